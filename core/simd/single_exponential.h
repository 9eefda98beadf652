// What e^x is made of in float lanes.
#pragma once

#include "core/simd/arithmetic.h"
#include "core/simd/single.h"
#include "core/simd/single_coefficients.h"

namespace actiscope::simd {

template <SingleTarget T, int count, int index = 0>
[[gnu::always_inline]] inline Vec<T> polynomial(Vec<T> x, const float (&coefficients)[count])
{
    if constexpr (index + 1 == count)
        return coefficients[index];
    else
        return mulAdd(polynomial<T, count, index + 1>(x, coefficients), x, coefficients[index]);
}

/// Below it e^x·a is 0 for every factor a up to 2^20: arguments may stop here.
constexpr double leastExponent = -120;

/// x = n·ln 2 + r with |r| ≤ ½ ln 2.
// Made in place by a constructor, as are its users: g++ 12 copies such structures through memory, in pieces.
template <SingleTarget T>
struct Reduced {
    Vec<T> shifted;  ///< n, added to the number that leaves it in the low bits
    Vec<T> n;
    Vec<T> high;  ///< exact, and r but for `low`
    Vec<T> low;
    Vec<T> r;  ///< their sum, rounded; where that would be felt, they are used one by one

    /// For −120 ≤ x ≤ 2.
    [[gnu::always_inline]] inline explicit Reduced(Vec<T> x)
        : shifted(mulAdd(x, single::inverseLn2, Vec<T>::roundingShift)),
          n(shifted - Vec<T>(Vec<T>::roundingShift)),
          high(mulAdd(n, -single::ln2High, x)),
          low(n * -single::ln2Low),
          r(high + low)
    {}
    Reduced(const Reduced&) = delete;
    Reduced& operator=(const Reduced&) = delete;

    /// e^r − 1 − high, below a fifth of r.
    [[gnu::always_inline]] inline Vec<T> tail() const { return mulAdd(r * r, polynomial(r, single::expTail), low); }

    /// e^r − 1, to 2^-27.8, and to 2^-28.8 where r < 0.
    [[gnu::always_inline]] inline Pair<Vec<T>> exactGrowth() const { return normalised(Pair<Vec<T>>{high, tail()}); }

    /// 2^n·a, rounded once.
    [[gnu::always_inline]] inline Vec<T> scale(Vec<T> a) const { return scaleByPower(a, n); }
};

}  // namespace actiscope::simd
