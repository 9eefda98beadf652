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

    /// e^x − 1 where x < 0, within 0.9 ULP; else x.
    [[gnu::always_inline]] inline V expm1() const
    {
        // (2^n − 1) + 2^n·(e^r − 1). Where n is so small that it counts, r is hardly rounded: it is on a coarser grid.
        const V growth = mulAdd(square, tail, r);
        const V power = T::powerBelow1(n.native, biased.native);
        if constexpr (choosesByMask)
            return T::fallBelowZero(x.native, power.native, V(1).native, growth.native);
        else
            return max(mulAdd(power, growth, power - 1), x);  // no less than x, and 0 right of 0
    }

    /// e^x where x < 0, within 0.9 ULP; else 1.
    [[gnu::always_inline]] inline V exp() const
    {
        // Here the rounding of r would be felt.
        const V growth = high + mulAdd(square, tail, n * -single::stepLn2Low);
        const V fall = T::scaleBelow1((1 + growth).native, n.native, biased.native);
        return choosesByMask ? stepAtZero(x, fall) : fall;
    }

private:
    /// Otherwise a blend takes longer than to move x to 0.
    static constexpr bool choosesByMask = T::hasLookup;
    static constexpr double bias = V::roundingShift + 127;
};

}  // namespace actiscope::simd
