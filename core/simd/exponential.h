// exp, log and what is made of them.
#pragma once

#include "core/simd/arithmetic.h"
#include "core/simd/coefficients.h"

namespace actiscope::simd {

/// x = n·ln 2 + r with |r| ≤ ½ ln 2; `shifted` holds n + 2048 in its low bits.
template <class T>
struct ReducedExponent {
    Vec<T> n;
    Vec<T> r;
    typename Vec<T>::Bits biased;

    /// Of high + low, for −760 ≤ high ≤ 720.
    [[gnu::always_inline]] static inline ReducedExponent of(Vec<T> high, Vec<T> low)
    {
        using V = Vec<T>;
        const V shift = V::roundingShift + 2048;
        const V shifted = mulAdd(high, V(inverseLn2), shift);
        const V n = shifted - shift;
        // n·ln2Part1 is exact, and so is the first difference.
        const V r = mulAdd(n, V(-ln2Part1), high) - mulAdd(n, V(ln2Part2), -low);
        return {n, r, shifted.bits() & 0xfff};
    }

    /// e^r − 1, with a small relative error.
    [[gnu::always_inline]] inline Vec<T> expm1OfRest() const { return mulAdd(r * r, polynomial(r, expTail), r); }

    /// x·2^n, rounded once; 2^n itself may be beyond the range of doubles.
    [[gnu::always_inline]] inline Vec<T> scale(Vec<T> x) const
    {
        using V = Vec<T>;
        if constexpr (T::hasScaling) {
            return V(T::scale(x.native, n.native));
        } else {
            const typename V::Bits half = biased >> 1;
            const typename V::Bits rest = biased - half;
            return x * V::fromBits((half - 1) << 52) * V::fromBits((rest - 1) << 52);
        }
    }

