#include "ui/export/sheet_source.h"

#include "ui/export/figure_colours.h"

#include <algorithm>

namespace actiscope::ui {

namespace {

constexpr double emphasis = 1.7;  ///< of the selected curve's line
/// px per point that curves are sampled for; what is a pixel apart there has no common name.
constexpr double finestSampling = 6;
constexpr double usualLetters = 12;  ///< px, of a window's texts

}  // namespace

namespace {

/// A name at a curve's end is tied to it by its colour. Without colours it needs a sample of the dashes beside it.
FigureSettings withReadableLegend(const Session& session, FigureSettings settings)
{
    if (isColourless(settings) && settings.legend == LegendPlace::direct && shownCurves(session).size() > 1)
        settings.legend = LegendPlace::right;
    return settings;
}

}  // namespace

SheetSource sourceOf(const Session& session, const FigureSettings& settings)
{
    SheetSource source{.settings = withReadableLegend(session, settings),
                       .palette = paletteOf(settings),
                       .faces = typefaces(settings.fontFamily),
                       .em = settings.fontSize};
    source.shown = sessionOfFigure(session, source.settings);
    Session& shown = source.shown;
    if (!settings.parts.statistics)
        shown.inputs.kind = InputKind::none;
    if (!settings.emphasisesSelected && !settings.parts.regions && !shown.panels.shows(PanelKind::roundoff))
        shown.selected = 0;
    return source;
}

FigureOptions optionsFor(const SheetSource& source, QSizeF panel, QSizeF area)
{
    const double scale = std::max(finestSampling, usualLetters / source.em);
    return {.palette = source.palette, .pixels = panel * scale, .area = area, .isForPaper = true};
}

LineLook lookOf(const SheetSource& source, const Curve& curve, const QColor& colour, double opacity, double width)
{
    const std::vector<const Curve*> shown = shownCurves(source.shown);
    const bool isCrowded = shown.size() > source.palette.curves.size();
    const auto place = static_cast<int>(std::ranges::find(shown, &curve) - shown.begin());
    QColor faded = colour;
    faded.setAlphaF(static_cast<float>(opacity));
    const bool isThick = source.settings.emphasisesSelected && curve.id == source.shown.selected;
    return {.colour = faded,
            .width = source.settings.lineWidth * width * (isThick ? emphasis : 1),
            .dashes = dashesOf(isCrowded ? place : curve.colour, source.settings)};
}

std::vector<LegendEntry> legendEntries(const SheetSource& source)
{
    std::vector<LegendEntry> entries;
    for (const Curve* curve : shownCurves(source.shown))
        entries.push_back({.name = QString::fromStdString(labelOf(*curve)),
                           .look = lookOf(source, *curve, paperColour(source.shown, *curve, source.palette), 1)});
    return entries;
}

}  // namespace actiscope::ui
