#include "ui/export/sheet_panel.h"

#include "ui/export/figure_colours.h"
#include "ui/export/sheet_axis.h"
#include "ui/export/sheet_geometry.h"
#include "ui/export/sheet_inset.h"
#include "ui/export/sheet_labels.h"
#include "ui/export/sheet_legend.h"
#include "ui/export/sheet_notes.h"
#include "ui/session_words.h"
#include "ui/text_language.h"

namespace actiscope::ui {

namespace {

struct Text {
    ACTISCOPE_FIGURE_TEXTS(Figure)
};

constexpr double slopeWidth = 0.8;     ///< of f ′ in a cell, beside f
constexpr double slopeInCell = 0.55;   ///< its opacity there
constexpr double leastOutlined = 1.2;  ///< font sizes, of a stationary region in a panel
constexpr double aboveCell = 0.45;     ///< font sizes, from a cell to its title

QString usualTitle(PanelKind kind, bool isLogarithmic)
{
    switch (kind) {
        case PanelKind::value:
            return QStringLiteral("$f(x)$");
        case PanelKind::slope:
            return isLogarithmic ? QStringLiteral("$|f'(x)|$") : QStringLiteral("$f'(x)$");
        case PanelKind::curvature:
            return QStringLiteral("$f''(x)$");
        case PanelKind::difference:
            return QStringLiteral("$f(x) - g(x)$");
        case PanelKind::roundoff:
            break;
    }
    return Text::tr("Roundoff in ULP");
}

/// Of one curve in one format, which nothing else in the panel says.
QString roundoffTitle(const Session& session)
{
    const Curve* selected = selectedCurve(session);
    const QString format = wordOf(numberFormatWords, session.lens.format);
    return selected ? Text::tr("Roundoff of %1 in %2, ULP").arg(QString::fromStdString(labelOf(*selected)), format)
                    : Text::tr("Roundoff in ULP");
}

QString nameOf(PanelKind kind)
{
    switch (kind) {
        case PanelKind::value:
            return QStringLiteral("value");
        case PanelKind::slope:
            return QStringLiteral("slope");
        case PanelKind::curvature:
            return QStringLiteral("curvature");
        case PanelKind::difference:
            return QStringLiteral("difference");
        case PanelKind::roundoff:
            return QStringLiteral("roundoff");
    }
    return {};
}

/// A turning point is seen without its outline, which over the height of a panel would be a bar.
std::vector<FigureBand> bandsOf(const SheetSource& source, const FigurePanel& panel, double perPoint)
{
    if (!source.settings.parts.regions)
        return {};
    std::vector<FigureBand> bands = panel.bands;
    std::erase_if(bands, [&](const FigureBand& band) {
        return band.region.kind == RegionKind::stationary &&
               band.region.to - band.region.from < perPoint * leastOutlined * source.em;
    });
    const Curve* selected = selectedCurve(source.shown);
    if (selected && shownCurves(source.shown).size() > 1)
        for (FigureBand& band : bands)
            if (!band.label.isEmpty())
                band.label = Text::tr("%1: %2").arg(QString::fromStdString(labelOf(*selected)), band.label);
    return bands;
}

std::vector<SheetCurve> curvesOf(const SheetSource& source, const FigurePanel& panel)
{
    std::vector<SheetCurve> curves;
    for (const FigureCurve& curve : panel.curves) {
        const Curve* own = findCurve(source.shown, curve.id);
        if (!own)
            continue;
        const double width = panel.cell && curve.opacity < 1 ? slopeWidth : 1;
        curves.push_back({.id = curve.id,
                          .name = QString::fromStdString(labelOf(*own)),
                          .look = lookOf(source, *own, curve.colour, curve.opacity, width),
                          .kind = panel.cell && &curve != &panel.curves.back() ? PanelKind::slope : panel.kind,
                          .samples = curve.samples});
    }
    return curves;
}

SheetText cellTitleOf(const SheetSource& source, const QString& title, const QRectF& rect)
{
    return {.at = {rect.left(), rect.top() - aboveCell * source.em},
            .runs = {{.text = elided(title, rect.width(), source.em, source.faces), .size = source.em}},
            .colour = source.palette.text};
}

std::vector<SheetText> labelsOf(const SheetSource& source, const FigurePanel& from, Interval x, const SheetPanel& panel,
                                double right)
{
    FigurePanel named = from;
    named.bands = panel.bands;
    for (FigureLabel& label : named.labels)
        label.colour = nameColour(label.colour, source.settings, source.palette);
    LabelRoom room{.panel = panel.rect, .right = right, .fontSize = source.em};
    for (const SheetNote& note : panel.notes)
        room.taken.push_back(boxOf(note.text, source.faces, source.em));
    return placeLabels(named, x, room, source.faces, source.palette);
}

}  // namespace

QString xTitleOf(const FigureSettings& settings)
{
    return settings.xTitle.value_or(QStringLiteral("$x$"));
}

SheetAxis yAxisOf(const SheetSource& source, const FigurePanel& panel, double height)
{
    SheetAxis axis = axisWithTicks(panel.y, panel.isLogarithmic,
                                   {.length = height, .fontSize = source.em, .isHorizontal = false}, source.faces);
    if (!panel.cell)
        axis.titleText = source.settings.yTitles[indexOf(panel.kind)].value_or(
            panel.kind == PanelKind::roundoff ? roundoffTitle(source.shown)
                                              : usualTitle(panel.kind, panel.isLogarithmic));
    return axis;
}

SheetPanel panelOf(const SheetSource& source, const Figure& figure, std::size_t index, const PanelPlace& place)
{
    const FigurePanel& from = figure.panels[index];
    const QRectF& rect = place.rect;
    SheetPanel panel{.kind = from.kind,
                     .name = from.cell ? QStringLiteral("cell-%1").arg(from.cell->curve) : nameOf(from.kind),
                     .rect = rect,
                     .x = axisWithTicks(figure.x, false, {.length = rect.width(), .fontSize = source.em}, source.faces),
                     .y = yAxisOf(source, from, rect.height()),
                     .hasXLabels = place.isLowest,
                     .hasYLabels = place.isLeftmost,
                     .curves = curvesOf(source, from),
                     .bands = bandsOf(source, from, (figure.x.high - figure.x.low) / rect.width()),
                     .outputs = from.outputs,
                     .points = from.points};
    if (place.isLowest)
        panel.x.titleText = xTitleOf(source.settings);
    if (from.cell) {
        panel.labels.push_back(cellTitleOf(source, from.title, rect));
        return panel;
    }
    panel.notes = notesOf(source, from, figure.x, rect);
    panel.labels = labelsOf(source, from, figure.x, panel, place.right);
    if (source.settings.inset && source.settings.inset->panel == from.kind)
        panel.inset = insetOf(source, from, panel, place.area);
    return panel;
}

SheetLegend cellKey(const SheetSource& source, double width)
{
    const double line = source.settings.lineWidth;
    QColor faint = source.palette.muted;
    faint.setAlphaF(float(slopeInCell));
    return legendRows({{.name = QStringLiteral("f"), .look = {source.palette.muted, line}},
                       {.name = QStringLiteral("f′"), .look = {faint, slopeWidth * line}}},
                      width, source.em, source.faces);
}

}  // namespace actiscope::ui
