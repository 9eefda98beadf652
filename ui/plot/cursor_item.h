// The vertical line through all panels, the dots where it meets the selected curve, and the tangent there.
#pragma once

#include "ui/figure/figure.h"
#include "ui/plot/panel_items.h"

#include <functional>

namespace actiscope::ui {

class CursorItem : public QCPLayerable {
public:
    using Views = std::vector<std::unique_ptr<PanelView>>;

    /// lanes: their rectangle; empty where there are none.
    CursorItem(QCustomPlot* plot, const QString& layer, const Views& views, std::function<QRectF()> lanes)
        : QCPLayerable(plot, layer), views_(views), lanes_(std::move(lanes))
    {}

    std::optional<FigureCursor> cursor;
    const PlotStyle* style = nullptr;
    /// Not drawn there with the other items: it moves without them.
    const QPaintDevice* screen = nullptr;

    void paint(QCPPainter& painter) const;
    /// What it covers.
    QRegion region() const;

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

private:
    struct Tangent {
        double length = 0;  ///< px along x, to either side
        double rise = 0;    ///< px downwards by px to the right
    };
    Tangent tangentOf(const PixelMap& map, const FigureMark& mark) const;
    QRectF lineRect() const;
    void drawMark(QPainter& painter, const PixelMap& map, const FigureMark& mark) const;

    const Views& views_;
    std::function<QRectF()> lanes_;
};

}  // namespace actiscope::ui
