#include "ui/export/draw_panel.h"
#include "ui/export/draw_patterns.h"
#include "ui/export/drawn_marks.h"
#include "ui/export/sheet_geometry.h"
#include "ui/export/sheet_lengths.h"
#include "ui/figure/region_text.h"
#include "ui/plot/polyline.h"
#include "ui/text_language.h"

#include <algorithm>

namespace actiscope::ui {

namespace {

class SheetDrawer {
public:
    explicit SheetDrawer(const Sheet& sheet) : sheet_(sheet), em_(sheet.settings.fontSize) {}

    Drawing draw()
    {
        drawing_ = {.size = sheet_.size,
                    .ground = sheet_.colours.ground,
                    .textFamilies = sheet_.textFamilies,
                    .mathFamilies = sheet_.mathFamilies,
                    .title = sheet_.plainTitle,
                    .description = sheet_.description,
                    .language = TextLanguage::current().replace(u'_', u'-')};
        for (const SheetPanel& panel : sheet_.panels)
            drawPanel(drawing_, sheet_, panel);
        if (sheet_.inputs)
            drawInputs(*sheet_.inputs);
        for (const SheetLane& lane : sheet_.lanes)
            drawLane(lane);
        if (sheet_.laneKeys)
            drawLegend(*sheet_.laneKeys, QStringLiteral("lane-keys"));
        if (sheet_.table)
            drawTable(*sheet_.table);
        if (sheet_.legend)
            drawLegend(*sheet_.legend, QStringLiteral("legend"));
        drawTexts();
        return std::move(drawing_);
    }

private:
    DrawnGroup& group(const QString& id, const QString& title = {}, std::optional<QRectF> clip = {})
    {
        drawing_.groups.push_back({.id = id, .title = title, .clip = clip});
        return drawing_.groups.back();
    }

    DrawnText plainText(const QString& words, QPointF at, DrawnText::Anchor anchor, const QColor& colour,
                        bool isBold = false) const
    {
        return {.at = at, .anchor = anchor, .runs = {{.text = words, .size = em_, .isBold = isBold}}, .colour = colour};
    }

    // --- The inputs' bell, with the regions that they meet ---

    void drawInputs(const SheetInputs& from)
    {
        DrawnGroup& bell = group(QStringLiteral("inputs"), from.inputs.title, from.rect);
        const QPolygonF outline = inputsOutline(from, sheet_.x);
        QPainterPath line;
        line.addPolygon(outline);
        if (!line.isEmpty()) {
            QPainterPath area = line;
            area.lineTo(outline.back().x(), from.rect.bottom());
            area.lineTo(outline.front().x(), from.rect.bottom());
            area.closeSubpath();
            bell.items.push_back(filled(area, sheet_.colours.tint));
            bell.items.push_back(strokeOf(line, sheet_.colours.text, std::max(0.6, 0.1 * em_)));
        }
        addLine(group(QStringLiteral("inputs-axis")), from.rect.bottomLeft(), from.rect.bottomRight(),
                sheet_.colours.axis, axisWidth(em_));
        if (!from.inputs.hint.isEmpty())
            drawing_.groups.back().items.push_back(
                plainText(from.inputs.hint, from.rect.center(), DrawnText::Anchor::middle, sheet_.colours.muted));
    }

    // --- Lanes ---

    void drawLane(const SheetLane& lane)
    {
        const PixelMap map{lane.rect, sheet_.x, {0, 1}};
        DrawnGroup& strip = group(QStringLiteral("lane-%1").arg(lane.id), lane.name, lane.rect);
        for (const Region& region : lane.regions)
            drawRegion(strip, lane, region, map);
        for (const double x : lane.kinks) {
            QPainterPath mark;
            mark.addPolygon(kinkMark(lane, x, sheet_.x, em_));
            mark.closeSubpath();
            strip.items.push_back(markOf(mark));
        }
        for (const double x : lane.jumps) {
            QPainterPath mark;
            for (const QRectF& part : jumpMark(lane, x, sheet_.x, em_))
                mark.addRect(part);
            strip.items.push_back(markOf(mark));
        }
    }

    void drawRegion(DrawnGroup& strip, const SheetLane& lane, const Region& region, const PixelMap& map) const
    {
        double left = map.xToPixel(region.from);
        double right = map.xToPixel(region.to);
        if (region.kind == RegionKind::active) {
            strip.items.push_back(
                filled(activeBar({left, lane.rect.top(), right - left, lane.rect.height()}, em_), lane.look.colour));
            return;
        }
        // Wide enough to be seen.
        const double least = leastRegion * em_;
        if (right - left < least) {
            const double middle =
                std::clamp((left + right) / 2, lane.rect.left() + least / 2, lane.rect.right() - least / 2);
            left = middle - least / 2;
            right = middle + least / 2;
        }
        const QRectF area(QPointF(left, lane.rect.top()), QPointF(right, lane.rect.bottom()));
        if (area.width() <= 2 * least && region.kind != RegionKind::stationary)
            strip.items.push_back(filled(area, sheet_.colours.dots));
        else
            addRegionPattern(strip, area, lane.rect.topLeft(), region.kind, sheet_.colours, em_);
    }

    DrawnShape markOf(const QPainterPath& path) const
    {
        return {.path = path,
                .pen = DrawnPen{.colour = sheet_.colours.calm, .width = 0.08 * em_},
                .fill = sheet_.colours.text};
    }

    // --- Legends, table, texts ---

    void drawLegend(const SheetLegend& legend, const QString& id)
    {
        DrawnGroup& box = group(id);
        if (legend.hasGround)
            box.items.push_back(filled(legend.rect, faded(sheet_.colours.calm, 0.85)));
        for (const LegendEntry& entry : legend.entries) {
            if (entry.region) {
                const QRectF swatch = swatchOf(entry, legend.sampleLength, em_);
                addRegionPattern(box, swatch, swatch.topLeft(), *entry.region, sheet_.colours, em_);
            } else {
                QPainterPath path(entry.at);
                path.lineTo(entry.at + QPointF(legend.sampleLength, 0));
                box.items.push_back(strokeOf(path, entry.look));
            }
            box.items.push_back(plainText(entry.name, entry.textAt, DrawnText::Anchor::start,
                                          entry.region ? sheet_.colours.muted : sheet_.colours.text));
        }
    }

    void drawTable(const SheetTable& table)
    {
        DrawnGroup& rows = group(QStringLiteral("statistics"));
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (std::size_t column = 0; column < table.rows[row].size(); ++column)
                rows.items.push_back(plainText(table.rows[row][column],
                                               {table.columns[column], tableBaseLine(table, row, em_)},
                                               column == 0 ? DrawnText::Anchor::start : DrawnText::Anchor::end,
                                               row == 0 ? sheet_.colours.muted : sheet_.colours.text));
        }
        const QPointF under(0, table.rowHeight);
        addLine(rows, table.rect.topLeft() + under, table.rect.topRight() + under, sheet_.colours.axis, axisWidth(em_));
    }

    void drawTexts()
    {
        DrawnGroup& texts = group(QStringLiteral("titles"));
        for (const SheetText& text : sheet_.texts)
            addText(texts, text, sheet_);
    }

    const Sheet& sheet_;
    double em_;
    Drawing drawing_;
};

}  // namespace

Drawing drawSheet(const Sheet& sheet)
{
    const TextLanguage language(sheet.settings.language);
    return SheetDrawer(sheet).draw();
}

}  // namespace actiscope::ui
