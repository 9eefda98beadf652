#include "ui/plot/outputs_item.h"

#include <QFontMetricsF>

#include <algorithm>

namespace actiscope::ui {
namespace {

constexpr double share = 0.13;       ///< of the panel's width that the densest place takes
constexpr double massHeight = 9;     ///< px at 100 %
constexpr double leastTold = 0.005;  ///< of a point mass: smaller ones stand without a number

}  // namespace

void OutputsItem::draw(QCPPainter* painter)
{
    if (!view_.panel.outputs)
        return;
    const PixelMap map = view_.map();
    painter->save();
    painter->setClipRect(map.rect);
    drawDensity(*painter, map, *view_.panel.outputs);
    drawMasses(*painter, map, *view_.panel.outputs);
    painter->restore();
}

/// From the right edge inwards, where curves leave the most room.
void OutputsItem::drawDensity(QPainter& painter, const PixelMap& map, const FigureOutputs& outputs) const
{
    if (outputs.y.size() < 2)
        return;
    const double right = map.rect.right();
    const double half = (outputs.y[1] - outputs.y[0]) / 2;
    QPolygonF area{{right, map.yToPixel(outputs.y.front() - half)}};
    for (std::size_t i = 0; i < outputs.y.size(); ++i)
        area.append({right - outputs.width[i] * share * map.rect.width(), map.yToPixel(outputs.y[i])});
    area.append({right, map.yToPixel(outputs.y.back() + half)});
    QColor fill = outputs.colour;
    fill.setAlphaF(0.16F);
    QColor line = outputs.colour;
    line.setAlphaF(0.55F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);
    painter.setPen(QPen(line, view_.style->px(1)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(area);
}

void OutputsItem::drawMasses(QPainter& painter, const PixelMap& map, const FigureOutputs& outputs) const
{
    const PlotStyle& style = *view_.style;
    const QFontMetricsF metrics(style.numbers);
    for (const PointMass& mass : outputs.masses) {
        if (!map.y.contains(mass.y))
            continue;
        const double y = map.yToPixel(mass.y);
        const double length = std::max(style.px(2), mass.mass * share * map.rect.width());
        const double height = style.px(massHeight);
        const QRectF bar(map.rect.right() - length, y - height / 2, length, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(outputs.colour);
        painter.drawRect(bar);
        if (mass.mass < leastTold)
            continue;
        const QString text = percentText(mass.mass);
        // Above the bar, or below where the panel ends.
        const bool isAbove = bar.top() - metrics.height() > map.rect.top();
        const QRectF place(map.rect.right() - metrics.horizontalAdvance(text) - style.px(6),
                           isAbove ? bar.top() - metrics.height() - style.px(1) : bar.bottom() + style.px(1),
                           metrics.horizontalAdvance(text), metrics.height());
        painter.setFont(style.numbers);
        painter.setPen(style.palette.text);
        painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, text);
    }
}

}  // namespace actiscope::ui
