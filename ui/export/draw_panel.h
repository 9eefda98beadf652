// One panel of a figure as marks on paper.
#pragma once

#include "ui/export/sheet.h"
#include "ui/plot/polyline.h"

namespace actiscope::ui {

/// Adds the panel's groups: "NAME-bands", "NAME-grid", "NAME-curve-ID" …
void drawPanel(Drawing& drawing, const Sheet& sheet, const SheetPanel& panel);

/// pt, of axes and rules, for a font size in pt.
double axisWidth(double em);

DrawnShape strokeOf(const QPainterPath& path, const QColor& colour, double width);
DrawnShape strokeOf(const QPainterPath& path, const LineLook& look);

/// With its ground where it has one.
void addText(DrawnGroup& group, const SheetText& text, const Sheet& sheet);

}  // namespace actiscope::ui
