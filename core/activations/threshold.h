// Threshold: x above a threshold, a constant below.
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct Threshold {
    static constexpr int parameterCount = 2;

    static constexpr ActivationInfo info{
        .id = "threshold",
        .name = "Threshold",
        .longName = "Threshold",
        .chineseName = "阈值函数",
        .family = Family::rectifier,
        .parameters =
            {{.id = "threshold", .symbol = "t", .initial = 0.1, .valid = realLine, .slider = {-3, 3}},
             {.id = "value", .symbol = "v", .initial = 20, .valid = realLine, .slider = {-5, 20}, .step = 0.1}},
        .frameworks = {{Framework::pytorch,
                        "torch.nn.Threshold",
                        {{"threshold", "threshold", 0.1}, {"value", "value", 20}}},
                       {Framework::pytorch,
                        "torch.nn.functional.threshold",
                        {{"threshold", "threshold", 0.1}, {"value", "value", 20}}},
                       {Framework::keras,
                        "keras.activations.threshold",
                        {{"threshold", "threshold", 0.1}, {"default_value", "value", 20}}},
                       {Framework::keras,
                        "keras.ops.threshold",
                        {{"threshold", "threshold", 0.1}, {"default_value", "value", 20}}}},
        .formula = R"(\begin{cases} x & x > t \\ v & x \le t \end{cases})",
        .derivative = R"(\begin{cases} 1 & x > t \\ 0 & x \le t \end{cases})",
        .gradientAtBreaks = R"(f'(t) = 0)",
        .year = 2011,
        .source =
            "Collobert, Kavukcuoglu and Farabet, Torch7: A Matlab-like Environment for Machine Learning, BigLearn, "
            "NIPS workshop 2011",
    };

    static constexpr Shape shape(const double* parameters)
    {
        const double threshold = parameters[0];
        const double value = parameters[1];
        Shape shape{.limitLow = value,
                    .monotonicity = value <= threshold ? Monotonicity::rising : Monotonicity::none,
                    .smoothness = value == threshold ? Smoothness::c0 : Smoothness::discontinuous,
                    .breaks = {{threshold, value == threshold ? Break::Kind::kink : Break::Kind::jump}}};
        const Interval right{threshold, infinity, true, true};
        if (value == threshold)
            shape.codomain = {Interval{threshold, infinity, false, true}};
        else if (value > threshold)
            shape.codomain = {right};
        else
            shape.codomain = {Interval{value, value}, right};
        return shape;
    }

    template <class V>
    static Terms<V, 2> evaluate(V x, const V* parameters)
    {
        const auto above = x > parameters[0];
        return {.value = select(above, x, parameters[1]),
                .slope = select(above, 1, 0),
                .curvature = 0,
                .gradient = {0, select(above, 0, 1)}};
    }
};

}  // namespace actiscope::activations
