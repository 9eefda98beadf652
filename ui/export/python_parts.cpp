// The functions of a Matplotlib script: one for each panel's axes, and one for what stands on the page.
#include "ui/export/python_writer.h"
#include "ui/export/sheet_geometry.h"
#include "ui/export/sheet_lengths.h"

#include <QLocale>

#include <algorithm>
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
    bool isInset = false;
};

QStringList placeOf(const QRectF& rect)
{
    return {lengthNumber(rect.left()), lengthNumber(rect.top()), lengthNumber(rect.width()),
            lengthNumber(rect.height())};
}

void writeTicks(PythonWriter& to, QChar letter, const SheetAxis& axis, bool hasLabels)
{
    QStringList places;
    QStringList labels;
    for (const SheetTick& tick : visibleTicks(axis)) {
        places += fileNumber(tick.at);
        labels += pythonText(hasLabels ? tick.label : QString());
    }
    to.list(QStringLiteral("ticks"), places);
    to.list(QStringLiteral("labels"), labels);
    to.line(QStringLiteral("axes.set_%1ticks(ticks, labels)").arg(letter));
}

void writeCurve(PythonWriter& to, const SheetCurve& curve, const DataWindow& window)
{
    const auto numbers = [&](const Interval& range, double length) {
        return curve.isEven ? DataNumbers::withDigits(QLocale::FloatingPointShortest)
                            : DataNumbers(range.high - range.low, length);
    };
    const DataNumbers xNumbers = numbers(window.x, window.size.width());
    const DataNumbers yNumbers = numbers(window.y, window.size.height());
    QStringList x;
    QStringList y;
    for (const DataLine& piece : visibleData(curve.samples, window, curve.isEven)) {
        // A break: the line jumps over what is no number.
        if (!x.isEmpty()) {
            x += xNumbers.text(piece.front().x());
            y += QStringLiteral("nan");
        }
        for (const QPointF& point : piece) {
            x += xNumbers.text(point.x());
            y += yNumbers.text(point.y());
        }
    }
    if (x.isEmpty())
        return;
    to.comment(curve.name);
    to.list(QStringLiteral("x"), x);
    to.list(QStringLiteral("y"), y);
    to.call(QStringLiteral("axes.plot"),
            {QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("**%1").arg(to.lineLook(curve.look, curve.name)),
             QStringLiteral("label=%1").arg(pythonText(curve.name))});
}

void writeAxes(PythonWriter& to, const Axes& axes, const QStringList& options)
{
    to.call(QStringLiteral("axes = page_axes"), QStringList{QStringLiteral("figure")} + placeOf(axes.rect) + options);
    to.call(QStringLiteral("axes.set"),
            {QStringLiteral("xlim=(%1, %2)").arg(fileNumber(axes.x.range.low), fileNumber(axes.x.range.high)),
             QStringLiteral("ylim=(%1, %2)").arg(fileNumber(axes.y.range.low), fileNumber(axes.y.range.high))});
    writeTicks(to, u'x', axes.x, axes.hasXLabels);
    writeTicks(to, u'y', axes.y, axes.hasYLabels);
    if (hasZero(axes.y))
        to.line(axes.isInset ? QStringLiteral("axes.axhline(0, color=%1, linewidth=RULE, zorder=0.6)")
                                   .arg(pythonColour(to.sheet().colours.grid))
                             : QStringLiteral("axes.axhline(0, **zero)"));
    if (hasZero(axes.x) && !axes.isInset)
        to.line(QStringLiteral("axes.axvline(0, **zero)"));
    const DataWindow window{axes.x.range, axes.y.range, axes.rect.size()};
    for (const SheetCurve& curve : axes.curves)
        writeCurve(to, curve, window);
}

