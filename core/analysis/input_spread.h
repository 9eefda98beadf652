// How inputs are spread along the line: which share of them lies between two places.
#pragma once

#include "core/inputs.h"

#include <functional>

namespace actiscope {

/// Where inputs are, and how many of them; data as their histogram tells it, evenly within a bin.
struct InputSpread {
    /// Throws std::invalid_argument where there are no inputs. They must outlive it.
    explicit InputSpread(const Inputs& inputs);

    double low = 0;  ///< no more than 1e-18 lies outside of these
    double high = 1;
    std::function<double(double from, double to)> mass;  ///< share of the inputs between two ends, may be infinite
};

}  // namespace actiscope
