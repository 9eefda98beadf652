// How inputs are spread: what is drawn along the axis of x.
#pragma once

#include "core/inputs.h"

#include <functional>
#include <vector>

namespace actiscope {

/// Where inputs are, and how many of them; data as their histogram tells it, evenly within a bin.
struct InputSpread {
    /// Throws std::invalid_argument where there are no inputs. They must outlive it.
    explicit InputSpread(const Inputs& inputs);

    double low = 0;  ///< no more than 1e-18 lies outside of these
    double high = 1;
    std::function<double(double from, double to)> mass;  ///< share of the inputs between two ends, may be infinite
};

/// The density of the inputs as a polyline, x ascending, two points with one x where it jumps. A normal law is sampled
/// `count` times from `from` to `to`; the others are given whole, 0 at both ends.
struct InputDensity {
    std::vector<double> x;
    std::vector<double> density;
    bool operator==(const InputDensity&) const = default;
};
InputDensity inputDensity(const Inputs& inputs, double from, double to, int count = 400);

}  // namespace actiscope
