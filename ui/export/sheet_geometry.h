// Where data of a sheet stand on its page: the same for all files that are drawn elsewhere.
#pragma once

#include "ui/export/sheet.h"
#include "ui/export/text_setting.h"

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

/// Dashed lines stand at a band's ends that are in view; nothing for what is framed, and in small multiples.
std::vector<double> endsOf(const FigureBand& band, const SheetPanel& panel);

/// The axes that have a 0 to draw a line at.
bool hasZero(const SheetAxis& axis);

/// The ground under a magnified window's axes and numbers.
QRectF groundOf(const SheetInset& inset, const SheetPanel& panel);

/// Around a text that is not turned; em: the font size of the figure.
QRectF boxOf(const SheetText& text, const Typefaces& faces, double em);

/// From the left to the right, without the base line. Empty where none are in view.
QPolygonF inputsOutline(const SheetInputs& inputs, const Interval& x);

/// From the panel's right edge inwards; closed along that edge. Empty where there are none.
QPolygonF outputsOutline(const SheetPanel& panel);
/// A bar for each value that a share of the inputs ends at.
std::vector<QRectF> outputBars(const SheetPanel& panel, double em);

/// The pattern of an entry of a legend.
QRectF swatchOf(const LegendEntry& entry, double sampleLength, double em);

/// A lane where the gradient passes.
QRectF activeBar(const QRectF& area, double em);
/// The marks of a kink and of a jump in a lane.
QPolygonF kinkMark(const SheetLane& lane, double x, const Interval& range, double em);
std::vector<QRectF> jumpMark(const SheetLane& lane, double x, const Interval& range, double em);

/// From the top of the page.
double tableBaseLine(const SheetTable& table, std::size_t row, double em);

}  // namespace actiscope::ui
