// The legend of a figure in a file: a column, or rows that fill a width.
#pragma once

#include "ui/export/sheet.h"
#include "ui/export/text_setting.h"

namespace actiscope::ui {

/// Entries without a place, in one column of this width at most; names that are longer are cut. The rectangle begins
/// at (0, 0).
SheetLegend legendColumn(std::vector<LegendEntry> entries, double mostWidth, double fontSize, const Typefaces& faces);

/// In rows, each centred in the width (or ranged right, on one row), as few as hold them.
SheetLegend legendRows(std::vector<LegendEntry> entries, double width, double fontSize, const Typefaces& faces);

/// To another place.
void moveTo(SheetLegend& legend, QPointF topLeft);

}  // namespace actiscope::ui
