#include "ui/figure/make_figure.h"

#include "core/analysis/fit.h"
#include "core/analysis/region_share.h"
#include "core/crew.h"
#include "core/curve_order.h"
#include "ui/figure/difference_panel.h"
#include "ui/figure/empty_hint.h"
#include "ui/figure/end_labels.h"
#include "ui/figure/grid_panels.h"
#include "ui/figure/lens_layer.h"
#include "ui/figure/notable_marks.h"
#include "ui/figure/numbers.h"
#include "ui/figure/panel_range.h"
#include "ui/figure/region_text.h"
#include "ui/interaction.h"
#include "ui/text_language.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

struct Text {
    ACTISCOPE_FIGURE_TEXTS(Figure)
};

constexpr std::size_t mostCurvesWithOwnColour = 7;
constexpr std::size_t mostLabels = 24;
constexpr std::size_t mostLabelledBands = 3;

std::size_t indexOf(Quantity quantity)
{
    return static_cast<std::size_t>(quantity);
}

FigureCache::Quantities shownQuantities(const Panels& panels)
{
    return {panels.shows(PanelKind::value), panels.shows(PanelKind::slope), panels.shows(PanelKind::curvature)};
}

QString titleOf(PanelKind kind)
{
    switch (kind) {
        case PanelKind::value:
            return Text::tr("Value");
        case PanelKind::slope:
            return Text::tr("Derivative (gradient)");
        case PanelKind::curvature:
            return Text::tr("Second derivative");
        case PanelKind::difference:
            return Text::tr("Difference");
        case PanelKind::roundoff:
            return Text::tr("Roundoff in ULP");
    }
    return {};
}

QString symbolOf(PanelKind kind)
{
    switch (kind) {
        case PanelKind::value:
            return QStringLiteral("f");
        case PanelKind::slope:
            return QStringLiteral("f ′");
        case PanelKind::curvature:
            return QStringLiteral("f ″");
        case PanelKind::difference:
            return QStringLiteral("f − g");
        case PanelKind::roundoff:
            return QStringLiteral("ulp");
    }
    return {};
}

/// A little more than is visible, so that lines run out under the edges; somewhat more samples than pixels, in steps.
SampleRange sampleRange(Interval x, QSizeF pixels)
{
    const double margin = (x.high - x.low) / 100;
    const int count = std::clamp(static_cast<int>(pixels.width() * 1.2 / 250 + 1) * 250, 2000, 8000);
    return {.from = x.low - margin, .to = x.high + margin, .count = count};
}

/// One session's figure in the making.
class Maker {
public:
    Maker(const Session& session, const FigureOptions& options)
        : session_(session),
          options_(options),
          cache_(options.cache ? *options.cache : own_),
          ownResults_(options.results ? InputResults() : resultsNow(session)),
          results_(options.results ? *options.results : ownResults_),
          reading_(options.reading ? *options.reading : ownReading_),
          shown_(shownCurves(session)),
          x_(limited(session.view.x)),
          range_(sampleRange(x_, options.pixels))
    {
        // The selected curve on top, the hovered one right below it.
        const auto isBelow = [this](const Curve* a, const Curve* b) { return rank(*a) < rank(*b); };
        drawn_ = shown_;
        std::stable_sort(drawn_.begin(), drawn_.end(), isBelow);
    }

    Figure make()
    {
        Figure figure{.x = x_};
        const bool isGrid = session_.arrangement == Arrangement::grid;
        FigureCache::Quantities quantities = shownQuantities(session_.panels);
        quantities[indexOf(Quantity::value)] |= isGrid;
        const std::vector<FigureCache::Line> lines = allLines();
        cache_.update(lines, range_, quantities, {session_.epsilon, session_.epsilonIsRelative, x_}, options_.crew);
        if (isGrid) {
            makeGrid(figure, lines);
            return figure;
        }
        if (session_.panels.shows(PanelKind::slope) && session_.view.slopeIsLogarithmic)
            cache_.takeDecades(lines, options_.crew);
        std::array<Sight, 3> sights;
        for (const PanelKind kind : panelKinds) {
            if (!session_.panels.shows(kind))
                continue;
            if (kind == PanelKind::difference)
                figure.panels.push_back(differencePanel());
            const std::optional<Quantity> quantity = quantityOf(kind);
            if (!quantity)
                continue;
            figure.panels.push_back(emptyPanel(kind));
            chooseRange(figure.panels.back(), *quantity);
            // Decades are made of the samples as they are.
            if (!figure.panels.back().isLogarithmic)
                sights[indexOf(*quantity)] = sightOf(figure.panels.back().y);
        }
        cache_.refine(lines, sights, options_.crew);
        for (FigurePanel& panel : figure.panels) {
            if (const std::optional<Quantity> quantity = quantityOf(panel.kind))
                fill(panel, *quantity);
        }
        addLens(figure, session_, options_, range_, cache_.lens());
        if (session_.panels.regions) {
            for (const Curve* curve : ordered())
                figure.lanes.push_back(lane(*curve));
            const QString epsilon = shortNumber(session_.epsilon, 3);
            figure.lanesShare = session_.panels.regionsShare;
            figure.lanesTitle = session_.epsilonIsRelative ? Text::tr("Regions |f ′| < %1 of the steepest").arg(epsilon)
                                                           : Text::tr("Regions |f ′| < %1").arg(epsilon);
        }
        const Curve* selected = selectedCurve(session_);
        const bool isSelectedShown = selected && isShown(session_, *selected);
        figure.inputs = figureInputs(session_, isSelectedShown ? &cache_.regions(selected->id) : nullptr,
                                     resultOf(session_.selected), x_, options_.pixels.width());
        addNotablePoints(figure);
        addNotes(figure);
        figure.cursor = figureCursor(session_, figure, options_);
        return figure;
    }

private:
    int rank(const Curve& curve) const
    {
        return curve.id == session_.selected ? 2 : curve.id == options_.hovered ? 1 : 0;
    }

