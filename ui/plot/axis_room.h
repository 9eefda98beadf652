// How much room the numbers of an axis need, before they are drawn.
#pragma once

#include "ui/plot/text_widths.h"

#include <qcustomplot.h>

namespace actiscope::ui {

/// px; of the numbers that the axis will show over its range. widths: with the font of the numbers.
double widestLabel(const QCPAxis& axis, TextWidths& widths);

/// The greatest tick count up to `most` with which the numbers of a horizontal axis of this length, px, stay at least
/// `gap` apart; 2 where none does.
int ticksThatFit(const QCPAxis& axis, int most, double length, double gap, TextWidths& widths);

}  // namespace actiscope::ui
