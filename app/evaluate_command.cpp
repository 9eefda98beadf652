// actiscope evaluate: a curve as a table.
#include "app/command.h"
#include "app/curve.h"
#include "app/number_lines.h"
#include "app/quantities.h"
#include "app/spacing.h"
#include "app/text.h"
#include "core/error.h"
#include "core/number.h"

#include <algorithm>

namespace actiscope::app {
namespace {

constexpr Option atOption{.name = "--at", .value = "X,X,...", .help = "evaluate at these numbers"};
constexpr Option rangeOption{
    .name = "--range", .value = "FROM:TO:COUNT", .help = "evaluate at COUNT evenly spaced numbers, both ends included"};
constexpr Option inputOption{.name = "--input",
                             .value = "FILE|-",
                             .help =
                                 "evaluate at the numbers in a file, one a line, or on standard input (-); any "
                                 "number of lines, in constant memory"};
constexpr Option quantitiesOption{
    .name = "--quantities",
    .value = "NAME,...",
    .help =
        "the columns: value, slope, curvature, and d_PARAMETER, the derivative by a parameter: d_alpha, d_scale "
        "(value,slope,curvature)"};
constexpr Option precisionOption{
    .name = "--precision",
    .value = "single|double",
    .help = "the arithmetic; single: 32-bit inputs, parameters and results, by the fast kernels (double)"};
constexpr Option targetOption{.name = "--target",
                              .value = "avx512|avx2|baseline",
                              .help = "the kernels to use, whatever ACTISCOPE_TARGET says; implies --precision single"};
constexpr Option options[] = {atOption,        rangeOption,      inputOption,     formulaOption,
                              parameterOption, quantitiesOption, precisionOption, targetOption};

/// The target that --target names; nothing without the option. Throws RequestError.
std::optional<Target> readTarget(const Arguments& arguments)
{
    const auto given = arguments.value(targetOption);
    if (!given)
        return std::nullopt;
    const std::optional<Target> target = findTarget(*given);
    if (target && isSupported(*target))
        return target;
    std::string usable;
    for (const Target candidate : compiledTargets()) {
        if (isSupported(candidate))
            usable.append(usable.empty() ? "" : ", ").append(name(candidate));
    }
    throw RequestError("--target: " + quoted(*given) +
                       (target ? " needs instructions that this processor lacks." : " is not a target.") +
                       " Usable here: " + usable + ".");
}

bool isSingle(const Arguments& arguments)
{
    const auto precision = arguments.value(precisionOption);
    if (precision && *precision != "single" && *precision != "double")
        throw RequestError("--precision: " + quoted(*precision) + " is neither single nor double.");
    if (!arguments.has(targetOption))
        return precision == "single";
    if (precision == "double")
        throw RequestError("--target is for single precision. Double precision has one target only.");
    return true;
}

template <class T>
void writeAt(std::string_view list, Table<T>& table)
{
    std::vector<T> numbers;
    for (const std::string_view text : split(list, ',')) {
        const double number = requireNumber(atOption.name, text);
        if constexpr (sizeof(T) == sizeof(float))
            numbers.push_back(readSingle(text).value_or(static_cast<float>(number)));
        else
            numbers.push_back(number);
    }
    table.writeHeader();
    for (std::span<const T> left = numbers; !left.empty();) {
        const std::span<T> block = table.block();
        const std::size_t count = std::min(block.size(), left.size());
        std::ranges::copy(left.first(count), block.begin());
        table.writeRows(count);
        left = left.subspan(count);
    }
}

template <class T>
void writeRange(std::string_view text, Table<T>& table)
{
    const Spacing spacing = readSpacing(rangeOption.name, text);
    table.writeHeader();
    for (std::uint64_t done = 0; done < spacing.count();) {
        const std::span<T> block = table.block();
        const std::size_t count = std::min<std::uint64_t>(block.size(), spacing.count() - done);
        for (std::size_t i = 0; i < count; ++i)
            block[i] = static_cast<T>(spacing[done + i]);
        table.writeRows(count);
        done += count;
    }
}

template <class T>
void writeInput(std::string_view path, Table<T>& table, Output& output)
{
    NumberLines lines(path);
    table.writeHeader();
    try {
        while (const std::size_t count = lines.read(table.block())) {
            table.writeRows(count);
            if (lines.isPausing()) {
                table.finish();
                output.flush();
            }
        }
    } catch (const RequestError&) {
        // A stream that has been answered in part is answered up to the bad line.
        if (output.hasWritten()) {
            table.finish();
            output.flush();
        }
        throw;
    }
}

template <class T>
void writeTable(const Arguments& arguments, const NamedActivation& curve, Target target, Output& output)
{
    const std::string_view quantities = arguments.value(quantitiesOption).value_or("value,slope,curvature");
    Table<T> table(curve, readColumns(quantitiesOption.name, quantities, curve), target, output);
    if (const auto list = arguments.value(atOption))
        writeAt(*list, table);
    else if (const auto range = arguments.value(rangeOption))
        writeRange(*range, table);
    else
        writeInput(arguments.value(inputOption).value_or("-"), table, output);
    table.finish();
}

/// A parameter can be valid as typed and not as the float that single precision takes: 1e39, or 1e-46 where 0 is none.
void refuseRounding(const NamedActivation& curve)
{
    std::vector<double> rounded;
    for (const double value : curve.values)
        rounded.push_back(static_cast<double>(static_cast<float>(value)));
    if (const std::optional<std::string> problem = curve.activation->problem(rounded))
        throw RequestError("In single precision parameters are rounded to it: " + *problem);
}

void run(const Arguments& arguments, Output& output)
{
    const NamedActivation curve = readCurve(arguments);
    const int sources = arguments.has(atOption) + arguments.has(rangeOption) + arguments.has(inputOption);
    if (sources != 1) {
        throw RequestError(
            std::string(sources == 0 ? "Where to evaluate is missing" : "Only one place to evaluate is wanted") +
            ": give one of --at X,X,..., --range FROM:TO:COUNT and --input FILE|-.");
    }
    const std::optional<Target> target = readTarget(arguments);
    if (isSingle(arguments)) {
        refuseRounding(curve);
        writeTable<float>(arguments, curve, target ? *target : activeTarget(), output);
    } else {
        writeTable<double>(arguments, curve, Target::baseline, output);
    }
}

}  // namespace

const Command evaluateCommand{
    .name = "evaluate",
    .summary = "Evaluate a curve: value, slope, curvature and derivatives by its parameters",
    .syntax = {.operands = curveOperand, .options = options},
    .notes =
        "Columns: x and the quantities. One of --at, --range and --input is needed.\n"
        "Numbers are read as decimal, with exponent, as hexadecimal float (0x1.8p-3), as inf or nan, whatever the "
        "locale. x is written as rounded to the precision; a nan gives nan in every column.\n"
        "Lines of an input may end with LF or CRLF; space around a number does not matter. A line that is not a number "
        "ends the command with exit code 2 and its place. Unless it comes early, before anything has been written, the "
        "results of all lines before it have been written by then.",
    .run = run,
};

}  // namespace actiscope::app
