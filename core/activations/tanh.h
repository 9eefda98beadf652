// tanh.
#pragma once

#include "core/activation.h"
#include "core/simd/folded_logistic.h"
#include "core/simd/math.h"
#include "core/simd/power_quotient.h"
#include "core/simd/single_tanh.h"

namespace actiscope::activations {

struct Tanh {
    static constexpr int parameterCount = 0;
    static constexpr bool hasShortValue = true;

    static constexpr ActivationInfo info{
        .id = "tanh",
        .name = "tanh",
        .longName = "Hyperbolic tangent",
        .chineseName = "双曲正切",
        .family = Family::sigmoidal,
        .frameworks = {{Framework::pytorch, "torch.nn.Tanh"},
                       {Framework::pytorch, "torch.nn.functional.tanh"},
                       {Framework::pytorch, "torch.tanh"},
                       {Framework::keras, "keras.activations.tanh"},
                       {Framework::keras, "keras.ops.tanh"},
                       {Framework::jax, "jax.nn.tanh"},
                       {Framework::tensorflow, "tf.tanh"},
                       {Framework::tensorflow, "tf.math.tanh"},
                       {Framework::tensorflow, "tf.nn.tanh"},
                       {Framework::onnx, "onnx.Tanh"}},
        .formula = R"(\tanh x = \frac{e^{x} - e^{-x}}{e^{x} + e^{-x}})",
        .derivative = R"(1 - \tanh^2 x = \operatorname{sech}^2 x)",
        .textbook = "(exp(x) - exp(-x))/(exp(x) + exp(-x))",
        .year = 1998,
        .source = "LeCun, Bottou, Orr and Müller, Efficient BackProp, in Neural Networks: Tricks of the Trade, 1998",
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{-1, 1, true, true}},
                .limitLow = -1,
                .limitHigh = 1,
                .monotonicity = Monotonicity::strictlyRising};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        const V value = tanh(x);
        // 4σ(2x)σ(−2x), not 1 − tanh², which loses every digit of the tails.
        const V slope = 4 * logisticSlope(2 * x);
        return {.value = value, .slope = slope, .curvature = -2 * value * slope};
    }

    /// The slope is 4σ(2x)σ(−2x).
    template <class V, class P>
    [[gnu::always_inline]] static inline Terms<V, 0> evaluateSingle(V x, const P*)
    {
        using T = typename V::Target;
        if constexpr (T::looksUp32) {
            const simd::FoldedLogistic<T> logistic(x + x, 0);
            return {.value = copysign(simd::tanhOfSize(abs(x)), x), .slope = logistic.slope(4)};
        } else {
            return simd::tanhTerms(x);
        }
    }

    static constexpr double nearEnd = simd::nearTanhEnd;

    template <class V, class P>
    [[gnu::always_inline]] static inline Terms<V, 0> evaluateNear(V x, V size, const P*)
    {
        namespace single = simd::single;
        const simd::NearCell cell(size, single::nearTanh, single::nearTanhWidth);
        return {.value = copysign(cell.value(), x), .slope = cell.slope()};
    }
};

}  // namespace actiscope::activations
