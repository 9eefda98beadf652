// How large a part of the inputs falls into regions of one kind, without the moments.
#pragma once

#include "core/analysis/regions.h"
#include "core/inputs.h"

namespace actiscope {

/// In [0, 1]. Of the inputs where there are some: the law's probability, or the part of the data (by its histogram where
/// values are not loaded). Without inputs: the part of `visible`, which must be finite.
double regionShare(const RegionAnalysis& analysis, RegionKind kind, const Inputs& inputs, Interval visible);

}  // namespace actiscope
