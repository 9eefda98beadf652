// Places at which a formula's switches change their mind.
#pragma once

#include "core/expression/switches.h"

#include <span>
#include <vector>

namespace actiscope::expression {

/// Zeros and other critical levels of the switches, and where f begins or ends to be a number; ascending. At most
/// `mostCandidates`, those nearest to 0, and none beyond 2^40. f need not break at any of them.
std::vector<double> findCandidates(const Switches& switches, std::span<const double> parameters);

inline constexpr std::size_t mostCandidates = 64;

}  // namespace actiscope::expression
