#include "ui/plot/notes_hand.h"

#include "core/reading.h"
#include "ui/document.h"
#include "ui/figure/note_axis.h"
#include "ui/interaction.h"
#include "ui/plot/note_editor.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace actiscope::ui {
namespace {

constexpr double snapReach = 8;         ///< px at 100 %, of an arrow's tip to a curve
constexpr int pauseThatEndsARun = 600;  ///< ms

QPointF clampedTo(const QRectF& room, QPointF at)
{
    return {std::clamp(at.x(), room.left(), std::max(room.left(), room.right())),
            std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom()))};
}

}  // namespace

NotesHand::NotesHand(FigurePlot& plot, Document& document, Interaction& interaction, const Navigation& navigation,
                     QObject* parent)
    : QObject(parent),
      plot_(plot),
      document_(document),
      interaction_(interaction),
      navigation_(navigation),
      editor_(new NoteEditor(&plot))
{
    plot.installEventFilter(this);
    keyPause_.setSingleShot(true);
    keyPause_.setInterval(pauseThatEndsARun);
    connect(&keyPause_, &QTimer::timeout, this, [this] { keyRun_.end(); });
    connect(editor_, &NoteEditor::kept, this, &NotesHand::keep);
    connect(editor_, &NoteEditor::cancelled, this, [this] { edited_.reset(); });
    connect(&plot, &QCustomPlot::afterReplot, this, &NotesHand::placeEditor);
    connect(&document, &Document::changed, this, &NotesHand::follow);
}

bool NotesHand::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
        case QEvent::MouseButtonPress:
            return press(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseMove:
            return move(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonRelease:
            return release(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonDblClick:
            return doubleClick(*static_cast<QMouseEvent*>(event));
        case QEvent::ContextMenu:
            return showMenu(*static_cast<QContextMenuEvent*>(event));
        case QEvent::KeyPress:
            return key(*static_cast<QKeyEvent*>(event));
        case QEvent::Leave:
            leave();
            return false;
        case QEvent::FocusOut: {
            const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
            if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && !editor_->isOpen())
                choose({});
            return false;
        }
        case QEvent::ToolTip: {
            const auto& help = *static_cast<QHelpEvent*>(event);
            const bool isOver = plot_.noteAt(help.pos()).has_value();
            if (isOver)
                QToolTip::showText(help.globalPos(), tr("Drag to move, double-click to edit"), &plot_);
            return isOver;
        }
        default:
            return false;
    }
}

bool NotesHand::press(const QMouseEvent& event)
{
    if (drag_)
        return true;
    if (event.button() != Qt::LeftButton)
        return false;
    if (editor_->isOpen()) {
        // A click beside what is being typed only ends that.
        editor_->keep();
        return true;
    }
    const std::optional<NoteGrip> grip = plot_.noteAt(event.position());
    const std::optional<FigurePlot::NotePlace> place = grip ? plot_.placedNote(grip->note) : std::nullopt;
    if (!place || grip->note >= document_.session().notes.size()) {
        choose({});
        return false;
    }
    plot_.setFocus(Qt::MouseFocusReason);
    choose(NoteGrip{grip->note, grip->part == NotePart::tip ? NotePart::tip : NotePart::text});
    const FigurePanel& panel = plot_.figure().panels[place->panel];
    drag_ = Drag{.grip = *grip,
                 .pressedAt = event.position(),
                 .from = grip->part == NotePart::text ? place->note.box.center()
                         : place->note.tip            ? *place->note.tip
                                                      : event.position(),
                 .origin = document_.session().notes[grip->note],
                 .panel = {.kind = panel.kind, .isLogarithmic = panel.isLogarithmic},
                 .map = plot_.map(place->panel),
                 .box = place->note.box.size(),
                 .gesture = {}};
    setHovered(grip);
    return true;
}

bool NotesHand::move(const QMouseEvent& event)
{
    pointer_ = event.position();
    if (!drag_)
        return event.buttons() == Qt::NoButton && hover(event.position());
    if ((event.position() - drag_->pressedAt).manhattanLength() >= QApplication::startDragDistance())
        drag_->isMoving = true;
    if (drag_->isMoving)
        dragTo(event.position(), !event.modifiers().testFlag(Qt::AltModifier));
    return true;
}

bool NotesHand::hover(QPointF position)
{
    if (document_.session().notes.empty())
        return false;
    setHovered(plot_.noteAt(position));
    if (!plot_.notesHold().hovered)
        return false;
    interaction_.setHovered(0);
    interaction_.setPointerX(plot_.placeAt(position).x);
    return true;
}

void NotesHand::leave()
{
    pointer_.reset();
    if (!drag_)
        setHovered({});
}

