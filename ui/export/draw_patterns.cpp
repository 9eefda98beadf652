#include "ui/export/draw_patterns.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

// In font sizes.
constexpr double hatchPitch = 0.75;
constexpr double hatchWidth = 0.08;
constexpr double dotPitch = 0.58;
constexpr double sparseDotPitch = 1.16;
constexpr double dotSize = 0.15;
constexpr double barPitch = 0.5;
constexpr double outlineWidth = 0.08;

constexpr double hatchOpacity = 0.65;
constexpr double dotOpacity = 0.85;

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

void addTint(DrawnGroup& group, const QRectF& area, const SheetColours& colours, double strength)
{
    QPainterPath path;
    path.addRect(area);
    group.items.push_back(DrawnShape{.path = path, .fill = faded(colours.tint, strength)});
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

}  // namespace

void addRegionPattern(DrawnGroup& group, const QRectF& area, QPointF origin, RegionKind kind,
                      const SheetColours& colours, double em, double strength)
{
    switch (kind) {
        case RegionKind::dead:
            addTint(group, area, colours, strength);
            addLines(group, hatch(area, origin, hatchPitch * em), faded(colours.hatch, hatchOpacity * strength),
                     hatchWidth * em, false);
            break;
        case RegionKind::saturated:
            addTint(group, area, colours, strength);
            addLines(group, dots(area, origin, dotPitch * em, dotSize * em), faded(colours.dots, dotOpacity * strength),
                     dotSize * em, true);
            break;
        case RegionKind::weak:
            addLines(group, dots(area, origin, sparseDotPitch * em, dotSize * em),
                     faded(colours.dots, dotOpacity * strength), dotSize * em, true);
            break;
        case RegionKind::stationary: {
            const double inset = std::min(outlineWidth * em / 2, area.width() / 2);
            QPainterPath path;
            path.addRect(area.adjusted(inset, outlineWidth * em / 2, -inset, -outlineWidth * em / 2));
            group.items.push_back(DrawnShape{
                .path = path, .pen = DrawnPen{.colour = colours.dots, .width = outlineWidth * em}, .fill = {}});
            break;
        }
        case RegionKind::active:
        case RegionKind::undefined:
            break;
    }
}

void addLossPattern(DrawnGroup& group, const QRectF& area, QPointF origin, const SheetColours& colours, double em)
{
    addTint(group, area, colours, 1);
    addLines(group, bars(area, origin, barPitch * em), faded(colours.hatch, hatchOpacity), hatchWidth * em, false);
}

}  // namespace actiscope::ui
