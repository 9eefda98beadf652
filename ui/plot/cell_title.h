// The name over a cell of small multiples, and its frame.
#pragma once

#include "ui/figure/figure.h"
#include "ui/plot/plot_style.h"

#include <QRectF>

class QPainter;

namespace actiscope::ui {

/// panel: must have a cell. rect: of its axes, px.
void drawCell(QPainter& painter, const FigurePanel& panel, const QRectF& rect, const PlotStyle& style);

}  // namespace actiscope::ui
