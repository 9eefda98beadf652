// Sparse plus: 0, then a parabola between ±1, then x.
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct SparsePlus {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "sparse_plus",
        .name = "Sparse plus",
        .longName = "Sparse plus",
        .chineseName = "稀疏 plus 函数",
        .family = Family::rectifier,
        .frameworks = {{Framework::keras, "keras.activations.sparse_plus"},
                       {Framework::keras, "keras.ops.sparse_plus"},
                       {Framework::jax, "jax.nn.sparse_plus"}},
        .formula = R"(\begin{cases} 0 & x \le -1 \\ \tfrac14 (x + 1)^2 & -1 < x < 1 \\ x & x \ge 1 \end{cases})",
        .derivative = R"(\begin{cases} 0 & x \le -1 \\ \tfrac12 (x + 1) & -1 < x < 1 \\ 1 & x \ge 1 \end{cases})",
        .textbook = "if(x >= 1, x, if(x <= -1, 0, (x + 1)^2/4))",
        .gradientAtBreaks = R"(f'(-1) = 0,\; f'(1) = 1)",
        .year = 2019,
        .source = "Blondel, Martins and Niculae, Learning with Fenchel-Young Losses, JMLR 21, 2020, arXiv 1901.02324",
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{0, infinity, false, true}},
                .limitLow = 0,
                .monotonicity = Monotonicity::rising,
                .smoothness = Smoothness::c1,
                .breaks = {{-1, Break::Kind::bend}, {1, Break::Kind::bend}}};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        const V rise = max(x + 1, 0);
        const auto isRight = x >= 1;
        return {.value = select(isRight, x, rise * rise / 4),
                .slope = select(isRight, 1, rise / 2),
                .curvature = select(abs(x) < 1, 0.5, 0)};
    }
};

}  // namespace actiscope::activations
