// e^(−a²/2) in float lanes.
#pragma once

#include "core/simd/gated_tail.h"

namespace actiscope::simd {

constexpr double sqrtTwoOverPi = 0.79788456080286535588;

/// From here on the tails of GELU, 2^-150 and less, are 0.
constexpr double normalEnd = 14.7;

/// For 0 ≤ a ≤ normalEnd. a² + n·stepHigh is rounded once, when it is small: no digit of a² is lost.
template <SingleTarget T>
[[gnu::always_inline]] inline FineDecay<T> normalDecay(Vec<T> a)
{
    using V = Vec<T>;
    const V shifted = mulAdd(a * a, -single::normalInverseStep, FineDecay<T>::roundingShift);
    const V n = shifted - FineDecay<T>::roundingShift;
    const V r = mulAdd(n, single::normalStepLow, mulAdd(a, a, n * single::normalStepHigh));
    if constexpr (T::hasLookup)
        return FineDecay<T>::of(shifted, r, single::normalDecay32);
    else
        return FineDecay<T>::of(shifted, r, single::normalDecay8);
}

}  // namespace actiscope::simd
