// The ticks of a figure's axes in a file, as many as there is room for.
#pragma once

#include "ui/export/sheet.h"
#include "ui/export/text_setting.h"

namespace actiscope::ui {

/// How numbers stand along an axis: beside it (y) or under it (x).
struct TickRoom {
    double length = 100;  ///< pt, of the axis
    double fontSize = 8;
    bool isHorizontal = true;
};

/// Ticks at multiples of 1, 2 or 5 times a power of ten (of decades where the axis is logarithmic), so far apart that
/// their labels are told apart at a glance.
SheetAxis axisWithTicks(Interval range, bool isLogarithmic, const TickRoom& room, const Typefaces& faces);

/// pt, of the widest label.
double widestLabel(const SheetAxis& axis, double fontSize, const Typefaces& faces);

}  // namespace actiscope::ui
