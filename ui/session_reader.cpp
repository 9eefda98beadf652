#include "core/catalogue.h"
#include "core/error.h"
#include "core/number.h"
#include "ui/session_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <set>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionFile)
};

using Key = QLatin1String;

[[noreturn]] void fail(const QString& sentence)
{
    throw RequestError(sentence.toStdString());
}

/// A value as a message shows it: its JSON, shortened.
QString shown(const QJsonValue& value)
{
    constexpr int longest = 40;
    if (value.isObject())
        return Text::tr("an object");
    if (value.isArray())
        return Text::tr("a list");
    if (value.isUndefined())
        return Text::tr("missing");
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(list.mid(1, list.size() - 2));
    return text.size() <= longest ? text : text.left(longest) + QChar(0x2026);
}

/// A value of the file and where it stands there ("curves[2].parameters.alpha"). What it is asked for it returns, or it
/// throws a sentence with the place, the value and what was expected.
class Node {
public:
    Node(QJsonValue value, QString where) : value_(std::move(value)), where_(std::move(where)) {}

    [[noreturn]] void fail(const QString& expected) const
    {
        actiscope::ui::fail(Text::tr("“%1” is %2; expected is %3.").arg(where_, shown(value_), expected));
    }

    QJsonObject object() const
    {
        if (!value_.isObject())
            fail(Text::tr("an object"));
        return value_.toObject();
    }
    std::optional<Node> find(const QString& key) const
    {
        const QJsonObject json = object();
        const auto found = json.find(key);
        if (found == json.end())
            return std::nullopt;
        return Node(*found, where_.isEmpty() ? key : where_ + QLatin1Char('.') + key);
    }
    std::optional<Node> find(Key key) const { return find(QString(key)); }
    Node required(Key key) const
    {
        return find(key).value_or(
            Node(QJsonValue(QJsonValue::Undefined), where_.isEmpty() ? QString(key) : where_ + QLatin1Char('.') + key));
    }
    std::vector<Node> list(int atMost) const
    {
        if (!value_.isArray() || value_.toArray().size() > atMost)
            fail(Text::tr("a list of at most %n entries", nullptr, atMost));
        std::vector<Node> nodes;
        const QJsonArray values = value_.toArray();
        for (int i = 0; i < values.size(); ++i)
            nodes.emplace_back(values[i], QStringLiteral("%1[%2]").arg(where_).arg(i));
        return nodes;
    }

    bool boolean() const
    {
        if (!value_.isBool())
            fail(Text::tr("true or false"));
        return value_.toBool();
    }
    QString text(int longest) const
    {
        if (!value_.isString() || value_.toString().size() > longest)
            fail(Text::tr("a text of at most %n characters", nullptr, longest));
        return value_.toString();
    }
    qint64 wholeNumber(qint64 low, qint64 high) const
    {
        const double number = value_.toDouble(std::nan(""));
        // The bounds fit into a double exactly; NaN fails every comparison.
        if (!(number >= static_cast<double>(low) && number <= static_cast<double>(high)) ||
            number != std::floor(number))
            fail(Text::tr("a whole number from %1 to %2").arg(low).arg(high));
        return static_cast<qint64>(number);
    }
    /// A JSON number, or "inf" or "-inf" as a text; never NaN.
    double number() const
    {
        const double value = value_.isString() ? readNumber(value_.toString().toStdString()).value_or(std::nan(""))
                                               : value_.toDouble(std::nan(""));
        if (std::isnan(value))
            fail(Text::tr("a number"));
        return value;
    }
    double finite() const
    {
        const double value = number();
        if (!std::isfinite(value))
            fail(Text::tr("a finite number"));
        return value;
    }
    double positive() const
    {
        const double value = finite();
        if (!(value > 0))
            fail(Text::tr("a number above 0"));
        return value;
    }
    CurveId curveId(CurveId lowest) const
    {
        return static_cast<CurveId>(wholeNumber(lowest, std::numeric_limits<CurveId>::max()));
    }
    Interval interval() const
    {
        const std::vector<Node> ends = list(2);
        if (ends.size() != 2 || !(ends[0].finite() < ends[1].finite()))
            fail(Text::tr("a list of two finite numbers, the lower one first"));
        return {ends[0].finite(), ends[1].finite()};
    }
    SliderRange sliderRange() const
    {
        const SliderRange range{required(Key("low")).finite(), required(Key("high")).finite(),
                                required(Key("step")).positive()};
        if (!(range.low < range.high))
            fail(Text::tr("a range whose “low” is below its “high”"));
        return range;
    }

private:
    QJsonValue value_;
    QString where_;
};

const Activation& readActivation(const Node& node)
{
    const std::string id = node.text(maximumLabelLength).toStdString();
    if (const Activation* activation = findById(id))
        return *activation;
    try {
        return *findByName(id).activation;
    } catch (const RequestError& error) {
        node.fail(Text::tr("an activation that this version knows (%1)").arg(QString::fromUtf8(error.what())));
    }
}

QString idOf(const Parameter& parameter)
{
    return QString::fromUtf8(parameter.id.data(), static_cast<qsizetype>(parameter.id.size()));
}

