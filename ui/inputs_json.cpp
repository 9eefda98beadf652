#include "ui/inputs_json.h"

#include "ui/session_words.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace actiscope::ui {

namespace {

using Key = QLatin1String;

constexpr int longestName = 1000;
constexpr int mostBins = 4096;
constexpr qint64 mostValues = qint64(1) << 53;  // what a JSON number counts exactly

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionFile)
};

QJsonObject toJson(const InputData& data, QJsonObject json)
{
    json[Key("file")] = QString::fromStdString(data.fileName);
    json[Key("sha256")] = QString::fromStdString(data.sha256);
    json[Key("column")] = QString::fromStdString(data.column);
    json[Key("count")] = static_cast<qint64>(data.count);
    json[Key("mean")] = data.mean;
    json[Key("deviation")] = data.deviation;
    json[Key("least")] = data.least;
    json[Key("greatest")] = data.greatest;
    QJsonArray counts;
    for (const std::uint64_t count : data.histogram.counts)
        counts.append(static_cast<qint64>(count));
    json[Key("histogram")] = QJsonObject{
        {Key("low"), data.histogram.low}, {Key("high"), data.histogram.high}, {Key("counts"), counts}};
    return json;
}

Histogram readHistogram(const JsonNode& node)
{
    Histogram histogram;
    histogram.low = node.required(Key("low")).finite();
    const JsonNode high = node.required(Key("high"));
    histogram.high = high.finite();
    if (!(histogram.high > histogram.low))
        high.fail(Text::tr("a number above \"low\""));
    for (const JsonNode& count : node.required(Key("counts")).list(mostBins))
        histogram.counts.push_back(static_cast<std::uint64_t>(count.wholeNumber(0, mostValues)));
    if (histogram.counts.empty())
        node.required(Key("counts")).fail(Text::tr("a list that is not empty"));
    if (std::ranges::count(histogram.counts, 0u) == std::ssize(histogram.counts))
        node.required(Key("counts")).fail(Text::tr("a list with a count above 0"));
    return histogram;
}

std::shared_ptr<const InputData> readData(const JsonNode& node)
{
    auto data = std::make_shared<InputData>();
    data->fileName = node.required(Key("file")).text(longestName).toStdString();
    data->sha256 = node.required(Key("sha256")).text(longestName).toStdString();
    data->column = node.required(Key("column")).text(longestName).toStdString();
    data->count = static_cast<std::uint64_t>(node.required(Key("count")).wholeNumber(1, mostValues));
    data->mean = node.required(Key("mean")).finite();
    data->deviation = node.required(Key("deviation")).finite();
    data->least = node.required(Key("least")).finite();
    data->greatest = node.required(Key("greatest")).finite();
    data->histogram = readHistogram(node.required(Key("histogram")));
    return data;
}

[[noreturn]] void fail(const JsonNode& node, InputsProblem problem)
{
    const QString withinReach = Text::tr("a number from %1 to %2").arg(-farthestInput).arg(farthestInput);
    switch (problem) {
        case InputsProblem::mean:
            node.required(Key("mean")).fail(withinReach);
        case InputsProblem::deviation:
            node.required(Key("deviation"))
                .fail(Text::tr("a number from %1 to %2").arg(narrowestInputs).arg(farthestInput));
        case InputsProblem::low:
            node.required(Key("low")).fail(withinReach);
        case InputsProblem::high:
            node.required(Key("high")).fail(withinReach);
        case InputsProblem::width:
            // Where one end alone is given, it does not fit the usual other one.
            if (const auto high = node.find(Key("high")))
                high->fail(Text::tr("a number above \"low\""));
            node.required(Key("low")).fail(Text::tr("a number below \"high\""));
        case InputsProblem::data:
            break;
    }
    node.required(Key("kind")).fail(Text::tr("another kind where there are no data"));
}

}  // namespace

QJsonObject inputsToJson(const Inputs& inputs, QJsonObject json)
{
    json[Key("kind")] = wordOf(inputKindWords, inputs.kind);
    json[Key("mean")] = inputs.mean;
    json[Key("deviation")] = inputs.deviation;
    json[Key("low")] = inputs.low;
    json[Key("high")] = inputs.high;
    json[Key("unitSamples")] = static_cast<qint64>(inputs.unitSamples);
    if (inputs.data)
        json[Key("data")] = toJson(*inputs.data, json[Key("data")].toObject());
    else
        json.remove(Key("data"));
    return json;
}

Inputs readInputs(const JsonNode& node)
{
    Inputs inputs;
    if (const auto mean = node.find(Key("mean")))
        inputs.mean = mean->finite();
    if (const auto deviation = node.find(Key("deviation")))
        inputs.deviation = deviation->finite();
    if (const auto low = node.find(Key("low")))
        inputs.low = low->finite();
    if (const auto high = node.find(Key("high")))
        inputs.high = high->finite();
    if (const auto samples = node.find(Key("unitSamples")))
        inputs.unitSamples = static_cast<std::uint64_t>(samples->wholeNumber(1, mostValues));
    if (const auto data = node.find(Key("data")))
        inputs.data = readData(*data);
    if (const auto kind = node.find(Key("kind")))
        inputs.kind = readWord(*kind, inputKindWords);
    if (const auto wrong = problem(inputs))
        fail(node, *wrong);
    return inputs;
}

}  // namespace actiscope::ui
