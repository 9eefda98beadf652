#include "core/catalogue.h"
#include "core/number.h"
#include "ui/session_file.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace actiscope::ui {

namespace {

using Key = QLatin1String;

/// JSON has no infinity.
QJsonValue toJson(double value)
{
    if (std::isfinite(value))
        return value;
    return QString::fromStdString(writeNumber(value));
}

QJsonObject toJson(const SliderRange& range, QJsonObject json)
{
    json[Key("low")] = toJson(range.low);
    json[Key("high")] = toJson(range.high);
    json[Key("step")] = toJson(range.step);
    return json;
}

QJsonArray toJson(const Interval& interval)
{
    return {toJson(interval.low), toJson(interval.high)};
}

template <class T>
void setOptional(QJsonObject& json, Key key, const std::optional<T>& value)
{
    if (value)
        json[key] = toJson(*value);
    else
        json.remove(key);
}

QJsonObject child(const QJsonObject& json, QLatin1String key)
{
    return json[key].toObject();
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void writeParameters(const Curve& curve, QJsonObject& json)
{
    const auto parameters = activationOf(curve).parameters();
    QJsonObject values = child(json, Key("parameters"));
    QJsonObject sliders = child(json, Key("sliders"));
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const QString id = toQString(parameters[i].id);
        if (i < curve.values.size())
            values[id] = toJson(curve.values[i]);
        if (i < curve.sliders.size() && curve.sliders[i])
            sliders[id] = toJson(*curve.sliders[i], sliders[id].toObject());
        else
            sliders.remove(id);
    }
    json[Key("parameters")] = values;
    if (sliders.isEmpty())
        json.remove(Key("sliders"));
    else
        json[Key("sliders")] = sliders;
}

QJsonObject toJson(const Curve& curve, QJsonObject json)
{
    const QString activation = QString::fromStdString(curve.activation);
    // Another activation's unknown parameters mean nothing here.
    if (json[Key("activation")].toString() != activation)
        json.remove(Key("parameters"));
    json[Key("id")] = static_cast<qint64>(curve.id);
    json[Key("activation")] = activation;
    writeParameters(curve, json);
    if (curve.label)
        json[Key("label")] = QString::fromStdString(*curve.label);
    else
        json.remove(Key("label"));
    json[Key("colour")] = curve.colour;
    json[Key("visible")] = curve.isVisible;
    json[Key("followsAlpha")] = curve.followsAlpha;
    return json;
}

QJsonArray curvesToJson(const std::vector<Curve>& curves, const QJsonArray& original)
{
    QHash<qint64, QJsonObject> originals;
    for (const QJsonValue& value : original)
        originals.insert(value.toObject()[Key("id")].toInteger(), value.toObject());
    QJsonArray json;
    for (const Curve& curve : curves)
        json.append(toJson(curve, originals.value(static_cast<qint64>(curve.id))));
    return json;
}

QJsonObject toJson(const View& view, QJsonObject json)
{
    json[Key("x")] = toJson(view.x);
    setOptional(json, Key("value"), view.value);
    setOptional(json, Key("slope"), view.slope);
    setOptional(json, Key("curvature"), view.curvature);
    return json;
}

QJsonObject toJson(const Panels& panels, QJsonObject json)
{
    json[Key("value")] = panels.value;
    json[Key("slope")] = panels.slope;
    json[Key("curvature")] = panels.curvature;
    json[Key("regions")] = panels.regions;
    return json;
}

}  // namespace

QJsonObject sessionToJson(const Session& session, const QJsonObject& original)
{
    QJsonObject json = original;
    json[Key("format")] = sessionFormat;
    json[Key("curves")] = curvesToJson(session.curves, original[Key("curves")].toArray());
    json[Key("selected")] = static_cast<qint64>(session.selected);
    json[Key("solo")] = static_cast<qint64>(session.solo);
    json[Key("outputScale")] = toJson(session.outputScale);
    json[Key("epsilon")] = toJson(session.epsilon);
    json[Key("epsilonIsRelative")] = session.epsilonIsRelative;
    setOptional(json, Key("cursor"), session.cursor);
    json[Key("alphaSlider")] = toJson(session.alphaSlider, child(original, Key("alphaSlider")));
    json[Key("scaleSlider")] = toJson(session.scaleSlider, child(original, Key("scaleSlider")));
    json[Key("view")] = toJson(session.view, child(original, Key("view")));
    json[Key("panels")] = toJson(session.panels, child(original, Key("panels")));
    return json;
}

QByteArray writeSession(const Session& session, const QJsonObject& original)
{
    return QJsonDocument(sessionToJson(session, original)).toJson(QJsonDocument::Indented);
}

}  // namespace actiscope::ui
