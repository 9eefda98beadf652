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
constexpr int tableSize = T::looksUp32 ? 32 : 8;

template <SingleTarget T, int size>
[[gnu::always_inline]] inline Vec<T> lookUp(const float (&row)[size], typename Vec<T>::Bits index)
{
    static_assert(size == tableSize<T>);
    return T::lookup(row, index);
}

template <SingleTarget T>
constexpr const auto& halfPowers()
{
    if constexpr (T::looksUp32)
        return single::halfPowers32;
    else
        return single::halfPowers8;
}

/// |x| up to `end`, where the tails are 0. AVX-512's one instruction for it loses NaN, which gatedTerms brings back.
template <SingleTarget T>
[[gnu::always_inline]] inline Vec<T> sizeUpTo(double end, Vec<T> x)
{
    if constexpr (T::looksUp32)
        return T::sizeUpTo(x.native, Vec<T>(end).native);
    else
        return min(Vec<T>(end), abs(x));
}

/// e^(−v) = 2^n·(1 + rest), n in whole tableSize-ths: so small a rest that its rounding is not felt.
template <SingleTarget T>
struct FineDecay {
    using V = Vec<T>;

    V n;
    V halfPower;  ///< 2^(n − ⌊n⌋ − 1), rounded
    V rest;       ///< and what that rounding lost; absolutely to 2^-30
    V shifted;    ///< n + roundingShift

    /// Added to a number below 2^17 (2^19) it leaves the nearest tableSize-th in the low bits of the sum.
    static constexpr double roundingShift = V::roundingShift / tableSize<T>;

    /// shifted: n + roundingShift. powers: of r from the first on, for e^(−v)/2^n − 1.
    template <int count>
    [[gnu::always_inline]] static inline FineDecay of(V shifted, V r, const float (&powers)[count])
    {
        const V lost = lookUp<T>(halfPowers<T>()[1], shifted.bits());
        return {shifted - roundingShift, lookUp<T>(halfPowers<T>()[0], shifted.bits()),
                mulAdd(polynomial(r, powers), r, lost), shifted};
    }

    /// (head + u·factor)·(1 + rest) − head
    [[gnu::always_inline]] inline V besideHead(V head, V u, V factor) const
    {
        return mulAdd(u, factor, mulAdd(u, factor, head) * rest);
    }
    /// (high + low)·(1 + rest) − high
    [[gnu::always_inline]] inline V besideHead(Pair<V> a) const { return mulAdd(a.high + a.low, rest, a.low); }
    /// (head + beside)·halfPower, rounded once; |beside| below half of |head|.
    [[gnu::always_inline]] inline V times(V head, V beside) const
    {
        return mulAdd(head, halfPower, beside * halfPower);
    }
    /// The same times a.
    [[gnu::always_inline]] inline V times(V head, V beside, V a) const
    {
        const V high = a * halfPower;
        const V low = mulAdd(a, halfPower, -high);
        return mulAdd(high, head, mulAdd(high, beside, low * head));
    }
    /// a·2^⌊n⌋ for |a| < 2^6, rounded once.
    [[gnu::always_inline]] inline V scale(V a) const
    {
        if constexpr (T::looksUp32)
            return T::scaleByFloor(a.native, n.native);
        else
            return scaleToSubnormals(a);
    }
    /// The same, without the 200 cycles that a subnormal result takes: where these are not rare.
    [[gnu::always_inline]] inline V scaleToSubnormals(V a) const
    {
        if (__builtin_expect(T::any((n < -120).native), false))
            return withSubnormals(a);
        if constexpr (T::looksUp32)
            return T::scaleByFloor(a.native, n.native);
        const auto exponent = shifted.bits() << 20 & 0xff800000u;
        return a * V::fromBits(exponent + 0x3f800000u);
    }

private:
    /// Subnormal results by rounding to a whole multiple of the least float.
    [[gnu::always_inline]] inline V withSubnormals(V a) const
    {
        constexpr double shift = 0x1p23;
        const V multiple = T::scaleByFloor(a.native, (n + 149).native);
        const auto isSubnormal = abs(multiple) < shift;
        const V subnormal = V::fromBits((abs(multiple) + shift).bits() - V(shift).bits());
        const V normal = T::scaleByFloor(select(isSubnormal, 0, a).native, n.native);
        return select(isSubnormal, copysign(subnormal, multiple), normal);
    }
};