void writeBands(PythonWriter& to, const SheetPanel& panel)
{
    for (const FigureBand& band : panel.bands) {
        const RegionMarks marks = band.isLoss ? lossMarks : marksOf(band.region.kind);
        const double from = std::max(band.region.from, panel.x.range.low);
        const double until = std::min(band.region.to, panel.x.range.high);
        if (!(from < until) || marks == RegionMarks{})
            continue;
        to.call(QStringLiteral("axes.axvspan"),
                {fileNumber(from), fileNumber(until),
                 QStringLiteral("**%1").arg(to.regionLook(marks, strengthInPanels)), QStringLiteral("zorder=0.4")});
        for (const double end : endsOf(band, panel))
            to.call(
                QStringLiteral("axes.axvline"),
                {fileNumber(end), QStringLiteral("color=%1").arg(pythonColour(to.sheet().colours.dots)), to.ruleWidth(),
                 QStringLiteral("linestyle=(0, (%1, %2))")
                     .arg(lengthNumber(0.4 * to.em()), lengthNumber(0.25 * to.em())),
                 QStringLiteral("zorder=0.5")});
    }
}

void writePolygon(PythonWriter& to, const QPolygonF& polygon, const QStringList& look)
{
    if (polygon.isEmpty())
        return;
    QStringList points;
    for (const QPointF& point : polygon)
        points += QStringLiteral("(%1, %2)").arg(lengthNumber(point.x()), lengthNumber(point.y()));
    to.list(QStringLiteral("outline"), points);
    to.call(QStringLiteral("shape"), QStringList{QStringLiteral("page"), QStringLiteral("outline")} + look);
}

