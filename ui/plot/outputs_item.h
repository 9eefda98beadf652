// The outputs of the selected curve along the axis of y: their density, and the values that many of them share.
#pragma once

#include "ui/plot/panel_items.h"

namespace actiscope::ui {

class OutputsItem : public PanelItem {
public:
    using PanelItem::PanelItem;

protected:
    void draw(QCPPainter* painter) override;

private:
    void drawDensity(QPainter& painter, const PixelMap& map, const FigureOutputs& outputs) const;
    void drawMasses(QPainter& painter, const PixelMap& map, const FigureOutputs& outputs) const;
};

}  // namespace actiscope::ui
