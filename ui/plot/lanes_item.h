// The strips below the plots: each shown curve's regions over the same x axis.
#pragma once

#include "ui/figure/figure.h"
#include "ui/plot/plot_style.h"
#include "ui/plot/polyline.h"
#include "ui/plot/text_widths.h"

#include <qcustomplot.h>

namespace actiscope::ui {

/// All lanes as their item sees them; owned by the plot.
struct LanesView {
    QCPAxisRect* axes = nullptr;
    std::vector<FigureLane> lanes;
    QString title;
    Interval x;
    CurveId hovered = 0;
    double most = 0;        ///< px that all lanes together may take
    bool isFilled = false;  ///< they take as much of it as they can, as the hand has drawn them
    double nameWidth = 0;
    const PlotStyle* style = nullptr;

    /// Up to eight lanes stand with their names, and more where there is room; else they are strips of which
    /// only the hovered one opens.
    bool areNamed() const;
    double height() const;
    /// The least and the greatest height that they can be given, px.
    double leastHeight() const;
    double greatestHeight() const;
    /// From the top of the first to the bottom of the last, relative to the axes' rectangle.
    QRectF row(std::size_t lane) const;
    std::optional<std::size_t> laneAt(QPointF position) const;
    PixelMap map() const;

private:
    double pitch() const;
};

class LanesItem : public QCPLayerable {
public:
    LanesItem(QCustomPlot* plot, const QString& layer, LanesView& view) : QCPLayerable(plot, layer), view_(view) {}

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

private:
    void drawHeading(QPainter& painter) const;
    void drawLane(QPainter& painter, std::size_t index) const;
    void drawRegion(QPainter& painter, const FigureLane& lane, const Region& region, const QRectF& row) const;
    void drawMarks(QPainter& painter, const FigureLane& lane, const QRectF& row) const;
    void drawEndsBeyond(QPainter& painter, const FigureLane& lane, const QRectF& row) const;
    void drawName(QPainter& painter, const FigureLane& lane, const QRectF& row) const;
    void drawShare(QPainter& painter, const FigureLane& lane, const QRectF& row) const;

    LanesView& view_;
    mutable TextWidths titles_;
    mutable TextWidths texts_;
    mutable TextWidths selected_;  ///< lanes' names
};

}  // namespace actiscope::ui
