// Logarithms of sums in float lanes, in two parts.
#pragma once

#include "core/simd/arithmetic.h"
#include "core/simd/row_sum.h"
#include "core/simd/single_exponential.h"

namespace actiscope::simd {

/// high + low as a pair whose low part is less than an ULP of the high one; |low| ≤ |high|, or high is 0.
template <class V>
[[gnu::always_inline]] inline FloatPair<V> normalised(V high, V low)
{
    const V sum = high + low;
    return {sum, low - (sum - high)};
}

/// log(1 + x) for 0 ≤ x < 2^20, within 2^-27 of itself. NaN gives NaN.
template <class S>
[[gnu::always_inline]] inline FloatPair<Vec<S>> logOfOnePlus(FloatPair<Vec<S>> x)
{
    using V = Vec<S>;
    const auto sum = exactSum(V(1), x.high);
    // 1 + x = 2^k·(1 + f) with 1 + f in [√½, √2); f keeps the digits of a small x in its low part.
    constexpr unsigned one = 0x3f800000;
    constexpr unsigned rootOfHalf = 0x3f3504f3;
    constexpr unsigned exponents = 0x7f800000;
    constexpr unsigned mantissa = 0x007fffff;
    constexpr unsigned twoTo23 = 0x4b000000;
    const auto shifted = sum.high.bits() + (one - rootOfHalf);
    const V k = V::fromBits((shifted >> 23) | twoTo23) - V(0x1p23 + 127);
    const V inversePower = V::fromBits(0x7f000000u - (shifted & exponents));
    const V head = V::fromBits((shifted & mantissa) + rootOfHalf) - V(1);
    const auto f = normalised(head, (sum.low + x.low) * inversePower);
    // log(1 + f) = f − f²/2 + f³·P(f), the first two and k·ln 2 in two parts.
    const V half = V(0.5) * f.high;
    const V square = half * f.high;
    const auto lead = normalised(f.high, -square);
    const V tail = mulAdd(f.high * square, polynomial(f.high, rowLogTail), mulAdd(half, -f.high, square));
    const auto whole = normalised(k * V(rowLn2High), lead.high);
    const V low = mulAdd(k, V(rowLn2Low), mulAdd(f.low, V(1) - f.high, lead.low + tail));
    return normalised(whole.high, whole.low + low);
}

/// m + log(1 + others/e^m) for a row with the maximum m, either part of which may be the larger. others: the sum of all
/// terms but one of the maximum, in the scale `ofOthers`, which has the centre of `ofMaximum`.
template <class R>
[[gnu::always_inline]] inline FloatPair<Vec<typename R::Single>> logarithmOfSum(
    Vec<typename R::Single> maximum, FloatPair<Vec<typename R::Single>> others, const RowScale<R>& ofMaximum,
    const RowScale<R>& ofOthers)
{
    using V = Vec<typename R::Single>;
    // e^−m in a scale that makes it near 2^-64.
    const V inverseShift = V(2 * RowScale<R>::rounding) - ofMaximum.shift;
    const auto inverse = RowScale<R>{V(0), V(0), inverseShift}.termWithin(ofMaximum.centre - maximum);
    const V product = others.high * inverse.head;
    const V rest = mulAdd(others.low, inverse.head, mulAdd(others.high, inverse.head, -product));
    const auto scaled = normalised(product, mulAdd(product, inverse.part, rest));
    // Below this nothing is left of it.
    const V exponent = max(V(-230), ofMaximum.shift - ofOthers.shift);
    const auto logarithm =
        logOfOnePlus<typename R::Single>({scaleByPower(scaled.high, exponent), scaleByPower(scaled.low, exponent)});
    const auto sum = exactSum(maximum, logarithm.high);
    return {sum.high, sum.low + logarithm.low};
}

}  // namespace actiscope::simd
