// The cursors: where they stand, and where they meet the selected curve.
#include "core/reading.h"
#include "ui/figure/make_figure.h"
#include "ui/interaction.h"

#include <cmath>
#include <limits>

namespace actiscope::ui {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double ordinate(const Session& session, const Curve& curve, double x, PanelKind kind)
{
    const Point point = pointOf(session, curve, x);
    switch (kind) {
        case PanelKind::value:
            return point.value;
        case PanelKind::slope:
            return point.slope;
        case PanelKind::curvature:
            return point.curvature;
        case PanelKind::difference:
            if (const Curve* reference = referenceFor(session, curve))
                return differenceAt(session, curve, *reference, x);
            return nan;
        case PanelKind::roundoff:
            return nan;
    }
    return nan;
}

std::vector<FigureMark> marksAt(const Session& session, const Figure& figure, double x, const Palette& palette)
{
    std::vector<FigureMark> marks;
    for (const FigurePanel& panel : figure.panels) {
        FigureMark mark{.x = x, .y = nan, .slope = nan, .colour = palette.ink};
        // A cell's dot belongs to its own curve, and there is no room for a tangent.
        const Curve* curve = panel.cell ? findCurve(session, panel.cell->curve) : selectedCurve(session);
        if (curve && isShown(session, *curve)) {
            mark.y = ordinate(session, *curve, x, panel.kind);
            if (panel.isLogarithmic)
                mark.y = std::log10(std::abs(mark.y));
            mark.colour = lineColour(session, *curve, palette);
            if (panel.kind == PanelKind::value && !panel.cell)
                mark.slope = pointOf(session, *curve, x).slope;
        }
        marks.push_back(mark);
    }
    return marks;
}

}  // namespace

std::optional<FigureCursor> figureCursor(const Session& session, const Figure& figure, const FigureOptions& options)
{
    const std::optional<double> x = cursorX(session, options.pointer);
    if (!x && !session.secondCursor)
        return std::nullopt;
    FigureCursor cursor{.x = x.value_or(nan), .isPinned = session.cursor.has_value()};
    cursor.marks = marksAt(session, figure, cursor.x, options.palette);
    if (session.secondCursor) {
        cursor.second = session.secondCursor;
        cursor.secondMarks = marksAt(session, figure, *session.secondCursor, options.palette);
        for (FigureMark& mark : cursor.secondMarks)
            mark.slope = nan;
    }
    return cursor;
}

}  // namespace actiscope::ui
