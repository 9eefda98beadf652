// exp in float lanes, from a table of its steps.
#pragma once

#include "core/simd/single_exponential.h"
#include "core/simd/step_coefficients.h"

namespace actiscope::simd {

/// The steps of e^x from 1 to 2, and what is between two of them; as many steps as a target's permutation chooses from.
template <SingleTarget T>
struct ExpSteps {
    static constexpr auto& heads = single::expSteps8;
    static constexpr auto& growth = single::expGrowth8;
};
template <SingleTarget T>
requires(T::steps == 16) struct ExpSteps<T> {
    static constexpr auto& heads = single::expSteps16;
    static constexpr auto& growth = single::expGrowth16;
};

/// e^x within 0.86 ULP; 1 at 0.
template <SingleTarget T>
[[gnu::always_inline]] inline Vec<T> exp(Vec<T> x)
{
    using V = Vec<T>;
    using Steps = ExpSteps<T>;
    const V bounded = min(V(90), max(V(leastExponent), x));
    constexpr double shift = V::roundingShift / T::steps;
    const V shifted = mulAdd(bounded, single::inverseLn2, shift);
    const V n = shifted - shift;
    const V r = mulAdd(n, -single::stepLn2Low, mulAdd(n, -single::stepLn2High, bounded));
    return T::climb(Steps::heads, shifted.native, n.native, polynomial(r, Steps::growth).native);
}

}  // namespace actiscope::simd
