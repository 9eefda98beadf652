// Where a formula breaks: kinks, jumps, bends and the ends of its domain.
#pragma once

#include "core/activation.h"
#include "core/expression/formula.h"

#include <span>
#include <vector>

namespace actiscope::expression {

/// A place that breaks something, with what the value tends to on either side (NaN: it has none there) and the highest
/// continuous derivative.
struct FoundBreak {
    double x = 0;
    Break::Kind kind = Break::Kind::kink;
    Smoothness smoothness = Smoothness::c0;
    double left = 0;
    double right = 0;
    bool isDefinedLeft = true;
    bool isDefinedRight = true;
};

/// Ascending; at most as many as a Shape holds, those nearest to 0.
std::vector<FoundBreak> findBreaks(const Formula& formula, std::span<const double> parameters);

/// The points of the line that are looked at, ascending: dense near 0, growing apart outwards.
std::span<const double> scannedPoints();

}  // namespace actiscope::expression
