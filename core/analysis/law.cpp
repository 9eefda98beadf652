#include "core/analysis/law.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <stdexcept>

namespace actiscope {

namespace {

/// Probability of a < z < b. Differences are taken between the smaller numbers, so that a tail keeps its digits.
double normalMass(double a, double b)
{
    constexpr double unit = std::numbers::sqrt2 / 2;
    if (a >= 0)
        return (std::erfc(a * unit) - std::erfc(b * unit)) / 2;
    if (b <= 0)
        return (std::erfc(-b * unit) - std::erfc(-a * unit)) / 2;
    return (std::erf(b * unit) - std::erf(a * unit)) / 2;
}

}  // namespace

Law Law::of(const Inputs& inputs)
{
    Law law{.kind = inputs.kind, .centre = inputs.mean, .scale = inputs.deviation};
    if (inputs.kind == InputKind::uniform)
        law = uniform(inputs.low, inputs.high);
    else if (inputs.kind != InputKind::normal)
        throw std::invalid_argument("These inputs follow no law.");
    if (!(law.scale > 0) || !std::isfinite(law.low()) || !std::isfinite(law.high()))
        throw std::invalid_argument("A law needs a finite place and a finite width above 0.");
    return law;
}

Law Law::uniform(double low, double high)
{
    return {.kind = InputKind::uniform, .centre = low / 2 + high / 2, .scale = high / 2 - low / 2};
}

double Law::rootDensity(double z, double excess) const
{
    if (kind == InputKind::uniform)
        return std::numbers::sqrt2 / 2 * std::exp(excess / 2);
    constexpr double atCentre = 0.63161877774606470;  // (2π)^(−1/4)
    return atCentre * std::exp(excess / 2 - z * z / 4);
}

double Law::density(double x) const
{
    const double z = (x - centre) / scale;
    if (kind == InputKind::uniform)
        return std::abs(z) <= 1 ? 1 / (2 * scale) : 0;
    return std::exp(-z * z / 2) * std::numbers::inv_sqrtpi / std::numbers::sqrt2 / scale;
}

double Law::mass(double from, double to) const
{
    if (!(from < to))
        return 0;
    const double a = (from - centre) / scale;
    const double b = (to - centre) / scale;
    if (kind == InputKind::uniform)
        return std::max(std::min(b, 1.0) - std::max(a, -1.0), 0.0) / 2;
    return normalMass(a, b);
}

}  // namespace actiscope
