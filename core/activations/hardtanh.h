// Hardtanh: x between two limits.
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct Hardtanh {
    static constexpr int parameterCount = 2;
    static constexpr bool isExactInSingle = true;
    static constexpr double greatestSingle = 0x1.fffffep127;

    static constexpr ActivationInfo info{
        .id = "hardtanh",
        .name = "Hardtanh",
        .longName = "Hard tanh",
        .chineseName = "硬双曲正切",
        .family = Family::hard,
        .parameters = {{.id = "min", .symbol = "min", .initial = -1, .valid = realLine, .slider = {-6, 0}, .step = 0.1},
                       {.id = "max", .symbol = "max", .initial = 1, .valid = realLine, .slider = {0, 6}, .step = 0.1}},
        .orders = {{.low = "min", .high = "max", .isStrict = true}},
        .frameworks =
            {{Framework::pytorch, "torch.nn.Hardtanh", {{"min_val", "min", -1}, {"max_val", "max", 1}}},
             {Framework::pytorch, "torch.nn.functional.hardtanh", {{"min_val", "min", -1}, {"max_val", "max", 1}}},
             {Framework::keras, "keras.activations.hard_tanh"},
             {Framework::keras, "keras.ops.hard_tanh"},
             {Framework::jax, "jax.nn.hard_tanh"},
             {Framework::tensorflow, "tf.clip_by_value", {{"clip_value_min", "min", -1}, {"clip_value_max", "max", 1}}},
             {Framework::onnx, "onnx.Clip", {{"min", "min", -greatestSingle}, {"max", "max", greatestSingle}}}},
        .formula = R"(\min(\max(\mathrm{min}, x), \mathrm{max}))",
        .derivative = R"(\begin{cases} 1 & \mathrm{min} < x < \mathrm{max} \\ 0 & \text{otherwise} \end{cases})",
        .gradientAtBreaks = R"(f'(\mathrm{min}) = 0,\quad f'(\mathrm{max}) = 0)",
        .year = 2004,
        .source = "Collobert, Large Scale Machine Learning, thesis, Université Paris 6, 2004",
    };

    static constexpr Shape shape(const double* parameters)
    {
        const double low = parameters[0];
        const double high = parameters[1];
        return {.codomain = {Interval{low, high}},
                .limitLow = low,
                .limitHigh = high,
                .monotonicity = Monotonicity::rising,
                .smoothness = Smoothness::c0,
                .breaks = {{low, Break::Kind::kink}, {high, Break::Kind::kink}}};
    }

    template <class V>
    static Terms<V, 2> evaluate(V x, const V* parameters)
    {
        const auto isLow = x <= parameters[0];
        const auto isHigh = x >= parameters[1];
        return {.value = select(isLow, parameters[0], select(isHigh, parameters[1], x)),
                .slope = select(isLow | isHigh, 0, 1),
                .curvature = 0,
                .gradient = {select(isLow, 1, 0), select(isHigh, 1, 0)}};
    }
};

}  // namespace actiscope::activations
