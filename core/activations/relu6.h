// ReLU6: ReLU that stops at 6.
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct Relu6 {
    static constexpr int parameterCount = 0;
    static constexpr bool isExactInSingle = true;

    static constexpr ActivationInfo info{
        .id = "relu6",
        .name = "ReLU6",
        .longName = "Rectified linear unit capped at 6",
        .chineseName = "截断整流线性单元 ReLU6",
        .family = Family::rectifier,
        .frameworks = {{Framework::pytorch, "torch.nn.ReLU6"},
                       {Framework::pytorch, "torch.nn.functional.relu6"},
                       {Framework::keras, "keras.activations.relu6"},
                       {Framework::keras, "keras.ops.relu6"},
                       {Framework::jax, "jax.nn.relu6"},
                       {Framework::tensorflow, "tf.nn.relu6"}},
        .formula = R"(\min(\max(0, x), 6))",
        .derivative = R"(\begin{cases} 1 & 0 < x < 6 \\ 0 & \text{otherwise} \end{cases})",
        .gradientAtBreaks = R"(f'(0) = f'(6) = 0)",
        .year = 2010,
        .source = "Krizhevsky, Convolutional Deep Belief Networks on CIFAR-10, 2010",
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{0, 6}},
                .limitLow = 0,
                .limitHigh = 6,
                .monotonicity = Monotonicity::rising,
                .smoothness = Smoothness::c0,
                .breaks = {{0, Break::Kind::kink}, {6, Break::Kind::kink}}};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        return {.value = min(max(x, 0), 6), .slope = select((x > 0) & (x < 6), 1, 0), .curvature = 0};
    }
};

}  // namespace actiscope::activations
