// Zooming and panning as changes of a View: pure arithmetic on ranges, within limits.
#pragma once

#include "core/session.h"

namespace actiscope::ui {

/// The range around `at`, which stays where it is, `factor` times as wide.
Interval zoomed(Interval range, double at, double factor);
Interval moved(Interval range, double by);

/// Sets ranges only where they can be drawn.
void setX(View& view, Interval range);
void setY(View& view, PanelKind kind, Interval range);

}  // namespace actiscope::ui
