#include "ui/export/drawn_marks.h"

#include "ui/export/sheet_geometry.h"

#include <utility>

namespace actiscope::ui {

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

DrawnShape strokeOf(const QPainterPath& path, const QColor& colour, double width)
{
    return {.path = path, .pen = DrawnPen{.colour = colour, .width = width}, .fill = {}};
}

DrawnShape strokeOf(const QPainterPath& path, const LineLook& look)
{
    return {
        .path = path, .pen = DrawnPen{.colour = look.colour, .width = look.width, .dashes = look.dashes}, .fill = {}};
}

DrawnShape filled(const QPainterPath& path, const QColor& colour)
{
    return {.path = path, .fill = colour};
}

DrawnShape filled(const QRectF& rect, const QColor& colour)
{
    QPainterPath path;
    path.addRect(rect);
    return filled(path, colour);
}

void addLine(DrawnGroup& group, QPointF from, QPointF to, const QColor& colour, double width,
             std::vector<double> dashes)
{
    QPainterPath path(from);
    path.lineTo(to);
    DrawnShape line = strokeOf(path, colour, width);
    line.pen->dashes = std::move(dashes);
    group.items.push_back(std::move(line));
}

void addText(DrawnGroup& group, const SheetText& text, const Sheet& sheet)
{
    if (text.hasGround && !text.runs.empty()) {
        const Typefaces faces{sheet.textFamilies, sheet.mathFamilies};
        const double em = sheet.settings.fontSize;
        const QRectF ground = boxOf(text, faces, em).adjusted(-0.2 * em, -0.15 * em, 0.2 * em, 0.1 * em);
        group.items.push_back(filled(ground, faded(sheet.colours.calm, 0.8)));
    }
    group.items.push_back(
        DrawnText{.at = text.at, .anchor = text.anchor, .angle = text.angle, .runs = text.runs, .colour = text.colour});
}

}  // namespace actiscope::ui
