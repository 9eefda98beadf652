#include "ui/export/sheet_notes.h"

#include "ui/export/rich_text.h"
#include "ui/figure/note_axis.h"
#include "ui/plot/note_layout.h"
#include "ui/plot/polyline.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

// In font sizes.
constexpr double shortestArrow = 0.5;
constexpr double besideText = 0.3;  ///< from a text to its arrow
constexpr double halfHeight = 0.7;  ///< of a text with what stands above and below it

/// On the page, in the panel or out of it; nothing where it has no place on the axis.
std::optional<QPointF> placeOf(const Note::Point& point, const FigurePanel& panel, const PixelMap& map)
{
    const std::optional<double> y = noteOnAxis(panel, point.y);
    return y ? std::optional(QPointF(map.xToPixel(point.x), map.yToPixel(*y))) : std::nullopt;
}

/// Cut where it leaves the panel, as on the screen.
QLineF cutTo(const QRectF& rect, const QLineF& arrow)
{
    const QPointF way = arrow.p2() - arrow.p1();
    double share = 1;
    const auto limit = [&share](double from, double by, double low, double high) {
        if (by != 0)
            share = std::min(share, ((by > 0 ? high : low) - from) / by);
    };
    limit(arrow.x1(), way.x(), rect.left(), rect.right());
    limit(arrow.y1(), way.y(), rect.top(), rect.bottom());
    return {arrow.p1(), arrow.p1() + way * std::max(share, 0.0)};
}

}  // namespace

std::vector<SheetNote> notesOf(const SheetSource& source, const FigurePanel& panel, Interval x, const QRectF& rect)
{
    const PixelMap map{rect, x, panel.y};
    std::vector<SheetNote> notes;
    for (const FigureNote& from : panel.notes) {
        if (!isInView(panel, x, from.note))
            continue;
        SheetNote note{.text = {.anchor = DrawnText::Anchor::middle,
                                .runs = richText(QString::fromStdString(from.note.text), source.em),
                                .colour = source.palette.text,
                                .hasGround = true}};
        const QSizeF size(widthOf(note.text.runs, source.faces) + 2 * besideText * source.em,
                          2 * halfHeight * source.em);
        const QPointF middle = *placeOf(from.note.at, panel, map);
        const QRectF box = movedInto(rect, QRectF(middle - QPointF(size.width(), size.height()) / 2, size));
        note.text.at = box.center() + QPointF(0, capHeight / 2 * source.em);
        const std::optional<QPointF> tip = from.note.target ? placeOf(*from.note.target, panel, map) : std::nullopt;
        if (const std::optional<QPointF> start = tip ? arrowStart(box, *tip) : std::nullopt) {
            const QLineF arrow = cutTo(rect, {*start, *tip});
            if (arrow.length() > shortestArrow * source.em)
                note.arrow = arrow;
        }
        notes.push_back(std::move(note));
    }
    return notes;
}

}  // namespace actiscope::ui