void readParameters(const Node& node, const Activation& activation, Curve& curve)
{
    const auto parameters = activation.parameters();
    curve.values = activation.defaults();
    curve.sliders.assign(parameters.size(), std::nullopt);
    const std::optional<Node> values = node.find(Key("parameters"));
    const std::optional<Node> sliders = node.find(Key("sliders"));
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        if (const auto value = values ? values->find(idOf(parameters[i])) : std::nullopt)
            curve.values[i] = value->number();
        if (const auto slider = sliders ? sliders->find(idOf(parameters[i])) : std::nullopt)
            curve.sliders[i] = slider->sliderRange();
    }
    if (const auto problem = activation.problem(curve.values))
        actiscope::ui::fail(Text::tr("Curve %1: %2").arg(curve.id).arg(QString::fromStdString(*problem)));
}

Curve readCurve(const Node& node)
{
    constexpr int mostColours = 1000000;
    Curve curve;
    curve.id = node.required(Key("id")).curveId(1);
    const Activation& activation = readActivation(node.required(Key("activation")));
    curve.activation = std::string(activation.id());
    readParameters(node, activation, curve);
    if (const auto label = node.find(Key("label")))
        curve.label = label->text(maximumLabelLength).toStdString();
    if (const auto colour = node.find(Key("colour")))
        curve.colour = static_cast<int>(colour->wholeNumber(0, mostColours));
    if (const auto visible = node.find(Key("visible")))
        curve.isVisible = visible->boolean();
    if (const auto follows = node.find(Key("followsAlpha"))) {
        curve.followsAlpha = follows->boolean();
        if (curve.followsAlpha && !canFollowAlpha(curve))
            follows->fail(Text::tr("false for an activation without alpha"));
    }
    return curve;
}

void readCurves(const Node& root, Session& session)
{
    std::set<CurveId> ids;
    for (const Node& node : root.required(Key("curves")).list(maximumCurves)) {
        session.curves.push_back(readCurve(node));
        if (!ids.insert(session.curves.back().id).second)
            node.required(Key("id")).fail(Text::tr("an id that no other curve has"));
    }
    for (const auto& [key, member] : {std::pair(Key("selected"), &Session::selected), {Key("solo"), &Session::solo}}) {
        const auto node = root.find(key);
        session.*member = node ? node->curveId(0) : 0;
        if (node && session.*member != 0 && !ids.contains(session.*member))
            node->fail(Text::tr("the id of a curve of the list, or 0"));
    }
}

void readView(const Node& node, View& view)
{
    if (const auto x = node.find(Key("x")))
        view.x = x->interval();
    if (const auto value = node.find(Key("value")))
        view.value = value->interval();
    if (const auto slope = node.find(Key("slope")))
        view.slope = slope->interval();
    if (const auto curvature = node.find(Key("curvature")))
        view.curvature = curvature->interval();
}

void readPanels(const Node& node, Panels& panels)
{
    for (const auto& [key, member] : {std::pair(Key("value"), &Panels::value),
                                      {Key("slope"), &Panels::slope},
                                      {Key("curvature"), &Panels::curvature},
                                      {Key("regions"), &Panels::regions}})
        if (const auto shown = node.find(key))
            panels.*member = shown->boolean();
}

void readThresholds(const Node& root, Session& session)
{
    if (const auto scale = root.find(Key("outputScale")))
        session.outputScale = scale->finite();
    if (const auto epsilon = root.find(Key("epsilon")))
        session.epsilon = epsilon->positive();
    if (const auto relative = root.find(Key("epsilonIsRelative")))
        session.epsilonIsRelative = relative->boolean();
    if (const auto cursor = root.find(Key("cursor")))
        session.cursor = cursor->finite();
    if (const auto range = root.find(Key("alphaSlider")))
        session.alphaSlider = range->sliderRange();
    if (const auto range = root.find(Key("scaleSlider")))
        session.scaleSlider = range->sliderRange();
}

QJsonObject parse(const QByteArray& bytes)
{
    if (bytes.size() > maximumSessionBytes)
        fail(Text::tr("The file is larger than %1 MiB; no session is.").arg(maximumSessionBytes / (1024 * 1024)));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line =
            std::count(bytes.begin(), bytes.begin() + std::min<qsizetype>(error.offset, bytes.size()), '\n');
        fail(Text::tr("It is not a session file: line %1: %2.").arg(line + 1).arg(error.errorString()));
    }
    if (!document.isObject())
        fail(Text::tr("It is not a session file: it holds a list, not an object."));
    return document.object();
}

}  // namespace

SessionFile readSession(const QByteArray& bytes)
{
    SessionFile file{{}, parse(bytes)};
    const Node root(file.json, QString());
    const qint64 format = root.required(Key("format")).wholeNumber(1, std::numeric_limits<int>::max());
    if (format != sessionFormat)
        fail(Text::tr("It was saved by a newer version of Actiscope (format %1; this one reads %2).")
                 .arg(format)
                 .arg(sessionFormat));
    readCurves(root, file.session);
    readThresholds(root, file.session);
    if (const auto view = root.find(Key("view")))
        readView(*view, file.session.view);
    if (const auto panels = root.find(Key("panels")))
        readPanels(*panels, file.session.panels);
    return file;
}

}  // namespace actiscope::ui