QColor faint(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

void writeOutputs(PythonWriter& to, const SheetPanel& panel)
{
    if (!panel.outputs)
        return;
    const QColor& colour = panel.outputs->colour;
    to.comment(QStringLiteral("Outputs"));
    writePolygon(
        to, thinned(outputsOutline(panel)),
        {QStringLiteral("facecolor=%1").arg(pythonColour(faint(colour, 0.16F))),
         QStringLiteral("edgecolor=%1").arg(pythonColour(faint(colour, 0.55F))), QStringLiteral("linewidth=0.6")});
    for (const QRectF& bar : outputBars(panel, to.em()))
        to.call(QStringLiteral("area"), QStringList{QStringLiteral("page")} + placeOf(bar) +
                                            QStringList{QStringLiteral("color=%1").arg(pythonColour(colour))});
}

void writePoints(PythonWriter& to, const SheetPanel& panel)
{
    const QColor& calm = to.sheet().colours.calm;
    for (const FigurePoint& point : panel.points) {
        if (!isVisible(panel, {point.x, point.y}))
            continue;
        const QPointF at = onPage(panel.rect, panel.x, panel.y, {point.x, point.y});
        to.call(QStringLiteral("dot"),
                {QStringLiteral("page"), lengthNumber(at.x()), lengthNumber(at.y()),
                 QStringLiteral("facecolor=%1").arg(pythonColour(point.isFilled ? point.colour : calm)),
                 QStringLiteral("edgecolor=%1").arg(pythonColour(point.isFilled ? calm : point.colour))});
    }
}

void writeNotes(PythonWriter& to, const SheetPanel& panel)
{
    const auto place = [](QPointF at) {
        return QStringLiteral("(%1, %2)").arg(lengthNumber(at.x()), lengthNumber(at.y()));
    };
    for (const SheetNote& note : panel.notes) {
        if (note.arrow)
            to.call(QStringLiteral("page.annotate"),
                    {QStringLiteral("\"\""), QStringLiteral("xy=%1").arg(place(note.arrow->p2())),
                     QStringLiteral("xytext=%1").arg(place(note.arrow->p1())), QStringLiteral("arrowprops=ARROW")});
        to.text(note.text);
    }
}

void writeLegend(PythonWriter& to, const SheetLegend& legend, const QString& heading)
{
    to.comment(heading);
    const SheetColours& colours = to.sheet().colours;
    const QStringList page{QStringLiteral("page")};
    QColor ground = colours.calm;
    ground.setAlphaF(0.85F);
    if (legend.hasGround)
        to.call(QStringLiteral("area"), page + placeOf(legend.rect) +
                                            QStringList{QStringLiteral("facecolor=%1").arg(pythonColour(ground)),
                                                        QStringLiteral("linewidth=0")});
    for (const LegendEntry& entry : legend.entries) {
        if (entry.region)
            to.call(QStringLiteral("area"),
                    page + placeOf(swatchOf(entry, legend.sampleLength, to.em())) +
                        QStringList{QStringLiteral("**%1").arg(to.regionLook(marksOf(*entry.region)))});
        else
            to.call(QStringLiteral("page.plot"),
                    {QStringLiteral("[%1, %2]")
                         .arg(lengthNumber(entry.at.x()), lengthNumber(entry.at.x() + legend.sampleLength)),
                     QStringLiteral("[%1, %1]").arg(lengthNumber(entry.at.y())),
                     QStringLiteral("**%1").arg(to.lineLook(entry.look, entry.name))});
        to.words(pythonText(entry.name), entry.textAt, DrawnText::Anchor::start, to.em(),
                 entry.region ? colours.muted : colours.text);
    }
}

void writeLane(PythonWriter& to, const SheetLane& lane)
{
    const Interval& range = to.sheet().x;
    const SheetColours& colours = to.sheet().colours;
    const auto add = [&to](const QRectF& rect, const QStringList& look) {
        to.call(QStringLiteral("area"), QStringList{QStringLiteral("page")} + placeOf(rect) + look);
    };
    to.comment(QStringLiteral("Regions of ") + lane.name);
    for (const Region& region : lane.regions) {
        const auto area = areaOf(region, lane.rect, range);
        const RegionMarks marks = marksOf(region.kind);
        if (area && region.kind == RegionKind::active)
            add(activeBar(*area, to.em()), {QStringLiteral("facecolor=%1").arg(pythonColour(lane.look.colour))});
        else if (area && marks != RegionMarks{})
            add(*area, {QStringLiteral("**%1").arg(to.regionLook(marks))});
    }
    const QStringList look{QStringLiteral("facecolor=%1").arg(pythonColour(colours.text)),
                           QStringLiteral("edgecolor=%1").arg(pythonColour(colours.calm)),
                           QStringLiteral("linewidth=%1").arg(lengthNumber(0.08 * to.em()))};
    for (const double kink : lane.kinks)
        writePolygon(to, kinkMark(lane, kink, range, to.em()), look);
    for (const double jump : lane.jumps)
        for (const QRectF& part : jumpMark(lane, jump, range, to.em()))
            add(part, look);
}

void writeRule(PythonWriter& to, QPointF from, double length)
{
    to.call(QStringLiteral("page.plot"),
            {QStringLiteral("[%1, %2]").arg(lengthNumber(from.x()), lengthNumber(from.x() + length)),
             QStringLiteral("[%1, %1]").arg(lengthNumber(from.y())),
             QStringLiteral("color=%1").arg(pythonColour(to.sheet().colours.axis)), to.ruleWidth()});
}

void writeTable(PythonWriter& to, const SheetTable& table)
{
    to.comment(QStringLiteral("Statistics"));
    const SheetColours& colours = to.sheet().colours;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t i = 0; i < std::min(table.rows[row].size(), table.columns.size()); ++i)
            to.words(pythonText(table.rows[row][i]), {table.columns[i], tableBaseLine(table, row, to.em())},
                     i == 0 ? DrawnText::Anchor::start : DrawnText::Anchor::end, to.em(),
                     row == 0 ? colours.muted : colours.text);
    writeRule(to, table.rect.topLeft() + QPointF(0, table.rowHeight), table.rect.width());
}

void writeOnPanel(PythonWriter& to, const SheetPanel& panel)
{
    to.comment(QStringLiteral("On the panel ") + panel.name);
    writeOutputs(to, panel);
    writePoints(to, panel);
    if (panel.inset)
        to.call(QStringLiteral("area"),
                QStringList{QStringLiteral("page")} + placeOf(panel.inset->source) +
                    QStringList{QStringLiteral("facecolor=\"none\""),
                                QStringLiteral("edgecolor=%1").arg(pythonColour(to.sheet().colours.muted)),
                                to.ruleWidth()});
    if (panel.inset)
        for (const QLineF& line : panel.inset->connectors)
            to.call(QStringLiteral("page.plot"),
                    {QStringLiteral("[%1, %2]").arg(lengthNumber(line.x1()), lengthNumber(line.x2())),
                     QStringLiteral("[%1, %2]").arg(lengthNumber(line.y1()), lengthNumber(line.y2())),
                     QStringLiteral("color=%1").arg(pythonColour(to.sheet().colours.axis)),
                     QStringLiteral("linestyle=\"--\""), to.ruleWidth()});
    for (const SheetText& label : panel.labels)
        to.text(label);
    writeNotes(to, panel);
}

