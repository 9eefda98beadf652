// tanh in float lanes, where 32 floats are looked up at once.
#pragma once

#include "core/simd/near_cells.h"

namespace actiscope::simd {

constexpr double nearTanhEnd = 31.49 * single::nearTanhWidth;

/// tanh x for x ≥ 0, within 1 ULP.
template <SingleTarget T>
[[gnu::always_inline]] inline Vec<T> tanhOfSize(Vec<T> x)
{
    // Further out it rounds to 1.
    return NearCell(min(Vec<T>(nearTanhEnd), x), single::nearTanh, single::nearTanhWidth).value();
}

}  // namespace actiscope::simd
