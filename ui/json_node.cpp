#include "ui/json_node.h"

#include "core/error.h"
#include "core/number.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <limits>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionFile)
};

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

}  // namespace

JsonNode::JsonNode(QJsonValue value, QString where) : value_(std::move(value)), where_(std::move(where))
{}

void JsonNode::fail(const QString& expected) const
{
    throw RequestError(Text::tr("“%1” is %2; expected is %3.").arg(where_, shown(value_), expected).toStdString());
}

QString JsonNode::place(const QString& key) const
{
    return where_.isEmpty() ? key : where_ + QLatin1Char('.') + key;
}

QJsonObject JsonNode::object() const
{
    if (!value_.isObject())
        fail(Text::tr("an object"));
    return value_.toObject();
}

std::optional<JsonNode> JsonNode::find(const QString& key) const
{
    const QJsonObject json = object();
    const auto found = json.find(key);
    if (found == json.end())
        return std::nullopt;
    return JsonNode(*found, place(key));
}

JsonNode JsonNode::required(const QString& key) const
{
    return find(key).value_or(JsonNode(QJsonValue(QJsonValue::Undefined), place(key)));
}

std::vector<JsonNode> JsonNode::list(int atMost) const
{
    const QJsonArray values = value_.toArray();
    if (!value_.isArray() || values.size() > atMost)
        fail(Text::tr("a list of at most %n entries", nullptr, atMost));
    std::vector<JsonNode> nodes;
    for (int i = 0; i < values.size(); ++i)
        nodes.emplace_back(values[i], QStringLiteral("%1[%2]").arg(where_).arg(i));
    return nodes;
}

bool JsonNode::boolean() const
{
    if (!value_.isBool())
        fail(Text::tr("true or false"));
    return value_.toBool();
}

QString JsonNode::text(int longest) const
{
    if (!value_.isString() || value_.toString().size() > longest)
        fail(Text::tr("a text of at most %n characters", nullptr, longest));
    return value_.toString();
}

qint64 JsonNode::wholeNumber(qint64 low, qint64 high) const
{
    const double number = value_.toDouble(std::nan(""));
    // The bounds fit into a double exactly; NaN fails every comparison.
    if (!(number >= static_cast<double>(low) && number <= static_cast<double>(high)) || number != std::floor(number))
        fail(Text::tr("a whole number from %1 to %2").arg(low).arg(high));
    return static_cast<qint64>(number);
}

double JsonNode::number() const
{
    const double value = value_.isString() ? readNumber(value_.toString().toStdString()).value_or(std::nan(""))
                                           : value_.toDouble(std::nan(""));
    if (std::isnan(value))
        fail(Text::tr("a number"));
    return value;
}

double JsonNode::finite() const
{
    const double value = number();
    if (!std::isfinite(value))
        fail(Text::tr("a finite number"));
    return value;
}

double JsonNode::positive() const
{
    const double value = finite();
    if (!(value > 0))
        fail(Text::tr("a number above 0"));
    return value;
}

CurveId JsonNode::curveId(CurveId lowest) const
{
    return static_cast<CurveId>(wholeNumber(lowest, std::numeric_limits<CurveId>::max()));
}

Interval JsonNode::interval() const
{
    const std::vector<JsonNode> ends = list(2);
    if (ends.size() != 2 || !(ends[0].finite() < ends[1].finite()))
        fail(Text::tr("a list of two finite numbers, the lower one first"));
    return {ends[0].finite(), ends[1].finite()};
}

SliderRange JsonNode::sliderRange() const
{
    const SliderRange range{required(QStringLiteral("low")).finite(), required(QStringLiteral("high")).finite(),
                            required(QStringLiteral("step")).positive()};
    if (!(range.low < range.high))
        fail(Text::tr("a range whose “low” is below its “high”"));
    return range;
}

}  // namespace actiscope::ui
