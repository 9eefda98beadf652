// The numbers beside the curves: value, slope and curvature at the cursor, to as many digits as the plots are worth.
#pragma once

#include "core/analysis/sampling.h"
#include "core/session.h"

#include <QString>

#include <array>
#include <vector>

namespace actiscope::ui {

/// What a pixel of each panel's y axis is worth, by Quantity.
using PixelWorth = std::array<double, 3>;

/// The range of each panel's y axis (the session's own, or what fits the shown curves) over its height in px, by
/// Quantity.
PixelWorth pixelWorth(const Session& session, const std::array<double, 3>& heights);

/// Exact to the last digit shown: evaluated in double precision. In the order of `quantities`.
std::vector<QString> readoutOf(const Session& session, const Curve& curve, double x, const PixelWorth& worth,
                               const std::vector<Quantity>& quantities);

/// The columns of the list: f, and f ′ and f ″ where their panels are shown.
std::vector<Quantity> columnsOf(const Panels& panels);
QString symbolOf(Quantity quantity);

}  // namespace actiscope::ui
