// The grid of floats.
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace actiscope::exhaustive {

inline constexpr double overflow = 0x1p128;
/// Half the least float: less is rounded to 0.
inline constexpr double leastRounded = 0x1p-150;
/// What the computation of an error in ULP may lose to rounding, and more.
inline constexpr double roundingOfUlp = 0x1p-50;

/// 1 / the distance of neighbouring floats at a magnitude; below the normal range that is 2^-149.
inline double inverseSpacing(double magnitude)
{
    // 2^(23 − exponent): the bits of the exponent, mirrored.
    constexpr std::int64_t mirror = (std::int64_t{2 * 1023 + 23}) << 52;
    constexpr std::int64_t exponentBits = std::int64_t{0x7ff} << 52;
    const auto bits = std::bit_cast<std::int64_t>(std::max(magnitude, 0x1p-126));
    return std::bit_cast<double>(mirror - (bits & exponentBits));
}

}  // namespace actiscope::exhaustive
