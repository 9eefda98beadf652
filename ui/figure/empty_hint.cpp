#include "ui/figure/empty_hint.h"

#include "core/analysis/decades.h"
#include "ui/text_language.h"

#include <cmath>

namespace actiscope::ui {
namespace {

struct Text {
    ACTISCOPE_FIGURE_TEXTS(Figure)
};

/// What there is of the curves over x.
struct Found {
    bool isVisible = false;
    bool isFinite = false;
    bool isInfinite = false;
    bool isZero = true;  ///< of what is finite: no logarithm

    void look(const Samples& samples, Interval x, Interval y)
    {
        for (std::size_t i = 0; i < samples.x.size() && !isVisible; ++i) {
            const double here = samples.y[i];
            if (!x.contains(samples.x[i]) || std::isnan(here))
                continue;
            if (std::isinf(here)) {
                isInfinite = true;
                continue;
            }
            isFinite = true;
            isZero = isZero && here == decadeOfZero;
            // A line may cross the panel between two samples.
            const double next = i + 1 < samples.y.size() && std::isfinite(samples.y[i + 1]) ? samples.y[i + 1] : here;
            isVisible = std::max(here, next) >= y.low && std::min(here, next) <= y.high;
        }
    }
};

}  // namespace

QString emptyHint(const FigurePanel& panel, Interval x)
{
    Found found;
    for (const FigureCurve& curve : panel.curves)
        if (!curve.isGhost && !found.isVisible)
            found.look(curve.samples, x, panel.y);
    if (panel.curves.empty() || found.isVisible)
        return {};
    if (!found.isFinite)
        return found.isInfinite ? Text::tr("Infinite all over this range") : Text::tr("Undefined all over this range");
    if (panel.isLogarithmic && found.isZero)
        return Text::tr("0 all over this range: a logarithmic axis cannot show it; press L for a linear one");
    return panel.yIsFitted ? Text::tr("Beyond what this axis can show")
                           : Text::tr("All curves are above or below this range; press Home to see them");
}

}  // namespace actiscope::ui
