#include "ui/plot/lanes_item.h"

#include "ui/figure/numbers.h"
#include "ui/figure/region_text.h"
#include "ui/plot/patterns.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace actiscope::ui {
namespace {

constexpr double namedPitch = 19;       ///< px at 100 %
constexpr double leastNamedPitch = 14;  ///< in low plots
constexpr double namedBar = 14;
constexpr double barShare = 0.6;  ///< of a lane that is drawn tall
constexpr double stripPitch = 7;
constexpr double leastStrip = 3;
constexpr double openStrip = 20;
constexpr double tallest = 40;  ///< of a lane that the hand has drawn tall
constexpr std::size_t mostNamed = 8;
constexpr double leastWidth = 2;      ///< of a region, so that it stays visible
constexpr double leastLeftOver = 16;  ///< of a region beside the number of its end beyond the view

/// A small diamond where the slope jumps, two facing ticks where the value does.
void drawKink(QPainter& painter, QPointF at, double size)
{
    const QPointF corners[] = {at + QPointF(0, -size), at + QPointF(size, 0), at + QPointF(0, size),
                               at + QPointF(-size, 0)};
    painter.drawPolygon(corners, 4);
}

void drawJump(QPainter& painter, QPointF at, double size)
{
    painter.drawRect(QRectF(at.x() - size / 2, at.y() - size * 1.7, size, size));
    painter.drawRect(QRectF(at.x() - size / 2, at.y() + size * 0.7, size, size));
}

std::set<RegionKind> kindsIn(const std::vector<FigureLane>& lanes, Interval x)
{
    std::set<RegionKind> kinds;
    for (const FigureLane& lane : lanes)
        for (const Region& region : lane.analysis.regions) {
            if (region.from < x.high && region.to > x.low && region.kind != RegionKind::undefined)
                kinds.insert(region.kind);
        }
    return kinds;
}

}  // namespace

bool LanesView::areNamed() const
{
    const auto count = static_cast<double>(lanes.size());
    return lanes.size() <= mostNamed || most >= count * style->px(leastNamedPitch);
}

double LanesView::pitch() const
{
    const auto count = static_cast<double>(lanes.size());
    if (areNamed())
        return std::clamp(most / count, style->px(leastNamedPitch), style->px(isFilled ? tallest : namedPitch));
    const double room = most - style->px(openStrip - stripPitch);
    return std::clamp(room / count, style->px(leastStrip), style->px(isFilled ? leastNamedPitch : stripPitch));
}

double LanesView::leastHeight() const
{
    const auto count = static_cast<double>(lanes.size());
    return lanes.size() <= mostNamed ? count * style->px(leastNamedPitch)
                                     : count * style->px(leastStrip) + style->px(openStrip - leastStrip);
}

double LanesView::greatestHeight() const
{
    return static_cast<double>(lanes.size()) * style->px(tallest);
}

double LanesView::height() const
{
    if (lanes.empty())
        return 0;
    const double rows = pitch() * static_cast<double>(lanes.size());
    return std::ceil(areNamed() ? rows : rows + style->px(openStrip) - pitch());
}

QRectF LanesView::row(std::size_t lane) const
{
    double top = 0;
    double rowHeight = pitch();
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const bool isOpen = !areNamed() && lanes[i].id == hovered;
        rowHeight = isOpen ? style->px(openStrip) : pitch();
        if (i == lane)
            break;
        top += rowHeight;
    }
    return {double(axes->left()), axes->top() + top, double(axes->rect().width()), rowHeight};
}

std::optional<std::size_t> LanesView::laneAt(QPointF position) const
{
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const QRectF here = row(i);
        if (position.y() >= here.top() && position.y() < here.bottom() && position.x() <= here.right())
            return i;
    }
    return std::nullopt;
}

PixelMap LanesView::map() const
{
    return {QRectF(axes->rect()), x, {0, 1}};
}

void LanesItem::draw(QCPPainter* painter)
{
    if (view_.lanes.empty())
        return;
    titles_.setFont(view_.style->title);
    texts_.setFont(view_.style->text);
    selected_.setFont(view_.style->bold);
    painter->setClipping(false);
    drawHeading(*painter);
    for (std::size_t i = 0; i < view_.lanes.size(); ++i)
        drawLane(*painter, i);
}

