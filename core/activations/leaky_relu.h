// Leaky ReLU: x for x > 0, αx below.
#pragma once

#include "core/activation.h"
#include "core/formula.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct LeakyRelu {
    static constexpr int parameterCount = 1;

    static constexpr ActivationInfo info{
        .id = "leaky_relu",
        .name = "Leaky ReLU",
        .longName = "Leaky rectified linear unit",
        .chineseName = "带泄漏整流线性单元",
        .family = Family::rectifier,
        .parameters = {{.id = "alpha",
                        .symbol = "α",
                        .initial = 0.01,
                        .valid = realLine,
                        .slider = {0, 1},
                        .step = 0.01,
                        .stops = {{-1, "|x|"},
                                  {0, "ReLU"},
                                  {0.01, "PyTorch, JAX, ONNX"},
                                  {0.2, "TensorFlow"},
                                  {0.3, "Keras layer"},
                                  {1, "Identity"}}}},
        .frameworks = {{Framework::pytorch, "torch.nn.LeakyReLU", {{"negative_slope", "alpha", 0.01}}},
                       {Framework::pytorch, "torch.nn.functional.leaky_relu", {{"negative_slope", "alpha", 0.01}}},
                       {Framework::keras, "keras.layers.LeakyReLU", {{"negative_slope", "alpha", 0.3}}},
                       {Framework::keras, "keras.activations.leaky_relu", {{"negative_slope", "alpha", 0.2}}},
                       {Framework::keras, "keras.ops.leaky_relu", {{"negative_slope", "alpha", 0.2}}},
                       {Framework::jax, "jax.nn.leaky_relu", {{"negative_slope", "alpha", 0.01}}},
                       {Framework::tensorflow, "tf.nn.leaky_relu", {{"alpha", "alpha", 0.2}}},
                       {Framework::onnx, "onnx.LeakyRelu", {{"alpha", "alpha", 0.01}}}},
        .formula = R"(\begin{cases} x & x > 0 \\ \alpha x & x \le 0 \end{cases})",
        .derivative = R"(\begin{cases} 1 & x > 0 \\ \alpha & x \le 0 \end{cases})",
        .gradientAtBreaks = R"(f'(0) = \alpha)",
        .year = 2013,
        .source = "Maas, Hannun and Ng, Rectifier Nonlinearities Improve Neural Network Acoustic Models, ICML 2013",
        .followsAlpha = true,
    };

    static constexpr Shape shape(const double* parameters) { return formula::twoSlopes(parameters[0]); }

    template <class V>
    static Terms<V, 1> evaluate(V x, const V* parameters)
    {
        const V alpha = parameters[0];
        return {.value = select(x > 0, x, alpha * x),
                .slope = select(x > 0, 1, alpha),
                .curvature = 0,
                .gradient = {min(x, 0)}};
    }

    template <class V>
    [[gnu::always_inline]] static inline Terms<V, 1> evaluateSingle(V x, const V* parameters)
    {
        const V alpha = parameters[0];
        return {.value = splitAtZero(x, alpha * x), .slope = stepAtZero(x, alpha)};
    }
};

}  // namespace actiscope::activations
