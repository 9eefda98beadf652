// tanh in float lanes.
#pragma once

#include "core/simd/folded_logistic.h"
#include "core/simd/near_cells.h"

namespace actiscope::simd {

constexpr double nearTanhEnd = 31.49 * single::nearTanhWidth;

/// tanh x for x ≥ 0, within 1 ULP.
template <SingleTarget T>
[[gnu::always_inline]] inline Vec<T> tanhOfSize(Vec<T> x)
{
    using V = Vec<T>;
    // Further out it rounds to 1.
    const V size = min(V(nearTanhEnd), x);
    if constexpr (T::hasLookup) {
        return NearCell(size, single::nearTanh, single::nearTanhWidth).value();
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
