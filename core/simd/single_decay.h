// e^x and e^x − 1 left of 0 in float lanes.
#pragma once

#include "core/simd/single_exponential.h"
#include "core/simd/step_coefficients.h"

namespace actiscope::simd {

/// x = n·log 2 + r for x ≤ 0, |r| ≤ ½ log 2, and what both functions are made of there. Right of 0 it is made of
/// anything.
// Made in place by a constructor: g++ 12 copies such structures through memory.
template <SingleTarget T>
struct Fall {
    using V = Vec<T>;

    V x;
    V bounded;
    V biased;  ///< n + 127 in the low bits, for where a float has its exponent
    V n;
    V high;  ///< r, but for a multiple of n that is below 2^-21; exact
    V r;
    V square;
    V tail;  ///< (e^r − 1 − r)/r²

    [[gnu::always_inline]] inline explicit Fall(V unbounded)
        : x(unbounded),
          bounded(max(V(leastExponent), choosesByMask ? x : min(V(0), x))),
          biased(mulAdd(bounded, single::inverseLn2, bias)),
          n(biased - bias),
          high(mulAdd(n, -single::stepLn2High, bounded)),
          r(mulAdd(n, -single::stepLn2Low, high)),
          square(r * r),
          tail(polynomial(r, single::expTail))
    {}
    Fall(const Fall&) = delete;
    Fall& operator=(const Fall&) = delete;

    /// e^x − 1 where x < 0, within 0.94 ULP; else x.
    [[gnu::always_inline]] inline V expm1() const
    {
        // (2^n − 1) + 2^n·(e^r − 1). Where n is so small that it counts, r is hardly rounded: it is on a coarser grid.
        const V growth = mulAdd(square, tail, r);
        const V power = power2(1);
        if constexpr (choosesByMask)
            return mulAddWhere(x < 0, power, growth, sumWhere(x < 0, power, -1, x));
        else
            return max(mulAdd(power, growth, power - 1), x);  // no less than x, and 0 right of 0
    }

    /// factor·(e^x − 1) where x < 0, within 1 ULP; else x.
    [[gnu::always_inline]] inline V expm1Times(V factor) const
    {
        const auto [most, rest] = differenceTimes(factor);
        if constexpr (choosesByMask)
            return sumWhere(x < 0, most, rest, x);
        else
            return max(V(0), x) + (most + rest);
    }

    /// factor·(1 + lost)·(e^x − 1) where x < 0, else scale·x. |lost| ≤ 2^-24; where it is not 0, within 1.5 ULP.
    [[gnu::always_inline]] inline V expm1Times(V factor, V lost, V scale) const
    {
        const auto [most, rest] = differenceTimes(factor);
        if constexpr (choosesByMask) {
            const V value = sumWhere(x < 0, most, rest, scale * x);
            return mulAddWhere(x < 0, value, lost, value);
        } else {
            const V value = most + rest;
            return mulAdd(scale, max(V(0), x), mulAdd(value, lost, value));
        }
    }

    /// e^x where x < 0, within 0.9 ULP; else 1.
    [[gnu::always_inline]] inline V exp() const
    {
        // Here the rounding of r would be felt.
        const V fall = scaled(1 + (high + tailOfGrowth()));
        return choosesByMask ? stepAtZero(x, fall) : fall;
    }

    /// factor·e^x
    [[gnu::always_inline]] inline V expTimes(V factor) const
    {
        return scaled(mulAdd(factor, high + tailOfGrowth(), factor));
    }
    /// (factor + low)·e^x
    [[gnu::always_inline]] inline V expTimes(V factor, V low) const
    {
        return scaled(factor + mulAdd(factor, high + tailOfGrowth(), low));
    }

private:
    /// Otherwise a blend takes longer than to move x to 0.
    static constexpr bool choosesByMask = T::hasLookup;
    static constexpr double bias = V::roundingShift + 127;

    /// a·2^n, or a·2^-126 if that is more and the target so prefers.
    [[gnu::always_inline]] inline V power2(V a) const { return T::powerBelow1(a.native, n.native, biased.native); }
    /// a·2^n, rounded once.
    [[gnu::always_inline]] inline V scaled(V a) const { return T::scaleBelow1(a.native, n.native, biased.native); }
    /// factor·(e^x − 1) as a sum. The second part is so small that it is rounded away where the first one is rounded.
    [[gnu::always_inline]] inline Pair<V> differenceTimes(V factor) const
    {
        const V power = power2(factor);
        const V lower = tailOfGrowth();
        const V fall = mulAdd(power, high + lower, power);
        return {fall - factor, mulAdd(power, lower, mulAdd(power, high, power - fall))};
    }
    /// e^r − 1 − high
    [[gnu::always_inline]] inline V tailOfGrowth() const { return mulAdd(square, tail, n * -single::stepLn2Low); }
};

}  // namespace actiscope::simd
