// The outputs of the selected curve along the axis of y: their density, and the values that many of them share.
#pragma once

#include "ui/plot/panel_items.h"

namespace actiscope::ui {

/// Belongs under the curves.
class OutputDensityItem : public PanelItem {
public:
    using PanelItem::PanelItem;

protected:
    void draw(QCPPainter* painter) override;
};

/// Bars as long as their share; belong over the curves, which end in them.
class PointMassesItem : public PanelItem {
public:
    using PanelItem::PanelItem;

protected:
    void draw(QCPPainter* painter) override;

private:
    void drawMass(QPainter& painter, const PixelMap& map, const PointMass& mass, const QColor& colour) const;
};

}  // namespace actiscope::ui