void LanesItem::drawHeading(QPainter& painter) const
{
    const PlotStyle& style = *view_.style;
    const QRectF rect(view_.axes->rect());
    const double base = rect.top() - style.px(10);
    painter.setFont(style.title);
    painter.setPen(style.palette.muted);
    painter.drawText(QPointF(rect.left(), base), view_.title);
    const double titleEnd = rect.left() + titles_.of(view_.title) + style.px(24);

    // The legend, at the right edge; what matters least is left out where the room ends.
    painter.setFont(style.text);
    const QSizeF swatch(style.px(22), style.px(11));
    const double gap = style.px(6);
    const double between = style.px(18);
    std::vector<RegionKind> kinds;
    double left = rect.right() + between;
    for (const RegionKind kind : kindsIn(view_.lanes, view_.x)) {
        const double width = between + swatch.width() + gap + texts_.of(regionName(kind));
        if (left - width < titleEnd)
            break;
        left -= width;
        kinds.push_back(kind);
    }
    for (const RegionKind kind : kinds) {
        const QString name = regionName(kind);
        const QRectF box(QPointF(left, base - swatch.height() + style.px(1)), swatch);
        if (kind == RegionKind::active)
            painter.fillRect(QRectF(box.left(), box.center().y() - style.px(1.5), box.width(), style.px(3)),
                             style.palette.muted);
        else
            fillRegion(painter, box, box.topLeft(), kind, style);
        painter.setPen(style.palette.muted);
        painter.drawText(QPointF(box.right() + gap, base), name);
        left = box.right() + gap + texts_.of(name) + between;
    }
}

void LanesItem::drawLane(QPainter& painter, std::size_t index) const
{
    const PlotStyle& style = *view_.style;
    const FigureLane& lane = view_.lanes[index];
    const QRectF row = view_.row(index);
    const bool isOpen = view_.areNamed() || lane.id == view_.hovered;
    const double thickness = std::max(style.px(namedBar), row.height() * barShare);
    const double gap =
        isOpen ? std::max((row.height() - thickness) / 2, style.px(1.5)) : std::min(style.px(0.5), row.height() / 8);
    const QRectF bar = row.adjusted(0, gap, 0, -gap);
    if (lane.id == view_.hovered && view_.areNamed())
        painter.fillRect(row.adjusted(-style.px(6) - view_.nameWidth, 0, style.px(4), 0), style.palette.hover);
    painter.save();
    painter.setClipRect(row);
    // Nothing is known where there are too many regions.
    if (lane.analysis.regions.empty())
        painter.fillRect(QRectF(bar.left(), bar.center().y() - style.px(0.5), bar.width(), style.px(1)),
                         style.palette.muted);
    for (const Region& region : lane.analysis.regions) {
        if (region.from < view_.x.high && region.to > view_.x.low)
            drawRegion(painter, lane, region, bar);
    }
    drawMarks(painter, lane, bar);
    painter.restore();
    if (isOpen) {
        drawEndsBeyond(painter, lane, bar);
        drawName(painter, lane, row);
        drawShare(painter, lane, row);
    }
}

void LanesItem::drawRegion(QPainter& painter, const FigureLane& lane, const Region& region, const QRectF& row) const
{
    const PlotStyle& style = *view_.style;
    const PixelMap map = view_.map();
    double left = map.xToPixel(std::max(region.from, view_.x.low));
    double right = map.xToPixel(std::min(region.to, view_.x.high));
    if (region.kind == RegionKind::active) {
        const double thickness = std::min(style.px(3), row.height() / 2);
        painter.fillRect(QRectF(left, row.center().y() - thickness / 2, right - left, thickness), lane.colour);
        return;
    }
    const double least = style.px(leastWidth);
    if (right - left < least) {
        const double centre = std::clamp((left + right) / 2, row.left() + least / 2, row.right() - least / 2);
        left = centre - least / 2;
        right = centre + least / 2;
    }
    const QRectF area(QPointF(left, row.top()), QPointF(right, row.bottom()));
    // The line of the active parts must not show through.
    painter.fillRect(area, style.palette.plot);
    if (area.width() <= 2 * least && region.kind != RegionKind::stationary)
        painter.fillRect(area, style.palette.dots);
    else
        fillRegion(painter, area, row.topLeft(), region.kind, style);
}

