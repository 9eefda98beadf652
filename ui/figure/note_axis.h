// Notes on a panel's axis. A note keeps what its panel draws, f ′ itself: a logarithmic axis shows the size of that.
#pragma once

#include "ui/figure/figure.h"

namespace actiscope::ui {

/// Where a note's y stands along the panel's axis; nothing for 0 on a logarithmic one.
std::optional<double> noteOnAxis(const FigurePanel& panel, double y);

/// The y of a note that is put there. A logarithmic axis does not tell the sign: it stays that of `before`.
double noteFromAxis(const FigurePanel& panel, double onAxis, double before = 0);

/// Its text is in the panel's window.
bool isInView(const FigurePanel& panel, Interval x, const Note& note);

}  // namespace actiscope::ui
