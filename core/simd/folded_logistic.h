// What falls like e^x to the left, from polynomials in cells: for targets that look up 32 floats in one instruction.
#pragma once

#include "core/simd/arithmetic.h"
#include "core/simd/single_exponential.h"

namespace actiscope::simd {

/// Where x is folded: further right n would pass 1, and what the other side leaves of 1 is at least ¾ of it.
constexpr double farFold = 1.03;

/// x, folded to −x right of some place, as n·ln 2 + r with |r| ≤ ½ ln 2. A function that falls like e^x to the left is
/// 2^n·g(n, r) there with a g that soon ceases to depend on n: 32 polynomials in r cover it, from n = 1 down.
template <SingleTarget T>
struct Fold {
    Mask<T> isFolded;
    Vec<T> x;  ///< folded, and at least leastExponent
    Vec<T> n;
    Vec<T> r;
    Vec<T> rHigh;  ///< r is the sum of these two, rounded
    Vec<T> rLow;
    typename Vec<T>::Bits index;

    [[gnu::always_inline]] static inline Fold of(Vec<T> x, double from)
    {
        using V = Vec<T>;
        const Mask<T> isFolded = x > from;
        const V folded = max(V(leastExponent), select(isFolded, -x, x));
        const V shifted = mulAdd(folded, single::inverseLn2, V::roundingShift);
        const V n = shifted - V(V::roundingShift);
        const V rHigh = mulAdd(n, -single::ln2High, folded);
        const V rLow = n * -single::ln2Low;
        return {isFolded, folded, n, rHigh + rLow, rHigh, rLow, max(V(V::roundingShift - 30), shifted).bits()};
    }

    /// g within 0.97 ULP. The rounding of r would be felt: its two parts are multiplied one by one.
    template <int count>
    [[gnu::always_inline]] inline Vec<T> rounded(const float (&table)[count][32]) const
    {
        const Vec<T> slope = polynomialFrom<2>(table);
        const Vec<T> rest = mulAdd(slope, rHigh, mulAdd(slope, rLow, look(table[1])));
        return look(table[0]) + rest;
    }

    /// g as an unevaluated sum, to 2^-28.
    template <int count>
    [[gnu::always_inline]] inline Pair<Vec<T>> exact(const float (&table)[count][32]) const
    {
        const Vec<T> head = look(table[0]);
        const Vec<T> slope = look(table[2]);
        const Vec<T> high = mulAdd(slope, rHigh, head);
        const Vec<T> lost = mulAdd(slope, rHigh, head - high);
        const Vec<T> rest = mulAdd(r * r, polynomialFrom<3>(table), mulAdd(slope, rLow, look(table[1])));
        return {high, lost + rest};
    }

    /// 2^n·a
    [[gnu::always_inline]] inline Vec<T> scale(Vec<T> a) const { return scaleByPower(a, n); }

private:
    [[gnu::always_inline]] inline Vec<T> look(const float (&row)[32]) const { return T::lookup(row, index); }

    /// In r, of the table's rows from `first` on.
    template <int first, int count>
    [[gnu::always_inline]] inline Vec<T> polynomialFrom(const float (&table)[count][32]) const
    {
        if constexpr (first + 1 == count)
            return look(table[first]);
        else
            return mulAdd(polynomialFrom<first + 1>(table), r, look(table[first]));
    }
};

/// σ at the folded x, and what follows from it.
template <SingleTarget T>
struct FoldedLogistic {
    Fold<T> fold;
    Pair<Vec<T>> scaled;  ///< σ·2^−n, whose high part alone is not rounded from the sum
    Vec<T> folded;        ///< σ, rounded

    [[gnu::always_inline]] static inline FoldedLogistic of(Vec<T> x, double from)
    {
        const auto fold = Fold<T>::of(x, from);
        return {fold, fold.exact(single::logisticCells), fold.scale(fold.rounded(single::logisticCells))};
    }

    /// σ(x)
    [[gnu::always_inline]] inline Vec<T> value() const { return select(fold.isFolded, 1 - folded, folded); }

    /// σ(x)·σ(−x)·factor; folded at 0, because the product cancels on the right.
    [[gnu::always_inline]] inline Vec<T> slope(Vec<T> factor) const
    {
        // (high + low)·(1 − m − l) with the scaled parts m and l, whose sum is the folded σ.
        const Vec<T> most = fold.scale(scaled.high);
        const Vec<T> rest = mulAdd(-scaled.high, most, scaled.low * ((1 - most) - folded));
        return fold.scale(factor * (scaled.high + rest));
    }
};

}  // namespace actiscope::simd
