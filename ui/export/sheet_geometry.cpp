#include "ui/export/sheet_geometry.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace actiscope::ui {

namespace {

constexpr double outputShare = 0.13;      ///< of the panel's width that the densest outputs take
constexpr double roomAboveInputs = 0.05;  ///< of their height

// In font sizes.
constexpr double barHeight = 0.6;
constexpr double leastBar = 0.2;
constexpr double laneThickness = 0.25;
constexpr double markSize = 0.3;

double along(double at, const Interval& range)
{
    return (at - range.low) / (range.high - range.low);
}

}  // namespace

QPointF onPage(const QRectF& rect, const SheetAxis& x, const SheetAxis& y, QPointF data)
{
    return {rect.left() + along(data.x(), x.range) * rect.width(),
            rect.bottom() - along(data.y(), y.range) * rect.height()};
}

std::vector<SheetTick> visibleTicks(const SheetAxis& axis)
{
    std::vector<SheetTick> ticks;
    std::ranges::copy_if(axis.ticks, std::back_inserter(ticks),
                         [&](const SheetTick& tick) { return axis.range.contains(tick.at); });
    return ticks;
}

std::optional<QRectF> areaOf(const Region& region, const QRectF& rect, const Interval& range)
{
    const double from = std::max(region.from, range.low);
    const double to = std::min(region.to, range.high);
    if (!(from < to))
        return std::nullopt;
    const double left = rect.left() + along(from, range) * rect.width();
    return QRectF(left, rect.top(), rect.left() + along(to, range) * rect.width() - left, rect.height());
}

bool isVisible(const SheetPanel& panel, QPointF data)
{
    return panel.x.range.contains(data.x()) && panel.y.range.contains(data.y());
}

std::vector<double> endsOf(const FigureBand& band, const SheetPanel& panel)
{
    std::vector<double> ends;
    if (band.region.kind == RegionKind::stationary || panel.name.startsWith(QLatin1String("cell")))
        return ends;
    for (const double end : {band.region.from, band.region.to})
        if (panel.x.range.contains(end))
            ends.push_back(end);
    return ends;
}

bool hasZero(const SheetAxis& axis)
{
    return !axis.isLogarithmic && axis.range.contains(0);
}

QRectF groundOf(const SheetInset& inset, const SheetPanel& panel)
{
    return inset.outer.intersected(panel.rect);
}

QRectF boxOf(const SheetText& text, const Typefaces& faces, double em)
{
    const double width = widthOf(text.runs, faces);
    const double left = text.anchor == DrawnText::Anchor::start    ? 0
                        : text.anchor == DrawnText::Anchor::middle ? -width / 2
                                                                   : -width;
    return {text.at.x() + left, text.at.y() - capHeight * em, width, (capHeight + descent) * em};
}

QPolygonF inputsOutline(const SheetInputs& inputs, const Interval& x)
{
    const DensityOutline& outline = inputs.inputs.outline;
    const SheetAxis across{.range = x};
    const SheetAxis up{.range = {0, 1 + roomAboveInputs}};
    QPolygonF line;
    for (std::size_t i = 0; i < outline.x.size(); ++i)
        line += onPage(inputs.rect, across, up, {outline.x[i], outline.height[i]});
    return line;
}

QPolygonF outputsOutline(const SheetPanel& panel)
{
    if (!panel.outputs || panel.outputs->y.size() < 2)
        return {};
    const FigureOutputs& outputs = *panel.outputs;
    const double half = (outputs.y[1] - outputs.y[0]) / 2;
    const auto point = [&](double y, double width) {
        return QPointF(panel.rect.right() - width * outputShare * panel.rect.width(),
                       panel.rect.bottom() - along(y, panel.y.range) * panel.rect.height());
    };
    QPolygonF polygon{point(outputs.y.front() - half, 0)};
    for (std::size_t i = 0; i < outputs.y.size(); ++i)
        polygon += point(outputs.y[i], outputs.width[i]);
    polygon += point(outputs.y.back() + half, 0);
    return polygon;
}

std::vector<QRectF> outputBars(const SheetPanel& panel, double em)
{
    std::vector<QRectF> bars;
    if (!panel.outputs)
        return bars;
    for (const PointMass& mass : panel.outputs->masses) {
        if (!panel.y.range.contains(mass.y))
            continue;
        const double length = std::max(leastBar * em, mass.mass * outputShare * panel.rect.width());
        const double middle = panel.rect.bottom() - along(mass.y, panel.y.range) * panel.rect.height();
        bars.emplace_back(panel.rect.right() - length, middle - barHeight / 2 * em, length, barHeight * em);
    }
    return bars;
}

QRectF swatchOf(const LegendEntry& entry, double sampleLength, double em)
{
    return {entry.at.x(), entry.at.y() - 0.45 * em, sampleLength, 0.9 * em};
}

QRectF activeBar(const QRectF& area, double em)
{
    const double thickness = std::min(laneThickness * em, area.height() / 2);
    return {area.left(), area.center().y() - thickness / 2, area.width(), thickness};
}

QPolygonF kinkMark(const SheetLane& lane, double x, const Interval& range, double em)
{
    const double size = std::min(markSize * em, lane.rect.height() / 2.5);
    const QPointF at(lane.rect.left() + along(x, range) * lane.rect.width(), lane.rect.center().y());
    return QPolygonF{{at + QPointF(0, -size), at + QPointF(size, 0), at + QPointF(0, size), at + QPointF(-size, 0)}};
}

std::vector<QRectF> jumpMark(const SheetLane& lane, double x, const Interval& range, double em)
{
    const double size = std::min(markSize * em, lane.rect.height() / 2.5);
    const double left = lane.rect.left() + along(x, range) * lane.rect.width() - size / 2;
    const double middle = lane.rect.center().y();
    return {{left, middle - 1.7 * size, size, size}, {left, middle + 0.7 * size, size, size}};
}

double tableBaseLine(const SheetTable& table, std::size_t row, double em)
{
    return table.rect.top() + static_cast<double>(row) * table.rowHeight + (table.rowHeight + capHeight * em) / 2;
}

}  // namespace actiscope::ui
