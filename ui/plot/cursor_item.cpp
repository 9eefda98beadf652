#include "ui/plot/cursor_item.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

void CursorItem::draw(QCPPainter* painter)
{
    if (!cursor || views_.empty())
        return;
    const PixelMap first = views_.front()->map();
    if (!first.x.contains(cursor->x))
        return;
    painter->setClipping(false);
    const double x = std::floor(first.xToPixel(cursor->x)) + 0.5;
    const QRectF lanes = lanes_();
    const double bottom = lanes.isEmpty() ? views_.back()->map().rect.bottom() : lanes.bottom();
    QPen pen(style->palette.ink, 1);
    pen.setDashPattern({3, 3});
    pen.setCapStyle(Qt::FlatCap);
    painter->setAntialiasing(false);
    painter->setPen(pen);
    painter->drawLine(QPointF(x, first.rect.top()), QPointF(x, bottom));
    painter->setAntialiasing(true);
    for (std::size_t i = 0; i < views_.size() && i < cursor->marks.size(); ++i)
        drawMark(*painter, views_[i]->map(), cursor->marks[i]);
}

void CursorItem::drawMark(QPainter& painter, const PixelMap& map, const FigureMark& mark) const
{
    if (!map.y.contains(mark.y))
        return;
    const QPointF at(map.xToPixel(mark.x), map.yToPixel(mark.y));
    if (std::isfinite(mark.slope)) {
        const double rise = -mark.slope * (map.rect.height() / (map.y.high - map.y.low)) /
                            (map.rect.width() / (map.x.high - map.x.low));
        const double length = style->px(56) / std::hypot(1, rise);
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
