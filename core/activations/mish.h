// Mish: x·tanh(log(1 + eˣ)).
#pragma once

#include "core/activation.h"
#include "core/simd/folded_logistic.h"
#include "core/simd/math.h"
#include "core/simd/mish_quotient.h"
#include "core/simd/near_cells.h"

namespace actiscope::activations {

struct Mish {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "mish",
        .name = "Mish",
        .longName = "Mish",
        .chineseName = "Mish 函数",
        .family = Family::selfGated,
        .frameworks = {{Framework::pytorch, "torch.nn.Mish"},
                       {Framework::pytorch, "torch.nn.functional.mish"},
                       {Framework::keras, "keras.activations.mish"},
                       {Framework::jax, "jax.nn.mish"},
                       {Framework::onnx, "onnx.Mish"},
                       {Framework::huggingFace, "transformers.activations.MishActivation"}},
        .formula = R"(x\,\tanh\bigl(\ln(1 + e^{x})\bigr))",
        .derivative = R"(\tanh s + x\,\sigma(x)\,\operatorname{sech}^2 s,\quad s = \ln(1 + e^{x}))",
        .textbook = "x*tanh(log(1 + exp(x)))",
        .year = 2019,
        .source = "Misra, Mish: A Self Regularized Non-Monotonic Activation Function, BMVC 2020, arXiv 1908.08681",
        .accuracy = selfGatedAccuracy,
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{-0.30884341301725040663, infinity, false, true}}, .limitLow = 0};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        // With t = e^{−|x|} both sides are rational: w = tanh(log(1 + eˣ)) = (1 + 2t)/(1 + 2t + 2t²) on the right and
        // t(t + 2)/(t² + 2t + 2) on the left; w′ = 4e(1 + t)/d² and w″ = 4e·p/d³ with e = t² and t.
        const auto isRight = x > 0;
        const V t = exp(-abs(x));
        const V inverse = 1 / select(isRight, mulAdd(t, mulAdd(2, t, 2), 1), mulAdd(t, t + 2, 2));
        const V tail = select(isRight, t * t, t) * inverse;
        const V rise = 4 * (1 + t) * inverse;
        const V p = select(isRight, mulAdd(t, mulAdd(t, mulAdd(2, t, 2), -3), -2),
                           mulAdd(t, mulAdd(t, mulAdd(-2, t, -3), 2), 2));
        const V head = select(isRight, mulAdd(2, t, 1), t + 2) * select(isRight, inverse, 1);
        // Far out the tails are 0 to the last digit: nothing beside them may grow to make 0 · ∞.
        const V bounded = min(max(x, -1e4), 1e4);
        return {.value = x * select(isRight, head, tail * head),
                .slope = select(isRight, mulAdd(bounded, tail * rise, head), tail * mulAdd(bounded, rise, head)),
                .curvature = 4 * tail * inverse * mulAdd(bounded * inverse, p, 2 * (1 + t))};
    }

    /// With e = e^x and d = e(e + 2) + 2 on the left, f = x·e·(e + 2)/d and f′ = e/d·(e + 2 + 4x(1 + e)/d), their
    /// factor e multiplied in last, as 2^n·e^r. Right of the fold both are written from t = e^−x, and little is added
    /// to x and 1.
    template <class V, class P>
    [[gnu::always_inline]] static inline Terms<V, 0> evaluateSingle(V x, const P*)
    {
        if constexpr (V::Target::looksUp32) {
            using T = typename V::Target;
            using Sum = simd::Pair<V>;
            const simd::Fold<T> fold(x, simd::farFold);
            const simd::ExpAndOne<T> parts(fold.reduced);
            const auto& [e, onePlusE] = parts;
            // e + 2 and d; right of the fold 2t + 2 and 1 + t(2t + 2).
            const Sum twoPlusE = simd::sum(
                V(2), Sum{select(fold.isFolded, e.high + e.high, e.high), select(fold.isFolded, e.low + e.low, e.low)});
            const Sum divisor = simd::sum(select(fold.isFolded, V(1), V(2)), simd::product(e, twoPlusE));
            const Sum inverse = simd::inverse(divisor);

            const auto [high, low] = simd::timesExpOfRest(simd::product(twoPlusE, inverse), fold.reduced);
            // Next to the smallest numbers the low part of a product would be rounded to one of them.
            const auto isTiny = abs(x) < 0x1p-60;
            const V factor = select(isTiny, fold.x * 0x1p64, fold.x);
            const V value = scaleByPower(mulAdd(factor, high, factor * low), select(isTiny, -64, fold.reduced.n));
            const Sum turn = simd::product(Sum{4 * fold.x, 0}, simd::product(onePlusE, inverse));
            const Sum both = simd::exactSum(twoPlusE.high, turn.high);
            const Sum bracket{both.high, both.low + (twoPlusE.low + turn.low)};
            const auto slope = simd::timesExpOfRest(simd::product(bracket, inverse), fold.reduced);

            // 1 − tanh(log(1 + e^x)) = 2t²/(1 + 2t + 2t²)
            const V square = 2 * mulAdd(e.high, e.high, (e.high + e.high) * e.low);
            const V rest = mulAdd(square, inverse.high, square * inverse.low);
            const V drop = rest * mulAdd(2 * fold.x * onePlusE.high, inverse.high + inverse.low, 1);
            return {.value = select(fold.isFolded, mulAdd(fold.x, rest, x), value),
                    .slope = select(fold.isFolded, 1 - drop, fold.reduced.scale(slope.high + slope.low))};
        } else {
            return simd::mishTerms(x);
        }
    }

    static constexpr double nearEnd = 15.49 * simd::single::nearMishWidth;

    template <class V, class P>
    [[gnu::always_inline]] static inline Terms<V, 0> evaluateNear(V x, V, const P*)
    {
        namespace single = simd::single;
        const simd::NearCell twice(x, single::nearTwiceMish, single::nearMishWidth);
        return {.value = 0.5 * twice.value(single::nearTwiceMishRoots),
                .slope = 0.5 * twice.slope(single::nearTwiceMishRoots)};
    }
};

}  // namespace actiscope::activations
