// Hard sigmoid of ONNX and Keras 2: clip(αx + β, 0, 1).
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct HardSigmoidOnnx {
    static constexpr int parameterCount = 2;

    static constexpr ActivationInfo info{
        .id = "hard_sigmoid_onnx",
        .name = "Hard sigmoid (ONNX)",
        .longName = "Hard sigmoid with slope and offset",
        .chineseName = "硬 S 型函数 (ONNX)",
        .family = Family::hard,
        .parameters = {{.id = "alpha",
                        .symbol = "α",
                        .initial = 0.2,
                        .valid = realLine,
                        .slider = {0, 1},
                        .stops = {{1.0 / 6, "PyTorch, JAX"}, {0.2, "ONNX"}, {0.25, "σ′(0)"}}},
                       {.id = "beta", .symbol = "β", .initial = 0.5, .valid = realLine, .slider = {0, 1}}},
        .frameworks = {{Framework::onnx, "onnx.HardSigmoid", {{"alpha", "alpha", 0.2}, {"beta", "beta", 0.5}}},
                       {Framework::keras, "tf.keras.activations.hard_sigmoid"}},
        .formula = R"(\min\bigl(\max(\alpha x + \beta, 0), 1\bigr))",
        .derivative = R"(\begin{cases} \alpha & 0 < \alpha x + \beta < 1 \\ 0 & \text{otherwise} \end{cases})",
        .textbook = "min(max(alpha*x + beta, 0), 1)",
        .gradientAtBreaks = R"(f' = 0 \text{ where } \alpha x + \beta \in \{0, 1\})",
        .year = 2017,
        .source = "ONNX, operator HardSigmoid, onnx.ai; the defaults are those of Theano and Keras 2",
    };

    static constexpr Shape shape(const double* parameters)
    {
        const double alpha = parameters[0];
        const double beta = parameters[1];
        if (alpha == 0) {
            const double level = beta > 1 ? 1.0 : beta < 0 ? 0.0 : beta;
            return {.codomain = {Interval{level, level}},
                    .limitLow = level,
                    .limitHigh = level,
                    .monotonicity = Monotonicity::constant};
        }
        const double atZero = -beta / alpha;
        const double atOne = (1 - beta) / alpha;
        return {.codomain = {Interval{0, 1}},
                .limitLow = alpha > 0 ? 0.0 : 1.0,
                .limitHigh = alpha > 0 ? 1.0 : 0.0,
                .monotonicity = alpha > 0 ? Monotonicity::rising : Monotonicity::falling,
                .smoothness = Smoothness::c0,
                .breaks = {{alpha > 0 ? atZero : atOne, Break::Kind::kink},
                           {alpha > 0 ? atOne : atZero, Break::Kind::kink}}};
    }

    template <class V>
    static Terms<V, 2> evaluate(V x, const V* parameters)
    {
        const V alpha = parameters[0];
        const V beta = parameters[1];
        // The line in two parts: next to its ends its sign decides the slope, and its value has digits to lose.
        const auto product = exactProduct(alpha, x);
        const auto sum = exactSum(product.high, beta);
        const V rest = select(abs(product.high) < 0x1p500, sum.low + product.low, 0);
        const V line = sum.high + rest;
        const V excess = (sum.high - 1) + rest;
        const auto isInside = (line > 0) & (excess < 0);
        return {.value = min(max(line, 0), 1),
                .slope = select(isInside, alpha, 0),
                .curvature = 0,
                .gradient = {select(isInside, x, 0), select(isInside, 1, 0)}};
    }
};

}  // namespace actiscope::activations
