// Hardshrink: 0 within ±λ, x outside.
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct Hardshrink {
    static constexpr int parameterCount = 1;

    static constexpr ActivationInfo info{
        .id = "hardshrink",
        .name = "Hardshrink",
        .longName = "Hard shrinkage",
        .chineseName = "硬收缩函数",
        .family = Family::shrinkage,
        .parameters = {{.id = "lambda",
                        .symbol = "λ",
                        .initial = 0.5,
                        .valid = realLine,
                        .slider = {0, 3},
                        .stops = {{0, "Identity"}, {0.5, "PyTorch"}}}},
        .frameworks = {{Framework::pytorch, "torch.nn.Hardshrink", {{"lambd", "lambda", 0.5}}},
                       {Framework::pytorch, "torch.nn.functional.hardshrink", {{"lambd", "lambda", 0.5}}},
                       {Framework::keras, "keras.activations.hard_shrink", {{"threshold", "lambda", 0.5}}},
                       {Framework::keras, "keras.ops.hard_shrink", {{"threshold", "lambda", 0.5}}}},
        .formula = R"(\begin{cases} x & |x| > \lambda \\ 0 & |x| \le \lambda \end{cases})",
        .derivative = R"(\begin{cases} 1 & |x| > \lambda \\ 0 & |x| \le \lambda \end{cases})",
        .gradientAtBreaks = R"(f'(\pm\lambda) = 0)",
        .year = 1994,
        .source = "Donoho and Johnstone, Ideal spatial adaptation by wavelet shrinkage, Biometrika 81, 1994",
    };

    static constexpr Shape shape(const double* parameters)
    {
        const double lambda = parameters[0];
        if (lambda <= 0)  // nothing is shrunk; at λ = 0 the one point 0 keeps its value
            return {.codomain = {realLine}, .monotonicity = Monotonicity::strictlyRising};
        return {.codomain = {Interval{-infinity, -lambda, true, true}, Interval{0, 0},
                             Interval{lambda, infinity, true, true}},
                .monotonicity = Monotonicity::rising,
                .smoothness = Smoothness::discontinuous,
                .breaks = {{-lambda, Break::Kind::jump}, {lambda, Break::Kind::jump}}};
    }

    template <class V>
    static Terms<V, 1> evaluate(V x, const V* parameters)
    {
        const auto isKept = abs(x) > parameters[0];
        return {.value = select(isKept, x, 0), .slope = select(isKept, 1, 0), .curvature = 0, .gradient = {0}};
    }
};

}  // namespace actiscope::activations
