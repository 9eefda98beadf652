// Numbers of 106 bits: the unevaluated sum of two doubles.
#pragma once

#include <cmath>

namespace actiscope::exhaustive {

struct DoubleDouble {
    double high = 0;
    double low = 0;
};

/// Relative error 2^-100, as long as nothing underflows.
inline DoubleDouble product(DoubleDouble a, DoubleDouble b)
{
    const double high = a.high * b.high;
    return {high, std::fma(a.high, b.high, -high) + (a.high * b.low + a.low * b.high)};
}

/// 1 + a for 0 ≤ a; relative error 2^-100.
inline DoubleDouble onePlus(DoubleDouble a)
{
    const double high = 1 + a.high;
    const double rounded = high - a.high;
    return {high, ((1 - rounded) + (a.high - (high - rounded))) + a.low};
}

}  // namespace actiscope::exhaustive
