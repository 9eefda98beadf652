#include "ui/export/sheet_notes.h"

#include "ui/export/rich_text.h"
#include "ui/figure/note_axis.h"
#include "ui/plot/polyline.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

// In font sizes.
constexpr double shortestArrow = 0.5;
constexpr double besideText = 0.3;  ///< from a text to its arrow
constexpr double halfHeight = 0.7;  ///< of a text with what stands above and below it

/// On the page; nothing where it is out of view.
std::optional<QPointF> placeOf(const Note::Point& point, const FigurePanel& panel, const PixelMap& map)
{
    const std::optional<double> y = noteOnAxis(panel, point.y);
    if (!y || !map.x.contains(point.x) || !map.y.contains(*y))
        return std::nullopt;
    return QPointF(map.xToPixel(point.x), map.yToPixel(*y));
}

/// Where the way from the middle of a text leaves its box.
QPointF edgeOf(QPointF middle, QSizeF half, QPointF way)
{
    const auto share = [](double room, double length) { return room / std::max(std::abs(length), 1e-9); };
    return middle + way * std::min({1.0, share(half.width(), way.x()), share(half.height(), way.y())});
}

void addArrow(SheetNote& note, QPointF middle, QPointF tip, const SheetSource& source)
{
    const QSizeF half(widthOf(note.text.runs, source.faces) / 2 + besideText * source.em, halfHeight * source.em);
    const QPointF start = edgeOf(middle, half, tip - middle);
    const QPointF way = tip - start;
    if (std::hypot(way.x(), way.y()) > shortestArrow * source.em)
        note.arrow = QLineF(start, tip);
}

}  // namespace

std::vector<SheetNote> notesOf(const SheetSource& source, const FigurePanel& panel, Interval x, const QRectF& rect)
{
    const PixelMap map{rect, x, panel.y};
    std::vector<SheetNote> notes;
    for (const FigureNote& from : panel.notes) {
        const Note& note = from.note;
        const std::optional<QPointF> middle = placeOf(note.at, panel, map);
        if (!middle)
            continue;
        notes.push_back({.text = {.at = *middle + QPointF(0, capHeight / 2 * source.em),
                                  .anchor = DrawnText::Anchor::middle,
                                  .runs = richText(QString::fromStdString(note.text), source.em),
                                  .colour = source.palette.text,
                                  .hasGround = true}});
        const std::optional<QPointF> tip = note.target ? placeOf(*note.target, panel, map) : std::nullopt;
        if (tip)
            addArrow(notes.back(), *middle, *tip, source);
    }
    return notes;
}

}  // namespace actiscope::ui
