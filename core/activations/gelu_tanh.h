// GELU in its tanh form: x·σ(2u), u = √(2/π)(x + 0.044715x³).
#pragma once

#include "core/activation.h"
#include "core/formula.h"
#include "core/simd/gated_tail.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct GeluTanh {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "gelu_tanh",
        .name = "GELU tanh",
        .longName = "Gaussian error linear unit, tanh approximation",
        .chineseName = "高斯误差线性单元（tanh 近似）",
        .family = Family::selfGated,
        .frameworks = {{Framework::pytorch, "torch.nn.GELU(approximate='tanh')"},
                       {Framework::keras, "keras.ops.gelu"},
                       {Framework::jax, "jax.nn.gelu"},
                       {Framework::huggingFace, "transformers.activations.NewGELUActivation"},
                       {Framework::huggingFace, "transformers.activations.FastGELUActivation"},
                       {Framework::huggingFace, "transformers.activations.PytorchGELUTanh"},
                       {Framework::huggingFace, "transformers.activations.ACT2FN.gelu_new"},
                       {Framework::huggingFace, "transformers.activations.ACT2FN.gelu_fast"},
                       {Framework::huggingFace, "transformers.activations.ACT2FN.gelu_pytorch_tanh"}},
        .formula = R"(\tfrac{x}{2}\left(1 + \tanh u\right),\quad u = \sqrt{\tfrac{2}{\pi}}\,(x + 0.044715\,x^3))",
        .derivative = R"(\sigma(2u) + 2 x\,u'\,\sigma(2u)\,\sigma(-2u))",
        .textbook = "0.5*x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3)))",
        .year = 2016,
        .source = "Hendrycks and Gimpel, Gaussian Error Linear Units (GELUs), arXiv 1606.08415",
        .accuracy = selfGatedAccuracy,
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{-0.17004075057125405064, infinity, false, true}}, .limitLow = 0};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        constexpr double rate = 0.79788456080286535588;  // √(2/π)
        constexpr double cubic = 0.044715;
        // Beyond ±64 the gate is 0 or 1 to the last digit of double, and the cube needs to grow no further.
        const V t = formula::withinGaussian(x);
        const V square = t * t;
        const V u = rate * t * mulAdd(cubic, square, 1);
        const V du = rate * mulAdd(3 * cubic, square, 1);
        const V ddu = 6 * cubic * rate * t;
        const formula::Gate<V> gate = formula::gate(2 * u);
        return {.value = x * gate.open,
                .slope = gate.open * mulAdd(2 * t * du, gate.closed, 1),
                .curvature = 2 * gate.transition * (2 * du + t * (ddu - 2 * du * du * gate.balance))};
    }

    /// With a = |x| and v = 2u(a): f(−a) = −a·σ(−v), f(a) = a − a·σ(−v), f′(−a) = σ(−v) − a·v′(a)·σ(−v)σ(v) and
    /// f′(a) = 1 − f′(−a). Both a·σ(−v) and f′(−a) are e^(−v) times what varies slowly, a polynomial in each cell of a.
    template <class V, class P>
    [[gnu::always_inline]] static inline Terms<V, 0> evaluateSingle(V x, const P*)
    {
        namespace single = simd::single;
        using T = typename V::Target;
        const V a = simd::sizeUpTo(end, x);
        const auto decay = decayOf(a);
        if constexpr (T::looksUp32) {
            const simd::NarrowCell<T> cell(mulAdd(a, single::cubicCellScale, single::cubicCellOffset), a,
                                           single::logisticTailCells32);
            const V nearest = max(cell.head(single::logisticTailCells32), a);
            const V tail = cell.fall(decay, nearest, single::logisticTailCells32);
            const V left = cell.fall(decay, cell.head(single::logisticSlopeCells32), single::logisticSlopeCells32);
            return simd::gatedTerms(x, decay.scaleToSubnormals(tail), decay.scaleToSubnormals(left));
        } else {
            return simd::wideGatedTerms(x, a, decay, single::logisticShareCells8, single::logisticSlopeCells8);
        }
    }

private:
    static constexpr double end = 10.95;  ///< where the tails are below 2^-150

    /// e^(−v) for 0 ≤ a ≤ end, from a·(a² + linear), which is a multiple of v but for what the cells take in. The
    /// factor in brackets needs two parts; the first times a, less a whole number of steps, is rounded when it is
    /// small.
    template <class T>
    [[gnu::always_inline]] static inline simd::FineDecay<T> decayOf(simd::Vec<T> a)
    {
        using V = simd::Vec<T>;
        using Decay = simd::FineDecay<T>;
        namespace single = simd::single;
        const V linear = single::cubicLinear;
        const V high = mulAdd(a, a, linear);
        const V low = mulAdd(a, a, linear - high);
        const V shifted = mulAdd(a * -single::cubicInverseStep, high, Decay::roundingShift);
        const V n = shifted - Decay::roundingShift;
        const V r = mulAdd(a, low, mulAdd(a, high, n * single::cubicStep));
        if constexpr (T::looksUp32)
            return Decay::of(shifted, r, single::cubicDecay32);
        else
            return Decay::of(shifted, r, single::cubicDecay8);
    }
};

}  // namespace actiscope::activations