    bool isCrowded() const
    {
        return shown_.size() > (options_.isForPaper ? mostCurvesOnPaper : mostCurvesWithOwnColour);
    }

    QColor colourOf(const Curve& curve) const
    {
        return options_.isForPaper ? paperColour(session_, curve, options_.palette)
                                   : lineColour(session_, curve, options_.palette);
    }

    /// The curves that a running drag moves, as they were when it began.
    std::vector<const Curve*> ghostOrigins() const
    {
        std::vector<const Curve*> origins;
        if (!options_.ghosts)
            return origins;
        for (const Curve& origin : options_.ghosts->curves) {
            const Curve* now = findCurve(session_, origin.id);
            if (options_.moving.contains(origin.id) && now && isShown(session_, *now))
                origins.push_back(&origin);
        }
        return origins;
    }

    std::vector<FigureCache::Line> allLines() const
    {
        std::vector<FigureCache::Line> lines;
        for (const Curve* curve : shown_)
            lines.push_back({.curve = curve,
                             .values = effectiveValues(session_, *curve),
                             .hasRegions = session_.panels.regions || curve->id == session_.selected ||
                                           session_.curveOrder == CurveOrder::deadShare});
        for (const Curve* origin : ghostOrigins())
            lines.push_back({.curve = origin,
                             .values = effectiveValues(*options_.ghosts, *origin),
                             .isGhost = true,
                             .hasRegions = false});
        return lines;
    }

    /// As lanes and cells stand.
    std::vector<const Curve*> ordered() const
    {
        return inOrder(shown_, session_.curveOrder, [this](const Curve& curve) {
            return regionShare(cache_.regions(curve.id), RegionKind::dead, session_.inputs, x_);
        });
    }

    /// f and f ′ of every curve in a cell of its own; all have the range of the value's panel.
    void makeGrid(Figure& figure, std::span<const FigureCache::Line> lines)
    {
        FigurePanel axes{.kind = PanelKind::value};
        chooseRange(axes, Quantity::value);
        const Sight sight = sightOf(axes.y);
        cache_.refine(lines, {sight, sight, {}}, options_.crew);
        std::vector<GridCurve> cells;
        for (const Curve* curve : ordered()) {
            GridCurve cell{.curve = curve,
                           .name = QString::fromStdString(labelOf(*curve)),
                           .colour = colourOf(*curve),
                           .isSelected = curve->id == session_.selected,
                           .isHovered = curve->id == options_.hovered,
                           .isFaded = options_.hovered != 0 && curve->id != options_.hovered};
            cell.value = cache_.refined(curve->id, Quantity::value);
            if (session_.panels.shows(PanelKind::slope))
                cell.slope = cache_.refined(curve->id, Quantity::slope);
            if (session_.panels.regions)
                cell.regions = &cache_.regions(curve->id);
            cells.push_back(std::move(cell));
        }
        figure.panels = gridPanels(cells, x_, axes.y);
        for (FigurePanel& panel : figure.panels)
            panel.yIsFitted = axes.yIsFitted;
        figure.columns = gridColumns(cells.size(), options_.area);
        figure.cursor = figureCursor(session_, figure, options_);
    }

    Sight sightOf(Interval y) const
    {
        return {.y = y,
                .xPixel = (x_.high - x_.low) / std::max(1.0, options_.pixels.width()),
                .yPixel = (y.high - y.low) / std::max(1.0, options_.pixels.height())};
    }

