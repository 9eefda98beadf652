// The notes of a session on a panel of a sheet.
#pragma once

#include "ui/export/sheet_source.h"

namespace actiscope::ui {

/// Those whose text is in view. x: of the panel; rect: where it stands on the page.
std::vector<SheetNote> notesOf(const SheetSource& source, const FigurePanel& panel, Interval x, const QRectF& rect);

}  // namespace actiscope::ui
