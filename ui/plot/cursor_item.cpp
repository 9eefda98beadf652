#include "ui/plot/cursor_item.h"

#include "ui/figure/numbers.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

// px, of a line one px wide
const QList<qreal> firstDashes{3, 3};
const QList<qreal> secondDashes{9, 3, 2, 3};

}  // namespace

void CursorItem::draw(QCPPainter* painter)
{
    if (painter->device() != screen)
        paint(*painter);
}

/// One pixel wide: one through all that stands over one another, or one in every cell of a grid.
std::vector<QRectF> CursorItem::lineRects(double at) const
{
    if (views_.empty() || !views_.front()->map().x.contains(at))
        return {};
    const auto line = [at](const PixelMap& map, double bottom) {
        const double x = std::floor(map.xToPixel(at));
        return QRectF(QPointF(x, map.rect.top()), QPointF(x + 1, bottom));
    };
    std::vector<QRectF> lines;
    if (views_.front()->panel.cell) {
        for (const auto& view : views_)
            lines.push_back(line(view->map(), view->map().rect.bottom()));
        return lines;
    }
    const QRectF lanes = lanes_();
    lines.push_back(line(views_.front()->map(), lanes.isEmpty() ? views_.back()->map().rect.bottom() : lanes.bottom()));
    return lines;
}

void CursorItem::paint(QCPPainter& painter) const
{
    if (!cursor || views_.empty())
        return;
    painter.setClipping(false);
    drawLine(painter, cursor->x, firstDashes);
    if (cursor->second) {
        drawLine(painter, *cursor->second, secondDashes);
        drawSecant(painter);
    }
    drawBeyond(painter);
    painter.setAntialiasing(true);
    for (const std::vector<FigureMark>* marks : {&cursor->secondMarks, &cursor->marks})
        for (std::size_t i = 0; i < views_.size() && i < marks->size(); ++i)
            drawMark(painter, views_[i]->map(), (*marks)[i]);
}

QRegion CursorItem::region() const
{
    if (!cursor)
        return {};
    QRegion region;
    for (const double at : {cursor->x, cursor->second.value_or(std::nan(""))})
        for (const QRectF& line : lineRects(at))
            region += line.adjusted(-1, -1, 1, 1).toAlignedRect();
    if (const QRectF text = rectBeyond(); !text.isNull())
        region += text.toAlignedRect();
    for (const std::vector<FigureMark>* marks : {&cursor->secondMarks, &cursor->marks})
        for (std::size_t i = 0; i < views_.size() && i < marks->size(); ++i)
            region += rectOf(views_[i]->map(), (*marks)[i]).toAlignedRect();
    for (std::size_t i = 0; i < views_.size(); ++i)
        if (const auto secant = secantIn(i))
            region += QRectF(secant->p1(), secant->p2())
                          .normalized()
                          .adjusted(-2, -2, 2, 2)
                          .intersected(views_[i]->map().rect)
                          .toAlignedRect();
    return region;
}

/// Where the cursors are that the view does not show: "◂ −70   50 ▸"; empty where there is none.
QString CursorItem::textBeyond() const
{
    if (views_.empty())
        return {};
    QStringList parts;
    const Interval x = views_.front()->map().x;
    for (const double at : {cursor->x, cursor->second.value_or(std::nan(""))}) {
        if (at < x.low)
            parts.prepend(QStringLiteral("◂ ") + shortNumber(at));
        else if (at > x.high)
            parts.append(shortNumber(at) + QStringLiteral(" ▸"));
    }
    return parts.join(QStringLiteral("   "));
}

/// After the first panel's title and the button beside it.
QRectF CursorItem::rectBeyond() const
{
    const QString text = textBeyond();
    if (text.isEmpty())
        return {};
    const QFontMetricsF metrics(style->text);
    const QRectF panel = views_.front()->map().rect;
    const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + 1, metrics.height());
    const double title = QFontMetricsF(style->title).horizontalAdvance(views_.front()->panel.title);
    return {QPointF(panel.left() + title + style->px(40), panel.top() - style->px(6) - size.height()), size};
}

void CursorItem::drawBeyond(QPainter& painter) const
{
    const QRectF rect = rectBeyond();
    if (rect.isNull())
        return;
    painter.setFont(style->text);
    painter.setPen(style->palette.muted);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, textBeyond());
}

/// Of the dot and the tangent.
QRectF CursorItem::rectOf(const PixelMap& map, const FigureMark& mark) const
{
    if (!map.x.contains(mark.x) || !map.y.contains(mark.y))
        return {};
    const Tangent tangent = tangentOf(map, mark);
    const double room = style->px(8);
    const QSizeF reach(tangent.length + room, std::abs(tangent.length * tangent.rise) + room);
    return {QPointF(map.xToPixel(mark.x) - reach.width(), map.yToPixel(mark.y) - reach.height()), 2 * reach};
}

CursorItem::Tangent CursorItem::tangentOf(const PixelMap& map, const FigureMark& mark) const
{
    if (!std::isfinite(mark.slope))
        return {};
    const double rise =
        -mark.slope * (map.rect.height() / (map.y.high - map.y.low)) / (map.rect.width() / (map.x.high - map.x.low));
    return {style->px(56) / std::hypot(1, rise), rise};
}

void CursorItem::drawLine(QCPPainter& painter, double at, const QList<qreal>& dashes) const
{
    QPen pen(style->palette.ink, 1);
    pen.setDashPattern(dashes);
    pen.setCapStyle(Qt::FlatCap);
    painter.setAntialiasing(false);
    painter.setPen(pen);
    for (const QRectF& line : lineRects(at))
        painter.drawLine(QPointF(line.center().x(), line.top()), QPointF(line.center().x(), line.bottom()));
}

/// From dot to dot, in the value panel.
std::optional<QLineF> CursorItem::secantIn(std::size_t panel) const
{
    if (!cursor->second || panel >= cursor->marks.size() || panel >= cursor->secondMarks.size())
        return std::nullopt;
    const FigureMark& from = cursor->marks[panel];
    const FigureMark& to = cursor->secondMarks[panel];
    if (views_[panel]->panel.kind != PanelKind::value || !std::isfinite(from.y) || !std::isfinite(to.y))
        return std::nullopt;
    const PixelMap map = views_[panel]->map();
    // Far outside of the panel a line would cost time and show nothing.
    const auto pixel = [&map](const FigureMark& mark) {
        return QPointF(std::clamp(map.xToPixel(mark.x), -1e5, 1e5), std::clamp(map.yToPixel(mark.y), -1e5, 1e5));
    };
    return QLineF(pixel(from), pixel(to));
}

void CursorItem::drawSecant(QCPPainter& painter) const
{
    for (std::size_t i = 0; i < views_.size(); ++i) {
        const auto secant = secantIn(i);
        if (!secant)
            continue;
        painter.save();
        painter.setClipRect(views_[i]->map().rect);
        painter.setAntialiasing(true);
        painter.setPen(QPen(style->palette.muted, style->px(1)));
        painter.drawLine(*secant);
        painter.restore();
    }
}

void CursorItem::drawMark(QPainter& painter, const PixelMap& map, const FigureMark& mark) const
{
    if (!map.x.contains(mark.x) || !map.y.contains(mark.y))
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
