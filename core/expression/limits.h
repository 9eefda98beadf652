// What a formula tends to towards the ends of the line, by its values ever farther out.
#pragma once

#include "core/expression/program.h"

#include <array>
#include <span>

namespace actiscope::expression {

/// By derivative: the limits of the program's first result towards +∞ (sign 1) or −∞ (−1), for the orders up to
/// `order`. Found by evaluation far out: a number where the values settle, an infinity where they grow on, else NaN.
std::array<double, 3> limitsAtEnd(const Program& program, std::span<const double> parameters, double sign, int order,
                                  int byParameter = -1);

}  // namespace actiscope::expression
