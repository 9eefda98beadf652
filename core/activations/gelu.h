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

    /// With a = |x|: f(−a) = −a·Φ(−a), f(a) = a − a·Φ(−a), f′(−a) = Φ(−a) − a·φ(a) and f′(a) = 1 − f′(−a). Both
    /// a·Φ(−a) and f′(−a) are e^(−a²/2) times what varies slowly, a polynomial in each cell of a.
    template <class V, class P>
    [[gnu::always_inline]] static inline Terms<V, 0> evaluateSingle(V x, const P*)
    {
        namespace single = simd::single;
        using T = typename V::Target;
        const V a = simd::sizeUpTo(simd::normalEnd, x);
        const auto decay = simd::normalDecay<T>(a);
        if constexpr (T::looksUp32) {
            const simd::NarrowCell<T> cell(mulAdd(a, single::normalCellScale, single::normalCellOffset), a,
                                           single::normalTailCells32);
            const V nearest = min(cell.head(single::normalTailCells32), a);
            const V tail = cell.fall(decay, nearest, single::normalTailCells32);
            const V left = cell.fall(decay, cell.head(single::normalSlopeCells32), single::normalSlopeCells32);
            return simd::gatedTerms(x, decay.scale(tail), decay.scale(left));
        } else {
            return simd::wideGatedTerms(x, a, decay, single::normalShareCells8, single::normalSlopeCells8);
        }
    }
};

}  // namespace actiscope::activations
