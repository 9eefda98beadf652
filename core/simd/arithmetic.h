// Numbers in two parts, and polynomials.
#pragma once

#include "core/simd/vec.h"

namespace actiscope::simd {

/// The unevaluated sum of two numbers; |low| is at most half an ULP of high.
template <class V>
struct Pair {
    V high;
    V low;
};

/// high + low as such a sum, for |high| ≥ |low|.
template <class V>
[[gnu::always_inline]] inline Pair<V> normalised(Pair<V> a)
{
    const V sum = a.high + a.low;
    return {sum, a.low - (sum - a.high)};
}

/// a·b for lanes that fuse; what is lost is a rounding of the low part.
template <class V>
[[gnu::always_inline]] inline Pair<V> product(Pair<V> a, Pair<V> b)
{
    const V high = a.high * b.high;
    return {high, mulAdd(a.low, b.high, mulAdd(a.high, b.low, mulAdd(a.high, b.high, -high)))};
}

/// a + b for a small whole number a, or a b that is not larger.
template <class V>
[[gnu::always_inline]] inline Pair<V> sum(V a, Pair<V> b)
{
    const V high = a + b.high;
    return {high, (b.high - (high - a)) + b.low};
}

/// a to 26 bits: products of such halves and of what they leave are exact. Rounded by bits, not by a multiplication
/// that overflows; cut off where rounding up would reach ∞.
template <class T>
[[gnu::always_inline]] inline Vec<T> upperHalf(Vec<T> a)
{
    using Bits = typename Vec<T>::Bits;
    const Bits mask = Bits{} + 0xfffffffff8000000ull;
    const Bits half = Bits{} + 0x4000000ull;
    return Vec<T>::fromBits((a.bits() + ((Bits)(abs(a) < 0x1p1023).native & half)) & mask);
}

/// a·b exactly, for a product that is finite and so large that its low part is not subnormal.
template <class T>
[[gnu::always_inline]] inline Pair<Vec<T>> exactProduct(Vec<T> a, Vec<T> b)
{
    using V = Vec<T>;
    const V product = a * b;
    if constexpr (V::hasFma) {
        return {product, mulAdd(a, b, -product)};
    } else {
        const V aHigh = upperHalf(a);
        const V bHigh = upperHalf(b);
        const V aLow = a - aHigh;
        const V bLow = b - bHigh;
        return {product, aLow * bLow - (((product - aHigh * bHigh) - aLow * bHigh) - aHigh * bLow)};
    }
}

/// a + b exactly, whichever is larger.
template <class T>
[[gnu::always_inline]] inline Pair<Vec<T>> exactSum(Vec<T> a, Vec<T> b)
{
    using V = Vec<T>;
    const V sum = a + b;
    const V bPart = sum - a;
    return {sum, (a - (sum - bPart)) + (b - bPart)};
}

template <class T, int count, int index = 0>
[[gnu::always_inline]] inline Vec<T> polynomial(Vec<T> x, const double (&coefficients)[count])
{
    if constexpr (index + 1 == count)
        return coefficients[index];
    else
        return mulAdd(polynomial<T, count, index + 1>(x, coefficients), x, coefficients[index]);
}

}  // namespace actiscope::simd
