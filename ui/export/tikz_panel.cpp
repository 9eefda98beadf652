// A panel of a TikZ file: axes with the curves as data, and what stands on them.
#include "ui/export/plot_data.h"
#include "ui/export/region_marks.h"
#include "ui/export/sheet_geometry.h"
#include "ui/export/sheet_lengths.h"
#include "ui/export/tex_text.h"
#include "ui/export/tikz_writer.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace actiscope::ui {

namespace {

constexpr int texDigits = 10;  ///< more than TeX computes with, and enough for who reads the file

struct Axes {
    QRectF rect;
    const SheetAxis& x;
    const SheetAxis& y;
    const std::vector<SheetCurve>& curves;
    bool hasXLabels = true;
    bool hasYLabels = true;
    bool isInset = false;
};

/// What the numbers of a file count from: TeX has some five digits, so those that all of a narrow range begin with are
/// left to the labels.
double originOf(const SheetAxis& axis)
{
    constexpr double narrow = 0.02;
    const double largest = std::max(std::abs(axis.range.low), std::abs(axis.range.high));
    return axis.range.high - axis.range.low < narrow * largest ? axis.range.low : 0;
}

QStringList numbersOf(const std::vector<SheetTick>& ticks, double origin)
{
    QStringList numbers;
    for (const SheetTick& tick : ticks)
        numbers += fileNumber(tick.at - origin);
    return numbers;
}

/// "xmin=-6, xmax=6,".
QString limitsOf(QChar letter, const SheetAxis& axis)
{
    const double origin = originOf(axis);
    return QStringLiteral("%1min=%2, %1max=%3,")
        .arg(letter)
        .arg(fileNumber(axis.range.low - origin), fileNumber(axis.range.high - origin));
}

/// xtick and xticklabels of an axis: the labels are the sheet's, so that both say the same.
void writeTicks(TikzWriter& to, QChar letter, const SheetAxis& axis, bool hasLabels)
{
    const std::vector<SheetTick> ticks = visibleTicks(axis);
    if (ticks.empty()) {
        to.line(QStringLiteral("%1tick=\\empty,").arg(letter));
        return;
    }
    to.line(
        QStringLiteral("%1tick={%2},").arg(letter).arg(numbersOf(ticks, originOf(axis)).join(QStringLiteral(", "))));
    QStringList labels;
    for (const SheetTick& tick : ticks)
        labels += QStringLiteral("{%1}").arg(texOf(tick.label));
    if (hasLabels)
        to.line(QStringLiteral("%1ticklabels={%2},").arg(letter).arg(labels.join(QStringLiteral(", "))));
    else
        to.line(QStringLiteral("%1ticklabels=\\empty,").arg(letter));
}

void writeCurve(TikzWriter& to, const SheetCurve& curve, const DataWindow& window, QPointF origin)
{
    const std::vector<DataLine> pieces = visibleData(curve.samples, window, curve.isEven);
    if (pieces.empty())
        return;
    const auto numbers = [&](const Interval& range, double length) {
        return curve.isEven ? DataNumbers::withDigits(texDigits) : DataNumbers(range.high - range.low, length);
    };
    const DataNumbers x = numbers(window.x, window.size.width());
    const DataNumbers y = numbers(window.y, window.size.height());
    to.line(QStringLiteral("% ") + curve.name.simplified());
    to.open(QStringLiteral("\\addplot[%1] table {").arg(to.lineStyle(curve.look, curve.name)));
    bool isFirst = true;
    for (const DataLine& piece : pieces) {
        // A break: the plot jumps over what is no number.
        if (!std::exchange(isFirst, false))
            to.line(x.text(piece.front().x() - origin.x()) + QStringLiteral(" nan"));
        for (const QPointF& point : piece)
            to.line(x.text(point.x() - origin.x()) + u' ' + y.text(point.y() - origin.y()));
    }
    to.close(QStringLiteral("};"));
}

void writeZeroLines(TikzWriter& to, const Axes& axes, QPointF origin)
{
    const auto ends = [](const Interval& range, double from, const QString& pattern) {
        return QStringLiteral("\\addplot[zero] coordinates {%1 %2};")
            .arg(pattern.arg(fileNumber(range.low - from)), pattern.arg(fileNumber(range.high - from)));
    };
    if (hasZero(axes.y))
        to.line(ends(axes.x.range, origin.x(), QStringLiteral("(%1, 0)")));
    if (hasZero(axes.x) && !axes.isInset)
        to.line(ends(axes.y.range, origin.y(), QStringLiteral("(0, %1)")));
}

void writeAxes(TikzWriter& to, const Axes& axes, const QString& style, const QString& name)
{
    to.open(QStringLiteral("\\begin{axis}["));
    to.line(QStringLiteral("%1, name=%2,").arg(style, name));
    const QPointF corner(axes.rect.left(), to.sheet().size.height() - axes.rect.bottom());
    to.line(QStringLiteral("at={(%1bp, %2bp)}, width=%3bp, height=%4bp,")
                .arg(lengthNumber(corner.x()), lengthNumber(corner.y()), lengthNumber(axes.rect.width()),
                     lengthNumber(axes.rect.height())));
    to.line(limitsOf(u'x', axes.x));
    to.line(limitsOf(u'y', axes.y));
    writeTicks(to, u'x', axes.x, axes.hasXLabels);
    writeTicks(to, u'y', axes.y, axes.hasYLabels);
    to.line(QStringLiteral("]"));
    const QPointF origin(originOf(axes.x), originOf(axes.y));
    if (!origin.isNull())
        to.line(QStringLiteral("% Counted from x = %1, y = %2").arg(fileNumber(origin.x()), fileNumber(origin.y())));
    writeZeroLines(to, axes, origin);
    const DataWindow window{axes.x.range, axes.y.range, axes.rect.size()};
    for (const SheetCurve& curve : axes.curves)
        writeCurve(to, curve, window, origin);
    to.close(QStringLiteral("\\end{axis}"));
}

void writeBands(TikzWriter& to, const SheetPanel& panel)
{
    for (const FigureBand& band : panel.bands) {
        const auto area = areaOf(band.region, panel.rect, panel.x.range);
        if (!area)
            continue;
        writeTikzMarks(to, band.isLoss ? lossMarks : marksOf(band.region.kind), *area, strengthInPanels);
        for (const double end : endsOf(band, panel)) {
            const double x = onPage(panel.rect, panel.x, panel.y, {end, 0}).x();
            to.line(QStringLiteral("\\draw[%1, %2, dash pattern=on %3bp off %4bp] %5 -- +(0, %6);")
                        .arg(to.coloured(QStringLiteral("draw"), to.sheet().colours.dots), to.ruleWidth(),
                             lengthNumber(0.4 * to.em()), lengthNumber(0.25 * to.em()), to.at({x, panel.rect.bottom()}),
                             lengthNumber(panel.rect.height())));
        }
    }
}

void writeOutputs(TikzWriter& to, const SheetPanel& panel)
{
    if (!panel.outputs)
        return;
    to.line(QStringLiteral("% Outputs"));
    to.open(QStringLiteral("\\begin{scope}"));
    to.line(QStringLiteral("\\clip %1;").arg(to.rectangle(panel.rect)));
    const QString colour = to.colour(panel.outputs->colour);
    to.polygon(QStringLiteral("\\filldraw[fill=%1, fill opacity=0.16, draw=%1, draw opacity=0.55, %2]")
                   .arg(colour, to.ruleWidth()),
               thinned(outputsOutline(panel)));
    for (const QRectF& bar : outputBars(panel, to.em()))
        to.line(QStringLiteral("\\fill[%1] %2;").arg(colour, to.rectangle(bar)));
    to.close(QStringLiteral("\\end{scope}"));
}

void writePoints(TikzWriter& to, const SheetPanel& panel)
{
    const QColor& calm = to.sheet().colours.calm;
    for (const FigurePoint& point : panel.points) {
        if (!isVisible(panel, {point.x, point.y}))
            continue;
        to.line(QStringLiteral("\\filldraw[%1, %2, line width=%3bp] %4 circle[radius=%5];")
                    .arg(to.coloured(QStringLiteral("draw"), point.isFilled ? calm : point.colour),
                         to.coloured(QStringLiteral("fill"), point.isFilled ? point.colour : calm),
                         lengthNumber(pointRim * to.em()),
                         to.at(onPage(panel.rect, panel.x, panel.y, {point.x, point.y})),
                         lengthNumber(pointRadius * to.em())));
    }
}

void writeNotes(TikzWriter& to, const SheetPanel& panel)
{
    for (const SheetNote& note : panel.notes) {
        if (note.arrow)
            to.line(QStringLiteral("\\draw[->, >=latex, %1, %2] %3 -- %4;")
                        .arg(to.coloured(QStringLiteral("draw"), to.sheet().colours.text), to.ruleWidth(1.5),
                             to.at(note.arrow->p1()), to.at(note.arrow->p2())));
        to.text(note.text);
    }
}

void writeInset(TikzWriter& to, const SheetPanel& panel)
{
    if (!panel.inset)
        return;
    const SheetInset& inset = *panel.inset;
    const SheetColours& colours = to.sheet().colours;
    const QString frame =
        QStringLiteral("\\draw[%1, %2] ").arg(to.coloured(QStringLiteral("draw"), colours.muted), to.ruleWidth());
    to.comment(QStringLiteral("Magnified window"));
    if (colours.ground.isValid())
        to.line(QStringLiteral("\\fill[%1] %2;").arg(to.colour(colours.calm), to.rectangle(groundOf(inset, panel))));
    for (const QLineF& line : inset.connectors)
        to.line(QStringLiteral("\\draw[%1, %2, dash pattern=on 2bp off 2bp] %3 -- %4;")
                    .arg(to.coloured(QStringLiteral("draw"), colours.axis), to.ruleWidth(), to.at(line.p1()),
                         to.at(line.p2())));
    to.line(frame + to.rectangle(inset.source) + u';');
    to.line(frame + to.rectangle(inset.rect) + u';');
    writeAxes(to, {inset.rect, inset.x, inset.y, inset.curves, true, true, true}, QStringLiteral("panel, inset"),
              panel.name + QStringLiteral("-inset"));
}

}  // namespace

void writeTikzPanel(TikzWriter& to, const SheetPanel& panel)
{
    to.comment(QStringLiteral("Panel: ") + panel.name);
    writeBands(to, panel);
    writeOutputs(to, panel);
    writeAxes(to, {panel.rect, panel.x, panel.y, panel.curves, panel.hasXLabels, panel.hasYLabels},
              QStringLiteral("panel"), panel.name);
    writeInset(to, panel);
    writePoints(to, panel);
    for (const SheetText& label : panel.labels)
        to.text(label);
    writeNotes(to, panel);
}

}  // namespace actiscope::ui
