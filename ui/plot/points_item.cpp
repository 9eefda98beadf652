#include "ui/plot/points_item.h"

#include "ui/plot/occupancy.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace actiscope::ui {
namespace {

// px at 100 %
constexpr double radius = 4;
constexpr std::array gaps{6.0, 16.0, 28.0};  ///< from the point to its text

bool isVisible(const PixelMap& map, const FigurePoint& point)
{
    return map.x.contains(point.x) && map.y.contains(point.y);
}

QPointF pixelOf(const PixelMap& map, const FigurePoint& point)
{
    return {map.xToPixel(point.x), map.yToPixel(point.y)};
}

Occupancy takenIn(const PanelView& view, const PixelMap& map)
{
    Occupancy taken(map.rect);
    for (std::size_t i = 0; i < view.panel.curves.size(); ++i)
        if (!view.panel.curves[i].isGhost)
            taken.addTrace(view.labels.traces[i]);
    for (const PlacedText& text : view.texts)
        taken.addRect(text.rect);
    const double room = view.style->px(radius + 1);
    for (const FigurePoint& point : view.panel.points)
        if (isVisible(map, point))
            taken.addRect(QRectF(pixelOf(map, point), QSizeF()).adjusted(-room, -room, room, room));
    return taken;
}

/// Above, below and beside a point, nearest first.
std::vector<QRectF> placesAround(const QPointF& at, const QSizeF& size, const PlotStyle& style)
{
    std::vector<QRectF> rects;
    const double middle = -size.width() / 2;
    const double centre = -size.height() / 2;
    for (const double far : gaps) {
        const double away = style.px(far);
        const double left = -away - size.width();
        const double above = -away - size.height();
        for (const QPointF offset : {QPointF(away, above),
                                     {left, above},
                                     {away, away},
                                     {left, away},
                                     {middle, above},
                                     {middle, away},
                                     {away, centre},
                                     {left, centre}})
            rects.emplace_back(at + offset, size);
    }
    return rects;
}

/// Where a text is read best; nothing where there is no room, unless it must be shown.
std::optional<QRectF> bestPlace(const std::vector<QRectF>& places, const QRectF& panel, const Occupancy& taken,
                                bool mustShow)
{
    std::optional<QRectF> best;
    int least = mustShow ? std::numeric_limits<int>::max() : 1;
    for (const QRectF& rect : places) {
        if (!panel.contains(rect))
            continue;
        if (const int covered = taken.under(rect); covered < least) {
            least = covered;
            best = rect;
        }
        if (least == 0)
            break;
    }
    return best;
}

}  // namespace

std::vector<std::optional<QRectF>> placeTexts(const PanelView& view, const PixelMap& map)
{
    const QFontMetricsF metrics(view.style->text);
    std::vector<std::optional<QRectF>> rects(view.panel.points.size());
    if (std::ranges::all_of(view.panel.points, [](const FigurePoint& point) { return point.text.isEmpty(); }))
        return rects;
    Occupancy taken = takenIn(view, map);
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const FigurePoint& point = view.panel.points[i];
        if (point.text.isEmpty() || !isVisible(map, point))
            continue;
        const QSizeF size(metrics.horizontalAdvance(point.text) + 1, metrics.height());
        rects[i] = bestPlace(placesAround(pixelOf(map, point), size, *view.style), map.rect, taken, point.isFilled);
        if (rects[i])
            taken.addRect(*rects[i]);
    }
    return rects;
}

void PointsItem::draw(QCPPainter* painter)
{
    const PlotStyle& style = *view_.style;
    const PixelMap map = view_.map();
    painter->setClipping(false);
    painter->setAntialiasing(true);
    if (!view_.panel.hint.isEmpty()) {
        drawHint(*painter, map.rect);
    }
    const std::vector<std::optional<QRectF>> texts = placeTexts(view_, map);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const FigurePoint& point = view_.panel.points[i];
        if (isVisible(map, point))
            drawPoint(*painter, point, pixelOf(map, point));
        if (!texts[i])
            continue;
        painter->setFont(style.text);
        if (point.isFilled) {
            QColor ground = style.palette.plot;
            ground.setAlphaF(0.8F);
            painter->fillRect(*texts[i], ground);
        }
        painter->setPen(style.palette.text);
        painter->drawText(*texts[i], Qt::AlignCenter | Qt::TextDontClip, point.text);
    }
}

/// In the middle, on a ground of its own: axes and patterns pass under it.
void PointsItem::drawHint(QPainter& painter, const QRectF& panel) const
{
    const PlotStyle& style = *view_.style;
    constexpr int flags = Qt::AlignCenter | Qt::TextWordWrap;
    const QRectF room = panel.adjusted(style.px(12), 0, -style.px(12), 0);
    painter.setFont(style.text);
    const QRectF text = painter.boundingRect(room, flags, view_.panel.hint);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.palette.plot);
    painter.drawRoundedRect(text.adjusted(-style.px(10), -style.px(5), style.px(10), style.px(5)), style.px(4),
                            style.px(4));
    painter.setPen(style.palette.muted);
    painter.drawText(room, flags, view_.panel.hint);
}

void PointsItem::drawPoint(QPainter& painter, const FigurePoint& point, const QPointF& at) const
{
    const PlotStyle& style = *view_.style;
    painter.setPen(point.isFilled ? QPen(style.palette.plot, style.px(1.5)) : QPen(point.colour, style.px(1.6)));
    painter.setBrush(point.isFilled ? point.colour : style.palette.plot);
    painter.drawEllipse(at, style.px(radius), style.px(radius));
}

}  // namespace actiscope::ui
