// ReLU: max(0, x).
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct Relu {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "relu",
        .name = "ReLU",
        .longName = "Rectified linear unit",
        .chineseName = "整流线性单元",
        .family = Family::rectifier,
        .frameworks = {{Framework::pytorch, "torch.nn.ReLU"},
                       {Framework::pytorch, "torch.nn.functional.relu"},
                       {Framework::pytorch, "torch.relu"},
                       {Framework::keras, "keras.ops.relu"},
                       {Framework::jax, "jax.nn.relu"},
                       {Framework::tensorflow, "tf.nn.relu"},
                       {Framework::onnx, "onnx.Relu"}},
        .formula = R"(\max(0, x))",
        .derivative = R"(\begin{cases} 1 & x > 0 \\ 0 & x \le 0 \end{cases})",
        .gradientAtBreaks = R"(f'(0) = 0)",
        .year = 1969,
        .source =
            "Fukushima, Visual Feature Extraction by a Multilayered Network of Analog Threshold Elements, IEEE "
            "Transactions on Systems Science and Cybernetics 5(4), 1969; named by Nair and Hinton, ICML 2010",
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{0, infinity, false, true}},
                .limitLow = 0,
                .monotonicity = Monotonicity::rising,
                .smoothness = Smoothness::c0,
                .breaks = {{0, Break::Kind::kink}}};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        return {.value = select(x > 0, x, 0), .slope = select(x > 0, 1, 0), .curvature = 0};
    }

    /// As the largest of two, which keeps a NaN.
    template <class V>
    [[gnu::always_inline]] static inline Terms<V, 0> evaluateSingle(V x, const V*)
    {
        return {.value = max(V(0), x), .slope = stepAtZero(x, V(0))};
    }
};

}  // namespace actiscope::activations
