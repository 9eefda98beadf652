// The logistic function and its kin in float lanes, from the side where they fall like e^x, where 32 floats are looked
// up at once; power_quotient.h is for other targets.
#pragma once

#include "core/simd/cells.h"

namespace actiscope::simd {

/// Where x is folded: further right n would pass 1, and what the other side leaves of 1 is at least ¾ of it.
constexpr double farFold = 1.03;

/// x, folded to −x right of some place.
template <SingleTarget T>
struct Fold {
    Mask<T> isFolded;
    Vec<T> x;  ///< folded, and at least leastExponent
    Reduced<T> reduced;

    [[gnu::always_inline]] inline Fold(Vec<T> unfolded, double from)
        : isFolded(unfolded > from), x(max(Vec<T>(leastExponent), negatedWhere(isFolded, unfolded))), reduced(x)
    {}
};

/// e^x and 1 + e^x for x ≤ farFold, as unevaluated sums.
template <SingleTarget T>
struct ExpAndOne {
    Pair<Vec<T>> exp;
    Pair<Vec<T>> sum;

    [[gnu::always_inline]] inline explicit ExpAndOne(const Reduced<T>& x)
    {
        const auto [rest, lost] = x.exactGrowth();
        const Vec<T> power = x.scale(1);
        exp.high = mulAdd(power, rest, power);
        exp.low = mulAdd(power, lost, mulAdd(power, rest, power - exp.high));
        sum = simd::sum(Vec<T>(1), exp);
    }
};

/// 1/a as an unevaluated sum, its high part rough.
template <SingleTarget T>
[[gnu::always_inline]] inline Pair<Vec<T>> inverse(Pair<Vec<T>> a)
{
    const Vec<T> rough = roughInverse(a.high);
    return {rough, rough * mulAdd(-a.low, rough, mulAdd(-a.high, rough, Vec<T>(1)))};
}

/// a·e^r
template <SingleTarget T>
[[gnu::always_inline]] inline Pair<Vec<T>> timesExpOfRest(Pair<Vec<T>> a, const Reduced<T>& x)
{
    const auto [rest, restLost] = x.exactGrowth();
    const Vec<T> product = a.high * rest;
    const Vec<T> lost = mulAdd(a.high, rest, -product);
    const auto [high, low] = normalised(Pair<Vec<T>>{a.high, product});
    return {high, (low + lost) + mulAdd(rest, a.low, mulAdd(restLost, a.high, a.low))};
}

/// σ at the folded x, and what follows from it.
template <SingleTarget T>
struct FoldedLogistic {
    Fold<T> fold;
    Pair<Vec<T>> scaled;  ///< σ·2^−n; the low part may be a tenth of the high one
    Vec<T> folded;        ///< σ, rounded

    [[gnu::always_inline]] inline FoldedLogistic(Vec<T> x, double from) : fold(x, from)
    {
        const auto& reduced = fold.reduced;
        const Cell cell(reduced, single::logisticCells);
        scaled = cell.exact();
        folded = reduced.scale(cell.rounded());
    }

    /// σ(x)
    [[gnu::always_inline]] inline Vec<T> value() const { return select(fold.isFolded, 1 - folded, folded); }

    /// σ(x)·σ(−x)·factor; folded at 0, because the product cancels on the right.
    [[gnu::always_inline]] inline Vec<T> slope(Vec<T> factor) const
    {
        // (high + low)·(1 − m − l) with the scaled parts m and l, whose sum is the folded σ.
        const Vec<T> most = fold.reduced.scale(scaled.high);
        const Vec<T> rest = mulAdd(-scaled.high, most, scaled.low * ((1 - most) - folded));
        return fold.reduced.scale(factor * (scaled.high + rest));
    }
};

/// log(1 + e^x) for x ≤ farFold, within 0.98 ULP.
template <SingleTarget T>
[[gnu::always_inline]] inline Vec<T> softplus(const Reduced<T>& x)
{
    return x.scale(Cell(x, single::log1pCells).rounded());
}

}  // namespace actiscope::simd
