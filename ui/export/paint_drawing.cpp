#include "ui/export/figure_writers.h"
#include "ui/export/glyph_outlines.h"
#include "ui/export/picture_memory.h"
#include "ui/export/text_setting.h"

#include <QPainter>

#include <cmath>

namespace actiscope::ui {

namespace {

QPen penOf(const DrawnPen& drawn)
{
    QPen pen(drawn.colour, drawn.width, Qt::SolidLine, drawn.hasRoundCaps ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin);
    if (!drawn.dashes.empty()) {
        QList<qreal> pattern;  // in widths, as Qt has it
        for (const double length : drawn.dashes)
            pattern.append(length / drawn.width);
        pen.setDashPattern(pattern);
    }
    return pen;
}

void paint(QPainter& painter, const DrawnShape& shape)
{
    if (shape.fill.isValid())
        painter.fillPath(shape.path, shape.fill);
    // A pen of no width would be one of a pixel.
    if (shape.pen && shape.pen->width > 0)
        painter.strokePath(shape.path, penOf(*shape.pen));
}

void paint(QPainter& painter, const DrawnText& text, const Typefaces& faces, TextPainting painting)
{
    painter.save();
    painter.translate(text.at);
    painter.rotate(-text.angle);
    painter.setPen(text.colour);
    for (const PlacedRun& placed : placedRuns(text, faces)) {
        const TextRun& run = *placed.run;
        painter.save();
        painter.translate(placed.at);
        painter.scale(run.size / emSize, run.size / emSize);
        if (painting == TextPainting::outlines) {
            painter.fillPath(outlineOf(run, faces), text.colour);
        } else {
            painter.setFont(fontOf(run, faces));
            for (const TextPiece& piece : piecesOf(run, faces))
                painter.drawText(QPointF(piece.x, 0), piece.text);
        }
        painter.restore();
    }
    painter.restore();
}

}  // namespace

void paintDrawing(QPainter& painter, const Drawing& drawing, TextPainting text)
{
    const Typefaces faces{drawing.textFamilies, drawing.mathFamilies};
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (drawing.ground.isValid())
        painter.fillRect(QRectF(QPointF(), drawing.size), drawing.ground);
    for (const DrawnGroup& group : drawing.groups) {
        painter.save();
        if (group.clip)
            painter.setClipRect(*group.clip, Qt::IntersectClip);
        for (const DrawnItem& item : group.items) {
            if (const auto* shape = std::get_if<DrawnShape>(&item))
                paint(painter, *shape);
            else
                paint(painter, std::get<DrawnText>(item), faces, text);
        }
        painter.restore();
    }
    painter.restore();
}

QImage rasterOf(const Drawing& drawing, QSize dots)
{
    QImage image(dots, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        failForMemory();
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(dots.width() / drawing.size.width(), dots.height() / drawing.size.height());
    // Glyphs of Qt's raster stand on whole rows of dots: turned or small texts would dance on their line.
    paintDrawing(painter, drawing, TextPainting::outlines);
    return image;
}

}  // namespace actiscope::ui
