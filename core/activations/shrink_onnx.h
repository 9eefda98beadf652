// ONNX's Shrink: 0 within ±λ, moved towards 0 by a bias outside.
#pragma once

#include "core/activation.h"
#include "core/formula.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct ShrinkOnnx {
    static constexpr int parameterCount = 2;

    static constexpr ActivationInfo info{
        .id = "shrink_onnx",
        .name = "Shrink (ONNX)",
        .longName = "Shrinkage with bias",
        .chineseName = "带偏置收缩函数 (ONNX)",
        .family = Family::shrinkage,
        .parameters = {{.id = "lambda", .symbol = "λ", .initial = 0.5, .valid = realLine, .slider = {0, 3}},
                       {.id = "bias",
                        .symbol = "b",
                        .initial = 0,
                        .valid = realLine,
                        .slider = {-2, 2},
                        .stops = {{0, "Hardshrink"}}}},
        .frameworks = {{Framework::onnx, "onnx.Shrink", {{"lambd", "lambda", 0.5}, {"bias", "bias", 0}}}},
        .formula = R"(\begin{cases} x + b & x < -\lambda \\ x - b & x > \lambda \\ 0 & \text{otherwise} \end{cases})",
        .derivative = R"(\begin{cases} 1 & x < -\lambda \text{ or } x > \lambda \\ 0 & \text{otherwise} \end{cases})",
        .gradientAtBreaks = R"(f'(\pm\lambda) = 0)",
        .year = 2018,
        .source = "ONNX, operator Shrink, opset 9",
    };

    static constexpr Shape shape(const double* parameters)
    {
        return formula::shrinkShape(parameters[0], parameters[1]);
    }

    template <class V>
    static Terms<V, 2> evaluate(V x, const V* parameters)
    {
        const V lambda = parameters[0];
        const V bias = parameters[1];
        const auto isLeft = x < -lambda;
        const auto isKept = isLeft | (x > lambda);
        return {.value = select(isLeft, x + bias, select(isKept, x - bias, 0)),
                .slope = select(isKept, 1, 0),
                .curvature = 0,
                .gradient = {0, select(isLeft, 1, select(isKept, -1, 0))}};
    }
};

}  // namespace actiscope::activations
