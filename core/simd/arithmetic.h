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

/// a·b exactly, for a product that is finite and so large that its low part is not subnormal.
template <class T>
[[gnu::always_inline]] inline Pair<Vec<T>> exactProduct(Vec<T> a, Vec<T> b)
{
    using V = Vec<T>;
    const V product = a * b;
    if constexpr (V::hasFma) {
        return {product, mulAdd(a, b, -product)};
    } else {
        // Halves, so that the partial products are exact (the lowest but for its last bit); cut by bits, not by a
        // multiplication that overflows.
        const typename V::Bits upper = typename V::Bits{} + 0xfffffffff8000000ull;
        const V aHigh = V::fromBits(a.bits() & upper);
        const V bHigh = V::fromBits(b.bits() & upper);
        const V aLow = a - aHigh;
        const V bLow = b - bHigh;
        return {product, aLow * bLow - (((product - aHigh * bHigh) - aLow * bHigh) - aHigh * bLow)};
    }
}

/// As above for any finite b, as long as the product is finite.
template <class T>
[[gnu::always_inline]] inline Pair<Vec<T>> exactProductOfAny(Vec<T> a, Vec<T> b)
{
    using V = Vec<T>;
    if constexpr (V::hasFma) {
        return exactProduct(a, b);
    } else {
        // Splitting multiplies by 2^27, which must not overflow.
        const Mask<T> isHuge = abs(b) > 0x1p900;
        const auto product = exactProduct(a, b * select(isHuge, V(0x1p-100), 1));
        const V back = select(isHuge, V(0x1p100), 1);
        return {product.high * back, product.low * back};
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
