// The functions of a Matplotlib script: one for each panel's axes, and one for what stands on the page.
#include "ui/export/python_writer.h"
#include "ui/export/sheet_geometry.h"

#include <algorithm>
#include <utility>

namespace actiscope::ui {

namespace {

constexpr double legendPatternHeight = 6;

struct Axes {
    QRectF rect;
    const SheetAxis& x;
    const SheetAxis& y;
    const std::vector<SheetCurve>& curves;
    bool hasXLabels = true;
    bool hasYLabels = true;
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
    const DataNumbers xNumbers(window.x.high - window.x.low, window.size.width());
    const DataNumbers yNumbers(window.y.high - window.y.low, window.size.height());
    QStringList x;
    QStringList y;
    for (const DataLine& piece : visibleData(curve.samples, window, to.sheet().settings.points)) {
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
        if (from < until && marks != RegionMarks{})
            to.call(QStringLiteral("axes.axvspan"),
                    {fileNumber(from), fileNumber(until), QStringLiteral("**%1").arg(to.regionLook(marks)),
                     QStringLiteral("zorder=0.4")});
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
    to.line(QStringLiteral("page.add_patch(Polygon(outline, %1))").arg(look.join(QStringLiteral(", "))));
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
        to, outputsOutline(panel),
        {QStringLiteral("facecolor=%1").arg(pythonColour(faint(colour, 0.16F))),
         QStringLiteral("edgecolor=%1").arg(pythonColour(faint(colour, 0.55F))), QStringLiteral("linewidth=0.6")});
    for (const QRectF& bar : outputBars(panel))
        to.call(QStringLiteral("area"), QStringList{QStringLiteral("page")} + placeOf(bar) +
                                            QStringList{QStringLiteral("color=%1").arg(pythonColour(colour))});
}

void writePoints(PythonWriter& to, const SheetPanel& panel)
{
    for (const FigurePoint& point : panel.points) {
        if (!isVisible(panel, {point.x, point.y}))
            continue;
        const QColor fill = point.isFilled ? point.colour : to.sheet().colours.calm;
        const QPointF at = onPage(panel.rect, panel.x, panel.y, {point.x, point.y});
        to.line(QStringLiteral("page.add_patch(Circle((%1, %2), 2, facecolor=%3,\n                          "
                               "edgecolor=%4, linewidth=0.8))")
                    .arg(lengthNumber(at.x()), lengthNumber(at.y()),
                         fill.isValid() ? pythonColour(fill) : QStringLiteral("\"none\""), pythonColour(point.colour)));
    }
}

void writeNotes(PythonWriter& to, const SheetPanel& panel)
{
    for (const SheetNote& note : panel.notes) {
        to.text(note.text);
        if (!note.target)
            continue;
        const auto point = [](QPointF at) {
            return QStringLiteral("(%1, %2)").arg(lengthNumber(at.x()), lengthNumber(at.y()));
        };
        to.call(QStringLiteral("page.annotate"),
                {QStringLiteral("\"\""),
                 QStringLiteral("xy=%1").arg(point(onPage(panel.rect, panel.x, panel.y, *note.target))),
                 QStringLiteral("xytext=%1").arg(point(note.arrowStart)),
                 QStringLiteral("arrowprops={\"arrowstyle\": \"->\", \"color\": %1, \"shrinkA\": 0, \"shrinkB\": 0}")
                     .arg(pythonColour(note.text.colour))});
    }
}

void writeLegend(PythonWriter& to, const SheetLegend& legend, const QString& heading)
{
    to.comment(heading);
    const SheetColours& colours = to.sheet().colours;
    const QStringList page{QStringLiteral("page")};
    if (legend.hasGround && colours.calm.isValid())
        to.call(QStringLiteral("area"), page + placeOf(legend.rect) +
                                            QStringList{QStringLiteral("facecolor=%1").arg(pythonColour(colours.calm)),
                                                        QStringLiteral("edgecolor=%1").arg(pythonColour(colours.grid)),
                                                        QStringLiteral("linewidth=0.5")});
    for (const LegendEntry& entry : legend.entries) {
        if (entry.region)
            to.call(QStringLiteral("area"),
                    page +
                        placeOf({entry.at.x(), entry.at.y() - legendPatternHeight / 2, legend.sampleLength,
                                 legendPatternHeight}) +
                        QStringList{QStringLiteral("**%1").arg(to.regionLook(marksOf(*entry.region)))});
        else
            to.call(QStringLiteral("page.plot"),
                    {QStringLiteral("[%1, %2]")
                         .arg(lengthNumber(entry.at.x()), lengthNumber(entry.at.x() + legend.sampleLength)),
                     QStringLiteral("[%1, %1]").arg(lengthNumber(entry.at.y())),
                     QStringLiteral("**%1").arg(to.lineLook(entry.look, entry.name))});
        to.words(pythonText(entry.name), entry.textAt, DrawnText::Anchor::start, to.sheet().settings.fontSize,
                 colours.text);
    }
}

void writeLane(PythonWriter& to, const SheetLane& lane)
{
    to.comment(QStringLiteral("Regions of ") + lane.name);
    for (const Region& region : lane.regions) {
        const auto area = areaOf(region, lane.rect, to.sheet().x);
        if (!area)
            continue;
        const RegionMarks marks = marksOf(region.kind);
        if (region.kind == RegionKind::active)
            to.call(QStringLiteral("page.plot"),
                    {QStringLiteral("[%1, %2]").arg(lengthNumber(area->left()), lengthNumber(area->right())),
                     QStringLiteral("[%1, %1]").arg(lengthNumber(area->center().y())),
                     QStringLiteral("**%1").arg(to.lineLook(lane.look, lane.name))});
        else if (marks != RegionMarks{})
            to.call(QStringLiteral("area"), QStringList{QStringLiteral("page")} + placeOf(*area) +
                                                QStringList{QStringLiteral("**%1").arg(to.regionLook(marks))});
    }
    const SheetAxis x{.range = to.sheet().x};
    const SheetAxis middle{.range = {-1, 1}};
    for (const double kink : lane.kinks) {
        const QPointF at = onPage(lane.rect, x, middle, {kink, 0});
        to.line(QStringLiteral("page.add_patch(Circle((%1, %2), 1.5, color=%3))")
                    .arg(lengthNumber(at.x()), lengthNumber(at.y()), pythonColour(lane.look.colour)));
    }
}

void writeTable(PythonWriter& to, const SheetTable& table)
{
    to.comment(QStringLiteral("Statistics"));
    const SheetColours& colours = to.sheet().colours;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t i = 0; i < std::min(table.rows[row].size(), table.columns.size()); ++i)
            to.words(pythonText(table.rows[row][i]), {table.columns[i], tableBaseLine(table, row)},
                     i == 0 ? DrawnText::Anchor::start : DrawnText::Anchor::end, to.sheet().settings.fontSize,
                     row == 0 ? colours.muted : colours.text);
    to.call(QStringLiteral("page.plot"),
            {QStringLiteral("[%1, %2]").arg(lengthNumber(table.rect.left()), lengthNumber(table.rect.right())),
             QStringLiteral("[%1, %1]").arg(lengthNumber(table.rect.top() + table.rowHeight)),
             QStringLiteral("color=%1").arg(pythonColour(colours.axis)), QStringLiteral("linewidth=0.5")});
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
                                QStringLiteral("linewidth=0.6")});
    for (const SheetText& label : panel.labels)
        to.text(label);
    writeNotes(to, panel);
}

void writeInputs(PythonWriter& to, const SheetInputs& inputs)
{
    const QColor& colour = to.sheet().colours.muted;
    to.comment(QStringLiteral("Inputs"));
    writePolygon(to, inputsOutline(inputs, to.sheet().x),
                 {QStringLiteral("facecolor=%1").arg(pythonColour(faint(colour, 0.2F))),
                  QStringLiteral("edgecolor=%1").arg(pythonColour(colour)), QStringLiteral("linewidth=0.6")});
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
    if (!panel.inset)
        return;
    const QColor& calm = to.sheet().colours.calm;
    to.comment(QStringLiteral("Magnified window"));
    writeAxes(to, {panel.inset->rect, panel.inset->x, panel.inset->y, panel.inset->curves},
              {QStringLiteral("facecolor=%1").arg(calm.isValid() ? pythonColour(calm) : QStringLiteral("\"none\"")),
               QStringLiteral("zorder=5")});
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
