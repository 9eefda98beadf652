#include "ui/export/draw_panel.h"

#include "ui/export/draw_patterns.h"
#include "ui/export/drawn_marks.h"
#include "ui/export/region_marks.h"
#include "ui/export/sheet_geometry.h"
#include "ui/export/sheet_lengths.h"
#include "ui/export/text_setting.h"
#include "ui/plot/polyline.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

// In font sizes.
constexpr double arrowHead = 0.75;

constexpr double detail = 16;    ///< columns per point
constexpr double finest = 0.01;  ///< pt: what a curve may be off its samples

class PanelDrawer {
public:
    PanelDrawer(Drawing& drawing, const Sheet& sheet, const SheetPanel& panel)
        : drawing_(drawing),
          sheet_(sheet),
          panel_(panel),
          colours_(sheet.colours),
          em_(sheet.settings.fontSize),
          map_{panel.rect, panel.x.range, panel.y.range}
    {}

    void draw()
    {
        drawGrid();
        drawBands();
        drawZeroLines();
        drawOutputs();
        for (const SheetCurve& curve : panel_.curves)
            drawCurve(curve, map_, panel_.name);
        drawAxes(panel_.rect, panel_.x, panel_.y, panel_.hasXLabels, panel_.hasYLabels, panel_.name, em_);
        drawPoints();
        drawInset();
        drawWords();
    }

private:
    DrawnGroup& group(const QString& part, const QString& title = {}, std::optional<QRectF> clip = {})
    {
        drawing_.groups.push_back({.id = QStringLiteral("%1-%2").arg(panel_.name, part), .title = title, .clip = clip});
        return drawing_.groups.back();
    }

    /// A cell has two lines of one curve.
    QString freeId(const QString& id) const
    {
        const auto hasId = [&](const DrawnGroup& group) { return group.id == id; };
        return std::ranges::any_of(drawing_.groups, hasId) ? id + QStringLiteral("-value") : id;
    }

    void drawBands()
    {
        if (panel_.bands.empty())
            return;
        DrawnGroup& bands = group(QStringLiteral("regions"), {}, panel_.rect);
        for (const FigureBand& band : panel_.bands) {
            double left = map_.xToPixel(std::max(band.region.from, map_.x.low));
            double right = map_.xToPixel(std::min(band.region.to, map_.x.high));
            const double least = leastRegion * em_;
            if (right - left < least) {
                left = (left + right - least) / 2;
                right = left + least;
            }
            const QRectF area(QPointF(left, map_.rect.top()), QPointF(right, map_.rect.bottom()));
            if (band.isLoss)
                addLossPattern(bands, area, map_.rect.topLeft(), colours_, em_);
            else
                addRegionPattern(bands, area, map_.rect.topLeft(), band.region.kind, colours_, em_, strengthInPanels);
            for (const double end : endsOf(band, panel_))
                addLine(bands, {map_.xToPixel(end), map_.rect.top()}, {map_.xToPixel(end), map_.rect.bottom()},
                        colours_.dots, axisWidth(em_), {0.4 * em_, 0.25 * em_});
        }
    }

    void drawGrid()
    {
        DrawnGroup& grid = group(QStringLiteral("grid"), {}, panel_.rect);
        if (sheet_.settings.hasGrid) {
            for (const SheetTick& tick : panel_.x.ticks)
                addLine(grid, {map_.xToPixel(tick.at), map_.rect.top()}, {map_.xToPixel(tick.at), map_.rect.bottom()},
                        colours_.grid, axisWidth(em_));
            for (const SheetTick& tick : panel_.y.ticks)
                addLine(grid, {map_.rect.left(), map_.yToPixel(tick.at)}, {map_.rect.right(), map_.yToPixel(tick.at)},
                        colours_.grid, axisWidth(em_));
        }
    }

