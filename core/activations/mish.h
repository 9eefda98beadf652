// Mish: x·tanh(log(1 + eˣ)).
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct Mish {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "mish",
        .name = "Mish",
        .longName = "Mish",
        .chineseName = "Mish 函数",
        .family = Family::selfGated,
        .frameworks = {{Framework::pytorch, "torch.nn.Mish"},
                       {Framework::pytorch, "torch.nn.functional.mish"},
                       {Framework::keras, "keras.activations.mish"},
                       {Framework::jax, "jax.nn.mish"},
                       {Framework::onnx, "onnx.Mish"}},
        .formula = R"(x\,\tanh\bigl(\ln(1 + e^{x})\bigr))",
        .derivative = R"(\tanh s + x\,\sigma(x)\,\operatorname{sech}^2 s,\quad s = \ln(1 + e^{x}))",
        .year = 2019,
        .source = "Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020, arXiv 1908.08681",
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{-0.30884341301725040663, infinity, false, true}}, .limitLow = 0};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        // With t = e^{−|x|} both sides are rational: w = tanh(log(1 + eˣ)) = (1 + 2t)/(1 + 2t + 2t²) on the right and
        // t(t + 2)/(t² + 2t + 2) on the left.
        const auto isRight = x > 0;
        const V t = exp(-abs(x));
        const V d = 1 / select(isRight, mulAdd(t, mulAdd(2, t, 2), 1), mulAdd(t, t + 2, 2));
        const V gate = select(isRight, mulAdd(2, t, 1), t * (t + 2)) * d;
        // w′ and w″; x is bounded where they are 0 to the last digit.
        const V rise = select(isRight, 4 * t * t * (1 + t), 4 * t * (t + 1)) * d * d;
        const V cubic = select(isRight, mulAdd(t, mulAdd(t, mulAdd(2, t, 2), -3), -2) * t * t,
                               mulAdd(t, mulAdd(t, mulAdd(-3, t, -3), 2), 2) * t);
        const V bend = 4 * cubic * d * d * d;
        return {.value = x * gate, .slope = mulAdd(x, rise, gate), .curvature = mulAdd(x, bend, 2 * rise)};
    }
};

}  // namespace actiscope::activations
