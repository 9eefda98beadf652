// Places between samples of a slope, found many at a time: what a function is asked for costs the less the more it is.
#pragma once

#include "core/analysis/slope_scan.h"

#include <span>
#include <vector>

namespace actiscope {

/// A slope between two neighbouring samples of which one is above it and the other below.
struct SlopeBetween {
    SlopeNode from;
    SlopeNode to;
    double slope = 0;
};

/// Where each of them is reached. To the last bit of double precision, as far as the function's own error allows.
std::vector<double> crossings(const SlopeFunction& function, std::span<const SlopeBetween> wanted);

/// Two neighbouring samples whose curvatures have different signs.
struct Turn {
    SlopeNode from;
    SlopeNode to;
};

/// Where the curvature changes its sign in each of them. The slope is flat there, so that eight digits of x give all of
/// the slope where that varies over distances like x.
inline constexpr double eightDigits = 1e-9;
std::vector<SlopeNode> extrema(const SlopeFunction& function, std::span<const Turn> turns,
                               double precision = eightDigits);

}  // namespace actiscope