void NotesHand::dragTo(QPointF position, bool snaps)
{
    const QPointF to = drag_->from + position - drag_->pressedAt;
    Note note = drag_->origin;
    if (drag_->grip.part == NotePart::text) {
        const double besideX = drag_->box.width() / 2;
        const double besideY = drag_->box.height() / 2;
        const QRectF room = drag_->map.rect.adjusted(besideX, besideY, -besideX, -besideY);
        note.at = pointAt(clampedTo(room, to), drag_->panel, drag_->map, note.at.y);
    } else {
        note.target = pointAt(snapped(clampedTo(drag_->map.rect, to), snaps), drag_->panel, drag_->map,
                              note.target.value_or(note.at).y);
    }
    setDragged(note);
}

Note::Point NotesHand::pointAt(QPointF position, const FigurePanel& panel, const PixelMap& map, double before)
{
    const double onX = (map.x.high - map.x.low) / map.rect.width();
    const double onY = (map.y.high - map.y.low) / map.rect.height();
    return {roundedToPixel(map.xFromPixel(position.x()), onX),
            noteFromAxis(panel, roundedToPixel(map.yFromPixel(position.y()), onY), before)};
}

/// On the curve beside it.
QPointF NotesHand::snapped(QPointF tip, bool snaps) const
{
    const auto& panels = plot_.figure().panels;
    const auto panel = std::ranges::find(panels, drag_->panel.kind, &FigurePanel::kind);
    if (!snaps || panel == panels.end())
        return tip;
    const auto nearest =
        plot_.nearestPoint(static_cast<std::size_t>(panel - panels.begin()), tip, plot_.style().px(snapReach));
    return nearest ? nearest->at : tip;
}

void NotesHand::setDragged(const Note& note)
{
    const QString name = drag_->grip.part == NotePart::text ? tr("Move note")
                         : drag_->origin.target             ? tr("Move arrow")
                                                            : tr("Add arrow");
    document_.continueGesture(drag_->gesture, name);
    document_.edit({}, [&note, index = drag_->grip.note](Session& session) {
        if (index < session.notes.size())
            session.notes[index] = note;
    });
}

void NotesHand::cancelDrag()
{
    if (drag_->isMoving)
        setDragged(drag_->origin);
    drag_.reset();
    showShape();
}

bool NotesHand::release(const QMouseEvent& event)
{
    if (!drag_ || event.button() != Qt::LeftButton)
        return false;
    if (drag_->isMoving && drag_->grip.part == NotePart::newArrow)
        choose(NoteGrip{drag_->grip.note, NotePart::tip});
    drag_.reset();
    hover(event.position());
    showShape();
    return true;
}

bool NotesHand::doubleClick(const QMouseEvent& event)
{
    const std::optional<NoteGrip> grip = plot_.noteAt(event.position());
    if (!grip || event.button() != Qt::LeftButton)
        return false;
    drag_.reset();
    edit(grip->note);
    return true;
}

void NotesHand::choose(std::optional<NoteGrip> grip)
{
    if (plot_.notesHold().chosen == grip)
        return;
    keyRun_.end();
    plot_.showNotesHold({plot_.notesHold().hovered, grip});
}

void NotesHand::setHovered(std::optional<NoteGrip> grip)
{
    plot_.showNotesHold({grip, plot_.notesHold().chosen});
    showShape();
}

/// Elsewhere the shape is the navigation's.
void NotesHand::showShape()
{
    const std::optional<NoteGrip>& hovered = plot_.notesHold().hovered;
    if (!hovered)
        return;
    const Qt::CursorShape shape = hovered->part != NotePart::text ? Qt::SizeAllCursor
                                  : drag_                         ? Qt::ClosedHandCursor
                                                                  : Qt::OpenHandCursor;
    if (plot_.cursor().shape() != shape)
        plot_.setCursor(shape);
}

/// Nothing while it is out of view.
std::optional<FigurePlot::NotePlace> NotesHand::chosenPlace() const
{
    const std::optional<NoteGrip>& chosen = plot_.notesHold().chosen;
    if (!chosen || chosen->note >= document_.session().notes.size())
        return std::nullopt;
    return plot_.placedNote(chosen->note);
}

/// Undo and other files take notes away, or give them back: who was chosen by its number is another one then.
void NotesHand::follow(const Session& before, const Session& now)
{
    if (before.notes == now.notes)
        return;
    const bool isSameCount = before.notes.size() == now.notes.size();
    if (edited_ && (!isSameCount || before.notes[*edited_] != now.notes[*edited_]))
        editor_->cancel();
    NotesHold hold = plot_.notesHold();
    for (std::optional<NoteGrip>* grip : {&hold.hovered, &hold.chosen}) {
        if (*grip && !isSameCount)
            grip->reset();
        else if (*grip && (*grip)->part != NotePart::text && !drag_ && (*grip)->note < now.notes.size())
            (*grip)->part = now.notes[(*grip)->note].target ? NotePart::tip : NotePart::text;
    }
    if (!isSameCount)
        drag_.reset();
    plot_.showNotesHold(hold);
}

}  // namespace actiscope::ui
