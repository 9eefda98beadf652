// Softplus: log(1 + e^{βx})/β.
#pragma once

#include "core/activation.h"
#include "core/formula.h"
#include "core/simd/folded_logistic.h"
#include "core/simd/math.h"
#include "core/simd/near_cells.h"
#include "core/simd/power_quotient.h"

namespace actiscope::activations {

struct Softplus {
    static constexpr int parameterCount = 1;
    static constexpr bool isFasterAtOnes = true;

    static constexpr ActivationInfo info{
        .id = "softplus",
        .name = "Softplus",
        .longName = "Softplus",
        .chineseName = "Softplus 函数",
        .family = Family::exponential,
        .parameters = {{.id = "beta",
                        .symbol = "β",
                        .initial = 1,
                        .valid = {0, infinity, true, true},
                        .slider = {0.1, 20},
                        .step = 0.1,
                        .isLogarithmic = true,
                        .stops = {{1, "ln(1 + eˣ)"}, {20, "nearly ReLU"}}}},
        .frameworks = {{Framework::pytorch, "torch.nn.Softplus", {{"beta", "beta", 1}}},
                       {Framework::pytorch, "torch.nn.functional.softplus", {{"beta", "beta", 1}}},
                       {Framework::keras, "keras.activations.softplus"},
                       {Framework::keras, "keras.ops.softplus"},
                       {Framework::jax, "jax.nn.softplus"},
                       {Framework::tensorflow, "tf.math.softplus"},
                       {Framework::tensorflow, "tf.nn.softplus"},
                       {Framework::onnx, "onnx.Softplus"}},
        .formula = R"(\tfrac{1}{\beta}\ln(1 + e^{\beta x}))",
        .derivative = R"(\sigma(\beta x))",
        .textbook = "log(1 + exp(beta*x))/beta",
        .year = 2000,
        .source =
            "Dugas, Bengio, Bélisle, Nadeau and Garcia, Incorporating Second-Order Functional Knowledge for Better "
            "Option Pricing, NIPS 2000",
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{0, infinity, true, true}}, .limitLow = 0, .monotonicity = Monotonicity::strictlyRising};
    }

    template <class V>
    static Terms<V, 1> evaluate(V x, const V* parameters)
    {
        const V beta = parameters[0];
        const formula::Gate<V> gate = formula::gateOfProduct(beta, x);
        const V soft = log1p(gate.decay) / beta;
        return {.value = max(x, 0) + soft,
                .slope = gate.open,
                .curvature = beta * gate.transition,
                .gradient = {-(abs(x) * select(x > 0, gate.closed, gate.open) + soft) / beta}};
    }

    /// At a beta of 1; with x folded to y, f(x) = x + f(y) where y = −x.
    template <class V>
    [[gnu::always_inline]] static inline Terms<V, 1> evaluateSingle(V x, const simd::One*)
    {
        if constexpr (V::Target::looksUp32) {
            using T = typename V::Target;
            const simd::FoldedLogistic<T> logistic(x, simd::farFold);
            const auto& fold = logistic.fold;
            const V value = simd::softplus(fold.reduced);
            return {.value = select(fold.isFolded, x + value, value), .slope = logistic.value()};
        } else {
            return simd::softplusTerms(x);
        }
    }

    static constexpr double nearEnd = 31.49 * simd::single::nearLogisticWidth;

    /// At a beta of 1; with a = |x|, f(a) = a + f(−a) and f′(a) = 1 − f′(−a).
    template <class V>
    [[gnu::always_inline]] static inline Terms<V, 1> evaluateNear(V x, V size, const simd::One*)
    {
        namespace single = simd::single;
        const simd::NearCell tail(size, single::nearSoftplus, single::nearLogisticWidth);
        const auto isRight = x > 0;
        return {.value = tail.valueAndArgument(isRight, single::nearSoftplusSums[0]),
                .slope = select(isRight, 1 - tail.descent(), tail.descent())};
    }
};

}  // namespace actiscope::activations
