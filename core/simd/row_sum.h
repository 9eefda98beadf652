// Sums of a row's terms, lane by lane.
#pragma once

#include "core/simd/row_terms.h"

#include <cstddef>

namespace actiscope::simd {

/// A sum of vectors in doubles.
template <class R>
struct WideSum {
    using V = Vec<typename R::Single>;
    using Wide = Vec<typename R::Double>;

    Wide lanes[2]{};

    [[gnu::always_inline]] inline void add(V vector)
    {
        float room[V::lanes];
        vector.store(room);
        for (int i = 0; i < 2; ++i)
            lanes[i] += Wide::load(room + i * Wide::lanes);
    }
};

/// A sum of floats as high + low.
template <class V>
struct FloatPair {
    V high;
    V low;
};

/// The sum of up to 128 terms of a row that RowScale scales by its maximum, in floats.
///
/// Heads are added to a number so large that the sum has a grid of 2^-15 of the row's largest term: what falls off the
/// grid is exact and summed apart, as are the parts, which are larger. Both are so small that their roundings do not
/// count.
template <class R>
class TermSum {
public:
    using S = typename R::Single;
    using V = Vec<S>;
    static constexpr std::size_t most = 128;    ///< terms
    static constexpr std::size_t fewParts = 8;  ///< after which settle() is to be called

    [[gnu::always_inline]] inline void add(RowTerm<S> term)
    {
        addHead(term.head);
        addPart(term);
    }
    /// Two at once are faster, and round where one head is 2^14 times the other.
    [[gnu::always_inline]] inline void add(RowTerm<S> first, RowTerm<S> second)
    {
        addHead(first.head + second.head);
        addPart(first);
        addPart(second);
    }
    [[gnu::always_inline]] inline void settle()
    {
        allParts_ = allParts_ + parts_;
        parts_ = V(0);
    }
    /// To be called when all is settled.
    [[gnu::always_inline]] inline FloatPair<V> total() const
    {
        const V head = gridded_ - V(origin);
        const V rest = rest_ + allParts_;
        const V high = head + rest;
        return {high, rest - (high - head)};
    }

private:
    [[gnu::always_inline]] inline void addHead(V head)
    {
        const V next = gridded_ + head;
        rest_ = rest_ + (head - (next - gridded_));
        gridded_ = next;
    }
    [[gnu::always_inline]] inline void addPart(RowTerm<S> term) { parts_ = mulAdd(term.head, term.part, parts_); }

    // Heads are below 2^64.6: what 128 of them add keeps the exponent.
    static constexpr double origin = 0x1p72;
    V gridded_ = V(origin);
    V rest_ = V(0);
    V parts_ = V(0);
    V allParts_ = V(0);
};

}  // namespace actiscope::simd
