// Where data of a sheet stand on its page: the same for all files that are drawn elsewhere.
#pragma once

#include "ui/export/sheet.h"

#include <QPolygonF>

#include <optional>
#include <vector>

namespace actiscope::ui {

/// A position in data coordinates on the page.
QPointF onPage(const QRectF& rect, const SheetAxis& x, const SheetAxis& y, QPointF data);

std::vector<SheetTick> visibleTicks(const SheetAxis& axis);

/// The part of `rect`, which spans the range, where the region is; nothing where it is out of view.
std::optional<QRectF> areaOf(const Region& region, const QRectF& rect, const Interval& range);

bool isVisible(const SheetPanel& panel, QPointF data);

/// Closed along the base line. Empty where none are in view.
QPolygonF inputsOutline(const SheetInputs& inputs, const Interval& x);

/// From the panel's right edge inwards; closed along that edge. Empty where there are none.
QPolygonF outputsOutline(const SheetPanel& panel);
/// A bar for each value that a share of the inputs ends at.
std::vector<QRectF> outputBars(const SheetPanel& panel);

/// From the top of the page.
double tableBaseLine(const SheetTable& table, std::size_t row);

}  // namespace actiscope::ui
