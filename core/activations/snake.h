// Snake: x + sin²(αx)/α.
#pragma once

#include "core/activation.h"
#include "core/formula.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct Snake {
    static constexpr int parameterCount = 1;

    static constexpr ActivationInfo info{
        .id = "snake",
        .name = "Snake",
        .longName = "Snake",
        .chineseName = "Snake 函数",
        .family = Family::other,
        .parameters = {{.id = "alpha",
                        .symbol = "α",
                        .initial = 1,
                        .valid = {0, infinity, true, true},
                        .slider = {0.1, 10},
                        .step = 0.1,
                        .isLogarithmic = true,
                        .isLearned = true,
                        .stops = {{1, "x + sin²x"}}}},
        .formula = R"(x + \tfrac{1}{\alpha}\sin^2(\alpha x))",
        .derivative = R"(1 + \sin(2\alpha x))",
        .textbook = "x + sin(alpha*x)^2/alpha",
        .year = 2020,
        .source =
            "Ziyin, Hartwig and Ueda, Neural Networks Fail to Learn Periodic Functions and How to Fix It, NeurIPS "
            "2020, arXiv 2006.08195",
        .accuracy = {.slope = {.floor = 0.125},
                     .curvature = {.ulp = 2, .floor = 0.125},
                     .gradients = {.ulp = 2, .floor = 0.125}},
    };

    static constexpr Shape shape(const double* parameters)
    {
        return {.codomain = {realLine},
                .monotonicity = Monotonicity::strictlyRising,
                .period = 3.14159265358979323846 / parameters[0]};
    }

    template <class V>
    static Terms<V, 1> evaluate(V x, const V* parameters)
    {
        const V alpha = parameters[0];
        V sine;
        V cosine;
        sinCosOfProduct(alpha, x, &sine, &cosine);
        const V ratio = sine / alpha;
        const V product = 2 * sine * cosine;
        // 1 + sin 2z = (sin z + cos z)², which does not cancel where the slope vanishes.
        const V sum = sine + cosine;
        const auto hasNoLimit = abs(x) == simd::infinityStandsIn;
        const V nothing = V(0) / V(0);
        return {.value = select(hasNoLimit, x, mulAdd(sine, ratio, x)),
                .slope = select(hasNoLimit, nothing, sum * sum),
                .curvature = select(hasNoLimit, nothing, 2 * alpha * (cosine - sine) * sum),
                .gradient = {select(hasNoLimit, nothing, formula::snakeByAlpha(alpha, x, ratio, product))}};
    }
};

}  // namespace actiscope::activations
