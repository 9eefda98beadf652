// The vertical lines through all panels, the dots where they meet the selected curve, the tangent at the first and the
// secant between both.
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
    std::vector<QRectF> lineRects(double at) const;
    QRectF rectOf(const PixelMap& map, const FigureMark& mark) const;
    std::optional<QLineF> secantIn(std::size_t panel) const;
    QString textBeyond() const;
    QRectF rectBeyond() const;
    void drawBeyond(QPainter& painter) const;
    void drawLine(QCPPainter& painter, double at, const QList<qreal>& dashes) const;
    void drawSecant(QCPPainter& painter) const;
    void drawMark(QPainter& painter, const PixelMap& map, const FigureMark& mark) const;

    const Views& views_;
    std::function<QRectF()> lanes_;
};

}  // namespace actiscope::ui
