// A panel of a TikZ file: axes with the curves as data, and what stands on them.
#include "ui/export/plot_data.h"
#include "ui/export/region_marks.h"
#include "ui/export/sheet_geometry.h"
#include "ui/export/tex_text.h"
#include "ui/export/tikz_writer.h"

#include <utility>

namespace actiscope::ui {

namespace {

struct Axes {
    QRectF rect;
    const SheetAxis& x;
    const SheetAxis& y;
    const std::vector<SheetCurve>& curves;
    bool hasXLabels = true;
    bool hasYLabels = true;
};

QStringList numbersOf(const std::vector<SheetTick>& ticks)
{
    QStringList numbers;
    for (const SheetTick& tick : ticks)
        numbers += fileNumber(tick.at);
    return numbers;
}

/// xtick and xticklabels of an axis: the labels are the sheet's, so that both say the same.
void writeTicks(TikzWriter& to, QChar letter, const SheetAxis& axis, bool hasLabels)
{
    const std::vector<SheetTick> ticks = visibleTicks(axis);
    if (ticks.empty()) {
        to.line(QStringLiteral("%1tick=\\empty,").arg(letter));
        return;
    }
    to.line(QStringLiteral("%1tick={%2},").arg(letter).arg(numbersOf(ticks).join(QStringLiteral(", "))));
    QStringList labels;
    for (const SheetTick& tick : ticks)
        labels += QStringLiteral("{%1}").arg(texOf(tick.label));
    if (hasLabels)
        to.line(QStringLiteral("%1ticklabels={%2},").arg(letter).arg(labels.join(QStringLiteral(", "))));
    else
        to.line(QStringLiteral("%1ticklabels=\\empty,").arg(letter));
}

void writeCurve(TikzWriter& to, const SheetCurve& curve, const DataWindow& window)
{
    const std::vector<DataLine> pieces = visibleData(curve.samples, window, to.sheet().settings.points);
    if (pieces.empty())
        return;
    const DataNumbers x(window.x.high - window.x.low, window.size.width());
    const DataNumbers y(window.y.high - window.y.low, window.size.height());
    to.line(QStringLiteral("% ") + curve.name.simplified());
    to.open(QStringLiteral("\\addplot[%1] table {").arg(to.lineStyle(curve.look, curve.name)));
    bool isFirst = true;
    for (const DataLine& piece : pieces) {
        // A break: the plot jumps over what is no number.
        if (!std::exchange(isFirst, false))
            to.line(x.text(piece.front().x()) + QStringLiteral(" nan"));
        for (const QPointF& point : piece)
            to.line(x.text(point.x()) + u' ' + y.text(point.y()));
    }
    to.close(QStringLiteral("};"));
}

void writeAxes(TikzWriter& to, const Axes& axes, const QString& name)
{
    to.open(QStringLiteral("\\begin{axis}["));
    to.line(QStringLiteral("panel, name=%1,").arg(name));
    const QPointF corner(axes.rect.left(), to.sheet().size.height() - axes.rect.bottom());
    to.line(QStringLiteral("at={(%1bp, %2bp)}, width=%3bp, height=%4bp,")
                .arg(lengthNumber(corner.x()), lengthNumber(corner.y()), lengthNumber(axes.rect.width()),
                     lengthNumber(axes.rect.height())));
    to.line(QStringLiteral("xmin=%1, xmax=%2, ymin=%3, ymax=%4,")
                .arg(fileNumber(axes.x.range.low), fileNumber(axes.x.range.high), fileNumber(axes.y.range.low),
                     fileNumber(axes.y.range.high)));
    writeTicks(to, u'x', axes.x, axes.hasXLabels);
    writeTicks(to, u'y', axes.y, axes.hasYLabels);
    to.line(QStringLiteral("]"));
    const DataWindow window{axes.x.range, axes.y.range, axes.rect.size()};
    for (const SheetCurve& curve : axes.curves)
        writeCurve(to, curve, window);
    to.close(QStringLiteral("\\end{axis}"));
}

void writeBands(TikzWriter& to, const SheetPanel& panel)
{
    for (const FigureBand& band : panel.bands)
        if (const auto area = areaOf(band.region, panel.rect, panel.x.range))
            writeTikzMarks(to, band.isLoss ? lossMarks : marksOf(band.region.kind), *area);
}

void writeOutputs(TikzWriter& to, const SheetPanel& panel)
{
    if (!panel.outputs)
        return;
    to.line(QStringLiteral("% Outputs"));
    to.open(QStringLiteral("\\begin{scope}"));
    to.line(QStringLiteral("\\clip %1;").arg(to.rectangle(panel.rect)));
    const QString colour = to.colour(panel.outputs->colour);
    to.polygon(QStringLiteral("fill=%1, fill opacity=0.16, draw=%1, draw opacity=0.55, line width=0.6bp").arg(colour),
               outputsOutline(panel));
    for (const QRectF& bar : outputBars(panel))
        to.line(QStringLiteral("\\fill[%1] %2;").arg(colour, to.rectangle(bar)));
    to.close(QStringLiteral("\\end{scope}"));
}

void writePoints(TikzWriter& to, const SheetPanel& panel)
{
    for (const FigurePoint& point : panel.points) {
        if (!isVisible(panel, {point.x, point.y}))
            continue;
        const QColor fill = point.isFilled ? point.colour : to.sheet().colours.calm;
        QString options = QStringLiteral("draw=%1, line width=0.8bp").arg(to.colour(point.colour));
        if (fill.isValid())
            options += QStringLiteral(", ") + to.coloured(QStringLiteral("fill"), fill);
        to.line(QStringLiteral("\\path[%1] %2 circle[radius=2];")
                    .arg(options, to.at(onPage(panel.rect, panel.x, panel.y, {point.x, point.y}))));
    }
}

void writeNotes(TikzWriter& to, const SheetPanel& panel)
{
    for (const SheetNote& note : panel.notes) {
        to.text(note.text);
        if (note.target)
            to.line(QStringLiteral("\\draw[->, >=stealth, %1, line width=0.7bp] %2 -- %3;")
                        .arg(to.coloured(QStringLiteral("draw"), note.text.colour), to.at(note.arrowStart),
                             to.at(onPage(panel.rect, panel.x, panel.y, *note.target))));
    }
}

void writeInset(TikzWriter& to, const SheetPanel& panel)
{
    if (!panel.inset)
        return;
    const SheetInset& inset = *panel.inset;
    const SheetColours& colours = to.sheet().colours;
    to.comment(QStringLiteral("Magnified window"));
    to.line(QStringLiteral("\\draw[%1, line width=0.6bp] %2;")
                .arg(to.coloured(QStringLiteral("draw"), colours.muted), to.rectangle(inset.source)));
    if (colours.calm.isValid())
        to.line(QStringLiteral("\\fill[%1] %2;").arg(to.colour(colours.calm), to.rectangle(inset.rect)));
    writeAxes(to, {inset.rect, inset.x, inset.y, inset.curves}, panel.name + QStringLiteral("-inset"));
}

}  // namespace

void writeTikzPanel(TikzWriter& to, const SheetPanel& panel)
{
    to.comment(QStringLiteral("Panel: ") + panel.name);
    writeBands(to, panel);
    writeOutputs(to, panel);
    writeAxes(to, {panel.rect, panel.x, panel.y, panel.curves, panel.hasXLabels, panel.hasYLabels}, panel.name);
    writeInset(to, panel);
    writePoints(to, panel);
    for (const SheetText& label : panel.labels)
        to.text(label);
    writeNotes(to, panel);
}

}  // namespace actiscope::ui
