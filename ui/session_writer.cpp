#include "core/catalogue.h"
#include "core/expression/formula.h"
#include "core/number.h"
#include "ui/inputs_json.h"
#include "ui/session_file.h"
#include "ui/session_words.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
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

QJsonArray toJson(const Note::Point& point)
{
    return {point.x, point.y};
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
    const QString formula =
        curve.formula.activation ? QString::fromStdString(curve.formula.activation->formula()->text()) : QString();
    // Another activation's unknown parameters mean nothing here.
    if (json[Key("activation")].toString() != activation || json[Key("formula")].toString() != formula)
        json.remove(Key("parameters"));
    if (curve.formula.activation)
        json[Key("formula")] = formula;
    else
        json.remove(Key("formula"));
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
    for (const PanelKind kind : panelKinds)
        setOptional(json, wordOf(panelWords, kind), view.range(kind));
    json[Key("slopeIsLogarithmic")] = view.slopeIsLogarithmic;
    json[Key("equalAspect")] = view.hasEqualAspect;
    return json;
}

QJsonObject toJson(const Panels& panels, QJsonObject json)
{
    QJsonObject heights = child(json, Key("heights"));
    for (const PanelKind kind : panelKinds) {
        json[wordOf(panelWords, kind)] = panels.shows(kind);
        heights[wordOf(panelWords, kind)] = panels.heights[indexOf(kind)];
    }
    json[Key("heights")] = heights;
    json[Key("regions")] = panels.regions;
    json[Key("names")] = panels.names;
    if (panels.regionsShare)
        json[Key("regionsShare")] = *panels.regionsShare;
    else
        json.remove(Key("regionsShare"));
    return json;
}

QJsonArray toJson(const std::vector<double>& numbers)
{
    QJsonArray json;
    for (const double number : numbers)
        json.append(number);
    return json;
}

QJsonArray toJson(const std::vector<PinnedSlider>& sliders)
{
    QJsonArray json;
    for (const PinnedSlider& slider : sliders)
        json.append(QJsonObject{{Key("curve"), static_cast<qint64>(slider.curve)},
                                {Key("parameter"), QString::fromStdString(slider.parameter)}});
    return json;
}

/// The entry in which the key has this text, taken out of those that are left; an empty one where there is none.
QJsonObject takeEntry(QJsonArray& entries, Key key, const QString& text)
{
    const auto found = std::ranges::find_if(
        entries, [&](const QJsonValueRef& entry) { return entry.toObject()[key].toString() == text; });
    if (found == entries.end())
        return {};
    QJsonObject entry = found->toObject();
    entries.erase(found);
    return entry;
}

/// original: what scenes have besides is theirs, wherever they were moved.
QJsonArray toJson(const std::vector<Scene>& scenes, QJsonArray original)
{
    QJsonArray json;
    for (const Scene& scene : scenes) {
        const QString name = QString::fromStdString(scene.name);
        QJsonObject entry = takeEntry(original, Key("name"), name);
        entry[Key("name")] = name;
        entry[Key("view")] = toJson(scene.view, child(entry, Key("view")));
        entry[Key("panels")] = toJson(scene.panels, child(entry, Key("panels")));
        setOptional(entry, Key("cursor"), scene.cursor);
        if (scene.selected)
            entry[Key("selected")] = static_cast<qint64>(*scene.selected);
        else
            entry.remove(Key("selected"));
        json.append(entry);
    }
    return json;
}

/// original: as for scenes.
QJsonArray toJson(const std::vector<Note>& notes, QJsonArray original)
{
    QJsonArray json;
    for (const Note& note : notes) {
        const QString text = QString::fromStdString(note.text);
        QJsonObject entry = takeEntry(original, Key("text"), text);
        entry[Key("panel")] = wordOf(panelWords, note.panel);
        entry[Key("text")] = text;
        entry[Key("at")] = toJson(note.at);
        setOptional(entry, Key("target"), note.target);
        json.append(entry);
    }
    return json;
}

QJsonObject toJson(const Lens& lens, QJsonObject json)
{
    json[Key("on")] = lens.isOn;
    json[Key("format")] = wordOf(numberFormatWords, lens.format);
    json[Key("model")] = wordOf(lensModelWords, lens.model);
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
    setOptional(json, Key("secondCursor"), session.secondCursor);
    json[Key("reference")] = static_cast<qint64>(session.reference);
    json[Key("notablePoints")] = session.showsNotablePoints;
    json[Key("table")] = toJson(session.table);
    json[Key("arrangement")] = wordOf(arrangementWords, session.arrangement);
    json[Key("curveOrder")] = wordOf(curveOrderWords, session.curveOrder);
    json[Key("inputs")] = inputsToJson(session.inputs, child(original, Key("inputs")));
    json[Key("lens")] = toJson(session.lens, child(original, Key("lens")));
    json[Key("pinned")] = toJson(session.pinned);
    json[Key("scenes")] = toJson(session.scenes, original[Key("scenes")].toArray());
    json[Key("notes")] = toJson(session.notes, original[Key("notes")].toArray());
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
