// The generalised ReLU of Keras: a slope below a threshold, a cap above.
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct ReluGeneral {
    static constexpr int parameterCount = 3;

    static constexpr ActivationInfo info{
        .id = "relu_general",
        .name = "ReLU general",
        .longName = "ReLU with slope, threshold and maximum",
        .chineseName = "广义整流线性单元",
        .family = Family::rectifier,
        .parameters =
            {{.id = "alpha",
              .symbol = "α",
              .initial = 0,
              .valid = {0, infinity, false, true},
              .slider = {0, 1},
              .stops = {{0, "ReLU"}}},
             {.id = "max_value",
              .symbol = "M",
              .initial = infinity,
              .valid = {0, infinity},
              .slider = {0, 10},
              .step = 0.1,
              .maybeInfinite = true,
              .stops = {{6, "ReLU6"}}},
             {.id = "threshold", .symbol = "t", .initial = 0, .valid = {0, infinity, false, true}, .slider = {0, 3}}},
        .frameworks =
            {{Framework::keras,
              "keras.layers.ReLU",
              {{"negative_slope", "alpha", 0}, {"max_value", "max_value", infinity}, {"threshold", "threshold", 0}}},
             {Framework::keras,
              "keras.activations.relu",
              {{"negative_slope", "alpha", 0}, {"max_value", "max_value", infinity}, {"threshold", "threshold", 0}}}},
        .formula = R"(\begin{cases} \min(x, M) & x > t \\ \alpha\,(x - t) & x \le t \end{cases})",
        .derivative = R"(\begin{cases} 1 & t < x < M \\ 0 & x > t,\ x \ge M \\ \alpha & x \le t \end{cases})",
        .gradientAtBreaks = R"(f'(t) = \alpha,\quad f'(M) = 0)",
        .year = 2018,
        .source = "Chollet and others, Keras, layer ReLU, keras.io",
    };

    static constexpr Shape shape(const double* parameters)
    {
        const double alpha = parameters[0];
        const double cap = parameters[1];
        const double threshold = parameters[2];
        const double landing = threshold < cap ? threshold : cap;  // the value just right of the threshold
        const bool risesBehind = cap > threshold;
        Shape shape{.limitLow = alpha > 0 ? -infinity : 0.0,
                    .limitHigh = cap,
                    .monotonicity = alpha > 0 && cap == infinity ? Monotonicity::strictlyRising
                                    : alpha == 0 && cap == 0     ? Monotonicity::constant
                                                                 : Monotonicity::rising};
        if (landing > 0)
            shape.breaks.add({threshold, Break::Kind::jump});
        else if (alpha != (risesBehind ? 1 : 0))
            shape.breaks.add({threshold, Break::Kind::kink});
        if (risesBehind && cap < infinity)
            shape.breaks.add({cap, Break::Kind::kink});
        if (!shape.breaks.empty())
            shape.smoothness = landing > 0 ? Smoothness::discontinuous : Smoothness::c0;

        const Interval below{alpha > 0 ? -infinity : 0.0, 0, alpha > 0, false};
        if (landing == 0)
            shape.codomain = {Interval{below.low, cap, below.lowOpen, cap == infinity}};
        else if (risesBehind)
            shape.codomain = {below, Interval{threshold, cap, true, cap == infinity}};
        else
            shape.codomain = {below, Interval{cap, cap}};
        return shape;
    }

    template <class V>
    static Terms<V, 3> evaluate(V x, const V* parameters)
    {
        const V alpha = parameters[0];
        const V cap = parameters[1];
        const V threshold = parameters[2];
        const auto above = x > threshold;
        const auto capped = x >= cap;
        return {.value = select(above, min(x, cap), alpha * (x - threshold)),
                .slope = select(above, select(capped, 0, 1), alpha),
                .curvature = 0,
                .gradient = {select(above, 0, x - threshold), select(above & capped, 1, 0), select(above, 0, -alpha)}};
    }
};

}  // namespace actiscope::activations
