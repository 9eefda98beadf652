// actiscope statistics: what becomes of the inputs of a curve.
#include "app/command.h"
#include "app/curve.h"
#include "app/flatness.h"
#include "app/number_lines.h"
#include "app/text.h"
#include "core/analysis/sample_statistics.h"
#include "core/analysis/statistics.h"
#include "core/error.h"
#include "core/number.h"

#include <tuple>
#include <utility>

namespace actiscope::app {
namespace {

constexpr Option normalOption{
    .name = "--normal", .value = "MU:SIGMA", .help = "inputs of a normal law: mean and standard deviation"};
constexpr Option uniformOption{.name = "--uniform", .value = "LO:HI", .help = "inputs of a uniform law"};
constexpr Option inputOption{.name = "--input",
                             .value = "FILE|-",
                             .help =
                                 "the numbers in a file, one a line, or on standard input (-); any number of lines, in "
                                 "constant memory"};
constexpr Option options[] = {formulaOption, parameterOption, normalOption,  uniformOption,
                              inputOption,   epsilonOption,   relativeOption};

std::pair<double, double> readPair(const Option& option, std::string_view text, std::string_view example)
{
    const std::string name(option.name);
    const std::vector<std::string_view> parts = split(text, ':');
    if (parts.size() != 2)
        throw RequestError(name + ": " + quoted(text) + " is not " + std::string(option.value) +
                           ", two numbers such as " + std::string(example) + ".");
    return {requireNumber(option.name, parts[0]), requireNumber(option.name, parts[1])};
}

std::string sentenceOf(InputsProblem problem, const Inputs& inputs)
{
    const auto outOfReach = [](std::string_view what, double number, double least) {
        return std::string(what) + " is " + writeNumber(number) + ". It must be from " + writeNumber(least) + " to " +
               writeNumber(farthestInput) + ".";
    };
    switch (problem) {
        case InputsProblem::mean:
            return outOfReach("--normal: MU", inputs.mean, -farthestInput);
        case InputsProblem::deviation:
            return outOfReach("--normal: SIGMA", inputs.deviation, narrowestInputs);
        case InputsProblem::low:
            return outOfReach("--uniform: LO", inputs.low, -farthestInput);
        case InputsProblem::high:
            return outOfReach("--uniform: HI", inputs.high, -farthestInput);
        default:
            return "--uniform: " + quoted(writeNumber(inputs.low) + ":" + writeNumber(inputs.high)) +
                   " is empty. LO must be less than HI.";
    }
}

Inputs readLaw(const Arguments& arguments)
{
    Inputs inputs;
    if (const auto text = arguments.value(normalOption)) {
        inputs.kind = InputKind::normal;
        std::tie(inputs.mean, inputs.deviation) = readPair(normalOption, *text, "0:1");
    } else if (const auto ends = arguments.value(uniformOption)) {
        inputs.kind = InputKind::uniform;
        std::tie(inputs.low, inputs.high) = readPair(uniformOption, *ends, "-3:3");
    }
    if (const auto wrong = problem(inputs))
        throw RequestError(sentenceOf(*wrong, inputs));
    return inputs;
}

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
