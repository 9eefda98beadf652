// The notable points of the selected curve, as marks in the panels.
#pragma once

#include "core/analysis/notable_points.h"
#include "ui/figure/figure.h"

namespace actiscope::ui {

/// "Root", "Minimum", … in the language of the window.
QString nameOf(NotablePoint::Kind kind);

/// Marks the points in every panel that shows the value or the slope: on the curve, with their names in the first of
/// them. An interval is marked at its ends, unless it goes on beyond the view; a kink in the derivative on both sides.
void addNotableMarks(Figure& figure, const std::vector<NotablePoint>& points, const QColor& colour);

}  // namespace actiscope::ui
