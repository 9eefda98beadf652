// Gaussian: e^−x².
#pragma once

#include "core/activation.h"
#include "core/formula.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct Gaussian {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "gaussian",
        .name = "Gaussian",
        .longName = "Gaussian",
        .chineseName = "高斯函数",
        .family = Family::other,
        .formula = R"(e^{-x^2})",
        .derivative = R"(-2x\,e^{-x^2})",
        .textbook = "exp(-x^2)",
        .year = 1988,
        .source =
            "Broomhead and Lowe, Multivariable Functional Interpolation and Adaptive Networks, Complex Systems 2, 1988",
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {{0, 1, true, false}}, .limitLow = 0, .limitHigh = 0};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        const V t = formula::withinGaussian(x);
        // The factor goes into the exponential: beside it, it would multiply the rounding of a subnormal result.
        return {.value = expOfMinusSquare(x, V(1)),
                .slope = expOfMinusSquare(x, -2 * t),
                .curvature = expOfMinusSquare(x, mulAdd(4 * t, t, -2))};
    }
};

}  // namespace actiscope::activations
