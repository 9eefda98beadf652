#include "ui/plot/panel_heights.h"

#include <algorithm>

namespace actiscope::ui {
namespace {

constexpr double leastPart = 0.1;

}  // namespace

void divideHeight(Panels& panels, PanelKind upper, PanelKind lower, double part)
{
    double& above = panels.heights[indexOf(upper)];
    double& below = panels.heights[indexOf(lower)];
    const double both = above + below;
    above = both * std::clamp(part, leastPart, 1 - leastPart);
    below = both - above;
}

void growPanel(Panels& panels, PanelKind kind, double factor)
{
    double others = 0;
    for (const PanelKind other : panelKinds)
        if (other != kind && panels.shows(other))
            others += panels.heights[indexOf(other)];
    if (others == 0 || !panels.shows(kind))
        return;
    double& height = panels.heights[indexOf(kind)];
    // A tenth of all is a ninth of the others.
    const double least = others * leastPart / (1 - leastPart);
    const double most = others * (1 - leastPart) / leastPart;
    height = std::clamp(height * factor, least, most);
}

void resetHeights(Panels& panels)
{
    panels.heights = Panels{}.heights;
}

}  // namespace actiscope::ui
