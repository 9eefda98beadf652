// In which order lanes and cells stand.
#pragma once

#include "core/session.h"

#include <functional>
#include <vector>

namespace actiscope {

/// Equal ones stay in the order given. deadShare: of a curve, in [0, 1]; asked only where that order is wanted, the
/// greatest share first. Names compare without case.
std::vector<const Curve*> inOrder(std::vector<const Curve*> curves, CurveOrder order,
                                  const std::function<double(const Curve&)>& deadShare);

}  // namespace actiscope
