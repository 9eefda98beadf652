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

/// a·b exactly, for |a|, |b| < 2^990 and a product that is not subnormal.
template <class T>
[[gnu::always_inline]] inline Pair<Vec<T>> exactProduct(Vec<T> a, Vec<T> b)
{
    using V = Vec<T>;
    const V product = a * b;
    if constexpr (V::hasFma) {
        return {product, mulAdd(a, b, -product)};
    } else {
        // Halves of at most 26 bits each, so that all four partial products are exact.
        const V splitter = 0x1p27 + 1;
        const V aHigh = splitter * a - (splitter * a - a);
        const V bHigh = splitter * b - (splitter * b - b);
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
