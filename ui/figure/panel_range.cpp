#include "ui/figure/panel_range.h"

#include "core/analysis/decades.h"
#include "core/analysis/fit.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace actiscope::ui {
namespace {

/// The height of a curve in the middle of x; nothing where it has none.
std::optional<double> heightInTheMiddle(const Samples& samples, Interval x)
{
    const auto place = std::ranges::lower_bound(samples.x, x.low / 2 + x.high / 2);
    if (place == samples.x.end())
        return std::nullopt;
    const double height = samples.y[static_cast<std::size_t>(place - samples.x.begin())];
    return std::isfinite(height) ? std::optional(height) : std::nullopt;
}

/// Where not all of a fitted range has room, as near to the curve (or null) as the range allows.
Interval withCurveInSight(Interval cut, Interval fitted, Interval x, const Samples* curve)
{
    const double half = (cut.high - cut.low) / 2;
    const std::optional<double> height = curve ? heightInTheMiddle(*curve, x) : std::nullopt;
    if (!height || !(2 * half < fitted.high - fitted.low))
        return cut;
    const double middle = std::clamp(*height, fitted.low + half, fitted.high - half);
    return {middle - half, middle + half};
}

}  // namespace

bool isLogarithmic(const View& view, PanelKind kind)
{
    return kind == PanelKind::slope && view.slopeIsLogarithmic;
}

Interval withEqualAspect(Interval y, Interval x, QSizeF pixels)
{
    const double half = (x.high - x.low) * pixels.height() / pixels.width() / 2;
    const double middle = y.low / 2 + y.high / 2;
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

void holdAll(FigurePanel& panel, const Session& session, Interval x, const RangedCurves& curves)
{
    constexpr double towering = 3;  // times what was fitted
    constexpr double air = 0.02;    // so that no line lies on the panel's edge
    const bool isBound = session.view.hasEqualAspect && panel.kind == PanelKind::value;
    if (!panel.yIsFitted || panel.isLogarithmic || isBound)
        return;
    Interval all = panel.y;
    for (const Samples* samples : curves.samples)
        for (std::size_t i = 0; i < samples->x.size(); ++i)
            if (x.contains(samples->x[i]) && std::isfinite(samples->y[i])) {
                all.low = std::min(all.low, samples->y[i]);
                all.high = std::max(all.high, samples->y[i]);
            }
    if (all.high - all.low > towering * (panel.y.high - panel.y.low))
        return;
    const double more = air * (all.high - all.low);
    panel.y = {all.low < panel.y.low ? all.low - more : panel.y.low,
               all.high > panel.y.high ? all.high + more : panel.y.high};
}

void chooseRange(FigurePanel& panel, const Session& session, Interval x, const RangedCurves& curves,
                 const FigureOptions& options)
{
    if (!hasGivenRange(panel, session, options))
        panel.y = panel.isLogarithmic ? fitDecades(x, curves.samples)
                                      : fitY(*quantityOf(panel.kind), x, curves.samples, curves.selected);
    if (panel.kind != PanelKind::value || !session.view.hasEqualAspect)
        return;
    const Interval fitted = panel.y;
    panel.y = withEqualAspect(fitted, x, options.pixels);
    const Samples* shown = curves.samples.empty() ? nullptr : curves.samples.back();
    if (panel.yIsFitted)
        panel.y = withCurveInSight(panel.y, fitted, x, curves.selected ? curves.selected : shown);
}

}  // namespace actiscope::ui
