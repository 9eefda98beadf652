// RReLU as it is evaluated: the mean of the slopes that training draws from.
#pragma once

#include "core/activation.h"
#include "core/formula.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct Rrelu {
    static constexpr int parameterCount = 2;

    static constexpr ActivationInfo info{
        .id = "rrelu",
        .name = "RReLU",
        .longName = "Randomised leaky rectified linear unit",
        .chineseName = "随机带泄漏整流线性单元",
        .family = Family::rectifier,
        .parameters = {{.id = "lower", .symbol = "l", .initial = 1.0 / 8, .valid = realLine, .slider = {0, 1}},
                       {.id = "upper", .symbol = "u", .initial = 1.0 / 3, .valid = realLine, .slider = {0, 1}}},
        .orders = {{.low = "lower", .high = "upper"}},
        .frameworks = {{Framework::pytorch,
                        "torch.nn.RReLU",
                        {{"lower", "lower", 1.0 / 8}, {"upper", "upper", 1.0 / 3}}},
                       {Framework::pytorch,
                        "torch.nn.functional.rrelu",
                        {{"lower", "lower", 1.0 / 8}, {"upper", "upper", 1.0 / 3}}}},
        .formula = R"(\begin{cases} x & x > 0 \\ a x & x \le 0 \end{cases}\qquad a = \tfrac{l + u}{2})",
        .derivative = R"(\begin{cases} 1 & x > 0 \\ \tfrac{l + u}{2} & x \le 0 \end{cases})",
        .gradientAtBreaks = R"(f'(0) = \tfrac{l + u}{2})",
        .year = 2015,
        .source =
            "Xu, Wang, Chen and Li, Empirical Evaluation of Rectified Activations in Convolutional Network, arXiv "
            "1505.00853",
    };

    static constexpr Shape shape(const double* parameters)
    {
        return formula::twoSlopes(parameters[0] / 2 + parameters[1] / 2);
    }

    template <class V>
    static Terms<V, 2> evaluate(V x, const V* parameters)
    {
        // Halved before they are added, so that no pair of finite bounds overflows.
        const V alpha = parameters[0] / 2 + parameters[1] / 2;
        const V half = min(x, 0) / 2;
        return {.value = select(x > 0, x, alpha * x),
                .slope = select(x > 0, 1, alpha),
                .curvature = 0,
                .gradient = {half, half}};
    }
};

}  // namespace actiscope::activations
