// Swish: x·σ(βx).
#pragma once

#include "core/activation.h"
#include "core/formula.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct Swish {
    static constexpr int parameterCount = 1;

    static constexpr ActivationInfo info{
        .id = "swish",
        .name = "Swish",
        .longName = "Swish with learned β",
        .chineseName = "Swish 函数",
        .family = Family::selfGated,
        .parameters = {{.id = "beta",
                        .symbol = "β",
                        .initial = 1,
                        .valid = realLine,
                        .slider = {0, 50},
                        .step = 0.05,
                        .knee = 1,
                        .isLearned = true,
                        .stops = {{0, "x/2"}, {1, "SiLU"}, {1.702, "Quick GELU"}, {50, "nearly ReLU"}}}},
        .frameworks = {{Framework::keras, "keras.activations.swish"},
                       {Framework::keras, "keras.ops.swish"},
                       {Framework::jax, "jax.nn.swish"},
                       {Framework::tensorflow, "tf.nn.swish", {{"beta", "beta", 1}}},
                       {Framework::onnx, "onnx.Swish", {{"alpha", "beta", 1}}}},
        .formula = R"(x\,\sigma(\beta x) = \frac{x}{1 + e^{-\beta x}})",
        .derivative = R"(\sigma(\beta x) + \beta x\,\sigma(\beta x)\,\sigma(-\beta x))",
        .textbook = "x/(1 + exp(-beta*x))",
        .year = 2017,
        .source = "Ramachandran, Zoph and Le, Searching for Activation Functions, arXiv 1710.05941",
        .accuracy = selfGatedAccuracy,
    };

    static constexpr Shape shape(const double* parameters) { return formula::swishShape(parameters[0]); }

    template <class V>
    static Terms<V, 1> evaluate(V x, const V* parameters)
    {
        const V beta = parameters[0];
        const formula::Gate<V> gate = formula::gateOfProduct(beta, x);
        // Where βx leaves these ends its gate is 0 or 1 to the last digit.
        const V z = min(max(beta * x, -1e4), 1e4);
        return {.value = x * gate.open,
                .slope = gate.open * mulAdd(z, gate.closed, 1),
                .curvature = beta * gate.transition * (2 - z * gate.balance),
                .gradient = {x * gate.transition * x}};
    }
};

}  // namespace actiscope::activations