void LanesItem::drawMarks(QPainter& painter, const FigureLane& lane, const QRectF& row) const
{
    const PlotStyle& style = *view_.style;
    const PixelMap map = view_.map();
    const double size = std::min(style.px(3.5), row.height() / 2.5);
    painter.setPen(QPen(style.palette.plot, style.px(1)));
    painter.setBrush(style.palette.text);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const double x : lane.analysis.kinks) {
        if (view_.x.contains(x))
            drawKink(painter, {map.xToPixel(x), row.center().y()}, size);
    }
    for (const double x : lane.analysis.jumps) {
        if (view_.x.contains(x))
            drawJump(painter, {map.xToPixel(x), row.center().y()}, size);
    }
}

void LanesItem::drawEndsBeyond(QPainter& painter, const FigureLane& lane, const QRectF& row) const
{
    const PlotStyle& style = *view_.style;
    const PixelMap map = view_.map();
    painter.setFont(style.text);
    // The first text that leaves some of its region to be seen; nothing of other regions is ever covered.
    const auto draw = [&](std::initializer_list<QString> texts, bool atLeft, double room) {
        for (const QString& text : texts) {
            const double width = texts_.of(text) + style.px(6);
            if (width + style.px(leastLeftOver) > room)
                continue;
            const double height = std::min(row.height(), std::ceil(texts_.metrics().capHeight() + style.px(5)));
            const QRectF box(atLeft ? row.left() : row.right() - width, row.center().y() - height / 2, width, height);
            painter.fillRect(box.adjusted(0, 0, 1, 0), style.palette.plot);  // edges are soft
            painter.setPen(style.palette.muted);
            painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
            return;
        }
    };
    // Up to where the next end, kink or jump in the view stands.
    double firstMark = view_.x.high;
    double lastMark = view_.x.low;
    for (const auto* marks : {&lane.analysis.kinks, &lane.analysis.jumps})
        for (const double x : *marks) {
            if (!view_.x.contains(x))
                continue;
            firstMark = std::min(firstMark, x);
            lastMark = std::max(lastMark, x);
        }
    const std::vector<Region>& regions = lane.analysis.regions;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        const Region& region = regions[i];
        if (region.from >= view_.x.high || region.to <= view_.x.low)
            continue;
        // Where the analysis stops no region ends.
        const bool hasStart = i > 0 && region.from < view_.x.low;
        const bool hasEnd = i + 1 < regions.size() && region.to > view_.x.high;
        const double share = hasStart && hasEnd ? row.width() / 2 : row.width();
        const double right = map.xToPixel(std::min(region.to, firstMark));
        const double left = map.xToPixel(std::max(region.from, lastMark));
        if (hasStart)
            draw({QStringLiteral("◂ ") + shortNumber(region.from), QStringLiteral("◂")}, true,
                 std::min(share, right - row.left()));
        if (hasEnd)
            draw({shortNumber(region.to) + QStringLiteral(" ▸"), QStringLiteral("▸")}, false,
                 std::min(share, row.right() - left));
    }
}

void LanesItem::drawName(QPainter& painter, const FigureLane& lane, const QRectF& row) const
{
    const PlotStyle& style = *view_.style;
    const double gap = style.px(10);
    painter.setFont(lane.isSelected ? style.bold : style.text);
    painter.setPen(lane.isSelected ? style.palette.text : style.palette.muted);
    const QString name = (lane.isSelected ? selected_ : texts_).elided(lane.label, view_.nameWidth - gap);
    painter.drawText(QRectF(row.left() - view_.nameWidth, row.top(), view_.nameWidth - gap, row.height()),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, name);
}

/// Beside the lane's end: how many of the inputs meet no gradient.
void LanesItem::drawShare(QPainter& painter, const FigureLane& lane, const QRectF& row) const
{
    const PlotStyle& style = *view_.style;
    painter.setFont(style.numbers);
    painter.setPen(style.palette.muted);
    painter.drawText(QRectF(row.right() + style.px(6), row.top(), style.px(60), row.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, lane.share);
}

}  // namespace actiscope::ui
