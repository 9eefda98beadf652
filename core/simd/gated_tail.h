// What falls like e^(−v) to the left, v growing faster than |x|: the exponential in fine steps of n, and what is left
// of a function beside it, in cells of |x|.
#pragma once

#include "core/activation.h"
#include "core/simd/arithmetic.h"
#include "core/simd/gelu_coefficients.h"
#include "core/simd/single_exponential.h"

namespace actiscope::simd {

/// As many floats as a target chooses from in one permutation; steps of n and cells are that many.
template <SingleTarget T>
constexpr int tableSize = T::hasLookup ? 32 : 8;

template <SingleTarget T, int size>
[[gnu::always_inline]] inline Vec<T> lookUp(const float (&row)[size], typename Vec<T>::Bits index)
{
    static_assert(size == tableSize<T>);
    return T::lookup(row, index);
}

template <SingleTarget T>
constexpr const auto& halfPowers()
{
    if constexpr (T::hasLookup)
        return single::halfPowers32;
    else
        return single::halfPowers8;
}

/// e^(−v) = 2^n·(1 + rest), n in whole tableSize-ths: so small a rest that its rounding is not felt.
template <SingleTarget T>
struct FineDecay {
    using V = Vec<T>;

    V n;
    V halfPower;  ///< 2^(n − ⌊n⌋ − 1), rounded
    V rest;       ///< and what that rounding lost; absolutely to 2^-30

    /// Added to a number below 2^17 (2^19) it leaves the nearest tableSize-th in the low bits of the sum.
    static constexpr double roundingShift = V::roundingShift / tableSize<T>;

    /// shifted: n + roundingShift. powers: of r from the first on, for e^(−v)/2^n − 1.
    template <int count>
    [[gnu::always_inline]] static inline FineDecay of(V shifted, V r, const float (&powers)[count])
    {
        const V lost = lookUp<T>(halfPowers<T>()[1], shifted.bits());
        return {shifted - roundingShift, lookUp<T>(halfPowers<T>()[0], shifted.bits()),
                mulAdd(polynomial(r, powers), r, lost)};
    }

    /// (high + low)·e^(−v)·2^(−⌊n⌋−1), rounded once; |low| at most a third of |high|.
    [[gnu::always_inline]] inline V times(Pair<V> factor) const
    {
        const V low = factor.low * halfPower;
        return mulAdd(factor.high, halfPower, mulAdd(mulAdd(factor.high, halfPower, low), rest, low));
    }
    /// The same as an unevaluated sum, whose low part vanishes next to v = 0.
    [[gnu::always_inline]] inline Pair<V> exactTimes(Pair<V> factor) const
    {
        const V high = factor.high * halfPower;
        const V lost = mulAdd(factor.low, halfPower, mulAdd(factor.high, halfPower, -high));
        const V low = mulAdd(high + lost, rest, lost);
        if constexpr (T::hasLookup)
            return {high, low};
        const V sum = high + low;
        return {sum, low - (sum - high)};
    }
    /// a·2^⌊n⌋, rounded once
    [[gnu::always_inline]] inline V scale(V a) const { return T::scaleByFloor(a.native, n.native); }
};

/// Where a is among the cells of fit_gelu.py, for 0 ≤ a < 15.
template <SingleTarget T>
struct TailCell {
    using V = Vec<T>;

    typename V::Bits index;
    V u;  ///< a − c, exact but for a < c/2 in the first cell

    template <int count, int size>
    [[gnu::always_inline]] static inline TailCell of(V a, const float (&table)[count][size])
    {
        // The exponent and the first three bits (one) of a + 1.
        constexpr int shift = T::hasLookup ? 20 : 22;
        const auto index = (a + 1).bits() >> shift;
        return {index, a - lookUp<T>(table[0], index)};
    }

    template <int size>
    [[gnu::always_inline]] inline V look(const float (&row)[size]) const
    {
        return lookUp<T>(row, index);
    }

    /// The polynomial, whose two lowest terms make the high part where the cells are wide.
    template <int count, int size>
    [[gnu::always_inline]] inline Pair<V> sum(const float (&table)[count][size]) const
    {
        const V head = look(table[1]);
        if constexpr (T::hasLookup) {
            return {head, u * polynomialFrom<2>(table)};
        } else {
            const V slope = look(table[2]);
            const V high = mulAdd(u, slope, head);
            const V lost = mulAdd(u, slope, head - high);
            return {high, mulAdd(u * u, polynomialFrom<3>(table), lost)};
        }
    }

private:
    template <int first, int count, int size>
    [[gnu::always_inline]] inline V polynomialFrom(const float (&table)[count][size]) const
    {
        if constexpr (first + 1 == count)
            return look(table[first]);
        else
            return mulAdd(polynomialFrom<first + 1>(table), u, look(table[first]));
    }
};

/// Value and slope of x·G(x) where G(−x) = 1 − G(x), at x = ±a: share·2^⌊n⌋ is G(−a), slope·2^⌊n⌋ is f′(−a). Keeps −0
/// and NaN.
template <SingleTarget T>
[[gnu::always_inline]] inline Terms<Vec<T>, 0> gatedTerms(Vec<T> x, Vec<T> a, const FineDecay<T>& decay,
                                                          Pair<Vec<T>> share, Vec<T> slope)
{
    using V = Vec<T>;
    const V tail = decay.scale(mulAdd(a, share.high, a * share.low));
    const V left = decay.scale(slope);
    // The tail's floats are as fine as the difference's, which then is exact, or finer, and their error counts half.
    return {.value = max(V(-0.0), x) - tail, .slope = select(x > 0, 1 - left, left)};
}

}  // namespace actiscope::simd
