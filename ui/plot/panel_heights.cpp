#include "ui/plot/panel_heights.h"

#include <algorithm>

namespace actiscope::ui {
namespace {

constexpr double leastPart = 0.1;
constexpr double leastLanes = 0.01;
constexpr double mostLanes = 0.65;

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

double lanesShare(double lanes, double everything)
{
    return std::clamp(lanes / std::max(1.0, everything), leastLanes, mostLanes);
}

void growLanes(Panels& panels, double shareNow, double factor)
{
    panels.regionsShare = std::clamp(shareNow * factor, leastLanes, mostLanes);
}

void resetHeights(Panels& panels)
{
    panels.heights = Panels{}.heights;
    panels.regionsShare.reset();
}

}  // namespace actiscope::ui
