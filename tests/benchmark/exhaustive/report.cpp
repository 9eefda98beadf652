#include "report.h"

#include "walk.h"

#include "core/number.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <initializer_list>

namespace actiscope::exhaustive {

namespace {

template <class... Values>
std::string format(const char* pattern, Values... values)
{
    char text[200];
    std::snprintf(text, sizeof text, pattern, values...);
    return text;
}

/// Rounded up, so that the figure holds.
std::string ulpText(double ulp)
{
    return std::isinf(ulp) ? "inf" : format("%.4f", std::ceil(ulp * 1e4) / 1e4);
}

/// "4 294 967 296"
std::string grouped(std::uint64_t count)
{
    std::string digits = std::to_string(count);
    for (std::size_t i = digits.size(); i > 3;)
        digits.insert(i -= 3, " ");
    return digits;
}

/// Rounded down: 100 % is only what is all.
std::string shareText(std::uint64_t part, std::uint64_t whole)
{
    return format("%.4f", std::floor(1e6 * static_cast<double>(part) / static_cast<double>(whole)) / 1e4);
}

std::string line(std::initializer_list<std::string> cells)
{
    std::string text = "|";
    for (const std::string& cell : cells)
        text += " " + cell + " |";
    return text + "\n";
}

std::string exactText(const Reference& row, float x)
{
    if (std::isfinite(x))
        return format("%.12g", row.exact(x).toDouble());
    return std::isnan(x) ? "nan" : writeNumber(x > 0 ? row.atInfinity : row.atMinusInfinity);
}

std::string resultLine(const Reference& row, Target target, const Tally& tally)
{
    const float x = tally.worst.x();
    return line({std::string(row.activation), std::string(name(row.quantity)), std::string(name(target)),
                 ulpText(tally.worst.ulp), writeNumber(row.promise.mostUlp), format("%a", double{x}), writeNumber(x),
                 exactText(row, x), writeNumber(tally.worst.got()), grouped(tally.correctlyRounded),
                 shareText(tally.correctlyRounded, tally.inputs), grouped(tally.byMpfr),
                 grouped(tally.differentTogether), grouped(tally.wrongUnderflows)});
}

std::string resultsOf(std::span<const Result> results, std::span<const Target> targets, std::uint64_t step)
{
    const std::string inputs = grouped(Patterns{step}.count());
    std::string text = step == 1 ? "All " + inputs + " bit patterns of float were inputs of each line,"
                                 : "Every " + std::to_string(step) + "th bit pattern of float, " + inputs +
                                       " of them, was an input of each line,";
    text +=
        " at default parameters.\n*Together* counts inputs where one pass for value and slope gives other bits than a "
        "call for the quantity alone; the\nworst is of both.\n\n"
        "| activation | quantity | target | worst ULP | allowed | at x | x | exact | result | correctly rounded | % | "
        "by "
        "MPFR | together | sign |\n"
        "| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n";
    for (const Result& result : results)
        for (std::size_t t = 0; t < targets.size(); ++t)
            text += resultLine(*result.row, targets[t], result.tallies[t]);
    return text + "\n";
}

std::string rowsOf(std::span<const RowResult> results, std::span<const Target> targets)
{
    std::string text =
        "## Rows of logits\n\nRows cannot all be walked. These were drawn: of every length from 1 to 70 and of some up "
        "to 10 000, usual ones and\nadverse ones (";
    for (const RowKind& kind : rowKinds())
        text += (&kind == &rowKinds().front() ? "" : "; ") + std::string(kind.name);
    text +=
        ").\n\n| function | target | worst ULP | allowed | kind of row | length | logit | exact | result | results | "
        "correctly rounded | % | by MPFR | sign |\n"
        "| --- | --- | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n";
    for (const RowResult& result : results)
        for (std::size_t t = 0; t < targets.size(); ++t) {
            const RowTally& tally = result.tallies[t];
            const RowFinding& worst = tally.worst;
            text += line({std::string(result.function->name), std::string(name(targets[t])), ulpText(worst.ulp),
                          writeNumber(result.function->mostUlp), std::string(worst.kind), grouped(worst.columns),
                          writeNumber(worst.logit), format("%.12g", worst.exact), writeNumber(worst.got),
                          grouped(tally.results), grouped(tally.correctlyRounded),
                          shareText(tally.correctlyRounded, tally.results), grouped(tally.byMpfr),
                          grouped(tally.wrongUnderflows)});
        }
    return text + "\n";
}

std::string referenceLine(const std::string& what, double bound, std::uint64_t inputs, double mostOfBound)
{
    return line({what, "2^" + std::to_string(std::ilogb(bound)), grouped(inputs),
                 format("%.3f", std::ceil(mostOfBound * 1e3) / 1e3)});
}

std::string referencesOf(std::span<const Result> results, std::span<const RowResult> rowResults)
{
    std::string text =
        "## References\n\n"
        "Every result was compared with a reference in double precision (rows: long double), whose bound is derived "
        "beside its\ncode: relative to the exact result or, of slopes that have a root, to the sum of the sizes of "
        "their two "
        "terms. In this\nrun it was checked against MPFR at random inputs, next to every power of two, to roots, and "
        "to "
        "each place where a\nreference changes its form. Where the bound left open which float is nearest or whether "
        "the "
        "promise is kept, MPFR at 320\nbits decided.\n\n"
        "| reference | bound | inputs checked | largest error / bound |\n| --- | ---: | ---: | ---: |\n";
    for (const Result& result : results)
        text += referenceLine(result.row->name(), result.row->bound, result.checked.inputs, result.checked.mostOfBound);
    for (const RowResult& result : rowResults)
        text += referenceLine(std::string(result.function->name), result.function->bound, result.checked.inputs,
                              result.checked.mostOfBound);
    return text;
}

}  // namespace

bool Result::isKept() const
{
    return std::ranges::all_of(tallies, [&](const Tally& tally) {
        return tally.worst.ulp <= row->promise.mostUlp && tally.wrongUnderflows == 0;
    });
}

std::string report(std::span<const Result> results, std::span<const RowResult> rowResults,
                   std::span<const Target> targets, std::uint64_t step)
{
    std::string text =
        "# Accuracy of the single-precision kernels\n\n"
        "Written by `exhaustive` (tests/benchmark/exhaustive), not by hand. An ULP is the distance of neighbouring "
        "floats "
        "at the\nexact result; of the slopes of self-gated units, where |x| < 2, at 1/8 if that is larger. Figures are "
        "rounded up. *Sign*\ncounts zeros whose sign is not the exact result's.\n\n";
    if (!results.empty())
        text += resultsOf(results, targets, step);
    if (!rowResults.empty())
        text += rowsOf(rowResults, targets);
    return text + referencesOf(results, rowResults);
}

}  // namespace actiscope::exhaustive
