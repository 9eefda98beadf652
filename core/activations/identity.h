// The identity: no activation.
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct Identity {
    static constexpr int parameterCount = 0;
    static constexpr bool isExactInSingle = true;

    static constexpr ActivationInfo info{
        .id = "identity",
        .name = "Identity",
        .longName = "Identity, linear unit",
        .chineseName = "恒等函数",
        .family = Family::other,
        .frameworks = {{Framework::pytorch, "torch.nn.Identity"},
                       {Framework::keras, "keras.activations.linear"},
                       {Framework::jax, "jax.nn.identity"},
                       {Framework::tensorflow, "tf.identity"},
                       {Framework::onnx, "onnx.Identity"},
                       {Framework::huggingFace, "transformers.activations.LinearActivation"}},
        .formula = R"(x)",
        .derivative = R"(1)",
        .year = 1960,
        .source = "Widrow and Hoff, Adaptive Switching Circuits, IRE WESCON 1960",
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {realLine}, .monotonicity = Monotonicity::strictlyRising};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        return {.value = x, .slope = 1, .curvature = 0};
    }
};

}  // namespace actiscope::activations
