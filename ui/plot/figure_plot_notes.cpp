// The notes under the hand: what it could take, and what shows that.
#include "ui/plot/figure_plot.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

// px at 100 %
constexpr double gripReach = 7;
constexpr double gripRadius = 4;
constexpr double frameCorner = 3;

}  // namespace

std::optional<FigurePlot::NotePlace> FigurePlot::placedNote(std::size_t note) const
{
    for (std::size_t i = 0; i < views_.size(); ++i)
        for (const PlacedNote& placed : views_[i]->notes)
            if (placed.index == note)
                return NotePlace{i, placed};
    return std::nullopt;
}

std::optional<NoteGrip> FigurePlot::noteAt(QPointF position) const
{
    const auto isNear = [&](QPointF at) {
        return std::hypot(position.x() - at.x(), position.y() - at.y()) <= style_.px(gripReach);
    };
    for (const auto& view : views_) {
        if (view->notes.empty())
            continue;
        // What is drawn last, on top, is meant; of the chosen note the handles are on top of all.
        std::optional<NoteGrip> found;
        for (const PlacedNote& note : view->notes) {
            const bool isChosen = notesHold_.chosen && notesHold_.chosen->note == note.index;
            if (note.box.contains(position))
                found = NoteGrip{note.index, NotePart::text};
            else if (isChosen && !note.tip && isNear(arrowHandle(note.box, style_)))
                return NoteGrip{note.index, NotePart::newArrow};
            if (note.tip && isNear(*note.tip) && view->map().rect.contains(*note.tip) && (isChosen || !found))
                found = NoteGrip{note.index, NotePart::tip};
        }
        if (found)
            return found;
    }
    return std::nullopt;
}

void FigurePlot::showNotesHold(const NotesHold& hold)
{
    if (notesHold_ == hold)
        return;
    QRegion changed = areaOf(notesHold_.hovered) + areaOf(notesHold_.chosen);
    notesHold_ = hold;
    changed += areaOf(hold.hovered) + areaOf(hold.chosen);
    update(changed);
}

QRegion FigurePlot::areaOf(const std::optional<NoteGrip>& grip) const
{
    const std::optional<NotePlace> place = grip ? placedNote(grip->note) : std::nullopt;
    if (!place)
        return {};
    const double room = style_.px(gripRadius) + 2;
    const auto around = [room](const QRectF& rect) { return rect.adjusted(-room, -room, room, room).toAlignedRect(); };
    QRegion area(around(place->note.box));
    area += around(QRectF(arrowHandle(place->note.box, style_), QSizeF()));
    if (place->note.tip)
        area += around(QRectF(*place->note.tip, QSizeF()));
    return area;
}

void FigurePlot::paintNotesHold(QPainter& painter) const
{
    const auto& [hovered, chosen] = notesHold_;
    if (!hovered && !chosen)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    if (hovered && (!chosen || chosen->note != hovered->note))
        if (const std::optional<NotePlace> place = placedNote(hovered->note))
            paintNote(painter, *place, false, hovered->part);
    if (!chosen)
        return;
    const bool isUnderHand = hovered && hovered->note == chosen->note;
    if (const std::optional<NotePlace> place = placedNote(chosen->note))
        paintNote(painter, *place, true, isUnderHand ? hovered->part : chosen->part);
}

/// A frame around the text, and the handle of the arrow; filled where the part is at hand.
void FigurePlot::paintNote(QPainter& painter, const NotePlace& place, bool isChosen, NotePart part) const
{
    const PlacedNote& note = place.note;
    const bool isText = part == NotePart::text;
    painter.setPen(
        QPen(style_.palette.ink, isChosen && isText ? style_.px(1.5) : 1, isChosen ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(note.box, style_.px(frameCorner), style_.px(frameCorner));
    if (note.tip ? !map(place.panel).rect.contains(*note.tip) : !isChosen)
        return;
    const QPointF handle = note.tip ? *note.tip : arrowHandle(note.box, style_);
    painter.setPen(QPen(style_.palette.ink, style_.px(isText ? 1.5 : 2)));
    painter.setBrush(isText ? style_.palette.plot : style_.palette.ink);
    painter.drawEllipse(handle, style_.px(gripRadius), style_.px(gripRadius));
}

}  // namespace actiscope::ui