    /// 2^n for |n| < 1023.
    [[gnu::always_inline]] inline Vec<T> power() const { return Vec<T>::fromBits((biased - 1025) << 52); }
};

/// factor·e^(high + low): |low| well below an ULP-sized part of high; the factor of moderate size.
template <class T>
[[gnu::always_inline]] inline Vec<T> scaledExp(Vec<T> factor, Vec<T> high, Vec<T> low)
{
    using V = Vec<T>;
    // Written so that a NaN comes through. Beyond these ends the result is 0 or ∞ anyway.
    const V bounded = min(V(720), max(V(-760), high));
    const auto reduced = ReducedExponent<T>::of(bounded, low);
    return reduced.scale(mulAdd(factor, reduced.expm1OfRest(), factor));
}

/// e^x.
template <class T>
[[gnu::always_inline]] inline Vec<T> exp(Vec<T> x)
{
    return scaledExp(Vec<T>(1), x, Vec<T>(0));
}

/// e^(a·x) with the product carried in two parts.
template <class T>
[[gnu::always_inline]] inline Vec<T> expOfProduct(Vec<T> a, Vec<T> x)
{
    const auto product = exactProduct(a, x);
    return scaledExp(Vec<T>(1), product.high, select(abs(product.high) < 1000, product.low, 0));
}

/// e^x − 1, with a small relative error near 0 too.
template <class T>
[[gnu::always_inline]] inline Vec<T> expm1(Vec<T> x)
{
    using V = Vec<T>;
    const auto reduced = ReducedExponent<T>::of(min(V(720), max(V(-60), x)), V(0));
    const V rest = reduced.expm1OfRest();
    const V power = reduced.power();
    const V near = select(reduced.n == 0, rest, mulAdd(power, rest, power - 1));
    return select(x > 40, reduced.scale(1 + rest), near);
}

/// log(high + low) for a normal, finite high > 0 and a low that is at most an ULP of it.
template <class T>
[[gnu::always_inline]] inline Vec<T> logOfSum(Vec<T> high, Vec<T> low)
{
    using V = Vec<T>;
    // high = 2^k·m with m in [√½, √2).
    constexpr unsigned long long one = 0x3ff0000000000000;
    constexpr unsigned long long rootOfHalf = 0x3fe6a09e667f3bcd;
    constexpr unsigned long long mantissa = 0x000fffffffffffff;
    constexpr unsigned long long twoTo52 = 0x4330000000000000;
    const typename V::Bits shifted = high.bits() + (one - rootOfHalf);
    const V m = V::fromBits((shifted & mantissa) + rootOfHalf);
    const V k = V::fromBits((shifted >> 52) | twoTo52) - (0x1p52 + 1023);
    // log m = log((1 + s)/(1 − s)) with s = f/(2 + f); f is added last and exact.
    const V f = m - 1;
    const V s = f / (2 + f);
    const V z = s * s;
    const V halfSquare = 0.5 * f * f;
    const V tail = s * mulAdd(z, polynomial(z, logTail), halfSquare);
    const V correction = mulAdd(k, V(ln2Part2), low / high);
    return k * ln2Part1 + (f - (halfSquare - (tail + correction)));
}

/// Natural logarithm; −∞ at 0, NaN below.
template <class T>
[[gnu::always_inline]] inline Vec<T> log(Vec<T> x)
{
    using V = Vec<T>;
    const Mask<T> subnormal = x < 0x1p-1022;
    const V normal = select(subnormal, x * 0x1p54, x);
    const V result = logOfSum(normal, V(0)) - select(subnormal, V(54 * 0x1.62e42fefa39efp-1), 0);
    const V outside = select(x == 0, V(-__builtin_inf()), V(__builtin_nan("")));
    return select(x > 0, select(x < __builtin_inf(), result, x), outside);
}

/// log(1 + x), with a small relative error near 0 too; −∞ at −1, NaN below.
template <class T>
[[gnu::always_inline]] inline Vec<T> log1p(Vec<T> x)
{
    using V = Vec<T>;
    const auto sum = exactSum(V(1), x);
    const V outside = select(x == -1, V(-__builtin_inf()), V(__builtin_nan("")));
    return select(x > -1, select(x < __builtin_inf(), logOfSum(sum.high, sum.low), x), outside);
}

template <class T>
[[gnu::always_inline]] inline Vec<T> tanh(Vec<T> x)
{
    using V = Vec<T>;
    // (e^2x − 1)/(e^2x + 1) on the right half; from 22 on it is 1.
    const V growth = expm1(2 * min(V(22), abs(x)));
    return copysign(growth / (growth + 2), x);
}

/// x − tanh x, with a small relative error near 0 too.
template <class T>
[[gnu::always_inline]] inline Vec<T> tanhShrink(Vec<T> x)
{
    using V = Vec<T>;
    const V size = abs(x);
    const V square = min(V(1), x * x);
    const V near = x * (square * polynomial(square, tanhShrinkHead));
    // tanh x = 1 − 2/(e^2x + 1); size − 1 is exact where it cancels.
    const V far = (size - 1) + 2 / (exp(2 * size) + 1);
    return select(size < 1, near, copysign(far, x));
}

/// 1/(1 + e^−x); both tails keep their digits (of 1 − logistic(x), ask for logistic(−x)).
template <class T>
[[gnu::always_inline]] inline Vec<T> logistic(Vec<T> x)
{
    using V = Vec<T>;
    const V decay = exp(-abs(x));
    return select(x < 0, decay, 1) / (1 + decay);
}

/// Its derivative, logistic(x)·logistic(−x).
template <class T>
[[gnu::always_inline]] inline Vec<T> logisticSlope(Vec<T> x)
{
    using V = Vec<T>;
    const V decay = exp(-abs(x));
    return decay / ((1 + decay) * (1 + decay));
}

/// log(1 + e^x); −softplus(−x) is the logarithm of logistic(x).
template <class T>
[[gnu::always_inline]] inline Vec<T> softplus(Vec<T> x)
{
    using V = Vec<T>;
    return max(x, V(0)) + log1p(exp(-abs(x)));
}

}  // namespace actiscope::simd
