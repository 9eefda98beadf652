#include "ui/export/sheet_inset.h"

#include "ui/export/sheet_axis.h"
#include "ui/export/sheet_geometry.h"
#include "ui/export/sheet_lengths.h"

#include "core/error.h"
#include "ui/figure/numbers.h"
#include "ui/text_language.h"

namespace actiscope::ui {

namespace {

struct Text {
    ACTISCOPE_FIGURE_TEXTS(Figure)
};

constexpr double share = 0.36;  ///< of the panel's width and height

// In font sizes.
constexpr double besideNumbers = 0.5;
constexpr double aroundHeight = 1.9;  ///< above the inset, and for the numbers below it
constexpr double above = 0.3;
constexpr double margin = 0.4;  ///< to the panel's edges

/// Between the corners that face each other.
std::vector<QLineF> connectorsOf(const QRectF& from, const QRectF& to)
{
    if (to.left() > from.right())
        return {{from.topRight(), to.topLeft()}, {from.bottomRight(), to.bottomLeft()}};
    if (to.right() < from.left())
        return {{from.topLeft(), to.topRight()}, {from.bottomLeft(), to.bottomRight()}};
    if (to.bottom() < from.top())
        return {{from.topLeft(), to.bottomLeft()}, {from.topRight(), to.bottomRight()}};
    return {{from.bottomLeft(), to.topLeft()}, {from.bottomRight(), to.topRight()}};
}

std::vector<SheetCurve> curvesIn(const SheetSource& source, const FigureInset& window, QSizeF size, QSizeF area)
{
    Session close = source.shown;
    close.arrangement = Arrangement::overlay;
    close.view.x = window.x;
    close.view.range(window.panel) = window.y;
    std::vector<SheetCurve> curves;
    const Figure figure = makeFigure(close, optionsFor(source, size, area));
    for (const FigurePanel& panel : figure.panels)
        if (panel.kind == window.panel)
            for (const FigureCurve& curve : panel.curves)
                if (const Curve* own = findCurve(source.shown, curve.id))
                    curves.push_back({.id = curve.id,
                                      .name = QString::fromStdString(labelOf(*own)),
                                      .look = lookOf(source, *own, curve.colour, curve.opacity),
                                      .kind = window.panel,
                                      .samples = curve.samples});
    return curves;
}

}  // namespace

SheetInset insetOf(const SheetSource& source, const FigurePanel& from, const SheetPanel& panel, QSizeF area)
{
    const FigureInset& window = *source.settings.inset;
    const double em = source.em;
    const double numbersSize = insetSize * em;
    const QSizeF size = panel.rect.size() * share;
    SheetInset inset{
        .x = axisWithTicks(window.x, false, {.length = size.width(), .fontSize = numbersSize}, source.faces),
        .y = axisWithTicks(window.y, from.isLogarithmic,
                           {.length = size.height(), .fontSize = numbersSize, .isHorizontal = false}, source.faces)};
    inset.source = QRectF(onPage(panel.rect, panel.x, panel.y, {window.x.low, window.y.high}),
                          onPage(panel.rect, panel.x, panel.y, {window.x.high, window.y.low}));
    if (!inset.source.intersects(panel.rect))
        throw RequestError(Text::tr("The inset magnifies %1 ≤ x ≤ %2, %3 ≤ y ≤ %4, none of which is in view.")
                               .arg(shortNumber(window.x.low), shortNumber(window.x.high), shortNumber(window.y.low),
                                    shortNumber(window.y.high))
                               .toStdString());
    inset.source = inset.source.intersected(panel.rect);
    FreePlaces places(from, panel.x.range, panel.rect, em);
    places.block(inset.source);
    blockTexts(places, panel, source);
    const double numbers = widestLabel(inset.y, numbersSize, source.faces) + besideNumbers * em;
    inset.outer = places.best(size + QSizeF(numbers + besideNumbers * em, aroundHeight * em), margin * em);
    inset.rect = QRectF(inset.outer.topLeft() + QPointF(numbers, above * em), size);
    inset.connectors = connectorsOf(inset.source, inset.rect);
    inset.curves = curvesIn(source, window, size, area);
    return inset;
}

void blockTexts(FreePlaces& places, const SheetPanel& panel, const SheetSource& source)
{
    for (const SheetText& label : panel.labels)
        places.block(boxOf(label, source.faces, source.em));
    for (const SheetNote& note : panel.notes)
        places.block(boxOf(note.text, source.faces, source.em));
    for (const FigureBand& band : panel.bands)
        if (const std::optional<QRectF> area = areaOf(band.region, panel.rect, panel.x.range))
            places.block(*area, FreePlaces::Blocked::avoided);
}

}  // namespace actiscope::ui
