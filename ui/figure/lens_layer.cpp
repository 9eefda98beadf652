#include "ui/figure/lens_layer.h"

#include "ui/figure/fate_text.h"
#include "ui/text_language.h"

#include <algorithm>

namespace actiscope::ui {

namespace {

struct Text {
    ACTISCOPE_FIGURE_TEXTS(Precision)
};

constexpr double stairsWidth = 1.25;
constexpr double errorWidth = 1;
/// Of the view: narrower ranges are no band, and those of a label must hold some of it.
constexpr double leastBand = 1e-3;
constexpr double leastLabelledBand = 0.1;
constexpr std::size_t mostBands = 12;

void addStairs(FigurePanel& panel, const Session& session, const Curve& curve, const Palette& palette,
               const SampleRange& range, LensCache& cache)
{
    panel.curves.push_back(
        {.id = curve.id, .samples = cache.stairs(session, curve, range), .colour = palette.text, .width = stairsWidth});
}

FigureBand bandOf(const FateRange& range, const Interval& view, const Interval& seen)
{
    FigureBand band{.region = {.kind = RegionKind::dead,
                               .from = range.from <= seen.low ? -infinity : range.from,
                               .to = range.to >= seen.high ? infinity : range.to},
                    .isLoss = true};
    const double width = std::min(range.to, view.high) - std::max(range.from, view.low);
    if (width >= leastLabelledBand * (view.high - view.low))
        band.label = Text::tr("%1: %2", "what happens: where").arg(fateName(range.fate), placeText(range, seen));
    return band;
}

FigurePanel errorPanel(const Session& session, const Curve* curve, const FigureOptions& options, const Interval& view,
                       LensCache& cache)
{
    const QString format = QString::fromUtf8(factsOf(session.lens.format).name.data());
    FigurePanel panel{.kind = PanelKind::roundoff,
                      .stretch = session.panels.heights[indexOf(PanelKind::roundoff)],
                      .isLogarithmic = true,
                      .title = Text::tr("Roundoff of %1 in ULP").arg(format),
                      .y = fitErrorDecades({})};
    if (!curve)
        panel.hint = Text::tr("Select a shown curve to see what the format makes of it");
    if (curve) {
        const auto losses = cache.losses(session, *curve, view);
        if (losses->results.size() < 2)
            panel.hint = losses->results.empty() ? Text::tr("No number of %1 lies in this range").arg(format)
                                                 : Text::tr("A single number of %1 lies in this range").arg(format);
        panel.y = fitErrorDecades(*losses);
        panel.curves.push_back({.id = curve->id,
                                .samples = errorDecades(losses->results),
                                .colour = options.palette.text,
                                .width = errorWidth});
        for (const FateRange& range : widest(losses->ranges, mostBands))
            if (range.to - range.from >= leastBand * (view.high - view.low))
                panel.bands.push_back(bandOf(range, view, seenOf(*losses)));
    }
    if (const std::optional<Interval>& chosen = session.view.range(PanelKind::roundoff)) {
        panel.y = *chosen;
        panel.yIsFitted = false;
    } else if (const std::optional<Interval>& held = options.held[indexOf(PanelKind::roundoff)]) {
        panel.y = *held;
    }
    return panel;
}

}  // namespace

void addLens(Figure& figure, const Session& session, const FigureOptions& options, const SampleRange& range,
             LensCache& cache)
{
    const Curve* selected = selectedCurve(session);
    const Curve* curve = selected && isShown(session, *selected) ? selected : nullptr;
    const auto value = std::ranges::find(figure.panels, PanelKind::value, &FigurePanel::kind);
    if (session.lens.isOn && curve && value != figure.panels.end())
        addStairs(*value, session, *curve, options.palette, range, cache);
    if (session.panels.shows(PanelKind::roundoff))
        figure.panels.push_back(errorPanel(session, curve, options, figure.x, cache));
}

}  // namespace actiscope::ui
