// exp and expm1 in float lanes.
#pragma once

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

/// e^x = 2^n·(1 + rest) with |rest| < ½. Kept apart, a factor a costs a single rounding: 2^n·(a·rest + a).
template <SingleTarget T>
struct Growth {
    Vec<T> n;
    Vec<T> rest;  ///< to 2^-26, most of which is its own rounding

    /// For −120 ≤ x ≤ 90.
    [[gnu::always_inline]] static inline Growth of(Vec<T> x)
    {
        using V = Vec<T>;
        const V n = mulAdd(x, single::inverseLn2, V::roundingShift) - V(V::roundingShift);
        // n·ln2High, and what it leaves of x, are exact; the rounding of their sum would be felt.
        const V high = mulAdd(n, -single::ln2High, x);
        const V low = n * -single::ln2Low;
        const V r = high + low;
        return {n, high + mulAdd(r * r, polynomial(r, single::expTail), low)};
    }

    /// factor·e^x
    [[gnu::always_inline]] inline Vec<T> times(Vec<T> factor) const
    {
        return scaleByPower(mulAdd(factor, rest, factor), n);
    }
    [[gnu::always_inline]] inline Vec<T> times(One) const { return scaleByPower(1 + rest, n); }
};

template <SingleTarget T>
[[gnu::always_inline]] inline Vec<T> exp(Vec<T> x)
{
    using V = Vec<T>;
    return Growth<T>::of(min(V(90), max(V(leastExponent), x))).times(One{});
}

/// e^x − 1 for x ≤ 0 as (2^n − 1) + 2^n·(r + tail): the parts are exact, but for the tail, which is below a fifth of
/// their sum.
template <SingleTarget T>
struct Decay {
    Vec<T> power;
    Vec<T> r;
    Vec<T> tail;

    [[gnu::always_inline]] static inline Decay of(Vec<T> x)
    {
        using V = Vec<T>;
        // From −17.4 on the sum rounds to −1.
        const V bounded = max(V(-18), x);
        const V n = mulAdd(bounded, single::inverseLn2, V::roundingShift) - V(V::roundingShift);
        // One part of ln 2 is enough: where n is large, the error is scaled by 2^n.
        const V r = mulAdd(n, -(single::ln2High + single::ln2Low), bounded);
        return {scaleByPower(V(1), n), r, r * r * polynomial(r, single::expm1Tail)};
    }

    /// Within 0.95 ULP.
    [[gnu::always_inline]] inline Vec<T> sum() const { return mulAdd(power, r + tail, power - 1); }

    /// (high + low)·(e^x − 1), where low is the rounding error of a factor.
    [[gnu::always_inline]] inline Vec<T> times(Vec<T> high, Vec<T> low) const
    {
        using V = Vec<T>;
        const V shifted = power - 1;
        const V head = mulAdd(power, r, shifted);
        const V rest = mulAdd(power, tail, mulAdd(power, r, shifted - head));
        return mulAdd(high, head, mulAdd(high, rest, low * head));
    }
};

}  // namespace actiscope::simd
