// Ranges that show curves well: nice ends, zero included, not at the mercy of one spike.
#pragma once

#include "core/analysis/regions.h"
#include "core/analysis/sampling.h"

#include <span>

namespace actiscope {

/// How low and how high a curve goes.
struct Extent {
    double low = 0;   ///< ≤ 0
    double high = 0;  ///< ≥ 0
};

/// Of what is sampled over x, 0 included. Where a curve runs off to a pole, or to the end of its domain, it counts only
/// as far as it stands on more than a twentieth of its way.
Extent extentOf(const Samples& samples, Interval x);

/// The range of a panel's y axis that shows these curves over x. Curves much taller than the others, and the far ends
/// of those that grow with x, are cut; not so the selected one (of `curves`, or null), unless it is out of all
/// proportion. Depends on nothing but its arguments.
Interval fitY(Quantity quantity, Interval x, std::span<const Samples* const> curves, const Samples* selected = nullptr);

/// The x range that shows every kink, jump and end of a dead region: −6…6 or wider.
Interval fitX(std::span<const RegionAnalysis> analyses);

/// 1, 2 or 5 times a power of ten, at least `least`.
double niceStep(double least);

/// The nearest range that can be drawn and panned: at least 1e-11 of its place and 1e-200 wide, so that double tells
/// its points apart, and at most 1e200.
Interval limited(Interval range);

}  // namespace actiscope
