// Sizes on a logarithmic axis: what of a curve stands there, which range shows it well, where its ticks are.
#pragma once

#include "core/analysis/sampling.h"

#include <span>
#include <vector>

namespace actiscope {

/// Stands for the logarithm of zero: below all that double can hold, so that it leaves through the bottom of any axis.
inline constexpr double decadeOfZero = -400;

/// log10 |f′| of samples of the slope. What single precision cannot hold (below 1e-36) is evaluated in double, down to
/// its smallest number. Dips are drawn to their bottom however far apart the samples are: zero is added where the slope
/// changes its sign, and the lowest point where it only comes close to zero. NaN, a gap, stays one.
Samples decadesOf(const Samples& slope, const Activation& activation, std::span<const double> values);

/// The range of decades that shows these curves (each as decadesOf gives it) over x: their highest point, and downwards
/// as far as most of each reaches, but no further than 8 decades below one, or below the highest point.
Interval fitDecades(Interval x, std::span<const Samples* const> decades);

/// The nearest range of decades that can be drawn: from 1e-330 to 1e310, at least a millionth of a decade.
Interval limitedDecades(Interval decades);

/// At most about `most` ticks, ascending, in decades: powers of ten; 1, 2 and 5 times those; or, within less than a
/// decade, round numbers as far from each other as on a linear axis.
std::vector<double> decadeTicks(Interval decades, int most);

}  // namespace actiscope
