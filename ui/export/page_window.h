// A part of a panel that was drawn over the page with the mouse.
#pragma once

#include "ui/export/sheet.h"

#include <QRectF>

namespace actiscope::ui {

/// box: on the page, in pt; what hangs out of the panel is left out. The ends have as many digits as a hand can aim.
FigureInset windowOf(const SheetPanel& panel, const QRectF& box);

}  // namespace actiscope::ui
