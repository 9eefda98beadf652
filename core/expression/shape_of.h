// The facts of a formula at given parameters, as far as they can be found out by looking at the whole line.
#pragma once

#include "core/activation.h"

#include <span>

namespace actiscope::expression {

class Formula;

Shape shapeOf(const Formula& formula, std::span<const double> parameters);

}  // namespace actiscope::expression
