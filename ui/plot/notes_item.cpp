#include "ui/plot/notes_item.h"

#include <QPainterPath>

#include <algorithm>

namespace actiscope::ui {
namespace {

// px at 100 %
constexpr double lineWidth = 1.25;
constexpr double headLength = 8;
constexpr double headWidth = 6;
constexpr double corner = 3;

/// The painter clips to the panel.
void drawArrow(QPainter& painter, const PlacedNote& note, const QRectF& panel, const PlotStyle& style)
{
    const std::optional<QPointF> start = arrowStart(note.box, *note.tip);
    if (!start || !panel.contains(*start))
        return;
    const QLineF line(*start, *note.tip);
    const bool hasHead = panel.contains(*note.tip);
    const double length = line.length();
    const double head = std::min(style.px(headLength), length);
    painter.setPen(QPen(style.palette.text, style.px(lineWidth), Qt::SolidLine, Qt::FlatCap));
    if (!hasHead) {
        painter.drawLine(line);
        return;
    }
    // The shaft ends inside of the head, which is sharp.
    painter.drawLine(QLineF(*start, line.pointAt(1 - head / 2 / length)));
    const QPointF along = QPointF(line.dx(), line.dy()) / length;
    const QPointF across = QPointF(-along.y(), along.x()) * style.px(headWidth / 2);
    const QPointF back = *note.tip - along * head;
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.palette.text);
    painter.drawPolygon(QPolygonF({*note.tip, back + across, back - across}));
}

void drawText(QPainter& painter, const PlacedNote& note, const PlotStyle& style)
{
    QColor ground = style.palette.plot;
    ground.setAlphaF(0.85F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(note.box, style.px(corner), style.px(corner));
    painter.setPen(style.palette.text);
    drawLine(painter, note.base, *note.line);
}

}  // namespace

void NotesItem::draw(QCPPainter* painter)
{
    view_.notes.clear();
    if (view_.panel.notes.empty())
        return;
    const PlotStyle& style = *view_.style;
    const PixelMap map = view_.map();
    view_.notes = placeNotes(view_.panel, map, style, view_.noteTexts);
    painter->setClipRect(map.rect);
    painter->setAntialiasing(true);
    for (const PlacedNote& note : view_.notes)
        if (note.tip)
            drawArrow(*painter, note, map.rect, style);
    for (const PlacedNote& note : view_.notes)
        drawText(*painter, note, style);
    painter->setClipping(false);
}

}  // namespace actiscope::ui
