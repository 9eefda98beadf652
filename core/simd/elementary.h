// f, f′ and f″ of the functions that formulas may use, over lanes. What is not asked for the compiler removes.
#pragma once

#include "core/formula.h"
#include "core/simd/math.h"

namespace actiscope::simd::elementary {

constexpr double ln2 = 0x1.62e42fefa39efp-1;
constexpr double ln2Rest = 0x1.abc9e3b39803fp-56;
constexpr double ln10 = 0x1.26bb1bbb55516p+1;
constexpr double halfPi = 0x1.921fb54442d18p+0;
constexpr double twoBySqrtPi = 0x1.20dd750429b6dp+0;

template <class V>
using Rates = Terms<V, 0>;

// The lanes' own function, which the name of the one below would hide.
template <class V>
[[gnu::always_inline]] inline V rootOf(V a)
{
    return sqrt(a);
}

/// The largest integer that is not above a.
template <class V>
[[gnu::always_inline]] inline V floorOf(V a)
{
    const V nearest = nearestInteger(a);
    const V below = select(nearest > a, nearest - 1, nearest);
    return select(abs(a) < 0x1p51, below, a);
}

template <class V>
[[gnu::always_inline]] inline Rates<V> exp(V x)
{
    const V e = simd::exp(x);
    return {e, e, e};
}

template <class V>
[[gnu::always_inline]] inline Rates<V> exp2(V x)
{
    const auto product = exactProduct(V(ln2), x);
    const V low = product.low + x * ln2Rest;
    const V e = scaledExp(V(1), product.high, select(abs(product.high) < 1000, low, 0));
    return {e, e * ln2, e * (ln2 * ln2)};
}

template <class V>
[[gnu::always_inline]] inline Rates<V> expm1(V x)
{
    const V e = simd::exp(x);
    return {simd::expm1(x), e, e};
}

template <class V>
[[gnu::always_inline]] inline Rates<V> sqrt(V x)
{
    const V root = rootOf(x);
    const V slope = 0.5 / root;
    return {root, slope, -0.5 * slope / x};
}

template <class V>
[[gnu::always_inline]] inline Rates<V> cbrt(V x)
{
    const V size = abs(x);
    const V rough = simd::exp(simd::log(size) / 3);
    // One step of Newton's gives all digits.
    const V fine = rough - (rough - size / (rough * rough)) / 3;
    const V root = copysign(select((size > 0) & (size < __builtin_inf()), fine, size), x);
    const V slope = 1 / (3 * root * root);
    return {root, slope, -2 * slope / (3 * x)};
}

template <class V>
[[gnu::always_inline]] inline Rates<V> sin(V x)
{
    V sine;
    V cosine;
    sinCosOfProduct(V(1), x, &sine, &cosine);
    return {sine, cosine, -sine};
}

template <class V>
[[gnu::always_inline]] inline Rates<V> cos(V x)
{
    V sine;
    V cosine;
    sinCosOfProduct(V(1), x, &sine, &cosine);
    return {cosine, -sine, -cosine};
}

template <class V>
[[gnu::always_inline]] inline Rates<V> tan(V x)
{
    V sine;
    V cosine;
    sinCosOfProduct(V(1), x, &sine, &cosine);
    const V tangent = sine / cosine;
    const V slope = 1 / (cosine * cosine);
    return {tangent, slope, 2 * tangent * slope};
}

/// The angle of a, by halving it twice and a series that ends within 1e-17 there.
template <class V>
[[gnu::always_inline]] inline V angleOf(V a)
{
    constexpr double series[] = {1.0,      -1.0 / 3,  1.0 / 5,  -1.0 / 7,  1.0 / 9,  -1.0 / 11,
                                 1.0 / 13, -1.0 / 15, 1.0 / 17, -1.0 / 19, 1.0 / 21, -1.0 / 23};
    const V size = abs(a);
    const auto isSteep = size > 1;
    const V flat = select(isSteep, 1 / size, size);
    const V half = flat / (1 + rootOf(1 + flat * flat));
    const V quarter = half / (1 + rootOf(1 + half * half));
    const V square = quarter * quarter;
    const V angle = 4 * (quarter * polynomial(square, series));
    return copysign(select(isSteep, halfPi - angle, angle), a);
}

template <class V>
[[gnu::always_inline]] inline Rates<V> atan(V x)
{
    const V slope = 1 / (1 + x * x);
    return {angleOf(x), slope, -2 * product(x, slope * slope)};
}

template <class V>
[[gnu::always_inline]] inline Rates<V> asin(V x)
{
    const V root = rootOf((1 - x) * (1 + x));
    const V slope = 1 / root;
    return {2 * angleOf(x / (1 + root)), slope, x * slope * slope * slope};
}

template <class V>
[[gnu::always_inline]] inline Rates<V> acos(V x)
{
    const V slope = -1 / rootOf((1 - x) * (1 + x));
    return {2 * angleOf(rootOf((1 - x) / (1 + x))), slope, x * slope * slope * slope};
}

/// eˣ/2, which is still a number where eˣ is none.
template <class V>
[[gnu::always_inline]] inline V halfExp(V x)
{
    const V root = simd::exp(0.5 * x);
    return 0.5 * root * root;
}

template <class V>
[[gnu::always_inline]] inline V coshOf(V x)
{
    const V size = abs(x);
    const V growth = simd::exp(min(size, V(700)));
    return select(size > 40, halfExp(size), 0.5 * (growth + 1 / growth));
}

template <class V>
[[gnu::always_inline]] inline V sinhOf(V x)
{
    const V size = abs(x);
    const V growth = simd::expm1(min(size, V(700)));
    return copysign(select(size > 40, halfExp(size), 0.5 * (growth + growth / (growth + 1))), x);
}

template <class V>
[[gnu::always_inline]] inline Rates<V> sinh(V x)
{
    const V sine = sinhOf(x);
    return {sine, coshOf(x), sine};
}

template <class V>
[[gnu::always_inline]] inline Rates<V> cosh(V x)
{
    const V cosine = coshOf(x);
    return {cosine, sinhOf(x), cosine};
}

template <class V>
[[gnu::always_inline]] inline Rates<V> tanh(V x)
{
    const V decay = simd::exp(-2 * abs(x));
    const V value = simd::tanh(x);
    const V slope = 4 * decay / ((1 + decay) * (1 + decay));
    return {value, slope, -2 * value * slope};
}

template <class V>
[[gnu::always_inline]] inline Rates<V> erf(V x)
{
    const V slope = twoBySqrtPi * expOfMinusSquare(x);
    return {simd::erf(x), slope, -2 * product(x, slope)};
}

template <class V>
[[gnu::always_inline]] inline Rates<V> erfc(V x)
{
    const V size = abs(x);
    const V bounded = min(V(40), size);
    const V tail = 2 * expOfMinusSquare(bounded, normalTailRatio(bounded * sqrt2));
    const V slope = -twoBySqrtPi * expOfMinusSquare(x);
    return {select(size < 0.5, 1 - simd::erf(x), select(x > 0, tail, 2 - tail)), slope, -2 * product(x, slope)};
}

template <class V>
[[gnu::always_inline]] inline Rates<V> normalDistribution(V x)
{
    const V density = normalDensity(x);
    return {simd::normalDistribution(x), density, -product(x, density)};
}

template <class V>
[[gnu::always_inline]] inline Rates<V> sigmoid(V x)
{
    const formula::Gate<V> gate = formula::gate(x);
    // Not the gate's own balance, which loses digits near 0.
    const V balance = -simd::expm1(-abs(x)) / (1 + gate.decay);
    return {gate.open, gate.transition, -gate.transition * copysign(balance, x)};
}

template <class V>
[[gnu::always_inline]] inline Rates<V> softplus(V x)
{
    const formula::Gate<V> gate = formula::gate(x);
    return {max(x, V(0)) + simd::log1p(gate.decay), gate.open, gate.transition};
}

/// x^n for a whole n ≥ 2.
template <class V>
[[gnu::always_inline]] inline Rates<V> integerPower(V x, int n)
{
    V below = 1;  // x^(n−2)
    V square = x;
    for (int rest = n - 2; rest > 0; rest /= 2) {
        if (rest % 2 == 1)
            below = below * square;
        square = square * square;
    }
    const double degree = n;
    return {below * x * x, degree * below * x, degree * (degree - 1) * below};
}

/// a^b and its derivatives by a; `logarithm` is log |a|, which is what the value's derivative by b is made of. A
/// negative a has a power where b is whole.
template <class V>
struct Power {
    V value;
    V byBase;
    V byBaseTwice;
    V logarithm;

    [[gnu::always_inline]] static inline Power of(V a, V b)
    {
        const V size = abs(a);
        Power power{};
        power.logarithm = simd::log(size);
        const auto isWhole = floorOf(b) == b;
        const auto isOdd = isWhole & (2 * floorOf(0.5 * b) != b);
        const auto raised = [&](V exponent, auto flips) {
            const V magnitude = select(exponent == 0, 1, simd::exp(exponent * power.logarithm));
            const V atZero = select(exponent > 0, 0, select(exponent == 0, 1, __builtin_inf()));
            const V positive = select(size == 0, atZero, magnitude);
            const V negative = select(flips, -positive, positive);
            return select(a < 0, select(isWhole, negative, __builtin_nan("")), positive);
        };
        power.value = raised(b, isOdd);
        power.byBase = product(b, raised(b - 1, !isOdd));
        power.byBaseTwice = product(b * (b - 1), raised(b - 2, isOdd));
        return power;
    }
};

}  // namespace actiscope::simd::elementary
