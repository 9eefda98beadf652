#include "ui/export/draw_panel.h"
#include "ui/export/draw_patterns.h"
#include "ui/export/sheet.h"
#include "ui/export/text_setting.h"
#include "ui/figure/region_text.h"
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
        const PixelMap map{from.rect, sheet_.x, {0, 1.05}};
        const DensityOutline& outline = from.inputs.outline;
        DrawnGroup& bell = group(QStringLiteral("inputs"), from.inputs.title, from.rect);
        QPainterPath line;
        for (std::size_t i = 0; i < outline.x.size(); ++i) {
            const QPointF point(map.xToPixel(outline.x[i]), map.yToPixel(outline.height[i]));
            i == 0 ? line.moveTo(point) : line.lineTo(point);
        }
        if (!line.isEmpty()) {
            QPainterPath area = line;
            area.lineTo(map.xToPixel(outline.x.back()), from.rect.bottom());
            area.lineTo(map.xToPixel(outline.x.front()), from.rect.bottom());
            area.closeSubpath();
            bell.items.push_back(DrawnShape{.path = area, .fill = sheet_.colours.tint});
            bell.items.push_back(strokeOf(line, sheet_.colours.text, std::max(0.6, 0.1 * em_)));
        }
        QPainterPath base;
        base.moveTo(from.rect.bottomLeft());
        base.lineTo(from.rect.bottomRight());
        group(QStringLiteral("inputs-axis")).items.push_back(strokeOf(base, sheet_.colours.axis, axisWidth(em_)));
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
        const double size = std::min(0.3 * em_, lane.rect.height() / 2.5);
        for (const double x : lane.kinks)
            strip.items.push_back(markOf(kink({map.xToPixel(x), lane.rect.center().y()}, size)));
        for (const double x : lane.jumps)
            strip.items.push_back(markOf(jump({map.xToPixel(x), lane.rect.center().y()}, size)));
    }

    void drawRegion(DrawnGroup& strip, const SheetLane& lane, const Region& region, const PixelMap& map) const
    {
        double left = map.xToPixel(region.from);
        double right = map.xToPixel(region.to);
        if (region.kind == RegionKind::active) {
            const double thickness = std::min(0.25 * em_, lane.rect.height() / 2);
            strip.items.push_back(
                filled({left, lane.rect.center().y() - thickness / 2, right - left, thickness}, lane.look.colour));
            return;
        }
        // Wide enough to be seen.
        const double least = 0.17 * em_;
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

    static DrawnShape filled(const QRectF& rect, const QColor& colour)
    {
        QPainterPath path;
        path.addRect(rect);
        return {.path = path, .fill = colour};
    }

    DrawnShape markOf(const QPainterPath& path) const
    {
        return {.path = path,
                .pen = DrawnPen{.colour = sheet_.colours.calm, .width = 0.08 * em_},
                .fill = sheet_.colours.text};
    }

    static QPainterPath kink(QPointF at, double size)
    {
        QPainterPath path(at + QPointF(0, -size));
        path.lineTo(at + QPointF(size, 0));
        path.lineTo(at + QPointF(0, size));
        path.lineTo(at + QPointF(-size, 0));
        path.closeSubpath();
        return path;
    }

    static QPainterPath jump(QPointF at, double size)
    {
        QPainterPath path;
        path.addRect(at.x() - size / 2, at.y() - size * 1.7, size, size);
        path.addRect(at.x() - size / 2, at.y() + size * 0.7, size, size);
        return path;
    }

    // --- Legends, table, texts ---

    void drawLegend(const SheetLegend& legend, const QString& id)
    {
        DrawnGroup& box = group(id);
        if (legend.hasGround) {
            QColor ground = sheet_.colours.calm;
            ground.setAlphaF(0.85F);
            box.items.push_back(filled(legend.rect, ground));
        }
        for (const LegendEntry& entry : legend.entries) {
            if (entry.region) {
                const QRectF swatch(entry.at.x(), entry.at.y() - 0.45 * em_, legend.sampleLength, 0.9 * em_);
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
        double base = table.rect.top() + (table.rowHeight + capHeight * em_) / 2;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (std::size_t column = 0; column < table.rows[row].size(); ++column)
                rows.items.push_back(plainText(table.rows[row][column], {table.columns[column], base},
                                               column == 0 ? DrawnText::Anchor::start : DrawnText::Anchor::end,
                                               row == 0 ? sheet_.colours.muted : sheet_.colours.text));
            base += table.rowHeight;
        }
        QPainterPath rule;
        rule.moveTo(table.rect.left(), table.rect.top() + table.rowHeight);
        rule.lineTo(table.rect.right(), table.rect.top() + table.rowHeight);
        rows.items.push_back(strokeOf(rule, sheet_.colours.axis, axisWidth(em_)));
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
