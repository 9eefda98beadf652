// Every function as its definition says, in MPFR: judges the references, and decides where they cannot.
#pragma once

#include "real.h"

namespace actiscope::exhaustive::exact {

inline Real relu(const Real& x)
{
    return isPositive(x) ? x : 0;
}

inline Real reluSlope(const Real& x)
{
    return isPositive(x) ? 1 : 0;
}

inline Real leakyRelu(const Real& x)
{
    return isPositive(x) ? x : 0.01F * x;
}

inline Real leakyReluSlope(const Real& x)
{
    return isPositive(x) ? 1 : 0.01F;
}

inline Real exponential(const Real& x)
{
    return exp(x);
}

inline Real elu(const Real& x)
{
    return isPositive(x) ? x : expm1(x);
}

inline Real eluSlope(const Real& x)
{
    return isPositive(x) ? 1 : exp(x);
}

inline Real selu(const Real& x)
{
    return 1.0507009873554804934F * (isPositive(x) ? x : 1.6732632423543772848F * expm1(x));
}

inline Real seluSlope(const Real& x)
{
    return 1.0507009873554804934F * (isPositive(x) ? 1 : 1.6732632423543772848F * exp(x));
}

inline Real sigmoid(const Real& x)
{
    return 1 / (1 + exp(-x));
}

inline Real sigmoidSlope(const Real& x)
{
    return sigmoid(x) * sigmoid(-x);
}

inline Real tanhValue(const Real& x)
{
    return tanh(x);
}

inline Real tanhSlope(const Real& x)
{
    return sech(x) * sech(x);
}

/// x + log(1 + e^−x) where x > 0, which is the same and does not overflow.
inline Real softplus(const Real& x)
{
    return isPositive(x) ? x + log1p(exp(-x)) : log1p(exp(x));
}

inline Real logsigmoid(const Real& x)
{
    return -softplus(-x);
}

inline Real logsigmoidSlope(const Real& x)
{
    return sigmoid(-x);
}

inline Real silu(const Real& x)
{
    return x * sigmoid(x);
}

inline Real siluSlope(const Real& x)
{
    return sigmoid(x) + x * sigmoidSlope(x);
}

inline Real mish(const Real& x)
{
    return x * tanh(softplus(x));
}

inline Real mishSlope(const Real& x)
{
    const Real narrowness = sech(softplus(x));
    return tanh(softplus(x)) + x * sigmoid(x) * narrowness * narrowness;
}

inline Real gelu(const Real& x)
{
    return x / 2 * erfc(-x / sqrt(2));
}

inline Real geluSlope(const Real& x)
{
    return erfc(-x / sqrt(2)) / 2 + x * exp(x * x / -2) / sqrt(2 * pi());
}

/// x/2·(1 + tanh u) is x·σ(2u).
inline Real geluTanh(const Real& x)
{
    const Real u = sqrt(2 / pi()) * (x + Real(44715) / 1000000 * x * x * x);
    return x * sigmoid(2 * u);
}

inline Real geluTanhSlope(const Real& x)
{
    const Real cubic = Real(44715) / 1000000;
    const Real u = sqrt(2 / pi()) * (x + cubic * x * x * x);
    const Real du = sqrt(2 / pi()) * (1 + 3 * cubic * x * x);
    return sigmoid(2 * u) + 2 * x * du * sigmoidSlope(2 * u);
}

}  // namespace actiscope::exhaustive::exact
