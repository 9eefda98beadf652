// Whether a formula's slope repeats for ever.
#pragma once

#include <span>

namespace actiscope::expression {

class Formula;

/// The period of the slope at these parameters: one of those of its sines, cosines and tangents, or half of it, if the
/// whole slope is seen to repeat with it; 0 if not.
double findPeriod(const Formula& formula, std::span<const double> parameters);

}  // namespace actiscope::expression
