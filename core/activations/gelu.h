// GELU: x·Φ(x).
#pragma once

#include "core/activation.h"
#include "core/formula.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct Gelu {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "gelu",
        .name = "GELU",
        .longName = "Gaussian error linear unit",
        .chineseName = "高斯误差线性单元",
        .family = Family::selfGated,
        .frameworks = {{Framework::pytorch, "torch.nn.GELU"},
                       {Framework::pytorch, "torch.nn.functional.gelu"},
                       {Framework::keras, "keras.activations.gelu"},
                       {Framework::tensorflow, "tf.nn.gelu"},
                       {Framework::onnx, "onnx.Gelu"},
                       {Framework::huggingFace, "transformers.activations.GELUActivation"}},
        .formula = R"(x\,\Phi(x) = \tfrac{x}{2}\left(1 + \operatorname{erf}\tfrac{x}{\sqrt{2}}\right))",
        .derivative = R"(\Phi(x) + x\,\varphi(x))",
        .textbook = "0.5*x*(1 + erf(x/sqrt(2)))",
        .year = 2016,
        .source = "Hendrycks and Gimpel, Gaussian Error Linear Units (GELUs), arXiv 1606.08415",
        .accuracy = selfGatedAccuracy,
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{-0.16997120747990366169, infinity, false, true}}, .limitLow = 0};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        const V share = normalDistribution(x);
        const V density = normalDensity(x);
        const V bounded = formula::withinGaussian(x);
        return {.value = x * share,
                .slope = formula::negativeWhereLost(share + bounded * density, x),
                .curvature = density * (2 - bounded * bounded)};
    }
};

}  // namespace actiscope::activations
