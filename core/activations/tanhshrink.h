// Tanhshrink: x − tanh x.
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct Tanhshrink {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "tanhshrink",
        .name = "Tanhshrink",
        .longName = "Tanhshrink",
        .chineseName = "Tanhshrink 函数",
        .family = Family::shrinkage,
        .frameworks = {{Framework::pytorch, "torch.nn.Tanhshrink"},
                       {Framework::pytorch, "torch.nn.functional.tanhshrink"},
                       {Framework::keras, "keras.activations.tanh_shrink"},
                       {Framework::keras, "keras.ops.tanh_shrink"}},
        .formula = R"(x - \tanh x)",
        .derivative = R"(\tanh^2 x)",
        .textbook = "x - tanh(x)",
        .year = 2011,
        .source = "Torch, nn.TanhShrink",
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {realLine}, .monotonicity = Monotonicity::strictlyRising};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        const V t = tanh(x);
        return {.value = tanhShrink(x), .slope = t * t, .curvature = 8 * t * logisticSlope(2 * x)};
    }
};

}  // namespace actiscope::activations
