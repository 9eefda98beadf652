// Points of a panel that are worth a number, their texts where there is room, and the hint of an empty panel.
#pragma once

#include "ui/plot/panel_items.h"

namespace actiscope::ui {

/// Draws over the curves and the names; both painters draw the same.
class PointsItem : public PanelItem {
public:
    using PanelItem::PanelItem;

protected:
    void draw(QCPPainter* painter) override;

private:
    void drawHint(QPainter& painter, const QRectF& panel) const;
    void drawPoint(QPainter& painter, const FigurePoint& point, const QPointF& at) const;
};

/// After traceCurves(): where the texts of the points stand, in their order; nothing where there is no room near the
/// point: a text keeps inside of the panel and off the curves, the names and the other texts. That of a filled point
/// stands where it covers least.
std::vector<std::optional<QRectF>> placeTexts(const PanelView& view, const PixelMap& map);

}  // namespace actiscope::ui
