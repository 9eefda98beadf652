// The notes of a panel over its curves: texts on a calm ground, and arrows to what they speak of.
#pragma once

#include "ui/plot/panel_items.h"

namespace actiscope::ui {

class NotesItem : public PanelItem {
public:
    using PanelItem::PanelItem;

protected:
    void draw(QCPPainter* painter) override;
};

}  // namespace actiscope::ui
