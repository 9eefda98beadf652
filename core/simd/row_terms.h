// e^x in float lanes as the terms of a row's sum: scaled, so that no term that counts is subnormal, and in two parts.
#pragma once

#include "core/simd/row_coefficients.h"
#include "core/simd/single.h"

namespace actiscope::simd {

/// head·(1 + part): a power of 2 times one of a few numbers of 10 bits, and |part| < 1/20.
template <class S>
struct RowTerm {
    Vec<S> head;
    Vec<S> part;

    [[gnu::always_inline]] inline Vec<S> value() const { return mulAdd(head, part, head); }
};

/// How the terms of a row are scaled: e^(x − centre)·2^k with a k that takes the largest near 2^64. R: the target's
/// operations for rows, with `cells`, a power of two, and their tables.
///
/// The logits are not shifted by their maximum m, which would round: x = n·ln 2 + r, n a multiple of 1/cells, is
/// reduced as it stands, and k only changes n. That needs |m| < 400; beyond, all x that count are in [m/2, m], where x
/// − m is exact.
template <class R>
struct RowScale {
    using S = typename R::Single;
    using V = Vec<S>;
    V centre;
    V least;  ///< of x − centre: what is less has no digit in a result, not even in a subnormal one
    V shift;  ///< leaves n + k in the low bits of a sum

    static constexpr double rounding = V::roundingShift / R::cells;

    /// maximum: that of the logits of each lane's row. For an infinite one, all terms will be NaN.
    [[gnu::always_inline]] static inline RowScale around(V maximum)
    {
        return around(maximum, select(abs(maximum) < V(400), V(0), maximum));
    }
    /// With the centre of another scale, whose maximum is at most 200 more.
    [[gnu::always_inline]] static inline RowScale around(V maximum, V centre)
    {
        const V rest = maximum - centre;
        const V exponent = mulAdd(rest, V(rowInverseLn2), V(V::roundingShift)) - V(V::roundingShift);
        return {centre, rest - V(120), V(rounding + 64) - exponent};
    }

    /// Of any x. NaN gives a part that is NaN, −∞ a term that does not count.
    [[gnu::always_inline]] inline RowTerm<S> term(V x) const { return termWithin(max(least, x - centre)); }

    /// x: with the centre already subtracted, and no less than the least.
    [[gnu::always_inline]] inline RowTerm<S> termWithin(V x) const
    {
        const V shifted = mulAdd(x, V(rowInverseLn2), shift);
        const V n = shifted - shift;
        // The first product has so few bits that the difference is exact.
        const V r = mulAdd(n, V(-rowLn2Low), mulAdd(n, V(-rowLn2High), x)) + R::lookup(R::corrections, shifted.bits());
        const V head = R::lookup(R::heads, shifted.bits());
        constexpr int step = __builtin_ctz(0x800000 / R::cells);
        return {V::fromBits(head.bits() + (shifted.bits() << step)), mulAdd(r * r, R::tail(r), r)};
    }
};

}  // namespace actiscope::simd
