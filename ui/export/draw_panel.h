// One panel of a figure as marks on paper.
#pragma once

#include "ui/export/sheet.h"

namespace actiscope::ui {

/// Adds the panel's groups: "NAME-bands", "NAME-grid", "NAME-curve-ID" …
void drawPanel(Drawing& drawing, const Sheet& sheet, const SheetPanel& panel);

}  // namespace actiscope::ui
