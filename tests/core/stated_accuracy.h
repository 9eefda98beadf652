// What the catalogue states of the accuracy of single precision, by quantity.
#pragma once

#include "core/catalogue.h"

#include <cmath>
#include <span>

namespace actiscope::test {

/// What |result − exact| may be: so many ULP of max(|exact|, floor).
struct Allowed {
    double ulp = 1;
    double floor = 0;
};

/// quantity: value, slope, curvature, and then the gradients by each parameter. values: as Activation::parameters().
inline Allowed allowedError(const Activation& activation, std::size_t quantity, std::span<const double> values,
                            double x)
{
    const Accuracy& accuracy = activation.info().accuracy;
    const bool isByScale = quantity == 3 + activation.scaleIndex();
    const Bound& bound = quantity == 0 || isByScale ? accuracy.value
                         : quantity == 1            ? accuracy.slope
                         : quantity == 2            ? accuracy.curvature
                                                    : accuracy.gradients;
    const double scale = isByScale ? 1 : values[activation.scaleIndex()];
    const std::optional<std::size_t> beta = activation.parameterIndex("beta");
    const bool isInReach = std::abs(beta ? values[*beta] * x : x) < bound.reach;
    return {.ulp = bound.ulpAt(scale), .floor = isInReach ? std::abs(scale) * bound.floor : 0};
}

}  // namespace actiscope::test
