// A window of a panel, magnified in a place of it that is free.
#pragma once

#include "ui/export/sheet_labels.h"
#include "ui/export/sheet_source.h"

namespace actiscope::ui {

/// from: what the panel shows; area: of all panels together, pt.
SheetInset insetOf(const SheetSource& source, const FigurePanel& from, const SheetPanel& panel, QSizeF area);

/// Labels and notes are no place for others, and regions none where there is another.
void blockTexts(FreePlaces& places, const SheetPanel& panel, const SheetSource& source);

}  // namespace actiscope::ui
