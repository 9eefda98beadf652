#include "ui/plot/panel_items.h"

#include "ui/plot/cell_title.h"
#include "ui/plot/patterns.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

constexpr double lowPanel = 72;  ///< px at 100 %

/// A line one device pixel wide stands on pixels, so that it is sharp.
double onPixel(double at)
{
    return std::floor(at) + 0.5;
}

void drawZeroLines(QPainter& painter, const PixelMap& map, const PlotStyle& style)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(style.palette.axis, 1));
    if (map.y.contains(0)) {
        const double y = onPixel(map.yToPixel(0));
        painter.drawLine(QPointF(map.rect.left(), y), QPointF(map.rect.right(), y));
    }
    if (map.x.contains(0)) {
        const double x = onPixel(map.xToPixel(0));
        painter.drawLine(QPointF(x, map.rect.top()), QPointF(x, map.rect.bottom()));
    }
}

/// How far to the left of the panel the numbers reach that stand as high as its symbol, px.
double numbersBeside(const QCPAxis& axis, const PixelMap& map, const PlotStyle& style)
{
    const double symbolBottom = map.rect.top() + style.px(24);
    const QFontMetricsF metrics(style.numbers);
    double reach = 0;
    const QVector<double> ticks = axis.tickVector();
    const QVector<QString> labels = axis.tickVectorLabels();
    for (qsizetype i = 0; i < std::min(ticks.size(), labels.size()); ++i)
        if (map.y.contains(ticks[i]) && map.yToPixel(ticks[i]) < symbolBottom)
            reach = std::max(reach, metrics.horizontalAdvance(labels[i]) + style.px(14));
    return reach;
}

/// Stands for curves that a class is to predict.
void drawQuestion(QPainter& painter, const QRectF& panel, const PlotStyle& style)
{
    QFont font = style.title;
    font.setPixelSize(std::max(1, static_cast<int>(std::min(panel.height() / 2, style.px(96)))));
    painter.setFont(font);
    painter.setPen(style.palette.muted);
    painter.drawText(panel, Qt::AlignCenter, QStringLiteral("?"));
}

}  // namespace

PixelMap PanelView::map() const
{
    // QCustomPlot counts from the last row of pixels, not from the edge below it.
    return {QRectF(axes->rect()).translated(0, -1), x, panel.y};
}

void BandsItem::draw(QCPPainter* painter)
{
    const PixelMap map = view_.map();
    const PlotStyle& style = *view_.style;
    painter->setClipRect(map.rect);
    for (const FigureBand& band : view_.panel.bands) {
        double left = map.xToPixel(std::max(band.region.from, map.x.low));
        double right = map.xToPixel(std::min(band.region.to, map.x.high));
        if (right - left < style.px(2)) {
            left = (left + right) / 2 - style.px(1);
            right = left + style.px(2);
        }
        const QRectF area(QPointF(left, map.rect.top()), QPointF(right, map.rect.bottom()));
        // Large areas of a pattern shout; the lanes show the same in full.
        painter->setOpacity(band.region.kind == RegionKind::dead ? 0.5 : 0.8);
        if (band.isLoss)
            fillLosses(*painter, area, map.rect.topLeft(), style);
        else
            fillRegion(*painter, area, map.rect.topLeft(), band.region.kind, style);
        painter->setOpacity(1);
        painter->setPen(QPen(style.palette.dots, 1, Qt::DashLine));
        for (const double end : {band.region.from, band.region.to}) {
            const double x = onPixel(map.xToPixel(end));
            if (map.x.contains(end) && band.region.kind != RegionKind::stationary)
                painter->drawLine(QPointF(x, map.rect.top()), QPointF(x, map.rect.bottom()));
        }
    }
}

void CurvesItem::draw(QCPPainter* painter)
{
    const PixelMap map = view_.map();
    painter->setClipRect(map.rect);
    drawZeroLines(*painter, map, *view_.style);
    painter->setRenderHint(QPainter::Antialiasing);
    traceCurves(view_.labels, view_.panel, map, view_.crew);
    const auto placeTexts = [&] {
        view_.texts = layoutLabels(view_.panel, map, view_.labelRight, *view_.style, view_.labels);
    };
    curves_.setCrew(view_.crew);
    curves_.paint(*painter, map, view_.panel.curves, view_.style->scale, placeTexts);
    view_.segmentCount = curves_.segmentCount();
}

void TextsItem::draw(QCPPainter* painter)
{
    const PlotStyle& style = *view_.style;
    const PixelMap map = view_.map();
    painter->setClipping(false);
    if (view_.panel.cell) {
        drawCell(*painter, view_.panel, map.rect, style);
        return;
    }
    painter->setFont(style.title);
    painter->setPen(style.palette.muted);
    painter->drawText(QPointF(map.rect.left(), map.rect.top() - style.px(9)), view_.panel.title);

    painter->setFont(style.symbol);
    painter->setPen(style.palette.text);
    const double symbolWidth = painter->fontMetrics().horizontalAdvance(view_.panel.symbol);
    // Beside a low panel there is no room between the numbers: it goes before the title.
    const bool isLow = map.rect.height() < style.px(lowPanel);
    const double beside = isLow ? 0 : numbersBeside(*view_.axes->axis(QCPAxis::atLeft), map, style);
    const double symbolRoom = std::max({isLow ? 0 : style.px(44), symbolWidth + style.px(8), symbolWidth + beside});
    const double base = isLow ? map.rect.top() - style.px(9) : map.rect.top() + style.px(12);
    painter->drawText(QPointF(map.rect.left() - symbolRoom, base), view_.panel.symbol);

    if (view_.panel.isVeiled)
        drawQuestion(*painter, map.rect, style);
    for (const PlacedText& text : view_.texts)
        drawText(*painter, text, style);
}

void drawText(QPainter& painter, const PlacedText& text, const PlotStyle& style)
{
    if (text.hasGround) {
        QColor ground = style.palette.regionTint;
        ground.setAlphaF(0.8F);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(text.rect.adjusted(-style.px(2), 0, style.px(2), 0), style.px(3), style.px(3));
    }
    painter.setFont(text.isBold ? style.bold : style.text);
    painter.setPen(text.colour);
    const double height = text.rect.height() / static_cast<double>(text.lines.size());
    for (qsizetype i = 0; i < text.lines.size(); ++i) {
        const QRectF row(text.rect.left(), text.rect.top() + height * static_cast<double>(i), text.rect.width(),
                         height);
        painter.drawText(row, static_cast<int>(text.alignment | Qt::AlignVCenter) | Qt::TextDontClip, text.lines[i]);
    }
}

}  // namespace actiscope::ui
