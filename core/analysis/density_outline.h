// How inputs lie along a part of the line, as an outline to draw.
#pragma once

#include "core/activation.h"
#include "core/inputs.h"

#include <vector>

namespace actiscope {

/// A polyline over x; heights are relative to the highest of all inputs (of the visible ones for data), in [0, 1].
struct DensityOutline {
    std::vector<double> x;       ///< ascending; the same x twice is a step
    std::vector<double> height;  ///< one for each x
    bool operator==(const DensityOutline&) const = default;
};

/// visible: where to look; the outline ends at its ends. pixels: how wide that is on screen: the outline is no finer.
/// Data are binned as finely as their number is worth (Freedman and Diaconis' rule), stand as bars of two pixels where
/// they have only a few different values, or in the bins of their summary where there are no values. Empty where there
/// are no inputs or none is visible.
DensityOutline densityOutline(const Inputs& inputs, Interval visible, double pixels);

}  // namespace actiscope
