// SiLU: x·σ(x).
#pragma once

#include "core/activation.h"
#include "core/formula.h"
#include "core/simd/folded_logistic.h"
#include "core/simd/math.h"
#include "core/simd/near_cells.h"
#include "core/simd/power_quotient.h"

namespace actiscope::activations {

struct Silu {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "silu",
        .name = "SiLU",
        .longName = "Sigmoid linear unit",
        .chineseName = "S 型线性单元",
        .family = Family::selfGated,
        .frameworks = {{Framework::pytorch, "torch.nn.SiLU"},
                       {Framework::pytorch, "torch.nn.functional.silu"},
                       {Framework::keras, "keras.activations.silu"},
                       {Framework::keras, "keras.ops.silu"},
                       {Framework::jax, "jax.nn.silu"},
                       {Framework::tensorflow, "tf.nn.silu"},
                       {Framework::huggingFace, "transformers.activations.SiLUActivation"}},
        .formula = R"(x\,\sigma(x) = \frac{x}{1 + e^{-x}})",
        .derivative = R"(\sigma(x)\,\bigl(1 + x\,\sigma(-x)\bigr))",
        .textbook = "x/(1 + exp(-x))",
        .year = 2017,
        .source =
            "Elfwing, Uchibe and Doya, Sigmoid-Weighted Linear Units for Neural Network Function Approximation in "
            "Reinforcement Learning, Neural Networks 107, 2018, arXiv 1702.03118",
        .accuracy = selfGatedAccuracy,
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{-0.27846454276107379511, infinity, false, true}}, .limitLow = 0};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        const formula::Gate<V> gate = formula::gate(x);
        return {.value = x * gate.open,
                // A product, so that the left tail keeps its sign to the end.
                .slope = gate.open * mulAdd(x, gate.closed, 1),
                .curvature = gate.transition * (2 - x * gate.balance)};
    }

    /// With x folded to y, f(x) = x + f(y) and f′(x) = 1 − f′(y) where y = −x.
    template <class V, class P>
    [[gnu::always_inline]] static inline Terms<V, 0> evaluateSingle(V x, const P*)
    {
        if constexpr (V::Target::looksUp32) {
            const simd::FoldedLogistic<typename V::Target> logistic(x, simd::farFold);
            const auto& fold = logistic.fold;
            const auto [high, low] = logistic.scaled;
            const V value = fold.reduced.scale(mulAdd(fold.x, high, fold.x * low));
            // σ·(1 + y·(1 − σ)) at the folded y, the second factor in two parts.
            const V next = 1 + fold.x;
            const V factor = mulAdd(-fold.x, logistic.folded, next);
            const V lost = mulAdd(-fold.x, logistic.folded, next - factor) + (fold.x - (next - 1));
            const V slope = fold.reduced.scale(mulAdd(high, factor, mulAdd(high, lost, low * factor)));
            return {.value = select(fold.isFolded, mulAdd(fold.x, logistic.folded, x), value),
                    .slope = select(fold.isFolded, 1 - slope, slope)};
        } else {
            return simd::siluTerms(x);
        }
    }

    static constexpr double nearEnd = 31.49 * simd::single::nearSiluWidth;

    /// With a = |x|, the size: f(−a) = −a·σ(−a), f(a) = a + f(−a), and f′(a) = 1 − f′(−a).
    template <class V, class P>
    [[gnu::always_inline]] static inline Terms<V, 0> evaluateNear(V x, V size, const P*)
    {
        namespace single = simd::single;
        const simd::NearCell tail(size, single::nearSilu, single::nearSiluWidth);
        return {.value = max(V(-0.0), x) - tail.value(single::nearSiluRoots),
                .slope = select(x > 0, 1 - tail.slope(), tail.slope())};
    }
};

}  // namespace actiscope::activations
