// SELU: ELU with the two constants that keep mean 0 and variance 1.
#pragma once

#include "core/activation.h"
#include "core/activations/elu.h"
#include "core/simd/math.h"
#include "core/simd/single_decay.h"

namespace actiscope::activations {

struct Selu {
    static constexpr int parameterCount = 1;
    static constexpr bool scalesItself = true;

    static constexpr ActivationInfo info{
        .id = "selu",
        .name = "SELU",
        .longName = "Scaled exponential linear unit",
        .chineseName = "缩放指数线性单元",
        .family = Family::exponential,
        .parameters = {{.id = "alpha",
                        .symbol = "α",
                        .initial = 1.6732632423543772848,
                        .valid = realLine,
                        .slider = {0, 3},
                        .stops = {{1.6732632423543772848, "SELU"}}}},
        .scale = 1.0507009873554804934,
        .frameworks = {{Framework::pytorch, "torch.nn.SELU"},
                       {Framework::pytorch, "torch.nn.functional.selu"},
                       {Framework::keras, "keras.activations.selu"},
                       {Framework::keras, "keras.ops.selu"},
                       {Framework::jax, "jax.nn.selu"},
                       {Framework::tensorflow, "tf.nn.selu"},
                       {Framework::onnx,
                        "onnx.Selu",
                        {{"alpha", "alpha", 1.67326319217681884765625},
                         {"gamma", "scale", 1.05070102214813232421875}}}},
        .formula = R"(s \begin{cases} x & x > 0 \\ \alpha\,(e^{x} - 1) & x \le 0 \end{cases})",
        .derivative = R"(s \begin{cases} 1 & x > 0 \\ \alpha\,e^{x} & x \le 0 \end{cases})",
        .textbook = "if(x > 0, x, alpha*(exp(x) - 1))",
        .gradientAtBreaks = R"(f'(0) = s\,\alpha)",
        .year = 2017,
        .source =
            "Klambauer, Unterthiner, Mayr and Hochreiter, Self-Normalizing Neural Networks, NIPS 2017, arXiv "
            "1706.02515",
    };

    static constexpr Shape shape(const double* parameters) { return Elu::shape(parameters); }

    template <class V>
    static Terms<V, 1> evaluate(V x, const V* parameters)
    {
        return Elu::evaluate(x, parameters);
    }

    /// As ELU's, with what is lost when the product of alpha and scale is rounded.
    template <class V>
    [[gnu::always_inline]] static inline Terms<V, 1> evaluateSingle(V x, const V* parameters)
    {
        const V alpha = parameters[0];
        const V scale = parameters[1];
        const V factor = alpha * scale;
        const V lost = select(factor == 0, 0, mulAdd(alpha, scale, -factor) / factor);
        const simd::Fall<typename V::Target> fall(x);
        return {.value = fall.expm1Times(factor, lost, scale), .slope = fall.expTimes(factor, lost, scale)};
    }
};

}  // namespace actiscope::activations
