#include "core/analysis/steep_end.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

std::optional<SteepEnd> SteepEnd::find(const Activation& activation, std::span<const double> values, double end,
                                       double side, double reach)
{
    if (end == 0)
        return std::nullopt;
    // Half of double's digits: as far from what the next term of the slope adds as from the rounding of x.
    const double asked = std::min(std::abs(end) * 0x1p-26, reach * 0x1p-8);
    const double near = std::abs(end + side * asked - end);
    const double far = std::abs(end + side * 2 * near - end);
    if (near == 0 || far == near)
        return std::nullopt;
    const Point point = evaluateAt(activation, values, end + side * near);
    const double slope = evaluateAt(activation, values, end + side * far).slope;
    if (!std::isfinite(point.value) || !std::isfinite(point.slope) || !(slope * point.slope > 0))
        return std::nullopt;
    constexpr double leastPower = 0.1;  // a logarithm's looks like less; it needs no help
    const double power = std::log(point.slope / slope) / std::log(far / near);
    return power > leastPower ? std::optional(SteepEnd(near, point, power, side)) : std::nullopt;
}

Point SteepEnd::at(double distance) const
{
    const double octaves = std::log(distance / distance_);
    const double rest = 1 - power_;
    // ∫ t^−power dt from 1 to distance/distance_
    const double integral = std::abs(rest * octaves) < 1e-12 ? octaves : std::expm1(rest * octaves) / rest;
    return {.value = point_.value + side_ * point_.slope * distance_ * integral,
            .slope = point_.slope * std::exp(-power_ * octaves)};
}

}  // namespace actiscope
