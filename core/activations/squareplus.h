// Squareplus: (x + √(x² + b))/2.
#pragma once

#include "core/activation.h"
#include "core/formula.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct Squareplus {
    static constexpr int parameterCount = 1;

    static constexpr ActivationInfo info{
        .id = "squareplus",
        .name = "Squareplus",
        .longName = "Squareplus",
        .chineseName = "Squareplus 函数",
        .family = Family::rectifier,
        .parameters = {{.id = "b",
                        .symbol = "b",
                        .initial = 4,
                        .valid = {0, infinity, false, true},
                        .slider = {0, 16},
                        .step = 0.1,
                        .stops = {{0, "ReLU"}, {1.9218120556728056, "f(0) = ln 2"}, {4, "JAX, Keras"}}}},
        .frameworks = {{Framework::keras, "keras.activations.squareplus", {{"b", "b", 4}}},
                       {Framework::keras, "keras.ops.squareplus", {{"b", "b", 4}}},
                       {Framework::jax, "jax.nn.squareplus", {{"b", "b", 4}}}},
        .formula = R"(\tfrac12\left(x + \sqrt{x^2 + b}\right))",
        .derivative = R"(\tfrac12\left(1 + \frac{x}{\sqrt{x^2 + b}}\right))",
        .textbook = "(x + sqrt(x^2 + b))/2",
        .year = 2021,
        .source = "Barron, Squareplus: A Softplus-Like Algebraic Rectifier, arXiv 2112.11687",
    };

    static constexpr Shape shape(const double* parameters)
    {
        if (parameters[0] == 0)  // ReLU
            return {.codomain = {Interval{0, infinity, false, true}},
                    .limitLow = 0,
                    .monotonicity = Monotonicity::rising,
                    .smoothness = Smoothness::c0,
                    .breaks = {{0, Break::Kind::kink}}};
        return {.codomain = {Interval{0, infinity, true, true}},
                .limitLow = 0,
                .monotonicity = Monotonicity::strictlyRising};
    }

    template <class V>
    static Terms<V, 1> evaluate(V x, const V* parameters)
    {
        const V b = parameters[0];
        const V root = formula::hypotenuse(x, b);
        const auto isZero = root == 0;  // b = 0 at x = 0, where the slope is ½
        const V divisor = select(isZero, 1, root);
        // The smaller of (x + r)/2 and (−x + r)/2: their product is b/4. It is right where a difference cancels.
        const V large = abs(x) / 2 + root / 2;
        const V small = b / 4 / select(large == 0, 1, large);
        const V smallSlope = small / divisor;
        return {.value = select(x > 0, large, small),
                .slope = select(isZero, 0.5, select(x > 0, 1 - smallSlope, smallSlope)),
                .curvature = b / divisor / divisor / divisor / 2,
                .gradient = {0.25 / root}};
    }
};

}  // namespace actiscope::activations
