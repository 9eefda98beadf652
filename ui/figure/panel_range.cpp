#include "ui/figure/panel_range.h"

#include "core/analysis/decades.h"
#include "core/analysis/fit.h"

namespace actiscope::ui {

bool isLogarithmic(const View& view, PanelKind kind)
{
    return kind == PanelKind::slope && view.slopeIsLogarithmic;
}

Interval withEqualAspect(Interval y, Interval x, QSizeF pixels)
{
    const double half = (x.high - x.low) * pixels.height() / pixels.width() / 2;
    const double middle = (y.low + y.high) / 2;
    return {middle - half, middle + half};
}

bool hasGivenRange(FigurePanel& panel, const Session& session, const FigureOptions& options)
{
    if (const std::optional<Interval>& chosen = session.view.range(panel.kind)) {
        panel.y = panel.isLogarithmic ? limitedDecades(*chosen) : limited(*chosen);
        panel.yIsFitted = false;
        return true;
    }
    if (const std::optional<Interval>& held = options.held[indexOf(panel.kind)]) {
        panel.y = *held;
        return true;
    }
    return false;
}

void chooseRange(FigurePanel& panel, const Session& session, Interval x, const RangedCurves& curves,
                 const FigureOptions& options)
{
    if (!hasGivenRange(panel, session, options))
        panel.y = panel.isLogarithmic ? fitDecades(x, curves.samples)
                                      : fitY(*quantityOf(panel.kind), x, curves.samples, curves.selected);
    if (panel.kind == PanelKind::value && session.view.hasEqualAspect)
        panel.y = withEqualAspect(panel.y, x, options.pixels);
}

}  // namespace actiscope::ui
