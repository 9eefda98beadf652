#include "ui/export/sheet_geometry.h"

#include <algorithm>
#include <iterator>

namespace actiscope::ui {

namespace {

constexpr double outputShare = 0.13;  ///< of the panel's width that the densest outputs take
constexpr double barHeight = 5;
constexpr double leastBar = 1.5;
constexpr double baseLineShare = 0.7;  ///< of a row, above its base line

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

QPolygonF inputsOutline(const SheetInputs& inputs, const Interval& x)
{
    const DensityOutline& outline = inputs.inputs.outline;
    if (outline.x.empty())
        return {};
    const SheetAxis across{.range = x};
    const SheetAxis up{.range = {0, 1}};
    QPolygonF polygon{onPage(inputs.rect, across, up, {outline.x.front(), 0})};
    for (std::size_t i = 0; i < outline.x.size(); ++i)
        polygon += onPage(inputs.rect, across, up, {outline.x[i], outline.height[i]});
    polygon += onPage(inputs.rect, across, up, {outline.x.back(), 0});
    return polygon;
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

std::vector<QRectF> outputBars(const SheetPanel& panel)
{
    std::vector<QRectF> bars;
    if (!panel.outputs)
        return bars;
    for (const PointMass& mass : panel.outputs->masses) {
        if (!panel.y.range.contains(mass.y))
            continue;
        const double length = std::max(leastBar, mass.mass * outputShare * panel.rect.width());
        const double middle = panel.rect.bottom() - along(mass.y, panel.y.range) * panel.rect.height();
        bars.emplace_back(panel.rect.right() - length, middle - barHeight / 2, length, barHeight);
    }
    return bars;
}

double tableBaseLine(const SheetTable& table, std::size_t row)
{
    return table.rect.top() + (static_cast<double>(row) + baseLineShare) * table.rowHeight;
}

}  // namespace actiscope::ui
