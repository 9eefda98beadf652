// Sigmoid: 1/(1 + e^−x).
#pragma once

#include "core/activation.h"
#include "core/formula.h"
#include "core/simd/folded_logistic.h"
#include "core/simd/math.h"
#include "core/simd/near_cells.h"
#include "core/simd/power_quotient.h"

namespace actiscope::activations {

struct Sigmoid {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "sigmoid",
        .name = "Sigmoid",
        .longName = "Logistic sigmoid",
        .chineseName = "S 型函数",
        .family = Family::sigmoidal,
        .frameworks = {{Framework::pytorch, "torch.nn.Sigmoid"},
                       {Framework::pytorch, "torch.nn.functional.sigmoid"},
                       {Framework::pytorch, "torch.sigmoid"},
                       {Framework::keras, "keras.activations.sigmoid"},
                       {Framework::keras, "keras.ops.sigmoid"},
                       {Framework::jax, "jax.nn.sigmoid"},
                       {Framework::tensorflow, "tf.sigmoid"},
                       {Framework::tensorflow, "tf.math.sigmoid"},
                       {Framework::tensorflow, "tf.nn.sigmoid"},
                       {Framework::onnx, "onnx.Sigmoid"}},
        .formula = R"(\sigma(x) = \frac{1}{1 + e^{-x}})",
        .derivative = R"(\sigma(x)\,\sigma(-x))",
        .textbook = "1/(1 + exp(-x))",
        .year = 1986,
        .source =
            "Rumelhart, Hinton and Williams, Learning representations by back-propagating errors, Nature 323, 1986",
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{0, 1, true, true}},
                .limitLow = 0,
                .limitHigh = 1,
                .monotonicity = Monotonicity::strictlyRising};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        const formula::Gate<V> gate = formula::gate(x);
        // tanh(x/2), not a difference of gates: that would lose its digits near 0.
        return {.value = gate.open, .slope = gate.transition, .curvature = -gate.transition * tanh(x / 2)};
    }

    template <class V, class P>
    [[gnu::always_inline]] static inline Terms<V, 0> evaluateSingle(V x, const P*)
    {
        if constexpr (V::Target::looksUp32) {
            const simd::FoldedLogistic<typename V::Target> logistic(x, 0);
            return {.value = logistic.value(), .slope = logistic.slope(1)};
        } else {
            return simd::logisticTerms(x);
        }
    }

    static constexpr double nearEnd = 31.49 * simd::single::nearLogisticWidth;

    template <class V, class P>
    [[gnu::always_inline]] static inline Terms<V, 0> evaluateNear(V x, V size, const P*)
    {
        namespace single = simd::single;
        const simd::NearCell tail(size, single::nearLogistic, single::nearLogisticWidth);
        return {.value = select(x > 0, 1 - tail.value(), tail.value()), .slope = tail.descent()};
    }
};

}  // namespace actiscope::activations
