// Hard swish: x·clip(x + 3, 0, 6)/6.
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct Hardswish {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "hardswish",
        .name = "Hard swish",
        .longName = "Hard swish",
        .chineseName = "硬 Swish 函数",
        .family = Family::hard,
        .frameworks = {{Framework::pytorch, "torch.nn.Hardswish"},
                       {Framework::pytorch, "torch.nn.functional.hardswish"},
                       {Framework::keras, "keras.activations.hard_swish"},
                       {Framework::keras, "keras.activations.hard_silu"},
                       {Framework::keras, "keras.ops.hard_swish"},
                       {Framework::keras, "keras.ops.hard_silu"},
                       {Framework::jax, "jax.nn.hard_swish"},
                       {Framework::jax, "jax.nn.hard_silu"},
                       {Framework::onnx, "onnx.HardSwish"}},
        .formula = R"(\tfrac{x}{6}\,\min\bigl(\max(x + 3, 0), 6\bigr))",
        .derivative = R"(\begin{cases} 0 & x \le -3 \\ \tfrac{2x + 3}{6} & |x| < 3 \\ 1 & x \ge 3 \end{cases})",
        .textbook = "x*min(max(x + 3, 0), 6)/6",
        .gradientAtBreaks = R"(f'(-3) = 0,\; f'(3) = 1)",
        .year = 2019,
        .source = "Howard et al., Searching for MobileNetV3, ICCV 2019, arXiv 1905.02244",
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{-0.375, infinity, false, true}},
                .limitLow = 0,
                .smoothness = Smoothness::c0,
                .breaks = {{-3, Break::Kind::kink}, {3, Break::Kind::kink}}};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        const auto isRight = x >= 3;
        const auto isInside = abs(x) < 3;
        // Without a branch for the right side x · 6 overflows; to the left 0 keeps the sign of x.
        return {.value = select(isRight, x, x * max(x + 3, 0) / 6),
                .slope = select(isRight, 1, select(isInside, (2 * x + 3) / 6, 0)),
                .curvature = select(isInside, 1.0 / 3, 0)};
    }
};

}  // namespace actiscope::activations
