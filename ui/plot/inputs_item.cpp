#include "ui/plot/inputs_item.h"

#include "ui/plot/patterns.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

constexpr double gripRadius = 4.5;  ///< px at 100 %

/// Of the outline at x: between its points, the upper one where it steps.
double heightAt(const DensityOutline& outline, double x)
{
    const auto after = std::ranges::lower_bound(outline.x, x);
    if (after == outline.x.end() || (after == outline.x.begin() && x < *after))
        return 0;
    const auto i = static_cast<std::size_t>(after - outline.x.begin());
    if (i == 0)
        return outline.height[0];
    const double width = outline.x[i] - outline.x[i - 1];
    const double share = width > 0 ? (x - outline.x[i - 1]) / width : 1;
    return outline.height[i - 1] + share * (outline.height[i] - outline.height[i - 1]);
}

QPolygonF outlinePixels(const DensityOutline& outline, const PixelMap& map)
{
    QPolygonF line;
    line.reserve(static_cast<qsizetype>(outline.x.size()));
    for (std::size_t i = 0; i < outline.x.size(); ++i)
        line.append({map.xToPixel(outline.x[i]), map.yToPixel(outline.height[i])});
    return line;
}

}  // namespace

QPointF InputsView::placeOf(std::size_t index) const
{
    const double x_ = inputs->grips[index];
    const bool isUniform = inputs->grips.size() == 2;
    const double height = isUniform ? 0.5 : heightAt(inputs->outline, x_);
    return {map().xToPixel(x_), map().yToPixel(height)};
}

void InputsItem::draw(QCPPainter* painter)
{
    if (!view_.inputs || !view_.axes)
        return;
    painter->setClipping(false);
    if (!view_.inputs->outline.x.empty()) {
        drawRegions(*painter);
        drawOutline(*painter);
    }
    const QRectF rect = view_.rect();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(view_.style->palette.axis, 1));
    const double base = std::floor(rect.bottom()) + 0.5;
    painter->drawLine(QPointF(rect.left(), base), QPointF(rect.right(), base));
    painter->setRenderHint(QPainter::Antialiasing);
    drawTexts(*painter);
}

/// The area under the outline, in ink, and over it the patterns of where it falls. A clip would have hard
/// edges: what stands out above the outline is covered again.
void InputsItem::drawRegions(QPainter& painter) const
{
    const PlotStyle& style = *view_.style;
    const PixelMap map = view_.map();
    const QPolygonF line = outlinePixels(view_.inputs->outline, map);
    const double left = line.front().x();
    const double right = line.back().x();
    QPolygonF area = line;
    area.append({right, map.rect.bottom()});
    area.append({left, map.rect.bottom()});
    QColor ink = style.palette.muted;
    ink.setAlphaF(0.28F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(area);
    const QRectF all(QPointF(left, map.rect.top()), QPointF(right, map.rect.bottom()));
    for (const Region& region : view_.inputs->regions) {
        const QRectF part(QPointF(map.xToPixel(std::max(region.from, map.x.low)), all.top()),
                          QPointF(map.xToPixel(std::min(region.to, map.x.high)), all.bottom()));
        const QRectF visible = part.intersected(all);
        if (visible.width() < 0.5)
            continue;
        painter.fillRect(visible, style.palette.plot);
        fillRegion(painter, visible, map.rect.topLeft(), region.kind, style);
    }
    QPolygonF above = line;
    // A pixel more: edges are soft.
    above.append({right + 1, line.back().y()});
    above.append({right + 1, map.rect.top() - 1});
    above.append({left - 1, map.rect.top() - 1});
    above.append({left - 1, line.front().y()});
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.palette.plot);
    painter.drawPolygon(above);
}

void InputsItem::drawOutline(QPainter& painter) const
{
    const PlotStyle& style = *view_.style;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.palette.ink, style.px(1.5), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(outlinePixels(view_.inputs->outline, view_.map()));
}

void InputsItem::drawTexts(QPainter& painter) const
{
    const PlotStyle& style = *view_.style;
    const QRectF rect = view_.rect();
    const double base = rect.top() - style.px(6);
    painter.setFont(style.title);
    painter.setPen(style.palette.muted);
    painter.drawText(QPointF(rect.left(), base), view_.inputs->title);
    painter.setFont(style.text);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, view_.inputs->hint);
    const double titleEnd = rect.left() + QFontMetricsF(style.title).horizontalAdvance(view_.inputs->title);
    const double width = QFontMetricsF(style.text).horizontalAdvance(view_.inputs->note);
    if (titleEnd + style.px(24) + width > rect.right())
        return;
    painter.drawText(QPointF(rect.right() - width, base), view_.inputs->note);
}

QRect InputsItem::holdArea() const
{
    const int room = static_cast<int>(std::ceil(view_.style->px(gripRadius + 2)));
    return view_.rect().toAlignedRect().adjusted(-room, -room, room, room);
}

void InputsItem::paintHold(QPainter& painter) const
{
    if (!view_.isHovered || !view_.inputs || !view_.axes)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const PlotStyle& style = *view_.style;
    const QRectF rect = view_.rect();
    const std::vector<double>& grips = view_.inputs->grips;
    for (std::size_t i = 0; i < grips.size(); ++i) {
        if (!view_.x.contains(grips[i]))
            continue;
        const QPointF at = view_.placeOf(i);
        const bool isTaken = view_.grip == i;
        QPen pen(style.palette.ink, 1, Qt::DashLine);
        painter.setPen(pen);
        painter.drawLine(QPointF(at.x(), at.y()), QPointF(at.x(), rect.bottom()));
        painter.setPen(QPen(style.palette.ink, style.px(isTaken ? 2 : 1.5)));
        painter.setBrush(isTaken ? style.palette.ink : style.palette.plot);
        painter.drawEllipse(at, style.px(gripRadius), style.px(gripRadius));
    }
}

}  // namespace actiscope::ui
