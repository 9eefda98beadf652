#include "ui/widgets/slider_scale.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace actiscope::ui {

namespace {

constexpr double logarithmicStepsPerDecade = 20;

// Through decimal text, because that alone gives the double nearest to the decimal number.
double roundedToDecimals(double value, int decimals)
{
    char text[400];
    std::snprintf(text, sizeof text, "%.*f", std::clamp(decimals, 0, 30), value);
    const double rounded = std::strtod(text, nullptr);
    return rounded == 0 ? 0.0 : rounded;
}

int decimalsOf(double unit)
{
    return static_cast<int>(std::ceil(-std::log10(unit) - 1e-9));
}

/// On a bent track a step grows with the decade, as its pixels do.
double bentStep(double value, double step, double knee, bool goesOutwards)
{
    // From a power of ten inwards the step is the smaller one's, so that the way back is the way there.
    const double place = std::log10(std::max(1.0, std::abs(value) / knee)) + (goesOutwards ? 1e-9 : -1e-9);
    return step * std::pow(10, std::max(0.0, std::floor(place)));
}

}  // namespace

double roundedTo(double value, int digits)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*e", std::max(digits, 1) - 1, value);
    const double rounded = std::strtod(text, nullptr);
    return rounded == 0 ? 0.0 : rounded;
}

double SliderScale::fractionOf(double value) const
{
    if (!(value > low))
        return 0;
    if (value >= high)
        return 1;
    if (isLogarithmic)
        return std::log(value / low) / std::log(high / low);
    if (knee > 0)
        return (std::asinh(value / knee) - std::asinh(low / knee)) / (std::asinh(high / knee) - std::asinh(low / knee));
    return (value - low) / (high - low);
}

double SliderScale::valueAt(double fraction) const
{
    if (fraction <= 0)
        return low;
    if (fraction >= 1)
        return high;
    if (isLogarithmic)
        return low * std::pow(high / low, fraction);
    if (knee > 0) {
        const double start = std::asinh(low / knee);
        return knee * std::sinh(start + fraction * (std::asinh(high / knee) - start));
    }
    return low + fraction * (high - low);
}

double SliderScale::roundValueAt(double fraction, double pixels) const
{
    const double value = valueAt(fraction);
    if (fraction <= 0 || fraction >= 1)
        return value;
    const double neighbour = valueAt(std::min(1.0, fraction + 1 / std::max(pixels, 1.0)));
    const double pixel = std::abs(neighbour - value);
    if (!(pixel > 0))
        return value;
    const double unit = std::pow(10, std::floor(std::log10(pixel)));
    const double rounded = unit < 1 ? roundedToDecimals(value, decimalsOf(unit)) : std::round(value / unit) * unit;
    return std::clamp(rounded, low, high);
}

double SliderScale::stepped(double value, double steps) const
{
    if (isLogarithmic) {
        // Neighbours on a grid that contains the powers of ten, so that 0.01 can be reached again.
        const double perDecade = logarithmicStepsPerDecade / std::abs(steps);
        const double place = std::log10(value) * perDecade;
        // What was rounded to three digits still stands at its place.
        constexpr double slack = 0.05;
        const double next = steps > 0 ? std::floor(place + slack) + 1 : std::ceil(place - slack) - 1;
        return std::clamp(roundedTo(std::pow(10, next / perDecade), std::abs(steps) < 1 ? 4 : 3), low, high);
    }
    const double unit = knee > 0 ? bentStep(value, step, knee, steps * value > 0) : step;
    return std::clamp(roundedTo(value + steps * unit, 14), std::min(low, value), std::max(high, value));
}

double nextTick(std::span<const double> ticks, double value, bool isUp)
{
    if (isUp) {
        const auto above = std::ranges::upper_bound(ticks, value);
        return above == ticks.end() ? value : *above;
    }
    const auto below = std::ranges::lower_bound(ticks, value);
    return below == ticks.begin() ? value : *(below - 1);
}

}  // namespace actiscope::ui
