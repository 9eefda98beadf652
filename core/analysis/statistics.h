// What becomes of the inputs: how many meet a gradient, and the moments of what comes out.
#pragma once

#include "core/analysis/regions.h"
#include "core/inputs.h"

#include <cstdint>
#include <functional>
#include <span>

namespace actiscope {

/// Shares of the inputs by the kind of region they fall into, each in [0, 1]; their sum is 1 but for inputs outside of
/// the domain. The moments are those of the inputs inside of it, NaN where there is none.
struct Statistics {
    double dead = 0;
    double saturated = 0;
    double weak = 0;
    double stationary = 0;
    double active = 0;
    double mean = 0;               ///< E f
    double variance = 0;           ///< Var f
    double slopeMean = 0;          ///< E f′
    double slopeSecondMoment = 0;  ///< E f′²
    bool operator==(const Statistics&) const = default;
};

struct StatisticsOptions {
    double epsilon = 0.01;    ///< as RegionOptions
    bool isRelative = false;  ///< as RegionOptions
};

/// values: as Activation::parameters(). For a law: shares to the last digits, moments to 1e-12 of their size, but not
/// below 1e-15 of max(1, (E f)²); infinite where they diverge, or where values that count for them exceed a double. For
/// data: of the values, with the slope that evaluate() gives at kinks; where only the histogram is known, of the
/// middles of its bins. isCancelled is asked now and then; once it says yes, the result is of no use. Throws
/// RequestError as analyseRegions, std::invalid_argument where there are no inputs or the law's numbers make none.
Statistics statistics(const Activation& activation, std::span<const double> values, const Inputs& inputs,
                      const StatisticsOptions& options, const std::function<bool()>& isCancelled = {});

/// The probability that a unit is dead on n inputs that are drawn one by one: deadShare^n.
double shareDeadOnAll(double deadShare, std::uint64_t n);

}  // namespace actiscope
