#include "ui/plot/note_layout.h"

#include "ui/export/rich_text.h"
#include "ui/figure/note_axis.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

// px at 100 %
constexpr double besideText = 5;
constexpr double overText = 2;
constexpr double handleBelow = 9;

}  // namespace

std::shared_ptr<const SetLine> NoteTexts::of(const std::string& text, const PlotStyle& style)
{
    constexpr std::size_t most = 2 * maximumNotes;
    if (style.text != font_ || lines_.size() > most) {
        lines_.clear();
        font_ = style.text;
    }
    std::shared_ptr<const SetLine>& line = lines_[text];
    if (!line)
        line = std::make_shared<const SetLine>(
            setLine(richText(QString::fromStdString(text).simplified(), QFontInfo(style.text).pixelSize()), style));
    return line;
}

std::vector<PlacedNote> placeNotes(const FigurePanel& panel, const PixelMap& map, const PlotStyle& style,
                                   NoteTexts& texts)
{
    std::vector<PlacedNote> placed;
    const QFontMetricsF metrics(style.text);
    for (const FigureNote& each : panel.notes) {
        const Note& note = each.note;
        if (!isInView(panel, map.x, note))
            continue;
        PlacedNote here{.index = each.index, .line = texts.of(note.text, style)};
        const QSizeF size(here.line->width + style.px(2 * besideText), metrics.height() + style.px(2 * overText));
        const QPointF middle(map.xToPixel(note.at.x), map.yToPixel(*noteOnAxis(panel, note.at.y)));
        here.box = movedInto(map.rect, QRectF(middle - QPointF(size.width(), size.height()) / 2, size));
        here.base = here.box.topLeft() + QPointF(style.px(besideText), style.px(overText) + metrics.ascent());
        if (note.target)
            if (const std::optional<double> y = noteOnAxis(panel, note.target->y))
                here.tip = QPointF(map.xToPixel(note.target->x), map.yToPixel(*y));
        placed.push_back(std::move(here));
    }
    return placed;
}

QRectF movedInto(const QRectF& panel, QRectF box)
{
    box.moveLeft(std::max(panel.left(), std::min(box.left(), panel.right() - box.width())));
    box.moveTop(std::max(panel.top(), std::min(box.top(), panel.bottom() - box.height())));
    return box;
}

std::optional<QPointF> arrowStart(const QRectF& box, QPointF tip)
{
    if (box.contains(tip))
        return std::nullopt;
    const QPointF by = tip - box.center();
    const double alongX = by.x() == 0 ? HUGE_VAL : box.width() / 2 / std::abs(by.x());
    const double alongY = by.y() == 0 ? HUGE_VAL : box.height() / 2 / std::abs(by.y());
    return box.center() + by * std::min(alongX, alongY);
}

QPointF arrowHandle(const QRectF& box, const PlotStyle& style)
{
    return {box.center().x(), box.bottom() + style.px(handleBelow)};
}

}  // namespace actiscope::ui
