// How far a result is from the exact one.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace actiscope::reference {

inline constexpr long double endless = std::numeric_limits<long double>::infinity();

/// The distance of neighbouring floats at this magnitude; below the normal range it is 2^-149.
inline long double singleSpacing(long double magnitude)
{
    return std::ldexp(1.0L, std::max(magnitude > 0 ? std::ilogb(magnitude) : -126, -126) - 23);
}

/// In ULP of the exact result, or of `floor` where that is larger. Infinite where one of them is NaN and the other not,
/// or where an exact result that rounds to infinity is not infinite.
inline long double ulpError(float got, long double exact, long double floor)
{
    if (std::isnan(got) || std::isnan(exact))
        return std::isnan(got) && std::isnan(exact) ? 0 : endless;
    const long double overflow = std::ldexp(1.0L, 128);
    if (std::abs(exact) >= overflow - std::ldexp(1.0L, 103))
        return std::isinf(got) && (got > 0) == (exact > 0) ? 0 : endless;
    const long double seen = std::isinf(got) ? std::copysign(overflow, static_cast<long double>(got)) : got;
    return std::abs(seen - exact) / singleSpacing(std::max(std::abs(exact), floor));
}

/// Below this a factor of a double result may be subnormal though the result is not: parameters and inputs up to 2^60.
inline constexpr long double leastExactDouble = 0x1p-962L;

/// Relative to the exact result, or to `floor` or leastExactDouble where that is larger.
inline long double relativeError(double got, long double exact, long double floor)
{
    if (std::isnan(got) || std::isnan(exact))
        return std::isnan(got) && std::isnan(exact) ? 0 : endless;
    const long double seen = std::isinf(got) ? std::copysign(2.0L * std::ldexp(1.0L, 1023), got) : got;
    if (std::abs(exact) > std::numeric_limits<double>::max())
        return std::isinf(got) && (got > 0) == (exact > 0) ? 0 : endless;
    return std::abs(seen - exact) / std::max({std::abs(exact), floor, leastExactDouble});
}

/// The smallest and the largest of `exact` where |x − at| ≤ reach; x: ascending.
inline std::pair<long double, long double> extremes(std::span<const double> x, std::span<const long double> exact,
                                                    double at, double reach)
{
    const auto first = std::ranges::lower_bound(x, at - reach) - x.begin();
    const auto last = std::ranges::upper_bound(x, at + reach) - x.begin();
    const auto [lowest, highest] =
        std::ranges::minmax(exact.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first)));
    return {lowest, highest};
}

/// What a relative error is measured against next to a root: where the sign changes within an eighth of x, the largest
/// result within half of x; else zero. x: ascending.
inline std::vector<long double> floorsNextToRoots(std::span<const double> x, std::span<const long double> exact)
{
    std::vector<long double> floors(x.size(), 0);
    for (std::size_t i = 0; i < x.size(); ++i) {
        const auto [lowNearby, highNearby] = extremes(x, exact, x[i], std::abs(x[i]) / 8);
        if (lowNearby < 0 && highNearby > 0) {
            const auto [lowest, highest] = extremes(x, exact, x[i], std::abs(x[i]) / 2);
            floors[i] = std::max(-lowest, highest);
        }
    }
    return floors;
}

}  // namespace actiscope::reference
