#include "ui/plot/patterns.h"

#include "ui/plot/device_pixels.h"

#include <QImage>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

struct Pattern {
    enum class Mark { none, hatch, bars, dots } mark = Mark::none;
    double pitch = 7;      ///< px at 100 %, between lines or bars along x or between dots
    double thickness = 1;  ///< of a line, or the diameter of a dot
    bool hasTint = false;
    bool hasOutline = false;
};

Pattern patternOf(RegionKind kind)
{
    switch (kind) {
        case RegionKind::dead:
            return {.mark = Pattern::Mark::hatch, .pitch = 9, .thickness = 1.1, .hasTint = true};
        case RegionKind::saturated:
            return {.mark = Pattern::Mark::dots, .pitch = 7, .thickness = 1.7, .hasTint = true};
        case RegionKind::weak:
            return {.mark = Pattern::Mark::dots, .pitch = 14, .thickness = 1.7};
        case RegionKind::stationary:
            return {.hasOutline = true};
        default:
            return {};
    }
}

constexpr Pattern lossPattern{.mark = Pattern::Mark::bars, .pitch = 6, .thickness = 1, .hasTint = true};

QColor markColour(const Pattern& pattern, const Palette& palette)
{
    const bool isDots = pattern.mark == Pattern::Mark::dots;
    QColor colour = isDots ? palette.dots : palette.hatch;
    colour.setAlphaF(isDots ? 0.85F : 0.65F);
    return colour;
}

/// One tile of the pattern in device pixels; it repeats seamlessly.
QPixmap tileOf(const Pattern& pattern, const QColor& colour, double scale)
{
    const int pitch = std::max(3, static_cast<int>(std::lround(pattern.pitch * scale)));
    const QString key = QStringLiteral("actiscope region %1 %2 %3 %4")
                            .arg(static_cast<int>(pattern.mark))
                            .arg(pitch)
                            .arg(pattern.thickness * scale)
                            .arg(colour.rgba());
    QPixmap known;
    if (QPixmapCache::find(key, &known))
        return known;
    QImage tile(pitch, pitch, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    if (pattern.mark == Pattern::Mark::hatch) {
        painter.setPen(QPen(colour, pattern.thickness * scale));
        for (const int shift : {-pitch, 0, pitch})
            painter.drawLine(QPointF(shift - 1, pitch + 1), QPointF(shift + pitch + 1, -1));
    } else if (pattern.mark == Pattern::Mark::bars) {
        painter.fillRect(QRectF(0, 0, std::max(1.0, pattern.thickness * scale), pitch), colour);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const double radius = pattern.thickness * scale / 2;
        painter.drawEllipse(QPointF(pitch / 2.0, pitch / 2.0), radius, radius);
    }
    painter.end();
    known = QPixmap::fromImage(tile);
    QPixmapCache::insert(key, known);
    return known;
}

void fillWithTexture(QPainter& painter, const QRectF& area, QPointF origin, const Pattern& pattern,
                     const PlotStyle& style)
{
    const DevicePixels device(painter);
    const QPointF start = device.map(QRectF(origin, QSizeF())).topLeft();
    painter.setBrushOrigin(start.toPoint());
    painter.fillRect(device.map(area),
                     QBrush(tileOf(pattern, markColour(pattern, style.palette), style.scale * device.scale())));
    painter.setBrushOrigin(0, 0);
}

void fill(QPainter& painter, const QRectF& area, QPointF origin, const Pattern& pattern, const PlotStyle& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (pattern.hasTint)
        painter.fillRect(area, style.palette.regionTint);
    if (pattern.mark != Pattern::Mark::none)
        fillWithTexture(painter, area, origin, pattern, style);
    if (pattern.hasOutline) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.palette.dots, style.px(1)));
        const double inset = std::min(style.px(0.5), area.width() / 2);
        painter.drawRect(area.adjusted(inset, style.px(0.5), -inset, -style.px(0.5)));
    }
    painter.restore();
}

}  // namespace

void fillRegion(QPainter& painter, const QRectF& area, QPointF origin, RegionKind kind, const PlotStyle& style)
{
    fill(painter, area, origin, patternOf(kind), style);
}

void fillLosses(QPainter& painter, const QRectF& area, QPointF origin, const PlotStyle& style)
{
    fill(painter, area, origin, lossPattern, style);
}

}  // namespace actiscope::ui
