#include "ui/plot/outputs_item.h"

#include <QFontMetricsF>

#include <algorithm>

namespace actiscope::ui {
namespace {

constexpr double share = 0.13;       ///< of the panel's width that the densest place takes
constexpr double massHeight = 7;     ///< px at 100 %
constexpr double leastTold = 0.005;  ///< of a point mass: smaller ones stand without a number

}  // namespace

/// From the right edge inwards, where curves leave the most room.
void OutputDensityItem::draw(QCPPainter* painter)
{
    if (!view_.panel.outputs || view_.panel.outputs->y.size() < 2)
        return;
    const FigureOutputs& outputs = *view_.panel.outputs;
    const PixelMap map = view_.map();
    painter->setClipRect(map.rect);
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
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawPolygon(area);
    painter->setPen(QPen(line, view_.style->px(1)));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(area);
}

void PointMassesItem::draw(QCPPainter* painter)
{
    if (!view_.panel.outputs)
        return;
    const PixelMap map = view_.map();
    painter->setClipRect(map.rect);
    for (const PointMass& mass : view_.panel.outputs->masses)
        if (map.y.contains(mass.y))
            drawMass(*painter, map, mass, view_.panel.outputs->colour);
}

void PointMassesItem::drawMass(QPainter& painter, const PixelMap& map, const PointMass& mass,
                               const QColor& colour) const
{
    const PlotStyle& style = *view_.style;
    const QFontMetricsF metrics(style.numbers);
    const double y = map.yToPixel(mass.y);
    const double length = std::max(style.px(2), mass.mass * share * map.rect.width());
    const double height = style.px(massHeight);
    const QRectF bar(map.rect.right() - length, y - height / 2, length, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRect(bar);
    if (mass.mass < leastTold)
        return;
    const QString text = percentText(mass.mass);
    const double width = metrics.horizontalAdvance(text);
    // Above the bar, or below where the panel ends.
    const bool isAbove = bar.top() - metrics.height() > map.rect.top();
    const QRectF place(map.rect.right() - width - style.px(4),
                       isAbove ? bar.top() - metrics.height() - style.px(1) : bar.bottom() + style.px(1), width,
                       metrics.height());
    painter.setFont(style.numbers);
    painter.setPen(style.palette.text);
    painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, text);
}

}  // namespace actiscope::ui
