#include "core/analysis/decades.h"

#include "core/analysis/fit.h"
#include "core/evaluate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace actiscope {

namespace {

constexpr double leastOfSingle = 1e-36;
constexpr double deepestFit = 8;         ///< decades
constexpr double leastFit = 2;           ///< decades
constexpr double lowestDecade = -330;    ///< below the smallest number of double
constexpr double highestDecade = 310;    ///< above its largest
constexpr double narrowestRange = 1e-6;  ///< decades
constexpr std::size_t mostSearches = 32;

double decadeOf(double y)
{
    return y == 0 ? decadeOfZero : std::clamp(std::log10(std::abs(y)), decadeOfZero, -decadeOfZero);
}

/// The slopes, those that single precision has lost put right.
std::vector<double> resolved(const Samples& slope, const Activation& activation, std::span<const double> values)
{
    std::vector<double> y = slope.y;
    std::vector<std::size_t> places;
    std::vector<double> x;
    for (std::size_t i = 0; i < y.size(); ++i) {
        if (!(std::abs(y[i]) < leastOfSingle))
            continue;
        places.push_back(i);
        x.push_back(slope.x[i]);
    }
    if (places.empty())
        return y;
    std::vector<double> exact(x.size());
    evaluate(activation, values, std::span<const double>(x), Outputs<double>{.slope = exact});
    for (std::size_t i = 0; i < places.size(); ++i)
        y[places[i]] = exact[i];
    return y;
}

struct Dip {
    double x = 0;
    double y = 0;
};

/// The lowest |f′| between two points that enclose one dip: golden section.
Dip lowest(const Activation& activation, std::span<const double> values, double from, double to)
{
    constexpr double part = 0.6180339887498949;
    constexpr int steps = 40;
    const auto size = [&](double x) { return std::abs(evaluateAt(activation, values, x).slope); };
    double a = to - part * (to - from);
    double b = from + part * (to - from);
    double atA = size(a);
    double atB = size(b);
    for (int i = 0; i < steps; ++i) {
        if (atA < atB) {
            to = std::exchange(b, a);
            atB = atA;
            a = to - part * (to - from);
            atA = size(a);
        } else {
            from = std::exchange(a, b);
            atA = atB;
            b = from + part * (to - from);
            atB = size(b);
        }
    }
    return atA < atB ? Dip{a, atA} : Dip{b, atB};
}

/// Deep and narrow enough that its bottom lies between the samples.
bool isDip(const std::vector<double>& y, std::size_t i)
{
    if (i == 0 || i + 1 >= y.size())
        return false;
    const double before = std::abs(y[i - 1]);
    const double here = std::abs(y[i]);
    const double after = std::abs(y[i + 1]);
    return here > 0 && here <= before && here < after && here < 0.5 * std::max(before, after) &&
           std::signbit(y[i - 1]) == std::signbit(y[i]) && std::signbit(y[i]) == std::signbit(y[i + 1]);
}

bool changesSign(double a, double b)
{
    return (a < 0 && b > 0) || (a > 0 && b < 0);
}

void append(Samples& samples, double x, double y)
{
    samples.x.push_back(x);
    samples.y.push_back(y);
}

/// Round numbers between the ends, as decades.
std::vector<double> linearTicks(Interval decades, int most)
{
    const double low = std::pow(10, decades.low);
    const double high = std::pow(10, decades.high);
    const double step = niceStep((high - low) / most);
    std::vector<double> ticks;
    for (double k = std::ceil(low / step); k * step <= high; ++k)
        ticks.push_back(std::log10(k * step));
    return ticks;
}

std::vector<double> ticksAt(Interval decades, std::span<const double> factors)
{
    std::vector<double> ticks;
    for (double power = std::floor(decades.low); power <= decades.high; ++power)
        for (const double factor : factors)
            if (const double tick = power + std::log10(factor); decades.contains(tick))
                ticks.push_back(tick);
    return ticks;
}

}  // namespace

Samples decadesOf(const Samples& slope, const Activation& activation, std::span<const double> values)
{
    const std::vector<double> y = resolved(slope, activation, values);
    Samples decades;
    decades.x.reserve(y.size() + 8);
    decades.y.reserve(y.size() + 8);
    std::size_t searches = 0;
    for (std::size_t i = 0; i < y.size(); ++i) {
        const double x = slope.x[i];
        const bool isSearched = isDip(y, i) && searches++ < mostSearches;
        const Dip dip = isSearched ? lowest(activation, values, slope.x[i - 1], slope.x[i + 1]) : Dip{x, y[i]};
        if (dip.x < x)
            append(decades, dip.x, decadeOf(dip.y));
        append(decades, x, decadeOf(y[i]));
        if (dip.x > x)
            append(decades, dip.x, decadeOf(dip.y));
        if (i + 1 < y.size() && changesSign(y[i], y[i + 1]))
            append(decades, x + (slope.x[i + 1] - x) * (y[i] / (y[i] - y[i + 1])), decadeOfZero);
    }
    return decades;
}

Interval fitDecades(Interval x, std::span<const Samples* const> decades)
{
    double highest = decadeOfZero;
    double deepest = -decadeOfZero;
    std::vector<double> seen;
    for (const Samples* samples : decades) {
        seen.clear();
        for (std::size_t i = 0; i < samples->x.size(); ++i)
            if (x.contains(samples->x[i]) && samples->y[i] > decadeOfZero)
                seen.push_back(samples->y[i]);
        if (seen.empty())
            continue;
        highest = std::max(highest, *std::ranges::max_element(seen));
        // A dip is narrow: one sample of fifty does not make the axis deep.
        const auto most = seen.begin() + static_cast<std::ptrdiff_t>(seen.size() / 50);
        std::ranges::nth_element(seen, most);
        deepest = std::min(deepest, *most);
    }
    if (highest == decadeOfZero)
        return {-deepestFit, 0.5};
    const double top = std::ceil(2 * highest + 0.2) / 2;
    const double bottom = std::max(std::floor(deepest - 0.05), std::floor(std::min(0.0, top)) - deepestFit);
    return limitedDecades({std::min(bottom, std::floor(top - leastFit)), top});
}

Interval limitedDecades(Interval decades)
{
    if (std::isnan(decades.low) || std::isnan(decades.high))
        return {-deepestFit, 0.5};
    if (decades.low > decades.high)
        std::swap(decades.low, decades.high);
    double low = std::clamp(decades.low, lowestDecade, highestDecade);
    double high = std::clamp(decades.high, lowestDecade, highestDecade);
    // Somewhat less is as good: what was made as narrow as allowed has been rounded.
    if (high - low < (1 - 1e-6) * narrowestRange) {
        low = std::clamp(low, lowestDecade + narrowestRange, highestDecade - narrowestRange) - narrowestRange / 2;
        high = low + narrowestRange;
    }
    return {low, high};
}

std::vector<double> decadeTicks(Interval decades, int most)
{
    most = std::max(most, 2);
    const double width = decades.high - decades.low;
    const double whole = std::floor(decades.high) - std::ceil(decades.low) + 1;
    if (whole >= 2 && 3 * width > most) {
        const double step = niceStep(std::max(1.0, width / most));
        std::vector<double> ticks;
        for (double k = std::ceil(decades.low / step); k * step <= decades.high; ++k)
            ticks.push_back(k * step);
        return ticks;
    }
    constexpr std::array factors{1.0, 2.0, 5.0};
    if (width > 0.8)
        return ticksAt(decades, factors);
    return linearTicks(decades, most);
}

}  // namespace actiscope
