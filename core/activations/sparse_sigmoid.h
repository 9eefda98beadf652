// Sparse sigmoid: clip((x + 1)/2, 0, 1), the slope of sparse plus.
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct SparseSigmoid {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "sparse_sigmoid",
        .name = "Sparse sigmoid",
        .longName = "Sparse sigmoid",
        .chineseName = "稀疏 S 型函数",
        .family = Family::hard,
        .frameworks = {{Framework::keras, "keras.activations.sparse_sigmoid"},
                       {Framework::keras, "keras.ops.sparse_sigmoid"},
                       {Framework::jax, "jax.nn.sparse_sigmoid"}},
        .formula = R"(\min\bigl(\max(\tfrac{x + 1}{2}, 0), 1\bigr))",
        .derivative = R"(\begin{cases} \tfrac12 & |x| < 1 \\ 0 & |x| \ge 1 \end{cases})",
        .textbook = "min(max((x + 1)/2, 0), 1)",
        .gradientAtBreaks = R"(f'(\pm 1) = 0)",
        .year = 2019,
        .source = "Blondel, Martins and Niculae, Learning with Fenchel-Young Losses, JMLR 21, 2020, arXiv 1901.02324",
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{0, 1}},
                .limitLow = 0,
                .limitHigh = 1,
                .monotonicity = Monotonicity::rising,
                .smoothness = Smoothness::c0,
                .breaks = {{-1, Break::Kind::kink}, {1, Break::Kind::kink}}};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        return {.value = min(max((x + 1) / 2, 0), 1), .slope = select(abs(x) < 1, 0.5, 0), .curvature = 0};
    }
};

}  // namespace actiscope::activations
