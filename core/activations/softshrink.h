// Softshrink: 0 within ±λ, moved towards 0 by λ outside.
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct Softshrink {
    static constexpr int parameterCount = 1;

    static constexpr ActivationInfo info{
        .id = "softshrink",
        .name = "Softshrink",
        .longName = "Soft shrinkage",
        .chineseName = "软收缩函数",
        .family = Family::shrinkage,
        .parameters = {{.id = "lambda",
                        .symbol = "λ",
                        .initial = 0.5,
                        .valid = {0, infinity, false, true},
                        .slider = {0, 3},
                        .stops = {{0, "Identity"}, {0.5, "PyTorch"}}}},
        .frameworks = {{Framework::pytorch, "torch.nn.Softshrink", {{"lambd", "lambda", 0.5}}},
                       {Framework::pytorch, "torch.nn.functional.softshrink", {{"lambd", "lambda", 0.5}}},
                       {Framework::keras, "keras.activations.soft_shrink", {{"threshold", "lambda", 0.5}}},
                       {Framework::keras, "keras.ops.soft_shrink", {{"threshold", "lambda", 0.5}}}},
        .formula = R"(\operatorname{sign}(x)\,\max(|x| - \lambda, 0))",
        .derivative = R"(\begin{cases} 1 & |x| > \lambda \\ 0 & |x| \le \lambda \end{cases})",
        .gradientAtBreaks = R"(f'(\pm\lambda) = 0)",
        .year = 1995,
        .source = "Donoho, De-Noising by Soft-Thresholding, IEEE Transactions on Information Theory 41, 1995",
    };

    static constexpr Shape shape(const double* parameters)
    {
        const double lambda = parameters[0];
        if (lambda == 0)
            return {.codomain = {realLine}, .monotonicity = Monotonicity::strictlyRising};
        return {.codomain = {realLine},
                .monotonicity = Monotonicity::rising,
                .smoothness = Smoothness::c0,
                .breaks = {{-lambda, Break::Kind::kink}, {lambda, Break::Kind::kink}}};
    }

    template <class V>
    static Terms<V, 1> evaluate(V x, const V* parameters)
    {
        const V lambda = parameters[0];
        const auto isKept = abs(x) > lambda;
        return {.value = select(isKept, x - copysign(lambda, x), 0),
                .slope = select(isKept, 1, 0),
                .curvature = 0,
                .gradient = {select(isKept, copysign(1, -x), 0)}};
    }
};

}  // namespace actiscope::activations
