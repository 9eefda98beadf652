// What evaluate() does alike in either precision: parameters as kernels take them, checks, zeros.
#pragma once

#include "core/evaluate.h"
#include "core/simd/kernel_table.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace actiscope::evaluation {

/// These throw std::invalid_argument with a sentence; apart, so that a call that is right does not carry them along.
[[noreturn]] void refuseParameters(const Activation& activation, std::size_t given);
[[noreturn]] void refuseSize(std::size_t output, std::size_t input);
[[noreturn]] void refuseGradients(const Activation& activation, std::size_t given);
[[noreturn]] void refuseTarget(Target target);

/// Own parameters, then the scale.
using Values = std::array<double, simd::maxOwnParameters + 1>;

/// As `given`, rounded to T; what follows the scale is left as it was.
template <class T>
void roundParameters(const Activation& activation, std::span<const double> given, Values& rounded)
{
    if (given.size() != activation.parameters().size())
        refuseParameters(activation, given.size());
    for (std::size_t i = 0; i < given.size(); ++i)
        rounded[i] = static_cast<double>(static_cast<T>(given[i]));
}

template <class T>
void checkSizes(const Activation& activation, std::span<const T> x, const Outputs<T>& outputs)
{
    const auto check = [&](std::span<T> output) {
        if (!output.empty() && output.size() != x.size())
            refuseSize(output.size(), x.size());
    };
    check(outputs.value);
    check(outputs.slope);
    check(outputs.curvature);
    std::ranges::for_each(outputs.gradients, check);
    if (outputs.gradients.size() > activation.parameters().size())
        refuseGradients(activation, outputs.gradients.size());
}

/// Any function times a scale of 0.
template <class T>
T zeroAt(T x)
{
    return std::isnan(x) ? x : T(0);
}

}  // namespace actiscope::evaluation
