// Zooming and panning as changes of a View: pure arithmetic on ranges, within limits.
#pragma once

#include "core/session.h"
#include "ui/plot/polyline.h"

namespace actiscope::ui {

/// The range around `at`, which stays where it is, `factor` times as wide.
Interval zoomed(Interval range, double at, double factor);
Interval moved(Interval range, double by);

/// Sets ranges only where they can be drawn.
void setX(View& view, Interval range);
void setY(View& view, PanelKind kind, Interval range);

/// The x range about the middle of `map` where a unit is as long as along y, once y is this range.
Interval withAspectOf(const PixelMap& map, Interval y);

/// The derivative's range does not survive a change of its axis: it follows the curves again.
void setLogarithmic(View& view, bool isOn);

}  // namespace actiscope::ui
