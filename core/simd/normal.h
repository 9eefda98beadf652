// The error function and the normal distribution.
#pragma once

#include "core/simd/exponential.h"

namespace actiscope::simd {

/// x² in two parts. Beyond 40, where e^(−x²/2) is zero, that of 40.
template <class T>
[[gnu::always_inline]] inline Pair<Vec<T>> boundedSquare(Vec<T> x)
{
    const Vec<T> bounded = min(Vec<T>(40), abs(x));
    return exactProduct(bounded, bounded);
}

/// Φ(−a)·e^(a²/2) for 0 ≤ a ≤ 60.
template <class T>
[[gnu::always_inline]] inline Vec<T> normalTailRatio(Vec<T> a)
{
    using V = Vec<T>;
    const V t = (a - normalTailMiddle) / (a + normalTailMiddle);
    return polynomial(t, normalTail) / mulAdd(V(sqrtTwoPi), a, V(2));
}

/// factor·e^(−x²), rounded once where it is subnormal; the factor of moderate size.
template <class T>
[[gnu::always_inline]] inline Vec<T> expOfMinusSquare(Vec<T> x, Vec<T> factor)
{
    const auto square = boundedSquare(x);
    return scaledExp(factor, -square.high, -square.low);
}

/// e^(−x²).
template <class T>
[[gnu::always_inline]] inline Vec<T> expOfMinusSquare(Vec<T> x)
{
    return expOfMinusSquare(x, Vec<T>(1));
}

/// φ(x) = e^(−x²/2)/√(2π).
template <class T>
[[gnu::always_inline]] inline Vec<T> normalDensity(Vec<T> x)
{
    using V = Vec<T>;
    const auto square = boundedSquare(x);
    return scaledExp(V(inverseSqrtTwoPi), -0.5 * square.high, -0.5 * square.low);
}

/// Φ(x), the share of a standard normal below x; keeps its digits far in the left tail.
template <class T>
[[gnu::always_inline]] inline Vec<T> normalDistribution(Vec<T> x)
{
    using V = Vec<T>;
    const auto square = boundedSquare(x);
    const V ratio = normalTailRatio(min(V(40), abs(x)));
    const V tail = scaledExp(ratio, -0.5 * square.high, -0.5 * square.low);
    return select(x > 0, 1 - tail, tail);
}

template <class T>
[[gnu::always_inline]] inline Vec<T> erf(Vec<T> x)
{
    using V = Vec<T>;
    const V size = abs(x);
    const V bounded = min(V(40), size);
    const V nearest = min(V(1), bounded);
    const V near = x * polynomial(nearest * nearest, erfHead);
    const V far = 1 - 2 * expOfMinusSquare(bounded) * normalTailRatio(bounded * sqrt2);
    return select(size < 1, near, copysign(far, x));
}

}  // namespace actiscope::simd
