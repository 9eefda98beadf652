// tanh in float lanes.
#pragma once

#include "core/simd/folded_logistic.h"

namespace actiscope::simd {

/// tanh x for x ≥ 0, within 1 ULP.
template <SingleTarget T>
[[gnu::always_inline]] inline Vec<T> tanhOfSize(Vec<T> x)
{
    using V = Vec<T>;
    // From 9.02 on it rounds to 1.
    const V size = min(V(9.1), x);
    if constexpr (T::hasLookup) {
        // A polynomial around the centre of the cell; each centre is a number whose tanh is next to a float.
        constexpr auto& table = single::tanhCells;
        const auto index = mulAdd(size, 1 / single::tanhStep, V::roundingShift).bits();
        const V t = size - T::lookup(table[0], index);
        V slope = T::lookup(table[7], index);
#pragma GCC unroll 8
        for (int i = 6; i >= 2; --i)
            slope = mulAdd(slope, t, T::lookup(table[i], index));
        return mulAdd(slope, t, T::lookup(table[1], index));
    } else {
        // −d/(2 + d) with d = e^−2x − 1
        const auto [high, low] = normalised(Decay<T>(Reduced<T>(-2 * size)).exact());
        const V sum = 2 + high;
        const V lost = (high - (sum - 2)) + low;
        const V rough = roughInverse(sum);
        const V quotient = high * rough;
        const V rest = mulAdd(-quotient, sum, high) + mulAdd(-quotient, lost, low);
        return -mulAdd(rest, rough, quotient);
    }
}

}  // namespace actiscope::simd
