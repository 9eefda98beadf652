// Thresholded ReLU: x above θ, 0 below.
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct ThresholdedRelu {
    static constexpr int parameterCount = 1;

    static constexpr ActivationInfo info{
        .id = "thresholded_relu",
        .name = "Thresholded ReLU",
        .longName = "Thresholded rectified linear unit",
        .chineseName = "带阈值整流线性单元",
        .family = Family::rectifier,
        .parameters = {{.id = "theta",
                        .symbol = "θ",
                        .initial = 1,
                        .valid = realLine,
                        .slider = {-2, 3},
                        .stops = {{0, "ReLU"}, {1, "ONNX"}}}},
        .frameworks = {{Framework::onnx, "onnx.ThresholdedRelu", {{"alpha", "theta", 1}}},
                       {Framework::keras, "keras.layers.ThresholdedReLU", {{"theta", "theta", 1}}}},
        .formula = R"(\begin{cases} x & x > \theta \\ 0 & x \le \theta \end{cases})",
        .derivative = R"(\begin{cases} 1 & x > \theta \\ 0 & x \le \theta \end{cases})",
        .gradientAtBreaks = R"(f'(\theta) = 0)",
        .year = 2014,
        .source =
            "Konda, Memisevic and Krueger, Zero-bias Autoencoders and the Benefits of Co-adapting Features, arXiv "
            "1402.3337",
    };

    static constexpr Shape shape(const double* parameters)
    {
        const double theta = parameters[0];
        Shape shape{.limitLow = 0,
                    .monotonicity = theta >= 0 ? Monotonicity::rising : Monotonicity::none,
                    .smoothness = theta == 0 ? Smoothness::c0 : Smoothness::discontinuous,
                    .breaks = {{theta, theta == 0 ? Break::Kind::kink : Break::Kind::jump}}};
        if (theta > 0)
            shape.codomain = {Interval{0, 0}, Interval{theta, infinity, true, true}};
        else
            shape.codomain = {Interval{theta, infinity, theta < 0, true}};
        return shape;
    }

    template <class V>
    static Terms<V, 1> evaluate(V x, const V* parameters)
    {
        const auto above = x > parameters[0];
        return {.value = select(above, x, 0), .slope = select(above, 1, 0), .curvature = 0, .gradient = {0}};
    }
};

}  // namespace actiscope::activations
