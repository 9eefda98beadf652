// Walks every activation, quantity and supported target, so that no test retypes the list.
#pragma once

#include "core/evaluate.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <vector>

namespace actiscope::test {

inline std::vector<Target> supportedTargets()
{
    std::vector<Target> targets;
    for (const Target target : compiledTargets())
        if (isSupported(target))
            targets.push_back(target);
    return targets;
}

/// Value, slope, curvature, and then the gradients by each parameter.
inline std::size_t quantityCount(const Activation& activation)
{
    return 3 + activation.parameters().size();
}

inline std::string quantityName(const Activation& activation, std::size_t quantity)
{
    if (quantity < 3)
        return std::vector<std::string>{"value", "slope", "curvature"}[quantity];
    return "d_" + std::string(activation.parameters()[quantity - 3].id);
}

/// Outputs with one quantity at `to`; `gradients` must outlive it.
template <class T>
Outputs<T> only(const Activation& activation, std::size_t quantity, std::span<T> to,
                std::vector<std::span<T>>& gradients)
{
    Outputs<T> outputs;
    gradients.assign(activation.parameters().size(), {});
    if (quantity == 0)
        outputs.value = to;
    else if (quantity == 1)
        outputs.slope = to;
    else if (quantity == 2)
        outputs.curvature = to;
    else
        gradients[quantity - 3] = to;
    outputs.gradients = gradients;
    return outputs;
}

inline void compute(const Activation& activation, std::span<const double> values, std::size_t quantity,
                    std::span<const float> x, std::span<float> to, Target target)
{
    std::vector<std::span<float>> gradients;
    evaluate(activation, values, x, only(activation, quantity, to, gradients), target);
}

inline std::vector<float> compute(const Activation& activation, std::span<const double> values, std::size_t quantity,
                                  std::span<const float> x, Target target)
{
    std::vector<float> results(x.size());
    compute(activation, values, quantity, x, results, target);
    return results;
}

inline std::vector<double> computeDouble(const Activation& activation, std::span<const double> values,
                                         std::size_t quantity, std::span<const double> x)
{
    std::vector<double> results(x.size());
    std::vector<std::span<double>> gradients;
    evaluate(activation, values, x, only(activation, quantity, std::span<double>(results), gradients));
    return results;
}

/// The default values as a single-precision kernel takes them.
inline std::vector<double> singleDefaults(const Activation& activation)
{
    std::vector<double> values = activation.defaults();
    for (double& value : values)
        value = static_cast<float>(value);
    return values;
}

/// What a failing comparison says first.
inline std::string kernelName(const Activation& activation, std::size_t quantity, Target target)
{
    return std::string(activation.id()) + " " + quantityName(activation, quantity) + " on " + std::string(name(target));
}

/// Calls test(activation, quantity, target) for each that there is; its failures name them.
template <class Test>
void forEveryKernel(Test test)
{
    for (const Activation& activation : catalogue())
        for (std::size_t quantity = 0; quantity < quantityCount(activation); ++quantity)
            for (const Target target : supportedTargets()) {
                SCOPED_TRACE(kernelName(activation, quantity, target));
                test(activation, quantity, target);
            }
}

/// Finite numbers of both signs, uniform in bit patterns and around the origin, with the special ones in front.
inline std::vector<float> sampleInputs(std::size_t count)
{
    std::vector<float> x{0.0F, -0.0F, 1.0F, -1.0F, 1e-45F, -1e-45F, 3.4028235e38F, -3.4028235e38F};
    std::mt19937 random(20231107);
    std::uniform_int_distribution<std::uint32_t> bits(0, 0x7f7fffff);
    std::normal_distribution<float> near(0, 3);
    while (x.size() < count) {
        const float any = std::bit_cast<float>(bits(random));
        x.push_back(x.size() % 3 == 0 ? near(random) : x.size() % 3 == 1 ? any : -any);
    }
    x.resize(count);
    return x;
}

/// Equal bits, or both NaN.
inline bool isSame(float a, float b)
{
    return std::bit_cast<std::uint32_t>(a) == std::bit_cast<std::uint32_t>(b) || (std::isnan(a) && std::isnan(b));
}

/// Neighbouring floats are 1 apart; +0 and −0 are 0 apart; NaN is infinitely far from numbers.
inline double distanceInUlp(float a, float b)
{
    if (std::isnan(a) || std::isnan(b))
        return std::isnan(a) && std::isnan(b) ? 0 : std::numeric_limits<double>::infinity();
    const auto place = [](float value) {
        const auto bits = std::bit_cast<std::int32_t>(value);
        return bits >= 0 ? std::int64_t{bits} : -std::int64_t{bits & 0x7fffffff};
    };
    return std::abs(static_cast<double>(place(a) - place(b)));
}

}  // namespace actiscope::test