    double opacityOf(const Curve& curve) const
    {
        if (options_.isDragging && !options_.moving.contains(curve.id))
            return isCrowded() ? 0.18 : 0.3;
        // What is pointed at stands out from all the rest.
        if (options_.hovered != 0 && !options_.isDragging && rank(curve) == 0)
            return isCrowded() ? 0.18 : 0.3;
        if (isCrowded() && rank(curve) == 0)
            return options_.moving.contains(curve.id) && options_.isDragging ? 0.75 : 0.4;
        return 1;
    }

    bool isInDecades(Quantity quantity) const
    {
        return quantity == Quantity::slope && session_.view.slopeIsLogarithmic;
    }

    /// On the axis of its panel, with a pixel's worth of detail.
    const SharedSamples& drawn(CurveId id, Quantity quantity, bool isGhost = false) const
    {
        return isInDecades(quantity) ? cache_.decades(id, isGhost) : cache_.refined(id, quantity, isGhost);
    }

    FigureCurve line(const Curve& curve, const SharedSamples& samples) const
    {
        return {.id = curve.id,
                .samples = samples,
                .colour = colourOf(curve),
                .width = rank(curve) > 0 ? 3.0 : 2.0,
                .opacity = opacityOf(curve)};
    }

    void addGhosts(FigurePanel& panel, Quantity quantity)
    {
        for (const Curve* origin : ghostOrigins()) {
            panel.curves.push_back({.id = origin->id,
                                    .samples = drawn(origin->id, quantity, true),
                                    .colour = colourOf(*findCurve(session_, origin->id)),
                                    .width = 1,
                                    .opacity = isCrowded() ? 0.3 : 0.55,
                                    .isGhost = true});
        }
    }

    void chooseRange(FigurePanel& panel, Quantity quantity) const
    {
        RangedCurves curves;
        for (const Curve* curve : drawn_) {
            curves.samples.push_back(panel.isLogarithmic ? &*cache_.decades(curve->id)
                                                         : &*cache_.samples(curve->id, quantity));
            if (curve->id == session_.selected)
                curves.selected = curves.samples.back();
        }
        ui::chooseRange(panel, session_, x_, curves, options_);
        if (options_.isForPaper)
            holdAll(panel, session_, x_, curves);
    }

    QString shortNameOf(const Curve& curve) const
    {
        const auto isNamesake = [&](const Curve* other) { return functionKey(*other) == functionKey(curve); };
        if (curve.label || std::count_if(shown_.begin(), shown_.end(), isNamesake) > 1)
            return QString::fromStdString(labelOf(curve));
        const std::string_view name = activationOf(curve).info().name;
        return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }

    void addLabels(FigurePanel& panel) const
    {
        std::vector<LabelledCurve> curves;
        for (const Curve* curve : shown_) {
            const auto line = std::find_if(panel.curves.begin(), panel.curves.end(), [&](const FigureCurve& candidate) {
                return candidate.id == curve->id && !candidate.isGhost;
            });
            if (line == panel.curves.end())
                continue;
            curves.push_back({.id = curve->id,
                              .samples = &*line->samples,
                              .name = QString::fromStdString(labelOf(*curve)),
                              .shortName = shortNameOf(*curve),
                              .colour = colourOf(*curve),
                              .isSelected = rank(*curve) > 0,
                              .order = static_cast<int>(curves.size())});
        }
        std::stable_sort(curves.begin(), curves.end(),
                         [](const LabelledCurve& a, const LabelledCurve& b) { return a.isSelected && !b.isSelected; });
        if (curves.size() > mostLabels)
            curves.resize(mostLabels);
        const auto label = [&](const std::vector<LabelledCurve>& together) {
            return endLabels(together, x_, panel.y, options_.pixels, options_.palette.text,
                             panel.kind != PanelKind::value);
        };
        if (!options_.isForPaper) {
            panel.labels = label(curves);
            return;
        }
        for (const LabelledCurve& curve : curves)
            std::ranges::copy(label({curve}), std::back_inserter(panel.labels));
    }

    void addBands(FigurePanel& panel)
    {
        const Curve* selected = selectedCurve(session_);
        if (!selected || !isShown(session_, *selected))
            return;
        std::size_t labelled = 0;
        for (const Region& region : cache_.regions(selected->id).regions) {
            if (region.kind == RegionKind::active || region.to < x_.low || region.from > x_.high)
                continue;
            const bool endIsVisible = x_.contains(region.from) || x_.contains(region.to);
            const bool isLabelled = panel.kind == PanelKind::value && endIsVisible && labelled++ < mostLabelledBands;
            panel.bands.push_back({region, isLabelled ? regionSentence(region) : QString()});
        }
    }

