// actiscope statistics: what becomes of the inputs of a curve.
#include "app/command.h"
#include "app/curve.h"
#include "app/flatness.h"
#include "app/law.h"
#include "app/number_lines.h"
#include "app/text.h"
#include "core/analysis/sample_statistics.h"
#include "core/analysis/statistics.h"
#include "core/error.h"
#include "core/number.h"

#include <utility>

namespace actiscope::app {
namespace {

constexpr Option inputOption{.name = "--input",
                             .value = "FILE|-",
                             .help =
                                 "the numbers in a file, one a line, or on standard input (-); any number of lines, in "
                                 "constant memory"};
constexpr Option options[] = {formulaOption, parameterOption, normalOption,  uniformOption,
                              inputOption,   epsilonOption,   relativeOption};

Statistics ofInput(const NamedActivation& curve, std::string_view path, const StatisticsOptions& wanted)
{
    SampleStatistics sums(*curve.activation, curve.values, wanted);
    NumberLines lines(path);
    std::vector<double> block(std::size_t{1} << 14);
    bool isEmpty = true;
    while (const std::size_t count = lines.read(std::span(block))) {
        sums.add(std::span(block).first(count));
        isEmpty = false;
    }
    if (isEmpty)
        throw RequestError("--input: " + quoted(path) + " holds no numbers. At least one is needed.");
    return sums.result();
}

void write(const Statistics& statistics, Output& output)
{
    const std::pair<std::string_view, double> rows[] = {{"dead", statistics.dead},
                                                        {"saturated", statistics.saturated},
                                                        {"weak", statistics.weak},
                                                        {"stationary", statistics.stationary},
                                                        {"active", statistics.active},
                                                        {"mean", statistics.mean},
                                                        {"variance", statistics.variance},
                                                        {"slope_mean", statistics.slopeMean},
                                                        {"slope_second_moment", statistics.slopeSecondMoment}};
    output.write("quantity,value\n");
    for (const auto& [quantity, value] : rows)
        output.write(std::string(quantity) + "," + writeNumber(value) + "\n");
}

void run(const Arguments& arguments, Output& output)
{
    const NamedActivation curve = readCurve(arguments);
    const Flatness flatness = readFlatness(arguments);
    const StatisticsOptions wanted{.epsilon = flatness.epsilon, .isRelative = flatness.isRelative};
    const int sources = arguments.has(normalOption) + arguments.has(uniformOption) + arguments.has(inputOption);
    if (sources != 1)
        throw RequestError(
            std::string(sources == 0 ? "What the inputs are is missing" : "Only one kind of inputs is wanted") +
            ": give one of --normal MU:SIGMA, --uniform LO:HI and --input FILE|-.");
    if (const auto path = arguments.value(inputOption))
        write(ofInput(curve, *path, wanted), output);
    else
        write(statistics(*curve.activation, curve.values, readLaw(arguments), wanted), output);
}

}  // namespace

const Command statisticsCommand{
    .name = "statistics",
    .summary = "Tell how many inputs meet a gradient, and the moments of what comes out",
    .syntax = {.operands = curveOperand, .options = options},
    .notes =
        "Columns: quantity,value. One of --normal, --uniform and --input is needed.\n"
        "dead, saturated, weak, stationary, active: the shares of the inputs that fall into each kind of region (see "
        "\"actiscope regions\"), from 0 to 1. Their sum is less than 1 where inputs lie outside of the domain.\n"
        "mean, variance: of the value; slope_mean, slope_second_moment: of the slope; all over the inputs inside of "
        "the domain. Exact for the laws, inf where they diverge.\n"
        "Lines of an input are read as \"actiscope evaluate\" reads them; a nan counts as outside of the domain.",
    .run = run,
};

}  // namespace actiscope::app
