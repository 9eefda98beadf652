#include "ui/plot/view_edit.h"

#include "core/analysis/fit.h"

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
    if (limited(range) == range)
        view.range(kind) = range;
}

}  // namespace actiscope::ui
