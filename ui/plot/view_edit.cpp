#include "ui/plot/view_edit.h"

#include "core/analysis/decades.h"
#include "core/analysis/fit.h"
#include "ui/figure/panel_range.h"

namespace actiscope::ui {

Interval zoomed(Interval range, double at, double factor)
{
    return {at + (range.low - at) * factor, at + (range.high - at) * factor};
}

Interval moved(Interval range, double by)
{
    return {range.low + by, range.high + by};
}

// A zoom that reached a limit must not become a pan: a range that would have to be corrected is left alone.
void setX(View& view, Interval range)
{
    if (limited(range) == range)
        view.x = range;
}

void setY(View& view, PanelKind kind, Interval range)
{
    if ((isLogarithmic(view, kind) ? limitedDecades(range) : limited(range)) == range)
        view.range(kind) = range;
}

Interval withAspectOf(const PixelMap& map, Interval y)
{
    const double half = (y.high - y.low) * map.rect.width() / map.rect.height() / 2;
    const double middle = (map.x.low + map.x.high) / 2;
    return {middle - half, middle + half};
}

void setLogarithmic(View& view, bool isOn)
{
    if (view.slopeIsLogarithmic != isOn)
        view.range(PanelKind::slope).reset();
    view.slopeIsLogarithmic = isOn;
}

}  // namespace actiscope::ui
