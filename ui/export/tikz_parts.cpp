// What stands around the panels of a TikZ file: lanes, legend, inputs and table, and the patterns of regions.
#include "ui/export/plot_data.h"
#include "ui/export/region_marks.h"
#include "ui/export/sheet_geometry.h"
#include "ui/export/tex_text.h"
#include "ui/export/tikz_writer.h"

#include <algorithm>

namespace actiscope::ui {

namespace {

/// Plain lines and not a library of patterns: libraries are lost again where a file is read inside of a group.
void writeHatch(TikzWriter& to, double pitch, const QRectF& area, const QString& pen)
{
    const int count = static_cast<int>((area.width() + area.height()) / pitch);
    const QPointF corner(area.left() - area.height(), to.sheet().size.height() - area.bottom());
    to.line(QStringLiteral("\\foreach \\i in {0, ..., %1}").arg(count));
    to.line(QStringLiteral("  \\draw[%1] ({%2 + %3*\\i}, %4) -- +(%5, %5);")
                .arg(pen, lengthNumber(corner.x()), lengthNumber(pitch), lengthNumber(corner.y()),
                     lengthNumber(area.height())));
}

void writeBars(TikzWriter& to, double pitch, const QRectF& area, const QString& pen)
{
    to.line(QStringLiteral("\\foreach \\i in {0, ..., %1}").arg(static_cast<int>(area.width() / pitch)));
    to.line(QStringLiteral("  \\draw[%1] ({%2 + %3*\\i}, %4) -- +(0, %5);")
                .arg(pen, lengthNumber(area.left()), lengthNumber(pitch),
                     lengthNumber(to.sheet().size.height() - area.bottom()), lengthNumber(area.height())));
}

/// A row of dots is a line whose dashes have no length and round ends.
void writeDots(TikzWriter& to, double pitch, const QRectF& area, const QString& pen)
{
    const double start = pitch / 2;
    const int count = std::max(0, static_cast<int>((area.height() - start) / pitch));
    to.line(QStringLiteral("\\foreach \\i in {0, ..., %1}").arg(count));
    to.line(
        QStringLiteral("  \\draw[%1, line cap=round, dash pattern=on 0bp off %2bp] (%3, {%4 + %2*\\i}) -- +(%5, 0);")
            .arg(pen, lengthNumber(pitch), lengthNumber(area.left() + start),
                 lengthNumber(to.sheet().size.height() - area.bottom() + start), lengthNumber(area.width())));
}

void writePattern(TikzWriter& to, const RegionMarks& marks, const QRectF& area, double strength)
{
    QColor colour = marks.kind == RegionMarks::Kind::dots ? to.sheet().colours.dots : to.sheet().colours.hatch;
    colour.setAlphaF(static_cast<float>(marks.opacity * strength));
    const QString pen = QStringLiteral("%1, line width=%2bp")
                            .arg(to.coloured(QStringLiteral("draw"), colour), lengthNumber(marks.thickness * to.em()));
    to.open(QStringLiteral("\\begin{scope}"));
    to.line(QStringLiteral("\\clip %1;").arg(to.rectangle(area)));
    const auto write = marks.kind == RegionMarks::Kind::hatch  ? writeHatch
                       : marks.kind == RegionMarks::Kind::bars ? writeBars
                                                               : writeDots;
    write(to, marks.pitch * to.em(), area, pen);
    to.close(QStringLiteral("\\end{scope}"));
}

void writeEntry(TikzWriter& to, const LegendEntry& entry, double sampleLength)
{
    const SheetColours& colours = to.sheet().colours;
    if (entry.region)
        writeTikzMarks(to, marksOf(*entry.region), swatchOf(entry, sampleLength, to.em()));
    else
        to.line(QStringLiteral("\\draw[%1] %2 -- +(%3, 0);")
                    .arg(to.lineStyle(entry.look, entry.name), to.at(entry.at), lengthNumber(sampleLength)));
    to.words(texOf(entry.name), entry.textAt, DrawnText::Anchor::start, to.em(),
             entry.region ? colours.muted : colours.text);
}

}  // namespace

void writeTikzMarks(TikzWriter& to, const RegionMarks& marks, const QRectF& area, double strength)
{
    const SheetColours& colours = to.sheet().colours;
    if (marks.hasTint) {
        QColor tint = colours.tint;
        tint.setAlphaF(static_cast<float>(strength));
        to.line(QStringLiteral("\\fill[%1] %2;").arg(to.coloured(QStringLiteral("fill"), tint), to.rectangle(area)));
    }
    if (marks.kind != RegionMarks::Kind::none)
        writePattern(to, marks, area, strength);
    if (marks.hasOutline)
        to.line(QStringLiteral("\\draw[%1, line width=%2bp] %3;")
                    .arg(to.coloured(QStringLiteral("draw"), colours.dots), lengthNumber(marks.thickness * to.em()),
                         to.rectangle(area)));
}

void writeTikzLane(TikzWriter& to, const SheetLane& lane)
{
    const Interval& range = to.sheet().x;
    const SheetColours& colours = to.sheet().colours;
    to.comment(QStringLiteral("Regions of ") + lane.name);
    for (const Region& region : lane.regions) {
        const auto area = areaOf(region, lane.rect, range);
        if (area && region.kind == RegionKind::active)
            to.line(QStringLiteral("\\fill[%1] %2;")
                        .arg(to.coloured(QStringLiteral("fill"), lane.look.colour),
                             to.rectangle(activeBar(*area, to.em()))));
        else if (area)
            writeTikzMarks(to, marksOf(region.kind), *area);
    }
    const QString mark = QStringLiteral("\\filldraw[fill=%1, %2, line width=%3bp]")
                             .arg(to.colour(colours.text), to.coloured(QStringLiteral("draw"), colours.calm),
                                  lengthNumber(0.08 * to.em()));
    for (const double kink : lane.kinks)
        to.polygon(mark, kinkMark(lane, kink, range, to.em()), QStringLiteral("-- cycle"));
    for (const double jump : lane.jumps)
        for (const QRectF& part : jumpMark(lane, jump, range, to.em()))
            to.line(QStringLiteral("%1 %2;").arg(mark, to.rectangle(part)));
}

void writeTikzLegend(TikzWriter& to, const SheetLegend& legend, const QString& heading)
{
    to.comment(heading);
    if (legend.hasGround)
        to.line(QStringLiteral("\\fill[%1, fill opacity=0.85] %2;")
                    .arg(to.colour(to.sheet().colours.calm), to.rectangle(legend.rect)));
    for (const LegendEntry& entry : legend.entries)
        writeEntry(to, entry, legend.sampleLength);
}

void writeTikzInputs(TikzWriter& to, const SheetInputs& inputs)
{
    const SheetColours& colours = to.sheet().colours;
    const QPolygonF line = thinned(inputsOutline(inputs, to.sheet().x));
    to.comment(QStringLiteral("Inputs"));
    QPolygonF area = line;
    if (!line.isEmpty())
        area << QPointF(line.back().x(), inputs.rect.bottom()) << QPointF(line.front().x(), inputs.rect.bottom());
    to.polygon(QStringLiteral("\\fill[%1]").arg(to.colour(colours.tint)), area, QStringLiteral("-- cycle"));
    to.polygon(QStringLiteral("\\draw[%1, line width=%2bp]")
                   .arg(to.coloured(QStringLiteral("draw"), colours.text), lengthNumber(std::max(0.6, 0.1 * to.em()))),
               line);
    to.line(QStringLiteral("\\draw[%1, %2] %3 -- +(%4, 0);")
                .arg(to.coloured(QStringLiteral("draw"), colours.axis), to.ruleWidth(), to.at(inputs.rect.bottomLeft()),
                     lengthNumber(inputs.rect.width())));
    if (!inputs.inputs.hint.isEmpty())
        to.words(texOf(inputs.inputs.hint), inputs.rect.center(), DrawnText::Anchor::middle, to.em(), colours.muted);
}

void writeTikzTable(TikzWriter& to, const SheetTable& table)
{
    to.comment(QStringLiteral("Statistics"));
    const SheetColours& colours = to.sheet().colours;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t i = 0; i < std::min(table.rows[row].size(), table.columns.size()); ++i)
            to.words(texOf(table.rows[row][i]), {table.columns[i], tableBaseLine(table, row, to.em())},
                     i == 0 ? DrawnText::Anchor::start : DrawnText::Anchor::end, to.em(),
                     row == 0 ? colours.muted : colours.text);
    to.line(QStringLiteral("\\draw[%1, %2] %3 -- +(%4, 0);")
                .arg(to.coloured(QStringLiteral("draw"), colours.axis), to.ruleWidth(),
                     to.at({table.rect.left(), table.rect.top() + table.rowHeight}), lengthNumber(table.rect.width())));
}

}  // namespace actiscope::ui
