// Moderate |x| in float lanes: polynomials in cells of the argument that give a function and its slope together. Where
// a function falls like e^−a, cells cannot follow it for ever; for the rest there are the formulas that take every
// float.
#pragma once

#include "core/simd/near_coefficients.h"
#include "core/simd/single.h"

namespace actiscope::simd {

/// F and F′ at a point in the cells of a table (fit_near.py), `step` wide and the first of them around 0: by cell its
/// centre c, F(c), F′(c) and the coefficients of u², u³ … with u = a − c. c is a float at which F and F′ are floats,
/// too, but for a few hundredths of their spacing, and what is added to them is small beside them: so either sum is
/// within 0.95 ULP.
template <SingleTarget T, int count>
class NearCell {
public:
    using V = Vec<T>;
    using Row = const float (&)[32];

    [[gnu::always_inline]] inline NearCell(V a, const float (&table)[count][32], double step)
        : table_(table),
          index_(mulAdd(a, 1 / step, V::roundingShift).bits()),
          u_(a - look(table[0])),
          sum_(look(table[count - 1])),
          slopeSum_(sum_)
    {
        // Horner's scheme for what u³ is multiplied by in F, and beside it for the derivative of that.
#pragma GCC unroll 8
        for (int row = count - 2; row > 3; --row) {
            sum_ = mulAdd(sum_, u_, look(table[row]));
            if (row > 4)
                slopeSum_ = mulAdd(slopeSum_, u_, sum_);
        }
    }

    [[gnu::always_inline]] inline V value() const
    {
        return mulAdd(u_, steepness(look(table_[2])), look(table_[1]));
    }
    [[gnu::always_inline]] inline V slope() const
    {
        return mulAdd(u_, slopeCurve(), look(table_[2]));
    }
    /// −F′
    [[gnu::always_inline]] inline V descent() const
    {
        return mulAdd(-u_, slopeCurve(), -look(table_[2]));
    }

    /// F(a), and a + F(a) where the mask is true; sums: c + F(c).
    [[gnu::always_inline]] inline V valueAndArgument(Mask<T> isAdded, Row sums) const
    {
        const V steep = steepness(look(table_[2]));
        return mulAdd(u_, select(isAdded, 1 + steep, steep), select(isAdded, look(sums), look(table_[1])));
    }

    /// F where F(0) = 0 and c = 0: there is no head that what is added could be small beside. A part of F′(0) that
    /// makes exact products takes its place; `roots` are that part and the rest of F′(c).
    [[gnu::always_inline]] inline V value(const float (&roots)[2][32]) const
    {
        return mulAdd(u_, steepness(look(roots[1])), mulAdd(u_, look(roots[0]), look(table_[1])));
    }
    /// In wide cells, in which the second term is not small beside the first: what their sum loses is kept.
    [[gnu::always_inline]] inline V slope(const float (&roots)[2][32]) const
    {
        const V rest = look(roots[1]);
        const V curve = look(table_[3]) + look(table_[3]);
        const V line = mulAdd(u_, curve, rest);
        const V lost = mulAdd(u_, curve, rest - line);
        return look(roots[0]) + (line + mulAdd(u_ * u_, slopeBend(), lost));
    }

private:
    [[gnu::always_inline]] inline V look(Row row) const
    {
        return T::lookup(row, index_);
    }

    /// What u is multiplied by in F, from F′(c) on.
    [[gnu::always_inline]] inline V steepness(V first) const
    {
        return mulAdd(u_, mulAdd(u_, sum_, look(table_[3])), first);
    }
    /// What u is multiplied by in F′, and u².
    [[gnu::always_inline]] inline V slopeCurve() const
    {
        return mulAdd(u_, slopeBend(), look(table_[3]) + look(table_[3]));
    }
    [[gnu::always_inline]] inline V slopeBend() const
    {
        return mulAdd(u_, slopeSum_, 3 * sum_);
    }

    const float (&table_)[count][32];
    typename V::Bits index_;
    V u_;
    V sum_;
    V slopeSum_;
};

}  // namespace actiscope::simd
