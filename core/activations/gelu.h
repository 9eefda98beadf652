// GELU: x·Φ(x).
#pragma once

#include "core/activation.h"
#include "core/formula.h"
#include "core/simd/math.h"
#include "core/simd/single_normal.h"

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

    /// With a = |x|: f(−a) = −a·Φ(−a), f(a) = a − a·Φ(−a), f′(−a) = Φ(−a) − a·φ(a) and f′(a) = 1 − f′(−a). Both Φ(−a)
    /// and f′(−a) are e^(−a²/2) times what varies slowly, a polynomial in each cell of a. The two polynomials differ by
    /// −a/√(2π), which changes nothing but the head and the first power.
    template <class V, class P>
    [[gnu::always_inline]] static inline Terms<V, 0> evaluateSingle(V x, const P*)
    {
        namespace single = simd::single;
        using T = typename V::Target;
        const V a = min(V(simd::normalEnd), abs(x));
        const auto decay = simd::normalDecay<T>(a);
        if constexpr (T::hasLookup) {
            const auto cell = simd::TailCell<T>::of(a, single::normalShareCells32);
            const auto share = cell.sum(single::normalShareCells32);
            const V rest = mulAdd(-simd::sqrtTwoOverPi, cell.u, share.low);
            const V slope = decay.times({cell.look(single::normalSlopeCells32[1]), rest});
            return simd::gatedTerms(x, a, decay, decay.exactTimes(share), slope);
        } else {
            // Fewer and wider cells: a head and two first powers would have to agree to the last digit.
            const auto cell = simd::TailCell<T>::of(a, single::normalShareCells8);
            const V slope = decay.times(cell.sum(single::normalSlopeCells8));
            return simd::gatedTerms(x, a, decay, decay.exactTimes(cell.sum(single::normalShareCells8)), slope);
        }
    }
};

}  // namespace actiscope::activations
