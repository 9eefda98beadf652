// PReLU: Leaky ReLU whose alpha is learned.
#pragma once

#include "core/activation.h"
#include "core/activations/leaky_relu.h"

namespace actiscope::activations {

struct Prelu {
    static constexpr int parameterCount = 1;

    static constexpr ActivationInfo info{
        .id = "prelu",
        .name = "PReLU",
        .longName = "Parametric rectified linear unit",
        .chineseName = "参数化整流线性单元",
        .family = Family::rectifier,
        .parameters = {{.id = "alpha",
                        .symbol = "α",
                        .initial = 0.25,
                        .valid = realLine,
                        .slider = {-1, 2},
                        .isLearned = true,
                        .stops = {{-1, "|x|"}, {0, "ReLU"}, {0.25, "PyTorch"}, {1, "Identity"}}}},
        .frameworks = {{Framework::pytorch, "torch.nn.PReLU", {{"init", "alpha", 0.25}}},
                       {Framework::pytorch, "torch.nn.functional.prelu", {{"weight", "alpha", 0.25}}},
                       {Framework::keras, "keras.layers.PReLU", {{"alpha_initializer", "alpha", 0}}},
                       {Framework::onnx, "onnx.PRelu", {{"slope", "alpha", 0.25}}}},
        .formula = R"(\begin{cases} x & x > 0 \\ \alpha x & x \le 0 \end{cases})",
        .derivative = R"(\begin{cases} 1 & x > 0 \\ \alpha & x \le 0 \end{cases})",
        .gradientAtBreaks = R"(f'(0) = \alpha)",
        .year = 2015,
        .source =
            "He, Zhang, Ren and Sun, Delving Deep into Rectifiers: Surpassing Human-Level Performance on ImageNet "
            "Classification, ICCV 2015, arXiv 1502.01852",
        .followsAlpha = true,
    };

    static constexpr Shape shape(const double* parameters) { return LeakyRelu::shape(parameters); }

    template <class V>
    static Terms<V, 1> evaluate(V x, const V* parameters)
    {
        return LeakyRelu::evaluate(x, parameters);
    }

    template <class V>
    [[gnu::always_inline]] static inline Terms<V, 1> evaluateSingle(V x, const V* parameters)
    {
        return LeakyRelu::evaluateSingle(x, parameters);
    }
};

}  // namespace actiscope::activations
