// The strip under the axis: where the inputs lie, and which of them meet no gradient on the selected curve.
#pragma once

#include "ui/figure/inputs_figure.h"
#include "ui/plot/plot_style.h"
#include "ui/plot/polyline.h"

#include <qcustomplot.h>

namespace actiscope::ui {

/// The strip as its item sees it; owned by the plot.
struct InputsView {
    QCPAxisRect* axes = nullptr;
    std::optional<FigureInputs> inputs;
    Interval x;
    bool isHovered = false;           ///< shows what can be taken
    std::optional<std::size_t> grip;  ///< under the pointer or in the hand, of FigureInputs::grips
    const PlotStyle* style = nullptr;

    double height() const { return inputs ? style->px(64) : 0; }
    QRectF rect() const { return axes ? QRectF(axes->rect()) : QRectF(); }
    /// Heights 0…1 leave room for the handles above.
    PixelMap map() const { return {rect(), x, {0, 1.12}}; }
    /// Where a grip is drawn.
    QPointF placeOf(std::size_t grip) const;
};

class InputsItem : public QCPLayerable {
public:
    InputsItem(QCustomPlot* plot, const QString& layer, InputsView& view) : QCPLayerable(plot, layer), view_(view) {}

    /// Over the plot as it was drawn: what can be taken, while the pointer is there.
    void paintHold(QPainter& painter) const;
    /// px, all that paintHold may paint.
    QRect holdArea() const;

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

private:
    void drawRegions(QPainter& painter) const;
    void drawOutline(QPainter& painter) const;
    void drawTexts(QPainter& painter) const;

    InputsView& view_;
};

}  // namespace actiscope::ui
