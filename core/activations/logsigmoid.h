// Log-sigmoid: −log(1 + e^−x).
#pragma once

#include "core/activation.h"
#include "core/activations/softplus.h"
#include "core/simd/math.h"
#include "core/simd/near_cells.h"
#include "core/simd/power_quotient.h"

namespace actiscope::activations {

struct Logsigmoid {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "logsigmoid",
        .name = "LogSigmoid",
        .longName = "Logarithm of the sigmoid",
        .chineseName = "对数 S 型函数",
        .family = Family::sigmoidal,
        .frameworks = {{Framework::pytorch, "torch.nn.LogSigmoid"},
                       {Framework::pytorch, "torch.nn.functional.logsigmoid"},
                       {Framework::keras, "keras.activations.log_sigmoid"},
                       {Framework::keras, "keras.ops.log_sigmoid"},
                       {Framework::jax, "jax.nn.log_sigmoid"},
                       {Framework::tensorflow, "tf.math.log_sigmoid"}},
        .formula = R"(\ln\sigma(x) = -\ln(1 + e^{-x}))",
        .derivative = R"(\sigma(-x))",
        .textbook = "log(1/(1 + exp(-x)))",
        .year = 1958,
        .source =
            "Cox, The Regression Analysis of Binary Sequences, Journal of the Royal Statistical Society B 20, 1958: "
            "the log-likelihood of logistic regression",
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{-infinity, 0, true, true}}, .limitHigh = 0, .monotonicity = Monotonicity::strictlyRising};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        const V slope = logistic(-x);
        return {.value = -softplus(-x), .slope = slope, .curvature = -logisticSlope(x)};
    }

    /// −log(1 + e^−x), as Softplus of −x.
    template <class V, class P>
    [[gnu::always_inline]] static inline Terms<V, 0> evaluateSingle(V x, const P*)
    {
        if constexpr (V::Target::looksUp32) {
            const simd::One one{};
            const auto terms = Softplus::evaluateSingle(-x, &one);
            return {.value = -terms.value, .slope = terms.slope};
        } else {
            return simd::logsigmoidTerms(x);
        }
    }

    static constexpr double nearEnd = Softplus::nearEnd;

    template <class V, class P>
    [[gnu::always_inline]] static inline Terms<V, 0> evaluateNear(V x, V size, const P*)
    {
        const simd::One one{};
        const auto terms = Softplus::evaluateNear(-x, size, &one);
        return {.value = -terms.value, .slope = terms.slope};
    }
};

}  // namespace actiscope::activations