    void drawZeroLines()
    {
        DrawnGroup& lines = group(QStringLiteral("zero"), {}, panel_.rect);
        if (hasZero(panel_.y))
            addLine(lines, {map_.rect.left(), map_.yToPixel(0)}, {map_.rect.right(), map_.yToPixel(0)}, colours_.axis,
                    axisWidth(em_));
        if (hasZero(panel_.x))
            addLine(lines, {map_.xToPixel(0), map_.rect.top()}, {map_.xToPixel(0), map_.rect.bottom()}, colours_.axis,
                    axisWidth(em_));
    }

    void drawCurve(const SheetCurve& curve, const PixelMap& map, const QString& prefix)
    {
        // A little farther than the axes, so that the end of a thick line does not show at their edge.
        const double more = curve.look.width;
        // Lines are thinned by columns of pixels; a kink is no column wide.
        const PixelMap fine{{map.rect.topLeft() * detail, map.rect.size() * detail}, map.x, map.y};
        Polylines lines;
        appendVisible(lines, curve.samples, fine,
                      fine.rect.adjusted(-more * detail, -more * detail, more * detail, more * detail),
                      finest * detail);
        QPainterPath path;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            path.moveTo(lines[i].front() / detail);
            for (const QPointF point : lines[i].subspan(1))
                path.lineTo(point / detail);
        }
        drawing_.groups.push_back({.id = freeId(QStringLiteral("%1-curve-%2").arg(prefix).arg(curve.id)),
                                   .title = curve.name,
                                   .clip = map.rect});
        if (!path.isEmpty())
            drawing_.groups.back().items.push_back(strokeOf(path, curve.look));
    }

    void drawOutputs()
    {
        if (!panel_.outputs || panel_.outputs->y.size() < 2)
            return;
        DrawnGroup& marks = group(QStringLiteral("outputs"), {}, panel_.rect);
        const QColor& colour = panel_.outputs->colour;
        QPainterPath area;
        area.addPolygon(outputsOutline(panel_));
        marks.items.push_back(DrawnShape{.path = area,
                                         .pen = DrawnPen{.colour = faded(colour, 0.55F), .width = axisWidth(em_)},
                                         .fill = faded(colour, 0.16F)});
        for (const QRectF& rect : outputBars(panel_, em_))
            marks.items.push_back(filled(rect, colour));
    }

    void addNumber(DrawnGroup& texts, const QString& number, QPointF at, DrawnText::Anchor anchor, double size) const
    {
        texts.items.push_back(
            DrawnText{.at = at, .anchor = anchor, .runs = {{.text = number, .size = size}}, .colour = colours_.muted});
    }

    void drawAxes(const QRectF& rect, const SheetAxis& x, const SheetAxis& y, bool hasXLabels, bool hasYLabels,
                  const QString& name, double size)
    {
        const PixelMap map{rect, x.range, y.range};
        drawing_.groups.push_back({.id = name + QStringLiteral("-axes")});
        DrawnGroup& axes = drawing_.groups.back();
        QPainterPath path(rect.topLeft());
        path.lineTo(rect.bottomLeft());
        path.lineTo(rect.bottomRight());
        const double length = tickLength * size;
        for (const SheetTick& tick : x.ticks) {
            path.moveTo(map.xToPixel(tick.at), rect.bottom());
            path.lineTo(map.xToPixel(tick.at), rect.bottom() + length);
            if (hasXLabels)
                addNumber(axes, tick.label,
                          {map.xToPixel(tick.at), rect.bottom() + length + (tickGap + capHeight) * size},
                          DrawnText::Anchor::middle, size);
        }
        for (const SheetTick& tick : y.ticks) {
            path.moveTo(rect.left() - length, map.yToPixel(tick.at));
            path.lineTo(rect.left(), map.yToPixel(tick.at));
            if (hasYLabels)
                addNumber(axes, tick.label,
                          {rect.left() - length - tickGap * size, map.yToPixel(tick.at) + capHeight / 2 * size},
                          DrawnText::Anchor::end, size);
        }
        axes.items.insert(axes.items.begin(), strokeOf(path, colours_.axis, axisWidth(em_)));
    }

    void drawPoints()
    {
        if (panel_.points.empty())
            return;
        DrawnGroup& points = group(QStringLiteral("points"), {}, panel_.rect);
        for (const FigurePoint& point : panel_.points) {
            if (!isVisible(panel_, {point.x, point.y}))
                continue;
            QPainterPath path;
            path.addEllipse(QPointF(map_.xToPixel(point.x), map_.yToPixel(point.y)), pointRadius * em_,
                            pointRadius * em_);
            points.items.push_back(DrawnShape{
                .path = path,
                .pen = DrawnPen{.colour = point.isFilled ? colours_.calm : point.colour, .width = pointRim * em_},
                .fill = point.isFilled ? point.colour : colours_.calm});
        }
    }

    void drawInset()
    {
        if (!panel_.inset)
            return;
        const SheetInset& inset = *panel_.inset;
        const QString name = panel_.name + QStringLiteral("-inset");
        DrawnGroup& frame = group(QStringLiteral("inset-ground"));
        frame.items.push_back(filled(groundOf(inset, panel_), colours_.calm));
        for (const QLineF& line : inset.connectors)
            addLine(frame, line.p1(), line.p2(), colours_.axis, axisWidth(em_), {0.3 * em_, 0.25 * em_});
        QPainterPath source;
        source.addRect(inset.source);
        frame.items.push_back(strokeOf(source, colours_.muted, axisWidth(em_)));
        const PixelMap map{inset.rect, inset.x.range, inset.y.range};
        if (hasZero(inset.y))
            addLine(frame, {map.rect.left(), map.yToPixel(0)}, {map.rect.right(), map.yToPixel(0)}, colours_.grid,
                    axisWidth(em_));
        QPainterPath border;
        border.addRect(inset.rect);
        frame.items.push_back(strokeOf(border, colours_.muted, axisWidth(em_)));
        for (const SheetCurve& curve : inset.curves)
            drawCurve(curve, map, name);
        drawAxes(inset.rect, inset.x, inset.y, true, true, name, insetSize * em_);
    }

    void drawWords()
    {
        DrawnGroup& words = group(QStringLiteral("labels"));
        for (const SheetText& label : panel_.labels)
            addText(words, label, sheet_);
        if (panel_.notes.empty())
            return;
        DrawnGroup& notes = group(QStringLiteral("notes"));
        for (const SheetNote& note : panel_.notes)
            addNote(notes, note);
    }

    void addNote(DrawnGroup& notes, const SheetNote& note) const
    {
        if (note.arrow)
            addArrow(notes, *note.arrow);
        addText(notes, note.text, sheet_);
    }

    void addArrow(DrawnGroup& notes, const QLineF& arrow) const
    {
        const QPointF along = (arrow.p2() - arrow.p1()) / arrow.length();
        const QPointF across(-along.y(), along.x());
        const QPointF neck = arrow.p2() - along * arrowHead * em_;
        addLine(notes, arrow.p1(), neck, colours_.text, 1.5 * axisWidth(em_));
        QPainterPath head(arrow.p2());
        head.lineTo(neck + across * arrowHead * em_ * 0.32);
        head.lineTo(neck - across * arrowHead * em_ * 0.32);
        head.closeSubpath();
        notes.items.push_back(filled(head, colours_.text));
    }

    Drawing& drawing_;
    const Sheet& sheet_;
    const SheetPanel& panel_;
    const SheetColours& colours_;
    double em_;
    PixelMap map_;
};

}  // namespace

void drawPanel(Drawing& drawing, const Sheet& sheet, const SheetPanel& panel)
{
    PanelDrawer(drawing, sheet, panel).draw();
}

}  // namespace actiscope::ui
