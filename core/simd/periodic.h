// Sine and cosine of a product.
#pragma once

#include "core/simd/arithmetic.h"
#include "core/simd/coefficients.h"

namespace actiscope::simd {

/// Where the fast reduction ends: up to here multiples of π/2 are subtracted exactly.
constexpr double periodicReach = 0x1p20;

/// sin(high + low) and cos(high + low) for any size, lane by lane through the C library: to a few ULP where low is 0,
/// as it is for products of single-precision numbers, else to some 1e-16 absolute.
template <class T>
[[gnu::noinline]] void sinCosFarOut(const double* high, const double* low, double* sine, double* cosine)
{
    for (int lane = 0; lane < T::lanes; ++lane) {
        const double sineHigh = __builtin_sin(high[lane]);
        const double cosineHigh = __builtin_cos(high[lane]);
        const double sineLow = __builtin_sin(low[lane]);
        const double cosineLow = __builtin_cos(low[lane]);
        sine[lane] = sineHigh * cosineLow + cosineHigh * sineLow;
        cosine[lane] = cosineHigh * cosineLow - sineHigh * sineLow;
    }
}

/// An angle of the first two octants to either side of 0, and which quarter turn it was taken from.
template <class T>
struct ReducedAngle {
    Pair<Vec<T>> rest;
    typename Vec<T>::Bits quarter;

    /// For |angle.high| ≤ periodicReach.
    [[gnu::always_inline]] static inline ReducedAngle of(Pair<Vec<T>> angle)
    {
        using V = Vec<T>;
        const V shifted = mulAdd(angle.high, V(inverseHalfPi), V(V::roundingShift));
        const V n = shifted - V::roundingShift;
        // The parts of π/2 have 33 bits: their products with n, and the first difference, are exact.
        const V first = angle.high - n * halfPiPart1;
        const auto second = exactSum(first, -(n * halfPiPart2));
        const auto third = exactSum(second.high, -(n * halfPiPart3));
        const V small = (second.low + third.low) + (angle.low - n * halfPiPart4);
        const V high = third.high + small;
        return {{high, (third.high - high) + small}, shifted.bits()};
    }

    [[gnu::always_inline]] inline Vec<T> sineOfRest() const
    {
        using V = Vec<T>;
        const V square = rest.high * rest.high;
        const V tail = rest.high * square * polynomial(square, sinTail);
        return rest.high + (tail + rest.low * (1 - 0.5 * square));
    }

    [[gnu::always_inline]] inline Vec<T> cosineOfRest() const
    {
        using V = Vec<T>;
        const V square = rest.high * rest.high;
        const V half = 0.5 * square;
        const V head = 1 - half;
        const V tail = square * square * polynomial(square, cosTail) - rest.high * rest.low;
        return head + (((1 - head) - half) + tail);
    }
};

/// sin(a·x) and cos(a·x), the product carried in two parts, for any size of it.
template <class T>
[[gnu::always_inline]] inline void sinCosOfProduct(Vec<T> a, Vec<T> x, Vec<T>* sine, Vec<T>* cosine)
{
    using V = Vec<T>;
    const auto angle = exactProduct(a, x);
    const auto reduced = ReducedAngle<T>::of(angle);
    const V sineOfRest = reduced.sineOfRest();
    const V cosineOfRest = reduced.cosineOfRest();
    const Mask<T> swapped{(reduced.quarter & 1) != 0};
    const typename V::Bits sineSign = (reduced.quarter & 2) << 62;
    const typename V::Bits cosineSign = ((reduced.quarter + 1) & 2) << 62;
    *sine = V::fromBits(select(swapped, cosineOfRest, sineOfRest).bits() ^ sineSign);
    *cosine = V::fromBits(select(swapped, sineOfRest, cosineOfRest).bits() ^ cosineSign);
    const Mask<T> farOut = abs(angle.high) > periodicReach;
    if (anyOf(farOut)) [[unlikely]] {
        double parts[4][T::lanes];
        angle.high.store(parts[0]);
        angle.low.store(parts[1]);
        sinCosFarOut<T>(parts[0], parts[1], parts[2], parts[3]);
        *sine = select(farOut, V::load(parts[2]), *sine);
        *cosine = select(farOut, V::load(parts[3]), *cosine);
    }
}

}  // namespace actiscope::simd
