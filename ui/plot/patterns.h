// How kinds of regions, and ranges of lost digits, look: neutral patterns, never the colours of curves.
#pragma once

#include "core/analysis/regions.h"
#include "ui/plot/plot_style.h"

#include <QPainter>

namespace actiscope::ui {

/// Fills the part `area` of a panel or lane with the kind's pattern; nothing for active and undefined. The pattern
/// stands still relative to `origin` when the area's ends move.
void fillRegion(QPainter& painter, const QRectF& area, QPointF origin, RegionKind kind, const PlotStyle& style);

/// The same with the pattern of lost digits, which is no region's.
void fillLosses(QPainter& painter, const QRectF& area, QPointF origin, const PlotStyle& style);

}  // namespace actiscope::ui
