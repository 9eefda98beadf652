// ELU: x for x > 0, α(eˣ − 1) below.
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"
#include "core/simd/single_decay.h"

namespace actiscope::activations {

struct Elu {
    static constexpr int parameterCount = 1;
    static constexpr bool isFasterAtOnes = true;

    static constexpr ActivationInfo info{
        .id = "elu",
        .name = "ELU",
        .longName = "Exponential linear unit",
        .chineseName = "指数线性单元",
        .family = Family::exponential,
        .parameters = {{.id = "alpha",
                        .symbol = "α",
                        .initial = 1,
                        .slider = {0, 3},
                        .step = 0.01,
                        .stops = {{0, "ReLU"}, {1, "smooth"}, {1.6732632423543772848, "SELU/1.0507"}}}},
        .frameworks = {{Framework::pytorch, "torch.nn.ELU", {{"alpha", "alpha", 1}}},
                       {Framework::pytorch, "torch.nn.functional.elu", {{"alpha", "alpha", 1}}},
                       {Framework::keras, "keras.layers.ELU", {{"alpha", "alpha", 1}}},
                       {Framework::keras, "keras.activations.elu", {{"alpha", "alpha", 1}}},
                       {Framework::keras, "keras.ops.elu", {{"alpha", "alpha", 1}}},
                       {Framework::jax, "jax.nn.elu", {{"alpha", "alpha", 1}}},
                       {Framework::tensorflow, "tf.nn.elu"},
                       {Framework::onnx, "onnx.Elu", {{"alpha", "alpha", 1}}}},
        .formula = R"(\begin{cases} x & x > 0 \\ \alpha\,(e^{x} - 1) & x \le 0 \end{cases})",
        .derivative = R"(\begin{cases} 1 & x > 0 \\ \alpha\,e^{x} & x \le 0 \end{cases})",
        .textbook = "if(x > 0, x, alpha*(exp(x) - 1))",
        .gradientAtBreaks = R"(f'(0) = \alpha)",
        .year = 2015,
        .source =
            "Clevert, Unterthiner and Hochreiter, Fast and Accurate Deep Network Learning by Exponential "
            "Linear Units, ICLR 2016, arXiv 1511.07289",
        .followsAlpha = true,
    };

    static constexpr Shape shape(const double* parameters)
    {
        const double alpha = parameters[0];
        Shape shape{.limitLow = 0 - alpha,
                    .monotonicity = alpha > 0    ? Monotonicity::strictlyRising
                                    : alpha == 0 ? Monotonicity::rising
                                                 : Monotonicity::none,
                    .smoothness = alpha == 1 ? Smoothness::c1 : Smoothness::c0,
                    .breaks = {{0, alpha == 1 ? Break::Kind::bend : Break::Kind::kink}}};
        // A negative alpha lifts the left branch towards −alpha without reaching it.
        shape.codomain = {alpha > 0 ? Interval{-alpha, infinity, true, true} : Interval{0, infinity, false, true}};
        return shape;
    }

    template <class V>
    static Terms<V, 1> evaluate(V x, const V* parameters)
    {
        const V alpha = parameters[0];
        const V left = min(x, 0);
        const V growth = exp(left);
        // expm1, not exp − 1: the subtraction loses every digit for small |x|.
        const V decay = expm1(left);
        return {.value = select(x > 0, x, alpha * decay),
                // e^x, not f + α, which cancels in the tail.
                .slope = select(x > 0, 1, alpha * growth),
                .curvature = select(x < 0, alpha * growth, 0),
                .gradient = {select(x > 0, 0, decay)}};
    }

    template <class V>
    [[gnu::always_inline]] static inline Terms<V, 1> evaluateSingle(V x, const simd::One*)
    {
        const simd::Fall<typename V::Target> fall(x);
        return {.value = fall.expm1(), .slope = fall.exp()};
    }

    template <class V>
    [[gnu::always_inline]] static inline Terms<V, 1> evaluateSingle(V x, const V* parameters)
    {
        const V alpha = parameters[0];
        const simd::Fall<typename V::Target> fall(x);
        return {.value = fall.expm1Times(alpha), .slope = fall.expTimes(alpha, V(1))};
    }
};

}  // namespace actiscope::activations
