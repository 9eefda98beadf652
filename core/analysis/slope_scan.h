// The slope of a function over the whole line: sampled densely enough that it is monotone between neighbouring samples.
#pragma once

#include "core/activation.h"
#include "core/analysis/regions.h"

#include <vector>

namespace actiscope {

/// A sample of the slope.
struct SlopeNode {
    double x = 0;
    double slope = 0;
    double curvature = 0;
};

/// A part of the line on which the function is analytic, with samples strictly inside of it, ascending. The extrema of
/// the slope are among them, so that it is monotone from one sample to the next.
struct SlopePiece {
    double low = -infinity;
    double high = infinity;
    std::vector<SlopeNode> nodes;
    bool isUndefined = false;  ///< a hole of the domain: it was sampled, and no slope was found

    /// The slope is 0 throughout. An analytic slope that is 0 on an interval is 0 everywhere; one that merely
    /// underflows far out is not 0 near 0, near the ends of its piece, or in between.
    bool isDead() const;
    /// sup |slope|; ∞ if it grows without bound towards an end.
    double steepest() const;
};

/// Where the slope is sampled between two neighbouring cuts of the line, strictly inside, ascending: dense towards each
/// finite end and towards 0.
std::vector<double> samplePoints(double low, double high);

/// Cuts the line at the breaks inside of the domain, and samples every piece; with a period, samples the one around 0.
std::vector<SlopePiece> scanSlope(const SlopeFunction& function, const Shape& shape);

}  // namespace actiscope
