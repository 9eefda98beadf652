// Value, slope and curvature of a curve where it matters: over the whole line, and densely over the part in view.
#pragma once

#include "core/analysis/slope_scan.h"
#include "core/catalogue.h"
#include "core/evaluate.h"

#include <span>
#include <vector>

namespace actiscope {

struct CurveNode {
    double x = 0;
    Point at;
};

/// A part of the line on which the curve is analytic, with nodes strictly inside of it, ascending; the one next to each
/// finite end is its one-sided limit in double precision. Only nodes where all three are numbers.
struct CurvePiece {
    double low = -infinity;
    double high = infinity;
    std::vector<CurveNode> nodes;
};

CurveNode nodeAt(const Activation& activation, std::span<const double> values, double x);

/// The pieces of the line, cut at the breaks: the nodes of `slopes`, which scanSlope() made for the shape, and, where
/// the range is finite, at least 512 evenly spaced ones within it. No two are closer than a ten-millionth of the range
/// (of 1, where that is less), but next to a break. A function with a period is scanned over at most 52 of them around
/// the middle of the range.
std::vector<CurvePiece> scanCurve(const Activation& activation, std::span<const double> values,
                                  std::span<const SlopePiece> slopes, const Shape& shape, const Interval& range);

/// The middle of a range; 0 where an end is infinite.
double middleOf(const Interval& range);

}  // namespace actiscope
