// GELU in its tanh form: x·σ(2u), u = √(2/π)(x + 0.044715x³).
#pragma once

#include "core/activation.h"
#include "core/formula.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct GeluTanh {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "gelu_tanh",
        .name = "GELU tanh",
        .longName = "Gaussian error linear unit, tanh approximation",
        .chineseName = "高斯误差线性单元（tanh 近似）",
        .family = Family::selfGated,
        .frameworks = {{Framework::pytorch, "torch.nn.GELU(approximate='tanh')"},
                       {Framework::keras, "keras.ops.gelu"},
                       {Framework::jax, "jax.nn.gelu"},
                       {Framework::huggingFace, "transformers.activations.NewGELUActivation"},
                       {Framework::huggingFace, "transformers.activations.FastGELUActivation"},
                       {Framework::huggingFace, "transformers.activations.PytorchGELUTanh"},
                       {Framework::huggingFace, "transformers.activations.ACT2FN.gelu_new"},
                       {Framework::huggingFace, "transformers.activations.ACT2FN.gelu_fast"},
                       {Framework::huggingFace, "transformers.activations.ACT2FN.gelu_pytorch_tanh"}},
        .formula = R"(\tfrac{x}{2}\left(1 + \tanh u\right),\quad u = \sqrt{\tfrac{2}{\pi}}\,(x + 0.044715\,x^3))",
        .derivative = R"(\sigma(2u) + 2 x\,u'\,\sigma(2u)\,\sigma(-2u))",
        .textbook = "0.5*x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3)))",
        .year = 2016,
        .source = "Hendrycks and Gimpel, Gaussian Error Linear Units (GELUs), arXiv 1606.08415",
        .accuracy = selfGatedAccuracy,
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{-0.17004075057125405064, infinity, false, true}}, .limitLow = 0};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        constexpr double rate = 0.79788456080286535588;  // √(2/π)
        constexpr double cubic = 0.044715;
        // Beyond ±64 the gate is 0 or 1 to the last digit of double, and the cube needs to grow no further.
        const V t = formula::withinGaussian(x);
        const V square = t * t;
        const V u = rate * t * mulAdd(cubic, square, 1);
        const V du = rate * mulAdd(3 * cubic, square, 1);
        const V ddu = 6 * cubic * rate * t;
        const formula::Gate<V> gate = formula::gate(2 * u);
        return {.value = x * gate.open,
                .slope = gate.open * mulAdd(2 * t * du, gate.closed, 1),
                .curvature = 2 * gate.transition * (2 * du + t * (ddu - 2 * du * du * gate.balance))};
    }
};

}  // namespace actiscope::activations
