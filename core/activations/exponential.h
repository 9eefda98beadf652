// The exponential.
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"
#include "core/simd/stepped_exponential.h"

namespace actiscope::activations {

struct Exponential {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "exponential",
        .name = "Exponential",
        .longName = "Exponential",
        .chineseName = "指数函数",
        .family = Family::exponential,
        .frameworks = {{Framework::pytorch, "torch.exp"},
                       {Framework::keras, "keras.activations.exponential"},
                       {Framework::keras, "keras.ops.exp"},
                       {Framework::jax, "jax.numpy.exp"},
                       {Framework::tensorflow, "tf.exp"},
                       {Framework::tensorflow, "tf.math.exp"},
                       {Framework::onnx, "onnx.Exp"}},
        .formula = R"(e^{x})",
        .derivative = R"(e^{x})",
        .year = 1972,
        .source =
            "Nelder and Wedderburn, Generalized Linear Models, Journal of the Royal Statistical Society A 135, 1972: "
            "the inverse of the log link",
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{0, infinity, true, true}}, .limitLow = 0, .monotonicity = Monotonicity::strictlyRising};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        const V growth = exp(x);
        return {.value = growth, .slope = growth, .curvature = growth};
    }

    template <class V, class P>
    [[gnu::always_inline]] static inline Terms<V, 0> evaluateSingle(V x, const P*)
    {
        return {.value = exp(x), .slope = exp(x)};
    }
};

}  // namespace actiscope::activations
