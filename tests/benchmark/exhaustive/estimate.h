// What a reference in double precision knows of an exact result.
#pragma once

#include <cmath>

namespace actiscope::exhaustive {

/// |exact − (value + low)| ≤ error(), unless both are beyond 2^130, and value has the sign of an exact result that is
/// not zero.
struct Estimate {
    double value = 0;
    double low = 0;        ///< what value cannot hold; |low| is below half an ULP of value
    double magnitude = 0;  ///< what the reference's bound is relative to; 0 where value is exact

    /// Far below the least float, 2^-149, and its square: where tails are cut, as they would leave the range of double.
    static constexpr double cut = 0x1p-600;

    double error(double bound) const { return magnitude == 0 ? 0 : bound * magnitude + cut; }
};

inline Estimate exactly(double value)
{
    return {.value = value};
}

/// Within the bound relative to itself.
inline Estimate approximately(double value)
{
    return {.value = value, .magnitude = std::abs(value)};
}

/// factor · (a + b), whose terms cancel next to a root: the bound is relative to the size of the terms, so that it is
/// an absolute one there.
inline Estimate sumOf(double a, double b, double factor = 1)
{
    return {.value = factor * (a + b), .magnitude = std::abs(factor) * (std::abs(a) + std::abs(b))};
}

}  // namespace actiscope::exhaustive
