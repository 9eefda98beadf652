// What a reader takes off a session's curves: points, secants, and where a cursor comes to rest.
#pragma once

#include "core/analysis/difference.h"
#include "core/analysis/notable_points.h"
#include "core/evaluate.h"
#include "core/session.h"

#include <optional>
#include <span>
#include <vector>

namespace actiscope {

/// f, f′ and f″ of the curve as it is drawn: at its effective values.
Point pointOf(const Session& session, const Curve& curve, double x);

/// The straight line through two points of a curve. Its slope is the mean slope between them.
struct Secant {
    double dx = 0;
    double df = 0;
    double slope = 0;  ///< df / dx; the curve's own where dx is 0
};
Secant secantOf(const Session& session, const Curve& curve, double from, double to);

/// The angle of a slope against the x axis, in degrees, where units of both axes are as long.
double degreesOf(double slope);

/// Of the shown curves the next one above or below the selected one at x; those that coincide there come in the order
/// of the list, so that each can be reached. Without a selected one the outermost: going up starts at the bottom.
/// Nothing at the end.
std::optional<CurveId> curveAbove(const Session& session, double x);
std::optional<CurveId> curveBelow(const Session& session, double x);

/// Notable points of the curve in the part of the line that is in view.
std::vector<NotablePoint> notablePointsOf(const Session& session, const Curve& curve);

/// f − g of curve and reference where |f − g| (or that of the slopes) is greatest in view.
Deviation deviationOf(const Session& session, const Curve& curve, const Curve& reference, Quantity quantity);

/// f(x) − g(x), as both are drawn.
double differenceAt(const Session& session, const Curve& curve, const Curve& reference, double x);

/// The session's reference, where it is another curve than this one.
const Curve* referenceFor(const Session& session, const Curve& curve);

/// The x values of those points, ascending; the ends of intervals, unless they are where the view ends.
std::vector<double> notablePlacesOf(const Session& session, const Curve& curve);

/// The x values in view to which a cursor snaps: kinks, jumps and ends of regions of the curve and, where they are
/// shown, its notable points. Ascending.
std::vector<double> anchorsOf(const Session& session, const Curve& curve);

/// x rounded to the greatest power of ten that is not more than a pixel: −1.4 for −1.3987 where a pixel is worth 0.02.
/// The double that is nearest to that decimal number.
double roundedToPixel(double x, double pixel);

/// The anchor nearest to x where one is within reach; else x rounded to what a pixel is worth.
double snapped(double x, double pixel, double reach, std::span<const double> anchors);

/// The next of the anchors (ascending) beyond x; nothing where there is none.
std::optional<double> anchorAfter(double x, std::span<const double> anchors);
std::optional<double> anchorBefore(double x, std::span<const double> anchors);

/// from, from + step, …, as far as to (included where a step meets it to 1e-9 of a step), each the double nearest to
/// its decimal number; with a step that leads away from `to` none, at most `most`.
std::vector<double> steps(double from, double to, double step, std::size_t most);

}  // namespace actiscope
