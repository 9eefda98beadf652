// How the values of an activation are spread under its inputs: what is drawn along the axis of y.
#pragma once

#include "core/catalogue.h"
#include "core/inputs.h"

#include <functional>
#include <span>
#include <vector>

namespace actiscope {

/// A value that a share of the inputs ends at: where f is constant on an interval, or the inputs are the same.
struct PointMass {
    double y = 0;
    double mass = 0;  ///< in (0, 1]
    bool operator==(const PointMass&) const = default;
};

struct DensityRange {
    double from = -1;
    double to = 1;    ///< > from, both finite
    int count = 400;  ///< of bins, ≥ 1
};

/// The distribution of y = f(x) in bins of equal width: the density of a bin is its probability over its width, so that
/// it is finite where the density itself is not (at the extrema of f). Point masses stand beside it. What is left of 1
/// lies outside of the range, or came from outside of the domain. The bins divide the range; with the values of data,
/// what their outputs reach of it, so that no bin stands where f has no values.
struct OutputDensity {
    std::vector<double> y;  ///< middles of the bins, ascending
    std::vector<double> density;
    std::vector<PointMass> masses;  ///< ascending, wherever they are
    bool operator==(const OutputDensity&) const = default;
};

/// For laws and histograms by the change of variables, each bin's share right to some 1e-5 of the largest; for data
/// that have their values by counting them; only a few different values are all point masses. isCancelled is asked now
/// and then; once it says yes, the result is of no use. Throws std::invalid_argument where there are no inputs, or the
/// range is empty.
OutputDensity outputDensity(const Activation& activation, std::span<const double> values, const Inputs& inputs,
                            const DensityRange& range, const std::function<bool()>& isCancelled = {});

}  // namespace actiscope
