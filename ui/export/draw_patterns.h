// The patterns of regions as marks on paper: what patterns.h of the plot is on the screen.
#pragma once

#include "ui/export/sheet.h"

namespace actiscope::ui {

/// In the part `area` of a panel or lane, cut to it; the pattern stands still relative to `origin`. em: the font size,
/// which all distances follow. strength: of the marks, 1 in lanes and less in large areas.
void addRegionPattern(DrawnGroup& group, const QRectF& area, QPointF origin, RegionKind kind,
                      const SheetColours& colours, double em, double strength = 1);

/// The same with the pattern of lost digits.
void addLossPattern(DrawnGroup& group, const QRectF& area, QPointF origin, const SheetColours& colours, double em);

}  // namespace actiscope::ui
