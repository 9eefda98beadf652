// What to tell where a panel shows axes and nothing else.
#pragma once

#include "ui/figure/figure.h"

namespace actiscope::ui {

/// Why none of the panel's curves is to be seen over x, and what to do; empty where one is, or where there is no curve.
QString emptyHint(const FigurePanel& panel, Interval x);

}  // namespace actiscope::ui
