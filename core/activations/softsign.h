// Softsign: x/(1 + |x|).
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct Softsign {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "softsign",
        .name = "Softsign",
        .longName = "Softsign",
        .chineseName = "Softsign 函数",
        .family = Family::sigmoidal,
        .frameworks = {{Framework::pytorch, "torch.nn.Softsign"},
                       {Framework::pytorch, "torch.nn.functional.softsign"},
                       {Framework::keras, "keras.activations.softsign"},
                       {Framework::keras, "keras.ops.softsign"},
                       {Framework::jax, "jax.nn.soft_sign"},
                       {Framework::tensorflow, "tf.nn.softsign"},
                       {Framework::onnx, "onnx.Softsign"}},
        .formula = R"(\frac{x}{1 + |x|})",
        .derivative = R"(\frac{1}{(1 + |x|)^2})",
        .textbook = "x/(1 + abs(x))",
        .gradientAtBreaks = R"(f'(0) = 1)",
        .year = 2009,
        .source =
            "Bergstra, Desjardins, Lamblin and Bengio, Quadratic Polynomials Learn Better Image Features, Université "
            "de Montréal 2009",
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{-1, 1, true, true}},
                .limitLow = -1,
                .limitHigh = 1,
                .monotonicity = Monotonicity::strictlyRising,
                .smoothness = Smoothness::c1,
                .breaks = {{0, Break::Kind::bend}}};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        const V inverse = 1 / (1 + abs(x));
        const V slope = inverse * inverse;
        return {
            .value = x * inverse, .slope = slope, .curvature = select(x == 0, 0, copysign(2, -x) * slope * inverse)};
    }
};

}  // namespace actiscope::activations
