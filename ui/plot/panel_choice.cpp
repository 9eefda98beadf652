#include "ui/plot/panel_choice.h"

#include <algorithm>

namespace actiscope::ui {

bool canHide(const Panels& panels, PanelKind kind)
{
    return std::ranges::count(panels.shown, true) > (panels.shows(kind) ? 1 : 0);
}

void showPanel(Panels& panels, PanelKind kind, bool shown)
{
    if (shown || canHide(panels, kind))
        panels.shows(kind) = shown;
}

}  // namespace actiscope::ui
