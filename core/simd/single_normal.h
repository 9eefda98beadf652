// e^(−a²/2) in float lanes.
#pragma once

#include "core/simd/gated_tail.h"

namespace actiscope::simd {

/// From here on the tails of GELU, 2^-150 and less, are 0.
constexpr double normalEnd = 14.6;

/// e^(−a²/2) for 0 ≤ a ≤ normalEnd, but for what the cells take in. a² + n·step is rounded when it is small: no digit
/// of a² is lost.
template <SingleTarget T>
[[gnu::always_inline]] inline FineDecay<T> normalDecay(Vec<T> a)
{
    using V = Vec<T>;
    const V shifted = mulAdd(a * -single::normalInverseStep, a, FineDecay<T>::roundingShift);
    const V n = shifted - FineDecay<T>::roundingShift;
    const V r = mulAdd(a, a, n * single::normalStep);
    if constexpr (T::looksUp32)
        return FineDecay<T>::of(shifted, r, single::normalDecay32);
    else
        return FineDecay<T>::of(shifted, r, single::normalDecay8);
}

}  // namespace actiscope::simd
