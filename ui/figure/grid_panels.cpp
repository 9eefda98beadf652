#include "ui/figure/grid_panels.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

constexpr double cellShape = 1.35;     ///< width over height
constexpr double slopeOpacity = 0.55;  ///< f ′ stands behind f in the same colour
constexpr double fadedOpacity = 0.35;

FigureCurve line(const GridCurve& curve, const SharedSamples& samples, double width, double opacity)
{
    return {.id = curve.curve->id,
            .samples = samples,
            .colour = curve.colour,
            .width = width,
            .opacity = curve.isFaded ? opacity * fadedOpacity : opacity};
}

FigurePanel cell(const GridCurve& curve, Interval x, Interval y)
{
    FigurePanel panel{.kind = PanelKind::value, .title = curve.name, .y = y};
    panel.cell = FigureCell{curve.curve->id, curve.colour, curve.isSelected, curve.isHovered, curve.slope.has_value()};
    if (curve.slope)
        panel.curves.push_back(line(curve, *curve.slope, 1.5, slopeOpacity));
    if (curve.value)
        panel.curves.push_back(line(curve, *curve.value, 2, 1));
    if (curve.regions)
        for (const Region& region : curve.regions->regions)
            if (region.kind != RegionKind::active && region.to >= x.low && region.from <= x.high)
                panel.bands.push_back({region, {}});
    return panel;
}

}  // namespace

std::vector<FigurePanel> gridPanels(const std::vector<GridCurve>& curves, Interval x, Interval y)
{
    std::vector<FigurePanel> panels;
    for (const GridCurve& curve : curves)
        panels.push_back(cell(curve, x, y));
    return panels;
}

int gridColumns(std::size_t cells, QSizeF area)
{
    if (cells == 0 || area.isEmpty())
        return 1;
    const double count = std::sqrt(static_cast<double>(cells) * area.width() / area.height() / cellShape);
    return std::clamp(static_cast<int>(std::lround(count)), 1, static_cast<int>(cells));
}

}  // namespace actiscope::ui
