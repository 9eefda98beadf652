// Serf: x·erf(log(1 + eˣ)).
#pragma once

#include "core/activation.h"
#include "core/formula.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct Serf {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "serf",
        .name = "Serf",
        .longName = "Log-softplus error function",
        .chineseName = "Serf 函数",
        .family = Family::selfGated,
        .formula = R"(x\,\operatorname{erf}\bigl(\ln(1 + e^{x})\bigr))",
        .derivative =
            R"(\operatorname{erf} s + \tfrac{2}{\sqrt{\pi}}\,x\,e^{-s^2}\,\sigma(x),\quad s = \ln(1 + e^{x}))",
        .textbook = "x*erf(log(1 + exp(x)))",
        .year = 2021,
        .source =
            "Nag and Bhattacharyya, SERF: Towards Better Training of Deep Neural Networks Using Log-Softplus ERror "
            "Activation Function, WACV 2023, arXiv 2108.09598",
        .accuracy = selfGatedAccuracy,
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{-0.34843745875960642022, infinity, false, true}}, .limitLow = 0};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        constexpr double twoOverRootPi = 1.12837916709551257390;
        const V s = softplus(x);
        const V gate = erf(s);
        const formula::Gate<V> rise = formula::gate(x);
        const V density = twoOverRootPi * expOfMinusSquare(s);
        // Far out the tails are 0 to the last digit: nothing beside them may grow to make 0 · ∞.
        const V t = min(max(x, -1e4), 64);
        const V bounded = min(s, 64);
        const V bend = 2 * rise.open + t * (rise.transition - 2 * bounded * rise.open * rise.open);
        return {.value = x * gate,
                .slope = formula::negativeWhereLost(gate + t * density * rise.open, x),
                .curvature = formula::negativeWhereLost(density * bend, x)};
    }
};

}  // namespace actiscope::activations
