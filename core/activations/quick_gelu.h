// Quick GELU: x·σ(1.702x).
#pragma once

#include "core/activation.h"
#include "core/activations/swish.h"
#include "core/formula.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct QuickGelu {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "quick_gelu",
        .name = "Quick GELU",
        .longName = "Gaussian error linear unit, logistic approximation",
        .chineseName = "快速 GELU",
        .family = Family::selfGated,
        .frameworks = {{Framework::huggingFace, "transformers.activations.QuickGELUActivation"},
                       {Framework::huggingFace, "transformers.activations.ACT2FN.quick_gelu"}},
        .formula = R"(x\,\sigma(1.702\,x))",
        .derivative = R"(\sigma(1.702\,x) + 1.702\,x\,\sigma(1.702\,x)\,\sigma(-1.702\,x))",
        .textbook = "x/(1 + exp(-1.702*x))",
        .year = 2016,
        .source = "Hendrycks and Gimpel, Gaussian Error Linear Units, arXiv 1606.08415",
        .accuracy = selfGatedAccuracy,
    };

    static constexpr Shape shape(const double*) { return formula::swishShape(1.702); }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        const V beta = 1.702;
        const Terms<V, 1> swish = Swish::evaluate(x, &beta);
        return {.value = swish.value, .slope = swish.slope, .curvature = swish.curvature};
    }
};

}  // namespace actiscope::activations