void writeInputs(PythonWriter& to, const SheetInputs& inputs)
{
    const SheetColours& colours = to.sheet().colours;
    const QPolygonF line = thinned(inputsOutline(inputs, to.sheet().x));
    to.comment(QStringLiteral("Inputs"));
    if (!line.isEmpty()) {
        QPolygonF area = line;
        area << QPointF(line.back().x(), inputs.rect.bottom()) << QPointF(line.front().x(), inputs.rect.bottom());
        writePolygon(to, area,
                     {QStringLiteral("facecolor=%1").arg(pythonColour(colours.tint)), QStringLiteral("linewidth=0")});
        to.call(QStringLiteral("page.plot"),
                {QStringLiteral("*zip(*outline[:-2])"), QStringLiteral("color=%1").arg(pythonColour(colours.text)),
                 QStringLiteral("linewidth=%1").arg(lengthNumber(std::max(0.6, 0.1 * to.em())))});
    }
    writeRule(to, inputs.rect.bottomLeft(), inputs.rect.width());
    if (!inputs.inputs.hint.isEmpty())
        to.words(pythonText(inputs.inputs.hint), inputs.rect.center(), DrawnText::Anchor::middle, to.em(),
                 colours.muted);
}

void writeInset(PythonWriter& to, const SheetPanel& panel)
{
    const SheetInset& inset = *panel.inset;
    const SheetColours& colours = to.sheet().colours;
    to.comment(QStringLiteral("Magnified window"));
    if (colours.ground.isValid()) {
        to.call(QStringLiteral("ground = page_axes"),
                QStringList{QStringLiteral("figure")} + placeOf(groundOf(inset, panel)) +
                    QStringList{QStringLiteral("zorder=4"), QStringLiteral("xticks=[]"), QStringLiteral("yticks=[]"),
                                QStringLiteral("facecolor=%1").arg(pythonColour(colours.calm))});
        to.line(QStringLiteral("ground.spines[:].set_visible(False)"));
    }
    writeAxes(to, {inset.rect, inset.x, inset.y, inset.curves, true, true, true}, {QStringLiteral("zorder=5")});
    to.line(QStringLiteral("axes.grid(False)"));
    to.line(QStringLiteral("axes.tick_params(labelsize=%1)").arg(lengthNumber(insetSize * to.em())));
    to.line(QStringLiteral("axes.spines[:].set_visible(True)"));
}

}  // namespace

QString panelFunction(const SheetPanel& panel)
{
    QString name = QStringLiteral("draw_") + panel.name;
    for (QChar& c : name)
        if (!((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')))
            c = u'_';
    return name;
}

void writePythonPanel(PythonWriter& to, const SheetPanel& panel)
{
    to.define(panelFunction(panel) + QStringLiteral("(figure)"));
    writeAxes(to, {panel.rect, panel.x, panel.y, panel.curves, panel.hasXLabels, panel.hasYLabels}, {});
    writeBands(to, panel);
    if (panel.inset)
        writeInset(to, panel);
}

void writePythonPage(PythonWriter& to)
{
    const Sheet& sheet = to.sheet();
    to.define(QStringLiteral("draw_page(page)"));
    for (const SheetPanel& panel : sheet.panels)
        writeOnPanel(to, panel);
    if (sheet.inputs)
        writeInputs(to, *sheet.inputs);
    if (sheet.laneKeys)
        writeLegend(to, *sheet.laneKeys, QStringLiteral("What the patterns mean"));
    for (const SheetLane& lane : sheet.lanes)
        writeLane(to, lane);
    if (sheet.table)
        writeTable(to, *sheet.table);
    if (sheet.legend)
        writeLegend(to, *sheet.legend, QStringLiteral("Legend"));
    to.comment(QStringLiteral("Titles"));
    for (const SheetText& text : sheet.texts)
        to.text(text);
    // A function needs a statement, whatever the figure is without.
    to.line(QStringLiteral("return page"));
}

}  // namespace actiscope::ui
