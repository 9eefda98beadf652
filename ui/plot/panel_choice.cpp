#include "ui/plot/panel_choice.h"

namespace actiscope::ui {

bool canHide(const Panels& panels, bool Panels::*panel)
{
    if (panel == &Panels::regions)
        return true;
    const int plots = int(panels.value) + int(panels.slope) + int(panels.curvature);
    return plots > int(panels.*panel);
}

void showPanel(Panels& panels, bool Panels::*panel, bool shown)
{
    if (shown || canHide(panels, panel))
        panels.*panel = shown;
}

}  // namespace actiscope::ui
