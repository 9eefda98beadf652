#include "core/precision/roundoff.h"

#include "core/number.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace actiscope {

namespace {

constexpr int summarySamples = 2000;
/// Between samples the fate may alternate: so many others do not end a range. Among all numbers of a format one does
/// not.
constexpr std::size_t mostBetweenSamples = 8;
constexpr std::size_t mostBetweenNumbers = 1;

Roundoff judged(double x, double computed, double exact, NumberFormat format)
{
    Roundoff result{.x = x, .computed = computed, .exact = exact, .ulps = infinity, .fate = Fate::kept};
    const double best = roundTo(exact, format);
    if (std::isnan(exact)) {
        result.ulps = exact;
        return result;
    }
    if (!std::isfinite(computed)) {
        result.fate = !std::isfinite(best) ? Fate::overflow : std::isnan(computed) ? Fate::notANumber : Fate::infinite;
        return result;
    }
    const double error = std::abs(computed - exact);
    result.ulps = error / ulp(exact, format);
    if (computed == 0 && exact != 0)
        result.fate = best == 0 ? Fate::underflow : Fate::vanished;
    else if (error >= std::abs(exact) / 2 && result.ulps > 1)
        result.fate = Fate::lost;
    return result;
}

Fate fateAt(const FormatFunction& function, double x)
{
    return roundoff(function, {&x, 1}).front().fate;
}

/// The number next to `outside` that still has the fate of `inside`.
double endOf(const FormatFunction& function, double inside, double outside, Fate fate)
{
    const NumberFormat format = function.format();
    std::int64_t in = ordinalOf(inside, format);
    std::int64_t out = ordinalOf(outside, format);
    while (std::abs(in - out) > 1) {
        const std::int64_t middle = in + (out - in) / 2;
        (fateAt(function, numberAt(middle, format)) == fate ? in : out) = middle;
    }
    return numberAt(in, format);
}

}  // namespace

std::string_view identifier(Fate fate)
{
    static constexpr std::array<std::string_view, 7> identifiers{"kept",         "lost",      "vanished", "infinite",
                                                                 "not_a_number", "underflow", "overflow"};
    return identifiers[static_cast<std::size_t>(fate)];
}

std::vector<Roundoff> roundoff(const FormatFunction& function, std::span<const double> x)
{
    std::vector<double> numbers;
    for (const double each : x)
        numbers.push_back(roundTo(each, function.format()));
    const std::vector<double> computed = function.computed(numbers);
    const std::vector<double> exact = function.exact(numbers);
    std::vector<Roundoff> results;
    for (std::size_t i = 0; i < x.size(); ++i)
        results.push_back(judged(numbers[i], computed[i], exact[i], function.format()));
    return results;
}

RoundoffSummary summarise(const FormatFunction& function, const Interval& range)
{
    const std::vector<double> numbers = numbersIn(range, function.format(), summarySamples);
    RoundoffSummary summary{.results = roundoff(function, numbers)};
    const std::vector<Roundoff>& results = summary.results;
    for (const Roundoff& result : results)
        if (std::isfinite(result.ulps) && result.ulps > summary.worst.ulps)
            summary.worst = result;
    const std::size_t mostBetween = results.size() < summarySamples ? mostBetweenNumbers : mostBetweenSamples;
    const auto isNextToZero = [&](double x) { return std::abs(ordinalOf(x, function.format())) <= 1; };
    for (std::size_t i = 0; i < results.size();) {
        const Fate fate = results[i].fate;
        std::size_t last = i;
        for (std::size_t next = i; next < results.size() && next <= last + 1 + mostBetween; ++next)
            if (results[next].fate == fate)
                last = next;
        if (fate == Fate::kept) {
            ++i;
            continue;
        }
        const double from = i == 0 ? results[i].x : endOf(function, results[i].x, results[i - 1].x, fate);
        const double to =
            last + 1 == results.size() ? results[last].x : endOf(function, results[last].x, results[last + 1].x, fate);
        if (!isNextToZero(from) || !isNextToZero(to))
            summary.ranges.push_back({fate, from, to});
        i = last + 1;
    }
    return summary;
}

Samples errorDecades(std::span<const Roundoff> results)
{
    Samples samples;
    for (const Roundoff& result : results) {
        samples.x.push_back(result.x);
        samples.y.push_back(std::isfinite(result.ulps) ? std::log10(std::max(result.ulps, leastUlps))
                                                       : std::numeric_limits<double>::quiet_NaN());
    }
    return samples;
}

Interval fitErrorDecades(const RoundoffSummary& summary)
{
    const double greatest = std::isfinite(summary.worst.ulps) ? std::max(summary.worst.ulps, 10.0) : 10.0;
    return {std::log10(leastUlps), std::ceil(std::log10(greatest) + 0.1)};
}

std::string describe(std::span<const FateRange> ranges)
{
    std::string text;
    for (const FateRange& range : ranges) {
        text += text.empty() ? "" : " | ";
        text.append(identifier(range.fate)).append(" (");
        text += writeNumber(range.from) + ", " + writeNumber(range.to) + ")";
    }
    return text;
}

}  // namespace actiscope
