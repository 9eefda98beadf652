// The references: each function in double precision, from its definition and the C library, for every finite float x.
//
// u = 2^-53. The C library's exp, expm1 and log1p are taken to be within 2u, erfc within 12u (MPFR confirms each bound
// on the inputs that check.h draws); what follows adds u for every rounding and the errors of its operands. Where a
// tail has fallen below Estimate::cut, x is held: the result there is as small and has the exact one's sign.
#pragma once

#include "double_double.h"
#include "estimate.h"

#include <algorithm>
#include <cmath>

namespace actiscope::exhaustive::estimates {

/// e^−450 = 2^−649.
inline constexpr double farLeft = -450;
/// Below this x·σ(z), z = rate·x, is x/2 + rate·x²/4 to 2^-60 of the second term, and x/2 may lie halfway between
/// floats.
inline constexpr double nearZero = 0x1p-30;

// Rectifiers: their products of two floats are exact.

inline Estimate relu(double x)
{
    return exactly(x > 0 ? x : 0);
}

inline Estimate reluSlope(double x)
{
    return exactly(x > 0 ? 1 : 0);
}

inline Estimate leakyRelu(double x)
{
    return exactly(x > 0 ? x : double{0.01F} * x);
}

inline Estimate leakyReluSlope(double x)
{
    return exactly(x > 0 ? 1 : double{0.01F});
}

// Exponential units

/// 2u.
inline Estimate exponential(double x)
{
    return approximately(std::exp(std::clamp(x, farLeft, 700.0)));
}

/// 2u; CELU with α = 1 is the same.
inline Estimate elu(double x)
{
    return x > 0 ? exactly(x) : approximately(std::expm1(x));
}

/// 2u.
inline Estimate eluSlope(double x)
{
    return x > 0 ? exactly(1) : approximately(std::exp(std::max(x, farLeft)));
}

inline constexpr double seluScale = 1.0507009873554804934F;
/// A product of two floats: exact.
inline constexpr double seluLeft = seluScale * double{1.6732632423543772848F};

/// 3u.
inline Estimate selu(double x)
{
    return x > 0 ? exactly(seluScale * x) : approximately(seluLeft * std::expm1(x));
}

/// 3u.
inline Estimate seluSlope(double x)
{
    return x > 0 ? exactly(seluScale) : approximately(seluLeft * std::exp(std::max(x, farLeft)));
}

/// log(1 + e^x). log1p's condition is at most 1: 4u, and u for the sum.
inline Estimate softplus(double x)
{
    const double tail = std::log1p(std::exp(std::max(-std::abs(x), farLeft)));
    return approximately(x > 0 ? x + tail : tail);
}

inline Estimate logsigmoid(double x)
{
    return approximately(-softplus(-x).value);
}

// Sigmoidal functions

/// σ(z) and σ(−z), of z = high + low.
struct Gate {
    double open = 0;
    double closed = 0;
};

/// e^−|z| within 4u (2u, and u for the factor and the product), so that the larger of both is within 4u and the smaller
/// within 8u.
inline Gate gate(DoubleDouble z)
{
    const double sign = z.high < 0 ? -1 : 1;
    const double decay = std::exp(std::max(-sign * z.high, farLeft)) * (1 - sign * z.low);
    const double large = 1 / (1 + decay);
    const double small = decay / (1 + decay);
    return z.high < 0 ? Gate{small, large} : Gate{large, small};
}

inline Gate gate(double z)
{
    return gate(DoubleDouble{z, 0});
}

inline Estimate sigmoid(double x)
{
    return approximately(gate(x).open);
}

/// σ(x)·σ(−x) as t/(1 + t)², t = e^−|x|: 2u for t, 5u for the square, u for the division.
inline Estimate sigmoidSlope(double x)
{
    const double decay = std::exp(std::max(-std::abs(x), farLeft));
    const double sum = 1 + decay;
    return approximately(decay / (sum * sum));
}

/// −m/(2 + m) with m = e^−2|x| − 1 in [−1, 0]: 2u for m, 3u for 2 + m, u for the division.
inline Estimate tanh(double x)
{
    const double minusOne = std::expm1(-2 * std::abs(x));
    return approximately(std::copysign(minusOne / (2 + minusOne), x));
}

/// sech² = 4t/(1 + t)², t = e^−2|x|.
inline Estimate tanhSlope(double x)
{
    Estimate quarter = sigmoidSlope(2 * x);
    return approximately(4 * quarter.value);
}

inline Estimate logsigmoidSlope(double x)
{
    return sigmoid(-x);
}

// Self-gated units

/// x/2 + rate·x²/4, x² being exact.
inline Estimate halfOpen(double x, double rate)
{
    const double square = x * x;
    return {.value = x / 2, .low = rate / 4 * square, .magnitude = square};
}

/// 9u.
inline Estimate silu(double x)
{
    if (std::abs(x) < nearZero)
        return halfOpen(x, 1);
    const double held = std::max(x, farLeft);
    return approximately(held * gate(held).open);
}

/// σ(x)·(1 + x·σ(−x)): 8u for the factor, 9u for the second term, 2u for sum and product.
inline Estimate siluSlope(double x)
{
    const double held = std::max(x, farLeft);
    const Gate share = gate(held);
    return sumOf(1, held * share.closed, share.open);
}

/// The argument of GELU's gate in its tanh form, z = 2√(2/π)·(x + 0.044715·x³), for |x| ≤ 20 and above 2^-30 in size:
/// the tails need z to an absolute error of u, though |z| reaches 600.
inline DoubleDouble gateOfTanhForm(double x)
{
    constexpr DoubleDouble rate{0x1.9884533d43651p+0, -0x1.cbc0d30ebfd15p-54};
    constexpr DoubleDouble cubic{0x1.6e4e26d4801f7p-5, 0x1.441355475a31ap-59};
    return product(product(rate, {x, 0}), onePlus(product(cubic, {x * x, 0})));
}

inline constexpr double rateOfTanhForm = 1.59576912160573071176;  // 2√(2/π)

/// 9u. At x = −20, e^z is 2^−868.
inline Estimate geluTanh(double x)
{
    if (std::abs(x) < nearZero)
        return halfOpen(x, rateOfTanhForm);
    const double held = std::max(x, -20.0);
    return approximately(held * gate(gateOfTanhForm(std::min(held, 20.0))).open);
}

/// σ(z)·(1 + x·z′·σ(−z)): 8u for the factor, 6u for z′, 16u for the second term, 2u for sum and product.
inline Estimate geluTanhSlope(double x)
{
    const double held = std::clamp(x, -20.0, 20.0);
    const Gate share = gate(std::abs(held) < nearZero ? DoubleDouble{rateOfTanhForm * held, 0} : gateOfTanhForm(held));
    const double dz = rateOfTanhForm * (1 + 3 * 0.044715 * (held * held));
    return sumOf(1, held * dz * share.closed, share.open);
}

/// Φ(x) = ½·erfc(−x/√2) for |x| ≤ 30. The quotient needs 106 bits, as erfc's condition grows with x²; its low part
/// enters to first order: 12u for erfc and u for the correction.
inline double normalShare(double x)
{
    constexpr DoubleDouble scale{0x1.6a09e667f3bcdp-1, -0x1.bdd3413b26456p-55};  // 1/√2
    constexpr double twoOverRootPi = 1.12837916709551257390;
    const DoubleDouble reduced = product(scale, {x, 0});
    const double correction = twoOverRootPi * std::exp(-reduced.high * reduced.high) * reduced.low;
    return (std::erfc(-reduced.high) + correction) / 2;
}

/// φ(x); x² is exact.
inline double normalDensity(double x)
{
    return 0.398942280401432678 * std::exp(x * x / -2);
}

/// 14u. Φ(−30) is 2^−655.
inline Estimate gelu(double x)
{
    if (std::abs(x) < nearZero)
        return halfOpen(x, rateOfTanhForm);  // Φ is tangent there to the gate of the tanh form
    const double held = std::max(x, -30.0);
    return approximately(held * normalShare(std::min(held, 30.0)));
}

/// Φ(x) + x·φ(x): 13u and 5u for the terms, u for the sum.
inline Estimate geluSlope(double x)
{
    const double held = std::clamp(x, -30.0, 30.0);
    return sumOf(normalShare(held), held * normalDensity(held));
}

/// What Mish multiplies x with, tanh(log(1 + e^x)), and its slope; t = e^−|x|. Sums of positive terms: 10u and 20u.
struct MishGate {
    double open = 0;
    double slope = 0;
};

inline MishGate mishGate(double x)
{
    const double t = std::exp(std::max(-std::abs(x), farLeft));
    if (x > 0) {
        const double d = 1 + 2 * t * (1 + t);
        return {(1 + 2 * t) / d, 4 * (t * t) * (1 + t) / (d * d)};
    }
    const double d = t * (t + 2) + 2;
    return {t * (t + 2) / d, 4 * t * (1 + t) / (d * d)};
}

/// 11u.
inline Estimate mish(double x)
{
    const double held = std::max(x, farLeft);
    return approximately(held * mishGate(held).open);
}

/// 21u for the terms, u for the sum.
inline Estimate mishSlope(double x)
{
    const double held = std::clamp(x, farLeft, -farLeft);
    const MishGate gate = mishGate(held);
    return sumOf(gate.open, held * gate.slope);
}

}  // namespace actiscope::exhaustive::estimates
