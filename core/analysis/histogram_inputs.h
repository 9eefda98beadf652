// Inputs of which only a histogram is known, as weighted points.
#pragma once

#include "core/inputs.h"

#include <span>
#include <vector>

namespace actiscope {

struct WeightedInputs {
    std::vector<double> x;
    std::vector<double> weights;  ///< > 0
};

/// Each bin spread evenly over its width, as nodes and weights of a quadrature that no place of `cuts` (ascending)
/// lies within: shares of the parts between them are exact, and so are moments of what is smooth there. Data that are
/// one value many times stay one.
WeightedInputs spreadEvenly(const InputData& data, std::span<const double> cuts);

}  // namespace actiscope
