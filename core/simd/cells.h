// Polynomials in cells, for targets that look up 32 floats in one instruction.
#pragma once

#include "core/simd/single_exponential.h"

namespace actiscope::simd {

/// A table by cell: two parts of the value where r is 0, and the powers of r. It serves functions 2^n·g(n, r) whose g
/// soon ceases to depend on n to the left: a cell is one n, from 1 down to −30, at the index n mod 32.
template <SingleTarget T, int count>
class Cell {
public:
    [[gnu::always_inline]] inline Cell(const Reduced<T>& x, const float (&table)[count][32])
        : high_(x.high),
          low_(x.low),
          r_(x.r),
          table_(table),
          index_(max(Vec<T>(Vec<T>::roundingShift - 30), x.shifted).bits())
    {}

    /// g, within 0.97 ULP.
    [[gnu::always_inline]] inline Vec<T> rounded() const
    {
        const Vec<T> slope = polynomial<2>();
        return look(0) + mulAdd(slope, high_, mulAdd(slope, low_, look(1)));
    }

    /// g as an unevaluated sum, to 2^-28; the low part may be a tenth of the high one.
    [[gnu::always_inline]] inline Pair<Vec<T>> exact() const
    {
        const Vec<T> head = look(0);
        const Vec<T> slope = look(2);
        const Vec<T> high = mulAdd(slope, high_, head);
        const Vec<T> lost = mulAdd(slope, high_, head - high);
        return {high, lost + mulAdd(r_ * r_, polynomial<3>(), mulAdd(slope, low_, look(1)))};
    }

private:
    [[gnu::always_inline]] inline Vec<T> look(int row) const { return T::lookup(table_[row], index_); }

    /// In r, of the table's rows from `first` on.
    template <int first>
    [[gnu::always_inline]] inline Vec<T> polynomial() const
    {
        if constexpr (first + 1 == count)
            return look(first);
        else
            return mulAdd(polynomial<first + 1>(), r_, look(first));
    }

    Vec<T> high_;
    Vec<T> low_;
    Vec<T> r_;
    const float (&table_)[count][32];
    typename Vec<T>::Bits index_;
};

}  // namespace actiscope::simd
