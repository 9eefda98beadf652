#include "ui/export/draw_patterns.h"

#include "ui/export/drawn_marks.h"
#include "ui/export/region_marks.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

void addTint(DrawnGroup& group, const QRectF& area, const SheetColours& colours, double strength)
{
    group.items.push_back(filled(area, faded(colours.tint, strength)));
}

void addLines(DrawnGroup& group, const QPainterPath& path, const QColor& colour, double width, bool isRound)
{
    if (!path.isEmpty())
        group.items.push_back(DrawnShape{
            .path = path, .pen = DrawnPen{.colour = colour, .width = width, .hasRoundCaps = isRound}, .fill = {}});
}

/// Diagonals x + y = c, cut to the area.
QPainterPath hatch(const QRectF& area, QPointF origin, double pitch)
{
    QPainterPath path;
    const double offset = origin.x() + origin.y();
    const double first = std::ceil((area.left() + area.top() - offset) / pitch) * pitch + offset;
    for (double c = first; c < area.right() + area.bottom(); c += pitch) {
        const double right = std::min(area.right(), c - area.top());
        const double left = std::max(area.left(), c - area.bottom());
        if (left < right) {
            path.moveTo(left, c - left);
            path.lineTo(right, c - right);
        }
    }
    return path;
}

QPainterPath bars(const QRectF& area, QPointF origin, double pitch)
{
    QPainterPath path;
    const double first = std::ceil((area.left() - origin.x()) / pitch) * pitch + origin.x();
    for (double x = first; x < area.right(); x += pitch) {
        path.moveTo(x, area.top());
        path.lineTo(x, area.bottom());
    }
    return path;
}

/// Each dot is the shortest of lines, which round caps make a dot of: a few bytes instead of four curves.
QPainterPath dots(const QRectF& area, QPointF origin, double pitch, double size)
{
    constexpr double shortest = 0.01;
    QPainterPath path;
    const double radius = size / 2;
    const auto firstFrom = [&](double low, double start) {
        return std::ceil((low + radius - start - pitch / 2) / pitch) * pitch + start + pitch / 2;
    };
    for (double y = firstFrom(area.top(), origin.y()); y <= area.bottom() - radius; y += pitch)
        for (double x = firstFrom(area.left(), origin.x()); x <= area.right() - radius; x += pitch) {
            path.moveTo(x, y);
            path.lineTo(x + shortest, y);
        }
    return path;
}

QPainterPath marks(const RegionMarks& look, const QRectF& area, QPointF origin, double em)
{
    switch (look.kind) {
        case RegionMarks::Kind::hatch:
            return hatch(area, origin, look.pitch * em);
        case RegionMarks::Kind::bars:
            return bars(area, origin, look.pitch * em);
        case RegionMarks::Kind::dots:
            return dots(area, origin, look.pitch * em, look.thickness * em);
        case RegionMarks::Kind::none:
            break;
    }
    return {};
}

void addOutline(DrawnGroup& group, const QRectF& area, const QColor& colour, double width)
{
    const double inset = std::min(width / 2, area.width() / 2);
    QPainterPath path;
    path.addRect(area.adjusted(inset, width / 2, -inset, -width / 2));
    group.items.push_back(strokeOf(path, colour, width));
}

void addMarks(DrawnGroup& group, const QRectF& area, QPointF origin, const RegionMarks& look,
              const SheetColours& colours, double em, double strength)
{
    const bool areDots = look.kind == RegionMarks::Kind::dots;
    if (look.hasTint)
        addTint(group, area, colours, strength);
    addLines(group, marks(look, area, origin, em),
             faded(areDots ? colours.dots : colours.hatch, look.opacity * strength), look.thickness * em, areDots);
    if (look.hasOutline)
        addOutline(group, area, colours.dots, look.thickness * em);
}

}  // namespace

void addRegionPattern(DrawnGroup& group, const QRectF& area, QPointF origin, RegionKind kind,
                      const SheetColours& colours, double em, double strength)
{
    addMarks(group, area, origin, marksOf(kind), colours, em, strength);
}

void addLossPattern(DrawnGroup& group, const QRectF& area, QPointF origin, const SheetColours& colours, double em)
{
    addMarks(group, area, origin, lossMarks, colours, em, 1);
}

}  // namespace actiscope::ui
