// Squared ReLU: max(0, x)².
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct ReluSquared {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "relu_squared",
        .name = "ReLU²",
        .longName = "Squared rectified linear unit",
        .chineseName = "平方整流线性单元",
        .family = Family::rectifier,
        .frameworks = {{Framework::huggingFace, "transformers.activations.ReLUSquaredActivation"},
                       {Framework::huggingFace, "transformers.activations.ACT2FN.relu2"}},
        .formula = R"(\max(0, x)^2)",
        .derivative = R"(2\max(0, x))",
        .gradientAtBreaks = R"(f'(0) = 0)",
        .year = 2021,
        .source =
            "So, Mańke, Liu, Dai, Shazeer and Le, Primer: Searching for Efficient Transformers for Language "
            "Modeling, NeurIPS 2021, arXiv 2109.08668",
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{0, infinity, false, true}},
                .limitLow = 0,
                .monotonicity = Monotonicity::rising,
                .smoothness = Smoothness::c1,
                .breaks = {{0, Break::Kind::bend}}};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        const V right = max(x, 0);
        return {.value = right * right, .slope = 2 * right, .curvature = select(x > 0, 2, 0)};
    }
};

}  // namespace actiscope::activations