    void addOutputs(FigurePanel& panel) const
    {
        const Curve* selected = selectedCurve(session_);
        if (session_.inputs.kind == InputKind::none || !selected || !isShown(session_, *selected))
            return;
        const QColor colour = colourOf(*selected);
        if (!options_.outputs) {
            if (const auto density = outputsNow(session_, *selected, panel.y))
                panel.outputs = figureOutputs(*density, colour);
        } else if (const OutputDensity* density = options_.outputs(panel.y)) {
            panel.outputs = figureOutputs(*density, colour);
        }
    }

    FigurePanel emptyPanel(PanelKind kind) const
    {
        FigurePanel panel{.kind = kind,
                          .stretch = session_.panels.heights[indexOf(kind)],
                          .isLogarithmic = isLogarithmic(session_.view, kind),
                          .title = titleOf(kind),
                          .symbol = symbolOf(kind)};
        if (panel.isLogarithmic) {
            panel.title = Text::tr("Size of the derivative (gradient), logarithmic");
            panel.symbol = QStringLiteral("|f ′|");
        }
        return panel;
    }

    FigurePanel differencePanel()
    {
        FigurePanel panel = emptyPanel(PanelKind::difference);
        const DifferenceDrawing drawing{
            session_, drawn_, range_, reading_,
            [this](const Curve& curve, const SharedSamples& samples) { return line(curve, samples); }};
        addDifferences(panel, drawing);
        if (!hasGivenRange(panel, session_, options_))
            panel.y = fitDifference(panel, drawing);
        if (session_.panels.names)
            addLabels(panel);
        return panel;
    }

    void addNotablePoints(Figure& figure)
    {
        const Curve* selected = selectedCurve(session_);
        if (session_.showsNotablePoints && selected && isShown(session_, *selected))
            addNotableMarks(figure, reading_.notablePoints(session_, *selected), colourOf(*selected));
    }

    void addNotes(Figure& figure) const
    {
        for (std::size_t i = 0; i < session_.notes.size(); ++i)
            for (FigurePanel& panel : figure.panels)
                if (panel.kind == session_.notes[i].panel)
                    panel.notes.push_back({i, session_.notes[i]});
    }

    void fill(FigurePanel& panel, Quantity quantity)
    {
        addGhosts(panel, quantity);
        for (const Curve* curve : drawn_)
            panel.curves.push_back(line(*curve, drawn(curve->id, quantity)));
        if (session_.panels.names)
            addLabels(panel);
        addBands(panel);
        if (panel.kind == PanelKind::value)
            addOutputs(panel);
        panel.hint = emptyHint(panel, x_);
    }

    /// Nothing where there are no inputs, or nothing is known of them yet.
    const InputResult* resultOf(CurveId id) const
    {
        const auto found = results_.find(id);
        return found == results_.end() ? nullptr : &found->second;
    }

    FigureLane lane(const Curve& curve)
    {
        const InputResult* result = resultOf(curve.id);
        return {.id = curve.id,
                .label = QString::fromStdString(labelOf(curve)),
                .colour = colourOf(curve),
                .isSelected = curve.id == session_.selected,
                .analysis = cache_.regions(curve.id),
                .share = result ? flatShareText(result->statistics) : QString()};
    }

    const Session& session_;
    const FigureOptions& options_;
    FigureCache own_;
    FigureCache& cache_;
    InputResults ownResults_;
    const InputResults& results_;
    ReadingCache ownReading_;
    ReadingCache& reading_;
    std::vector<const Curve*> shown_;
    std::vector<const Curve*> drawn_;
    Interval x_;
    SampleRange range_;
};

}  // namespace

Figure makeFigure(const Session& session, const FigureOptions& options)
{
    return Maker(session, options).make();
}

QColor paperColour(const Session& session, const Curve& curve, const Palette& palette)
{
    const std::vector<const Curve*> shown = shownCurves(session);
    if (shown.size() <= mostCurvesWithOwnColour || shown.size() > mostCurvesOnPaper)
        return lineColour(session, curve, palette);
    return curveColour(palette, static_cast<int>(std::ranges::find(shown, &curve) - shown.begin()));
}

QColor lineColour(const Session& session, const Curve& curve, const Palette& palette)
{
    if (shownCurves(session).size() <= mostCurvesWithOwnColour)
        return curveColour(palette, curve.colour);
    return palette.families[static_cast<std::size_t>(activationOf(curve).info().family) % palette.families.size()];
}

}  // namespace actiscope::ui
