// The logistic function and its kin in float lanes, from the side where they fall like e^x.
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
        if constexpr (T::hasLookup) {
            const Cell cell(reduced, single::logisticCells);
            scaled = cell.exact();
            folded = reduced.scale(cell.rounded());
        } else {
            scaled = timesExpOfRest(inverse(ExpAndOne<T>(reduced).sum), reduced);
            folded = reduced.scale(scaled.high + scaled.low);
        }
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
    using V = Vec<T>;
    if constexpr (T::hasLookup) {
        return x.scale(Cell(x, single::log1pCells).rounded());
    } else {
        const ExpAndOne<T> parts(x);
        const auto [sum, lost] = parts.sum;
        // sum = 2^k·(1 + f) with 1 + f in [√½, √2); log(1 + f) = log((1 + s)/(1 − s)) with s = f/(2 + f).
        const V k = select(sum > 2.83, 2, select(sum > 1.415, 1, 0));
        const V f = scaleByPower(sum, -k) - 1;
        const V s = f / (2 + f);
        const V square = s * s;
        const V half = 0.5 * f * f;
        const V tail = s * mulAdd(square, polynomial(square, single::logTail), half) - half;
        // What was lost in the sum counts 1/sum times, less its own half; `less` is what that is below 1.
        const V less = mulAdd(sum - 1, roughInverse(sum), 0.5 * lost);
        const V rest = mulAdd(k, single::ln2Low, mulAdd(-lost, less, tail));
        // Where k = 0, f and what was lost are e^x again, which a small result is next to.
        const V most = k * single::ln2High;
        const auto isSplit = k > 0;
        const V head = select(isSplit, most + f, parts.exp.high);
        const V more = select(isSplit, (f - (head - most)) + lost, parts.exp.low);
        return head + (more + rest);
    }
}

}  // namespace actiscope::simd
