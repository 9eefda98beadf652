// What a panel shows besides its axes: bands under, curves, and the text over them.
#pragma once

#include "ui/plot/curve_painter.h"
#include "ui/plot/label_layout.h"
#include "ui/plot/note_layout.h"

#include <qcustomplot.h>

namespace actiscope::ui {

/// One panel as its items see it; owned by the plot, which fills it before each replot.
struct PanelView {
    QCPAxisRect* axes = nullptr;
    FigurePanel panel;
    Interval x;
    const PlotStyle* style = nullptr;
    Crew* crew = nullptr;   ///< null: nobody draws along
    double labelRight = 0;  ///< px, how far labels may reach
    LabelStore labels;
    NoteTexts noteTexts;
    std::vector<PlacedText> texts;  ///< placed while the curves were drawn the last time
    std::size_t segmentCount = 0;   ///< likewise
    std::vector<PlacedNote> notes;  ///< likewise

    PixelMap map() const;
};

/// A layerable that draws a part of a panel.
class PanelItem : public QCPLayerable {
public:
    PanelItem(QCustomPlot* plot, const QString& layer, PanelView& view) : QCPLayerable(plot, layer), view_(view) {}

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    PanelView& view_;
};

class BandsItem : public PanelItem {
public:
    using PanelItem::PanelItem;

protected:
    void draw(QCPPainter* painter) override;
};

class CurvesItem : public PanelItem {
public:
    using PanelItem::PanelItem;

protected:
    void draw(QCPPainter* painter) override;

private:
    CurvePainter curves_;
};

class TextsItem : public PanelItem {
public:
    using PanelItem::PanelItem;

protected:
    void draw(QCPPainter* painter) override;
};

/// Draws a text where it was placed, line under line, on its ground if it has one.
void drawText(QPainter& painter, const PlacedText& text, const PlotStyle& style);

}  // namespace actiscope::ui