/// Where a is among 32 cells, which follow the exponent and the first three bits of scaled = scale·a + offset.
template <SingleTarget T>
struct NarrowCell {
    using V = Vec<T>;

    typename V::Bits index;
    V u;  ///< a − c, exact

    template <int count>
    [[gnu::always_inline]] inline NarrowCell(V scaled, V a, const float (&table)[count][32])
        : index(scaled.bits() >> 20), u(a - look(table[0]))
    {}

    template <int size>
    [[gnu::always_inline]] inline V look(const float (&row)[size]) const
    {
        return lookUp<T>(row, index);
    }
    template <int count>
    [[gnu::always_inline]] inline V head(const float (&table)[count][32]) const
    {
        return look(table[1]);
    }
    /// What falls like the decay, the table beside it, with this for its head.
    template <int count>
    [[gnu::always_inline]] inline V fall(const FineDecay<T>& decay, V head, const float (&table)[count][32]) const
    {
        return decay.times(head, decay.besideHead(head, u, factor(table)));
    }

    /// The polynomial in u, which times u is what the table has beside the head.
    template <int count, int first = 2>
    [[gnu::always_inline]] inline V factor(const float (&table)[count][32]) const
    {
        if constexpr (first + 1 == count)
            return look(table[first]);
        else
            return mulAdd(factor<count, first + 1>(table), u, look(table[first]));
    }
};

/// Where a is among the 8 cells of fit_gelu.py, for 0 ≤ a < 15.
template <SingleTarget T>
struct WideCell {
    using V = Vec<T>;

    typename V::Bits index;
    V u;  ///< a − c, exact but for a < c/2 in the first cell

    template <int count>
    [[gnu::always_inline]] static inline WideCell of(V a, const float (&table)[count][8])
    {
        // The exponent and the first bit of a + 1.
        const auto index = (a + 1).bits() >> 22;
        return {index, a - lookUp<T>(table[0], index)};
    }

    /// The polynomial, whose two lowest terms make the high part.
    template <int count>
    [[gnu::always_inline]] inline Pair<V> sum(const float (&table)[count][8]) const
    {
        const V head = look(table[1]);
        const V slope = look(table[2]);
        const V high = mulAdd(u, slope, head);
        const V lost = mulAdd(u, slope, head - high);
        return {high, mulAdd(u * u, polynomialFrom<3>(table), lost)};
    }

private:
    [[gnu::always_inline]] inline V look(const float (&row)[8]) const { return lookUp<T>(row, index); }

    template <int first, int count>
    [[gnu::always_inline]] inline V polynomialFrom(const float (&table)[count][8]) const
    {
        if constexpr (first + 1 == count)
            return look(table[first]);
        else
            return mulAdd(polynomialFrom<first + 1>(table), u, look(table[first]));
    }
};

/// Value and slope of x·G(x) where G(−x) = 1 − G(x), at x = ±a, from a·G(−a) and f′(−a). Keeps −0 and NaN.
template <SingleTarget T>
[[gnu::always_inline]] inline Terms<Vec<T>, 0> gatedTerms(Vec<T> x, Vec<T> tail, Vec<T> left)
{
    using V = Vec<T>;
    V slope = select(x > 0, 1 - left, left);
    if constexpr (T::looksUp32)
        slope = T::orNaNOf(x.native, slope.native);
    // The tail's floats are as fine as the difference's, which then is exact, or finer, and their error counts half.
    return {.value = max(V(-0.0), x) - tail, .slope = slope};
}

/// From cells of a.
template <SingleTarget T, int shareCount, int slopeCount>
[[gnu::always_inline]] inline Terms<Vec<T>, 0> wideGatedTerms(Vec<T> x, Vec<T> a, const FineDecay<T>& decay,
                                                              const float (&shares)[shareCount][8],
                                                              const float (&slopes)[slopeCount][8])
{
    const auto cell = WideCell<T>::of(a, shares);
    // Normalised: next to 0 nothing is left beside the head for a subnormal a to round.
    const Pair<Vec<T>> share = normalised(cell.sum(shares));
    const Pair<Vec<T>> slope = cell.sum(slopes);
    const Vec<T> beside = mulAdd(share.high, decay.rest, share.low);
    return gatedTerms(x, decay.scale(decay.times(share.high, beside, a)),
                      decay.scale(decay.times(slope.high, decay.besideHead(slope))));
}

}  // namespace actiscope::simd
