// CELU: ELU whose slope stays continuous for every alpha.
#pragma once

#include "core/activation.h"
#include "core/activations/elu.h"
#include "core/formula.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct Celu {
    static constexpr int parameterCount = 1;
    static constexpr bool isFasterAtOnes = true;

    static constexpr ActivationInfo info{
        .id = "celu",
        .name = "CELU",
        .longName = "Continuously differentiable exponential linear unit",
        .chineseName = "连续可微指数线性单元",
        .family = Family::exponential,
        .parameters = {{.id = "alpha",
                        .symbol = "α",
                        .initial = 1,
                        .valid = realLine,
                        .slider = {0.01, 3},
                        .excludesZero = true,
                        .stops = {{1, "ELU"}}}},
        .frameworks = {{Framework::pytorch, "torch.nn.CELU", {{"alpha", "alpha", 1}}},
                       {Framework::pytorch, "torch.nn.functional.celu", {{"alpha", "alpha", 1}}},
                       {Framework::keras, "keras.activations.celu", {{"alpha", "alpha", 1}}},
                       {Framework::keras, "keras.ops.celu", {{"alpha", "alpha", 1}}},
                       {Framework::jax, "jax.nn.celu", {{"alpha", "alpha", 1}}},
                       {Framework::onnx, "onnx.Celu", {{"alpha", "alpha", 1}}}},
        .formula = R"(\begin{cases} x & x > 0 \\ \alpha\,(e^{x/\alpha} - 1) & x \le 0 \end{cases})",
        .derivative = R"(\begin{cases} 1 & x > 0 \\ e^{x/\alpha} & x \le 0 \end{cases})",
        .textbook = "if(x > 0, x, alpha*(exp(x/alpha) - 1))",
        .gradientAtBreaks = R"(f'(0) = 1)",
        .year = 2017,
        .source = "Barron, Continuously Differentiable Exponential Linear Units, arXiv 1704.07483",
        .followsAlpha = true,
    };

    static constexpr Shape shape(const double* parameters)
    {
        const double alpha = parameters[0];
        // A negative alpha turns the decay into growth: the left branch falls to −∞ ever faster.
        return {.codomain = {Interval{alpha > 0 ? -alpha : -infinity, infinity, true, true}},
                .limitLow = alpha > 0 ? -alpha : -infinity,
                .monotonicity = Monotonicity::strictlyRising,
                .smoothness = Smoothness::c1,
                .breaks = {{0, Break::Kind::bend}}};
    }

    template <class V>
    static Terms<V, 1> evaluate(V x, const V* parameters)
    {
        const V alpha = parameters[0];
        const V left = min(x, 0);
        const V z = left / alpha;
        const V growth = exp(z);
        return {.value = select(x > 0, x, alpha * expm1(z)),
                .slope = select(x > 0, 1, growth),
                .curvature = select(x < 0, growth / alpha, 0),
                // expm1(z) − z·e^z
                .gradient = {select(x > 0, 0, -formula::exponentialLag(z, growth, z, V(1)))}};
    }

    template <class V>
    [[gnu::always_inline]] static inline Terms<V, 1> evaluateSingle(V x, const simd::One* parameters)
    {
        return Elu::evaluateSingle(x, parameters);
    }
};

}  // namespace actiscope::activations
