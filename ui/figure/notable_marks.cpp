#include "ui/figure/notable_marks.h"

#include "ui/figure/numbers.h"
#include "ui/text_language.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

struct Text {
    ACTISCOPE_FIGURE_TEXTS(NotablePoints)
};

/// Where a point is marked in a panel of this kind.
void addMarks(FigurePanel& panel, const NotablePoint& point, const QString& text, const QColor& colour, Interval x)
{
    const bool isValue = panel.kind == PanelKind::value;
    const auto add = [&](double at, double y, const QString& name) {
        const FigurePoint mark{.x = at, .y = y, .text = name, .colour = colour};
        const auto isThere = [&](const FigurePoint& other) { return other.x == at && other.y == y; };
        const auto twin = std::ranges::find_if(panel.points, isThere);
        if (twin == panel.points.end())
            panel.points.push_back(mark);
        else if (!name.isEmpty())
            twin->text += QStringLiteral(", ") + name;
    };
    if (point.isInterval()) {
        // A plateau of roots has one ordinate in the value panel; fixed points have their own.
        const bool isDiagonal = point.kind == NotablePoint::Kind::fixedPoint;
        for (const double end : {point.x, point.to})
            if (end > x.low && end < x.high && isValue)
                add(end, isDiagonal ? end : point.y, text);
        return;
    }
    const bool jumps = point.kind == NotablePoint::Kind::jump;
    const bool hasSides = jumps || (point.kind == NotablePoint::Kind::kink && !isValue);
    if (!hasSides) {
        add(point.x, isValue ? point.y : point.slope, text);
        return;
    }
    const double left = isValue ? point.left.value : point.left.slope;
    const double right = isValue ? point.right.value : point.right.slope;
    add(point.x, left, text);
    if (left != right)
        add(point.x, right, {});
}

}  // namespace

QString nameOf(NotablePoint::Kind kind)
{
    switch (kind) {
        case NotablePoint::Kind::root:
            return Text::tr("Root");
        case NotablePoint::Kind::minimum:
            return Text::tr("Minimum");
        case NotablePoint::Kind::maximum:
            return Text::tr("Maximum");
        case NotablePoint::Kind::inflection:
            return Text::tr("Inflection");
        case NotablePoint::Kind::kink:
            return Text::tr("Kink");
        case NotablePoint::Kind::jump:
            return Text::tr("Jump");
        case NotablePoint::Kind::fixedPoint:
            return Text::tr("Fixed point");
        case NotablePoint::Kind::steepest:
            return Text::tr("Steepest");
    }
    return {};
}

void addNotableMarks(Figure& figure, const std::vector<NotablePoint>& points, const QColor& colour)
{
    bool isNamed = false;
    for (FigurePanel& panel : figure.panels) {
        if (panel.isLogarithmic || (panel.kind != PanelKind::value && panel.kind != PanelKind::slope))
            continue;
        for (const NotablePoint& point : points)
            addMarks(panel, point, isNamed ? QString() : nameOf(point.kind), colour, figure.x);
        std::erase_if(panel.points, [](const FigurePoint& mark) { return !std::isfinite(mark.y); });
        isNamed = true;
    }
}

}  // namespace actiscope::ui
