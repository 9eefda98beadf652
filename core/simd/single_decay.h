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
    V square;
    V tail;  ///< (e^high − 1 − high)/high²

    [[gnu::always_inline]] inline explicit Fall(V unbounded)
        : x(unbounded),
          bounded(max(V(leastX), choosesByMask ? x : min(V(0), x))),
          biased(mulAdd(bounded, single::inverseLn2, bias)),
          n(biased - bias),
          high(mulAdd(n, -single::stepLn2High, bounded)),
          square(high * high),
          tail(polynomial(high, single::expTail))
    {}
    Fall(const Fall&) = delete;
    Fall& operator=(const Fall&) = delete;

    /// e^x where x < 0, within 0.9 ULP; else 1.
    [[gnu::always_inline]] inline V exp() const
    {
        const V most = 1 + growth();
        if constexpr (choosesByMask)
            return T::scaleByPowerWhere(isBelow(x, 0).native, most.native, n.native, V(1).native);
        else
            return scaled(most);
    }
    /// factor·e^x where x ≤ 0, within 1 ULP; else `above`.
    [[gnu::always_inline]] inline V expTimes(V factor, V above) const
    {
        return scaledOr(expOfRestTimes(factor), above);
    }
    /// factor·(1 + lost)·e^x where x ≤ 0, else `above`. |lost| ≤ 2^-24; where it is not 0, within 1.5 ULP.
    [[gnu::always_inline]] inline V expTimes(V factor, V lost, V above) const
    {
        const V most = expOfRestTimes(factor);
        return scaledOr(mulAdd(most, lost, most), above);
    }

    /// e^x − 1 where x < 0, within 0.95 ULP; else x.
    [[gnu::always_inline]] inline V expm1() const
    {
        // (2^n − 1) + 2^n·(e^r − 1): what r has beyond high is below 2^-29 here.
        const V step = mulAdd(square, tail, high);
        const V power = powerTimes(1);
        if constexpr (choosesByMask) {
            const auto isLeft = isBelow(x, 0);
            return mulAddWhere(isLeft, power, step, differenceWhere(isLeft, power, 1, x));
        } else {
            return max(mulAdd(power, step, power - 1), x);  // no less than x, and 0 right of 0
        }
    }
    /// factor·(e^x − 1) where x ≤ 0, within 1 ULP; else x.
    [[gnu::always_inline]] inline V expm1Times(V factor) const
    {
        const auto [rest, less, fall] = differenceTimes(factor);
        if constexpr (choosesByMask)
            return differenceWhere(isNotAbove(x, 0), rest, less, x);
        else
            return max(V(-0.0), x) + (rest - less);
    }
    /// factor·(1 + lost)·(e^x − 1) where x ≤ 0, else scale·x. |lost| ≤ 2^-24; where it is not 0, within 1.5 ULP.
    [[gnu::always_inline]] inline V expm1Times(V factor, V lost, V scale) const
    {
        const auto [own, less, fall] = differenceTimes(factor);
        // What less was rounded by counts beside `lost`: where f(x) rounds to its limit the sum of both decides.
        const V rest = own - mulAdd(less, lost, (factor - less) - fall);
        if constexpr (choosesByMask)
            return differenceWhere(isNotAbove(x, 0), rest, less, scale * x);
        else
            return mulAdd(scale, max(V(-0.0), x), rest - less);
    }

private:
    /// Otherwise a blend takes longer than to move x to 0.
    static constexpr bool choosesByMask = T::looksUp32;
    static constexpr double bias = V::roundingShift + 127;
    /// Below it e^x times a factor up to 2^40, such as SELU's product of two parameters, is 0.
    static constexpr double leastX = -150;

    /// e^r − 1, where e^x is all there is: with what high lacks of r, times e^high.
    [[gnu::always_inline]] inline V growth() const
    {
        return high + mulAdd(n, polynomial(high, single::stepLn2Lost1), square * tail);
    }
    /// factor·e^r, within 1 ULP whatever the factor: with a rounding less, and more of what high lacks.
    [[gnu::always_inline]] inline V expOfRestTimes(V factor) const
    {
        const V growth = high + mulAdd(square, tail, n * polynomial(high, single::stepLn2Lost2));
        return mulAdd(factor, growth, factor);
    }
    /// a·2^n, or a·2^-126 if that is more and the target so prefers.
    [[gnu::always_inline]] inline V powerTimes(V a) const { return T::powerBelow1(a.native, n.native, biased.native); }
    /// a·2^n, rounded once.
    [[gnu::always_inline]] inline V scaled(V a) const { return T::scaleBelow1(a.native, n.native, biased.native); }
    /// a·2^n where x ≤ 0, else `above`; NaN where both x and a are.
    [[gnu::always_inline]] inline V scaledOr(V a, V above) const
    {
        if constexpr (choosesByMask)
            return T::scaleByPowerWhere(isNotAbove(x, 0).native, a.native, n.native, above.native);
        else
            return select(x > 0, above, scaled(a));
    }
    struct Difference {
        V rest;
        V less;
        V fall;
    };
    /// factor·(e^x − 1) as rest − less, with the high part of factor·e^x: the low part of factor·e^x, less what the
    /// high part is below the factor. Where the latter is rounded, the former is too small to be rounded again; where
    /// it is small, it is exact. Next to 0 both parts and their signs are made so that what is too small for a float
    /// keeps the sign of x·factor.
    [[gnu::always_inline]] inline Difference differenceTimes(V factor) const
    {
        const V power = powerTimes(factor);
        const V less = mulAdd(-square, tail, mulAdd(n, single::stepLn2Low, V(0)));
        const V fall = mulAdd(power, high - less, power);
        return {mulAdd(-power, less, mulAdd(power, high, power - fall)), factor - fall, fall};
    }
};

}  // namespace actiscope::simd
