// Notes by keyboard: each is reached, moved, pointed and written without a mouse.
#include "core/reading.h"
#include "ui/document.h"
#include "ui/figure/note_axis.h"
#include "ui/plot/navigation.h"
#include "ui/plot/note_editor.h"
#include "ui/plot/notes_hand.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

// px at 100 %, as the plots' own keys: fine with Shift, coarse with Ctrl
constexpr double step = 5;
constexpr double fineStep = 1;
constexpr double coarseStep = 25;
constexpr double besideCursor = 48;

QPointF directionOf(int key)
{
    switch (key) {
        case Qt::Key_Left:
            return {-1, 0};
        case Qt::Key_Right:
            return {1, 0};
        case Qt::Key_Up:
            return {0, -1};
        case Qt::Key_Down:
            return {0, 1};
        default:
            return {};
    }
}

std::optional<double> stepOf(Qt::KeyboardModifiers modifiers)
{
    switch ((modifiers & ~Qt::KeypadModifier).toInt()) {
        case Qt::NoModifier:
            return step;
        case Qt::ShiftModifier:
            return fineStep;
        case Qt::ControlModifier:
            return coarseStep;
        default:
            return std::nullopt;
    }
}

}  // namespace

bool NotesHand::key(const QKeyEvent& event)
{
    if (drag_ && event.key() == Qt::Key_Escape) {
        cancelDrag();
        return true;
    }
    if (keyOfChosen(event))
        return true;
    const std::optional<PlotAction> action = plotActionOf(event.keyCombination());
    if (action == PlotAction::addNote)
        addByKey();
    else if (action == PlotAction::nextNote)
        chooseNext();
    else
        return false;
    return true;
}

bool NotesHand::keyOfChosen(const QKeyEvent& event)
{
    const std::optional<FigurePlot::NotePlace> place = chosenPlace();
    if (!place)
        return false;
    if (nudge(event))
        return true;
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F2:
            edit(place->note.index);
            return true;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            removeChosen();
            return true;
        case Qt::Key_Escape:
            choose({});
            return true;
        default:
            return false;
    }
}

/// Where the pointer is; else beside the pinned cursor, pointing to it; else in the middle.
void NotesHand::addByKey()
{
    if (plot_.panelCount() == 0)
        return;
    if (const Place place = pointer_ ? plot_.placeAt(*pointer_) : Place{}; place.kind == Place::Kind::panel)
        return addAt(place);
    const std::size_t panel = navigation_.keyPanel();
    const PixelMap map = plot_.map(panel);
    const std::optional<FigureCursor>& cursor = plot_.figure().cursor;
    const bool hasDot = cursor && cursor->isPinned && panel < cursor->marks.size() && map.x.contains(cursor->x) &&
                        map.y.contains(cursor->marks[panel].y);
    QPointF at = map.rect.center();
    if (hasDot) {
        const double away = plot_.style().px(besideCursor);
        at = QPointF(map.xToPixel(cursor->x), map.yToPixel(cursor->marks[panel].y)) + QPointF(away, -away);
        at.setX(std::min(at.x(), map.rect.right()));
        at.setY(std::max(at.y(), map.rect.top()));
    }
    addAt({.kind = Place::Kind::panel, .panel = panel, .x = map.xFromPixel(at.x()), .y = map.yFromPixel(at.y())});
    if (hasDot && editor_->isOpen())
        draft_.target = {cursor->x, noteFromAxis(plot_.figure().panels[panel], cursor->marks[panel].y)};
}

/// First the text, then the tip of its arrow, then the next note that is in view; after the last one, none.
void NotesHand::chooseNext()
{
    std::vector<NoteGrip> grips;
    const std::vector<Note>& notes = document_.session().notes;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        if (!plot_.placedNote(i))
            continue;
        grips.push_back({i, NotePart::text});
        if (notes[i].target)
            grips.push_back({i, NotePart::tip});
    }
    const std::optional<NoteGrip>& chosen = plot_.notesHold().chosen;
    const auto now = chosen ? std::ranges::find(grips, *chosen) : grips.end();
    const auto next = now == grips.end() ? grips.begin() : now + 1;
    choose(next == grips.end() ? std::nullopt : std::optional(*next));
}

/// What is chosen of the note, by pixels.
bool NotesHand::nudge(const QKeyEvent& event)
{
    const QPointF direction = directionOf(event.key());
    const std::optional<double> length = stepOf(event.modifiers());
    const std::optional<FigurePlot::NotePlace> place = chosenPlace();
    if (direction.isNull() || !length || !place)
        return false;
    const NoteGrip grip = *plot_.notesHold().chosen;
    const bool isTip = grip.part == NotePart::tip;
    const FigurePanel& panel = plot_.figure().panels[place->panel];
    const PixelMap map = plot_.map(place->panel);
    const QPointF by = direction * plot_.style().px(*length);
    document_.continueGesture(keyRun_, isTip ? tr("Move arrow") : tr("Move note"));
    keyPause_.start();
    document_.edit({}, [&](Session& session) {
        Note& note = session.notes[grip.note];
        Note::Point& point = isTip && note.target ? *note.target : note.at;
        const double onX = (map.x.high - map.x.low) / map.rect.width();
        const double onY = (map.y.high - map.y.low) / map.rect.height();
        // Keys are faster than frames, and what they ask for adds up: from where it is, not from where it was drawn.
        point.x = std::clamp(roundedToPixel(point.x + by.x() * onX, onX), map.x.low, map.x.high);
        const double y = noteOnAxis(panel, point.y).value_or(map.y.low) - by.y() * onY;
        point.y = noteFromAxis(panel, std::clamp(roundedToPixel(y, onY), map.y.low, map.y.high), point.y);
    });
    return true;
}

void NotesHand::removeChosen()
{
    const NoteGrip grip = *plot_.notesHold().chosen;
    if (grip.part == NotePart::tip && document_.session().notes[grip.note].target)
        removeArrow(grip.note);
    else
        remove(grip.note);
}

}  // namespace actiscope::ui
