#include "ui/plot/cursor_item.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

void CursorItem::draw(QCPPainter* painter)
{
    if (painter->device() != screen)
        paint(*painter);
}

/// One pixel wide; null where there is nothing to draw.
QRectF CursorItem::lineRect() const
{
    if (!cursor || views_.empty())
        return {};
    const PixelMap first = views_.front()->map();
    if (!first.x.contains(cursor->x))
        return {};
    const QRectF lanes = lanes_();
    const double bottom = lanes.isEmpty() ? views_.back()->map().rect.bottom() : lanes.bottom();
    return {QPointF(std::floor(first.xToPixel(cursor->x)), first.rect.top()),
            QPointF(std::floor(first.xToPixel(cursor->x)) + 1, bottom)};
}

void CursorItem::paint(QCPPainter& painter) const
{
    const QRectF line = lineRect();
    if (line.isNull())
        return;
    painter.setClipping(false);
    QPen pen(style->palette.ink, 1);
    pen.setDashPattern({3, 3});
    pen.setCapStyle(Qt::FlatCap);
    painter.setAntialiasing(false);
    painter.setPen(pen);
    painter.drawLine(QPointF(line.center().x(), line.top()), QPointF(line.center().x(), line.bottom()));
    painter.setAntialiasing(true);
    for (std::size_t i = 0; i < views_.size() && i < cursor->marks.size(); ++i)
        drawMark(painter, views_[i]->map(), cursor->marks[i]);
}

QRegion CursorItem::region() const
{
    const QRectF line = lineRect();
    if (line.isNull())
        return {};
    QRegion region(line.adjusted(-1, -1, 1, 1).toAlignedRect());
    for (std::size_t i = 0; i < views_.size() && i < cursor->marks.size(); ++i) {
        const PixelMap map = views_[i]->map();
        const FigureMark& mark = cursor->marks[i];
        if (!map.y.contains(mark.y))
            continue;
        const Tangent tangent = tangentOf(map, mark);
        const double room = style->px(8);
        const QSizeF reach(tangent.length + room, std::abs(tangent.length * tangent.rise) + room);
        region +=
            QRectF(QPointF(map.xToPixel(mark.x) - reach.width(), map.yToPixel(mark.y) - reach.height()), 2 * reach)
                .toAlignedRect();
    }
    return region;
}

CursorItem::Tangent CursorItem::tangentOf(const PixelMap& map, const FigureMark& mark) const
{
    if (!std::isfinite(mark.slope))
        return {};
    const double rise =
        -mark.slope * (map.rect.height() / (map.y.high - map.y.low)) / (map.rect.width() / (map.x.high - map.x.low));
    return {style->px(56) / std::hypot(1, rise), rise};
}

void CursorItem::drawMark(QPainter& painter, const PixelMap& map, const FigureMark& mark) const
{
    if (!map.y.contains(mark.y))
        return;
    const QPointF at(map.xToPixel(mark.x), map.yToPixel(mark.y));
    if (const auto [length, rise] = tangentOf(map, mark); length > 0) {
        painter.save();
        painter.setClipRect(map.rect);
        QPen pen(mark.colour, style->px(1.4));
        pen.setDashPattern({4, 2.5});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(at - QPointF(length, length * rise), at + QPointF(length, length * rise));
        painter.restore();
    }
    painter.setPen(QPen(style->palette.plot, style->px(1.5)));
    painter.setBrush(mark.colour);
    painter.drawEllipse(at, style->px(5), style->px(5));
}

}  // namespace actiscope::ui
