// What stands around the panels of a TikZ file: lanes, legend, inputs and table, and the patterns of regions.
#include "ui/export/plot_data.h"
#include "ui/export/region_marks.h"
#include "ui/export/sheet_geometry.h"
#include "ui/export/tex_text.h"
#include "ui/export/tikz_writer.h"

#include <algorithm>

namespace actiscope::ui {

namespace {

constexpr float hatchOpacity = 0.65F;
constexpr float dotOpacity = 0.85F;
constexpr double legendPatternHeight = 6;

/// Plain lines and not a library of patterns: libraries are lost again where a file is read inside of a group.
void writeHatch(TikzWriter& to, const RegionMarks& marks, const QRectF& area, const QString& pen)
{
    const int count = static_cast<int>((area.width() + area.height()) / marks.pitch);
    const QPointF corner(area.left() - area.height(), to.sheet().size.height() - area.bottom());
    to.line(QStringLiteral("\\foreach \\i in {0, ..., %1}").arg(count));
    to.line(QStringLiteral("  \\draw[%1] ({%2 + %3*\\i}, %4) -- +(%5, %5);")
                .arg(pen, lengthNumber(corner.x()), lengthNumber(marks.pitch), lengthNumber(corner.y()),
                     lengthNumber(area.height())));
}

void writeBars(TikzWriter& to, const RegionMarks& marks, const QRectF& area, const QString& pen)
{
    to.line(QStringLiteral("\\foreach \\i in {0, ..., %1}").arg(static_cast<int>(area.width() / marks.pitch)));
    to.line(QStringLiteral("  \\draw[%1] ({%2 + %3*\\i}, %4) -- +(0, %5);")
                .arg(pen, lengthNumber(area.left()), lengthNumber(marks.pitch),
                     lengthNumber(to.sheet().size.height() - area.bottom()), lengthNumber(area.height())));
}

/// A row of dots is a line whose dashes have no length and round ends.
void writeDots(TikzWriter& to, const RegionMarks& marks, const QRectF& area, const QString& pen)
{
    const double start = marks.pitch / 2;
    const int count = std::max(0, static_cast<int>((area.height() - start) / marks.pitch));
    to.line(QStringLiteral("\\foreach \\i in {0, ..., %1}").arg(count));
    to.line(
        QStringLiteral("  \\draw[%1, line cap=round, dash pattern=on 0bp off %2bp] (%3, {%4 + %2*\\i}) -- +(%5, 0);")
            .arg(pen, lengthNumber(marks.pitch), lengthNumber(area.left() + start),
                 lengthNumber(to.sheet().size.height() - area.bottom() + start), lengthNumber(area.width())));
}

void writePattern(TikzWriter& to, const RegionMarks& marks, const QRectF& area)
{
    const bool isDots = marks.kind == RegionMarks::Kind::dots;
    QColor colour = isDots ? to.sheet().colours.dots : to.sheet().colours.hatch;
    colour.setAlphaF(colour.alphaF() * (isDots ? dotOpacity : hatchOpacity));
    const QString pen = QStringLiteral("%1, line width=%2bp")
                            .arg(to.coloured(QStringLiteral("draw"), colour), lengthNumber(marks.thickness));
    to.open(QStringLiteral("\\begin{scope}"));
    to.line(QStringLiteral("\\clip %1;").arg(to.rectangle(area)));
    if (marks.kind == RegionMarks::Kind::hatch)
        writeHatch(to, marks, area, pen);
    else if (marks.kind == RegionMarks::Kind::bars)
        writeBars(to, marks, area, pen);
    else
        writeDots(to, marks, area, pen);
    to.close(QStringLiteral("\\end{scope}"));
}

void writeEntry(TikzWriter& to, const LegendEntry& entry, double sampleLength)
{
    if (entry.region) {
        const QRectF sample(entry.at.x(), entry.at.y() - legendPatternHeight / 2, sampleLength, legendPatternHeight);
        writeTikzMarks(to, marksOf(*entry.region), sample);
        to.line(QStringLiteral("\\draw[%1, line width=0.5bp] %2;")
                    .arg(to.coloured(QStringLiteral("draw"), to.sheet().colours.axis), to.rectangle(sample)));
    } else {
        to.line(QStringLiteral("\\draw[%1] %2 -- +(%3, 0);")
                    .arg(to.lineStyle(entry.look, entry.name), to.at(entry.at), lengthNumber(sampleLength)));
    }
    to.words(texOf(entry.name), entry.textAt, DrawnText::Anchor::start, to.sheet().settings.fontSize,
             to.sheet().colours.text);
}

}  // namespace

void writeTikzMarks(TikzWriter& to, const RegionMarks& marks, const QRectF& area)
{
    const SheetColours& colours = to.sheet().colours;
    if (marks.hasTint && colours.tint.isValid())
        to.line(QStringLiteral("\\fill[%1] %2;")
                    .arg(to.coloured(QStringLiteral("fill"), colours.tint), to.rectangle(area)));
    if (marks.kind != RegionMarks::Kind::none)
        writePattern(to, marks, area);
    if (marks.hasOutline)
        to.line(QStringLiteral("\\draw[%1, line width=0.75bp] %2;")
                    .arg(to.coloured(QStringLiteral("draw"), colours.dots), to.rectangle(area)));
}

void writeTikzLane(TikzWriter& to, const SheetLane& lane)
{
    const Interval& range = to.sheet().x;
    to.comment(QStringLiteral("Regions of ") + lane.name);
    for (const Region& region : lane.regions) {
        const auto area = areaOf(region, lane.rect, range);
        if (area && region.kind == RegionKind::active)
            to.line(QStringLiteral("\\draw[%1] %2 -- +(%3, 0);")
                        .arg(to.lineStyle(lane.look, lane.name), to.at({area->left(), area->center().y()}),
                             lengthNumber(area->width())));
        else if (area)
            writeTikzMarks(to, marksOf(region.kind), *area);
    }
    const SheetAxis x{.range = range};
    const SheetAxis middle{.range = {-1, 1}};
    for (const double kink : lane.kinks)
        to.line(QStringLiteral("\\fill[%1] %2 circle[radius=1.5];")
                    .arg(to.colour(lane.look.colour), to.at(onPage(lane.rect, x, middle, {kink, 0}))));
}

void writeTikzLegend(TikzWriter& to, const SheetLegend& legend, const QString& heading)
{
    to.comment(heading);
    const SheetColours& colours = to.sheet().colours;
    if (legend.hasGround && colours.calm.isValid())
        to.line(QStringLiteral("\\filldraw[%1, %2, line width=0.5bp] %3;")
                    .arg(to.coloured(QStringLiteral("fill"), colours.calm),
                         to.coloured(QStringLiteral("draw"), colours.grid), to.rectangle(legend.rect)));
    for (const LegendEntry& entry : legend.entries)
        writeEntry(to, entry, legend.sampleLength);
}

void writeTikzInputs(TikzWriter& to, const SheetInputs& inputs)
{
    to.comment(QStringLiteral("Inputs"));
    to.polygon(
        QStringLiteral("fill=%1, fill opacity=0.2, draw=%1, line width=0.6bp").arg(to.colour(to.sheet().colours.muted)),
        inputsOutline(inputs, to.sheet().x));
}

void writeTikzTable(TikzWriter& to, const SheetTable& table)
{
    to.comment(QStringLiteral("Statistics"));
    const SheetColours& colours = to.sheet().colours;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t i = 0; i < std::min(table.rows[row].size(), table.columns.size()); ++i)
            to.words(texOf(table.rows[row][i]), {table.columns[i], tableBaseLine(table, row)},
                     i == 0 ? DrawnText::Anchor::start : DrawnText::Anchor::end, to.sheet().settings.fontSize,
                     row == 0 ? colours.muted : colours.text);
    to.line(QStringLiteral("\\draw[%1, line width=0.5bp] %2 -- +(%3, 0);")
                .arg(to.coloured(QStringLiteral("draw"), colours.axis),
                     to.at({table.rect.left(), table.rect.top() + table.rowHeight}), lengthNumber(table.rect.width())));
}

}  // namespace actiscope::ui
