// Lines and texts as all parts of a figure are drawn with them.
#pragma once

#include "ui/export/sheet.h"

#include <QPainterPath>

namespace actiscope::ui {

QColor faded(QColor colour, double opacity);

DrawnShape strokeOf(const QPainterPath& path, const QColor& colour, double width);
DrawnShape strokeOf(const QPainterPath& path, const LineLook& look);
DrawnShape filled(const QPainterPath& path, const QColor& colour);
DrawnShape filled(const QRectF& rect, const QColor& colour);

void addLine(DrawnGroup& group, QPointF from, QPointF to, const QColor& colour, double width,
             std::vector<double> dashes = {});

/// With its ground where it has one.
void addText(DrawnGroup& group, const SheetText& text, const Sheet& sheet);

}  // namespace actiscope::ui
