// Ranges that show curves well: nice ends, zero included, not at the mercy of one spike.
#pragma once

#include "core/analysis/regions.h"
#include "core/analysis/sampling.h"

#include <span>

namespace actiscope {

/// The range of a panel's y axis that shows these curves over x. Curves much taller than the others, and the far ends
/// of those that grow with x, are cut; not so the selected one (of `curves`, or null), unless it is out of all
/// proportion. Depends on nothing but its arguments.
Interval fitY(Quantity quantity, Interval x, std::span<const Samples* const> curves, const Samples* selected = nullptr);

/// The x range that shows every kink, jump and end of a dead region: −6…6 or wider.
Interval fitX(std::span<const RegionAnalysis> analyses);

/// 1, 2 or 5 times a power of ten, at least `least`.
double niceStep(double least);

/// The nearest range that can be drawn and panned: finite, at least 1e-9 of its place wide, at most 1e12.
Interval limited(Interval range);

}  // namespace actiscope
