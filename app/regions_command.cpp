// actiscope regions: where the gradient is gone, fading or alive.
#include "app/command.h"
#include "app/curve.h"
#include "app/flatness.h"
#include "app/json.h"
#include "app/text.h"
#include "core/analysis/regions.h"
#include "core/error.h"
#include "core/expression/formula.h"
#include "core/number.h"

#include <cmath>

namespace actiscope::app {
namespace {

constexpr Option rangeOption{.name = "--range",
                             .value = "LO:HI",
                             .help =
                                 "the part of the line to answer for (-inf:inf; functions whose regions repeat for "
                                 "ever: -20:20)"};
constexpr Option jsonOption{.name = "--json", .value = {}, .help = "write JSON instead of CSV"};
constexpr Option options[] = {formulaOption, parameterOption, epsilonOption, relativeOption, rangeOption, jsonOption};

RegionOptions readOptions(const Arguments& arguments)
{
    const Flatness flatness = readFlatness(arguments);
    RegionOptions read{.epsilon = flatness.epsilon, .isRelative = flatness.isRelative};
    if (const auto range = arguments.value(rangeOption)) {
        const std::vector<std::string_view> ends = split(*range, ':');
        if (ends.size() != 2)
            throw RequestError("--range: " + quoted(*range) + " is not LO:HI, two numbers such as -6:6.");
        read.from = requireNumber(rangeOption.name, ends[0]);
        read.to = requireNumber(rangeOption.name, ends[1]);
        if (std::isnan(read.from) || std::isnan(read.to))
            throw RequestError("--range: " + quoted(*range) + " has an end that is no number on the line.");
        if (!(read.from < read.to))
            throw RequestError("--range: " + quoted(*range) + " is empty. LO must be less than HI.");
    }
    return read;
}

std::string row(std::string_view kind, double from, double to)
{
    return std::string(kind) + "," + writeNumber(from) + "," + writeNumber(to) + "\n";
}

void writeCsv(const RegionAnalysis& analysis, Output& output)
{
    output.write("kind,from,to\n");
    for (const Region& region : analysis.regions)
        output.write(row(identifier(region.kind), region.from, region.to));
    for (const double x : analysis.kinks)
        output.write(row("kink", x, x));
    for (const double x : analysis.jumps)
        output.write(row("jump", x, x));
}

void writeNumbers(JsonWriter& json, std::string_view name, const std::vector<double>& numbers)
{
    json.key(name);
    json.beginArray();
    for (const double number : numbers)
        json.value(number);
    json.endArray();
}

std::string toJson(const NamedActivation& curve, const RegionOptions& asked, const RegionAnalysis& analysis)
{
    JsonWriter json;
    json.beginObject();
    json.field("activation", curve.activation->id());
    if (const expression::Formula* formula = curve.activation->formula())
        json.field("formula", formula->text());
    json.key("parameters");
    json.beginObject();
    for (std::size_t i = 0; i < curve.values.size(); ++i)
        json.field(curve.activation->parameters()[i].id, curve.values[i]);
    json.endObject();
    json.field("epsilon", asked.epsilon);
    json.field("relative", asked.isRelative);
    json.field("threshold", analysis.threshold);
    json.field("steepest_slope", analysis.steepestSlope);
    json.key("regions");
    json.beginArray();
    for (const Region& region : analysis.regions) {
        json.beginObject();
        json.field("kind", identifier(region.kind));
        json.field("from", region.from);
        json.field("to", region.to);
        json.endObject();
    }
    json.endArray();
    writeNumbers(json, "kinks", analysis.kinks);
    writeNumbers(json, "jumps", analysis.jumps);
    json.endObject();
    return json.text();
}

void run(const Arguments& arguments, Output& output)
{
    const NamedActivation curve = readCurve(arguments);
    const RegionOptions asked = readOptions(arguments);
    const bool isEndless = curve.activation->shape(curve.values).period > 0;
    if (isEndless && arguments.has(rangeOption) && !(std::isfinite(asked.from) && std::isfinite(asked.to)))
        throw RequestError("--range: the regions of " + std::string(curve.activation->id()) +
                           " repeat for ever. Both ends must be finite.");
    const RegionAnalysis analysis = analyseRegions(*curve.activation, curve.values, asked);
    if (arguments.has(jsonOption))
        output.write(toJson(curve, asked, analysis));
    else
        writeCsv(analysis, output);
}

}  // namespace

const Command regionsCommand{
    .name = "regions",
    .summary = "Find where the gradient of a curve is zero, small or alive, and its kinks and jumps",
    .syntax = {.operands = curveOperand, .options = options},
    .notes =
        "Columns: kind,from,to, ascending, covering the line or the range.\n"
        "dead: the slope is exactly zero, so that no gradient passes.\n"
        "saturated: the slope is smaller than E beside a dead region, or out to an infinity where the value has a "
        "limit.\n"
        "weak: the slope is smaller than E out to an infinity where the value has none.\n"
        "stationary: the slope is smaller than E around a turning or flat point.\n"
        "active: the rest. undefined: outside of the domain.\n"
        "After the regions, \"kink\" rows say where the slope jumps, \"jump\" rows where the value does.",
    .run = run,
};

}  // namespace actiscope::app
