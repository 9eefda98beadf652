// Hard sigmoid of PyTorch, JAX and Keras 3: slope 1/6.
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct Hardsigmoid {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "hardsigmoid",
        .name = "Hard sigmoid",
        .longName = "Hard sigmoid",
        .chineseName = "硬 S 型函数",
        .family = Family::hard,
        .frameworks = {{Framework::pytorch, "torch.nn.Hardsigmoid"},
                       {Framework::pytorch, "torch.nn.functional.hardsigmoid"},
                       {Framework::keras, "keras.activations.hard_sigmoid"},
                       {Framework::keras, "keras.ops.hard_sigmoid"},
                       {Framework::jax, "jax.nn.hard_sigmoid"}},
        .formula = R"(\min\bigl(\max(\tfrac{x}{6} + \tfrac12, 0), 1\bigr))",
        .derivative = R"(\begin{cases} \tfrac16 & |x| < 3 \\ 0 & |x| \ge 3 \end{cases})",
        .textbook = "min(max(x/6 + 0.5, 0), 1)",
        .gradientAtBreaks = R"(f'(\pm 3) = 0)",
        .year = 2019,
        .source = "Howard et al., Searching for MobileNetV3, ICCV 2019, arXiv 1905.02244",
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{0, 1}},
                .limitLow = 0,
                .limitHigh = 1,
                .monotonicity = Monotonicity::rising,
                .smoothness = Smoothness::c0,
                .breaks = {{-3, Break::Kind::kink}, {3, Break::Kind::kink}}};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        // (x + 3)/6, rounded once less than x/6 + ½, which loses digits near −3.
        return {.value = min(max((x + 3) / 6, 0), 1), .slope = select(abs(x) < 3, 1.0 / 6, 0), .curvature = 0};
    }
};

}  // namespace actiscope::activations
