#include "report.h"

#include "core/number.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

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

std::string exactText(const Reference& row, float x)
{
    if (std::isfinite(x))
        return format("%.12g", row.exact(x).toDouble());
    return std::isnan(x) ? "nan" : writeNumber(x > 0 ? row.atInfinity : row.atMinusInfinity);
}

/// Rounded down: 100 % is only what is all.
std::string shareText(std::uint64_t part, std::uint64_t whole)
{
    return format("%.4f", std::floor(1e6 * static_cast<double>(part) / static_cast<double>(whole)) / 1e4);
}

std::string line(const Reference& row, Target target, const Tally& tally)
{
    const Finding& worst = tally.worst;
    std::string text = "| ";
    for (const std::string& cell :
         {std::string(row.activation), std::string(name(row.quantity)), std::string(name(target)), ulpText(worst.ulp),
          writeNumber(row.promise.mostUlp), format("%a", double{worst.x()}), writeNumber(worst.x()),
          exactText(row, worst.x()), writeNumber(worst.got()), grouped(tally.correctlyRounded),
          shareText(tally.correctlyRounded, tally.inputs), grouped(tally.byMpfr), grouped(tally.differentTogether),
          grouped(tally.wrongUnderflows)})
        text += cell + " | ";
    text.back() = '\n';
    return text;
}

std::string headerOf(std::uint64_t inputs, std::uint64_t step)
{
    const std::string walked =
        step == 1 ? "All " + grouped(inputs) + " bit patterns of float"
                  : "Every " + std::to_string(step) + "th bit pattern of float, " + grouped(inputs) + " of them,";
    return "# Accuracy of the single-precision kernels\n\n"
           "Written by `exhaustive` (tests/benchmark/exhaustive), not by hand. " +
           walked +
           " were inputs of each\nrow, at default parameters. An ULP is the distance of neighbouring floats at the "
           "exact "
           "result; for the slopes of\nself-gated units, where |x| < 2, at 1/8 if that is larger. Figures are rounded "
           "up.\n"
           "*Together* counts inputs where one pass for value and slope gives other bits than a call for the quantity "
           "alone: the\nworst is of both. *Sign* counts zeros whose sign is not the exact result's.\n\n";
}

std::string referencesOf(std::span<const Result> results)
{
    std::string text =
        "\n## References\n\n"
        "Every result was compared with a reference in double precision, whose bound is derived in\n"
        "tests/benchmark/exhaustive/estimates.h: relative to the exact result or, of slopes that have a root, to the "
        "sum of "
        "the\nsizes of their two terms. In this run it was checked against MPFR at random inputs, next to every power "
        "of "
        "two, to roots,\nand to each place where a reference changes its form. Where the bound left open which float "
        "is "
        "nearest or whether the\npromise is kept, MPFR at 320 bits decided.\n\n"
        "| activation | quantity | bound | inputs checked | largest error / bound |\n| --- | --- | ---: | ---: | ---: "
        "|\n";
    for (const Result& result : results) {
        const Reference& row = *result.row;
        text += "| " + std::string(row.activation) + " | " + std::string(name(row.quantity)) + " | 2^" +
                std::to_string(std::ilogb(row.bound)) + " | " + grouped(result.checked.inputs) + " | " +
                format("%.3f", std::ceil(result.checked.mostOfBound * 1e3) / 1e3) + " |\n";
    }
    return text;
}

}  // namespace

bool Result::isKept() const
{
    return std::ranges::all_of(tallies, [&](const Tally& tally) {
        return tally.worst.ulp <= row->promise.mostUlp && tally.wrongUnderflows == 0;
    });
}

std::string report(std::span<const Result> results, std::span<const Target> targets, std::uint64_t step)
{
    std::string text = headerOf(results.front().tallies.front().inputs, step);
    text +=
        "| activation | quantity | target | worst ULP | allowed | at x | x | exact | result | correctly rounded | % | "
        "by "
        "MPFR | together | sign |\n"
        "| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n";
    for (const Result& result : results)
        for (std::size_t t = 0; t < targets.size(); ++t)
            text += line(*result.row, targets[t], result.tallies[t]);
    return text + referencesOf(results);
}

}  // namespace actiscope::exhaustive
