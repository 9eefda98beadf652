// Notes by menu and by typing: they come to be, say something else, get an arrow, and go.
#include "core/notes.h"
#include "ui/document.h"
#include "ui/figure/note_axis.h"
#include "ui/plot/note_editor.h"
#include "ui/plot/notes_hand.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>

namespace actiscope::ui {
namespace {

// px at 100 %
constexpr double arrowReach = 160;  ///< in which a new arrow looks for a curve
constexpr double usualArrow = 44;

}  // namespace

bool NotesHand::canAdd(const Place& place) const
{
    return place.kind == Place::Kind::panel && place.panel < plot_.panelCount() &&
           !plot_.figure().panels[place.panel].cell && !plot_.figure().panels[place.panel].isVeiled &&
           std::ssize(document_.session().notes) < maximumNotes;
}

void NotesHand::addAt(const Place& place)
{
    if (!canAdd(place))
        return;
    const FigurePanel& panel = plot_.figure().panels[place.panel];
    const PixelMap map = plot_.map(place.panel);
    const QPointF middle(map.xToPixel(place.x), map.yToPixel(place.y));
    draft_ = {.panel = panel.kind, .text = {}, .at = pointAt(middle, panel, map), .target = {}};
    edited_.reset();
    choose({});
    editor_->openAt(middle, QString());
}

void NotesHand::edit(std::size_t note)
{
    const std::optional<FigurePlot::NotePlace> place = plot_.placedNote(note);
    if (!place || note >= document_.session().notes.size())
        return;
    choose(NoteGrip{note, NotePart::text});
    edited_ = note;
    editor_->openAt(place->note.box.center(), QString::fromStdString(document_.session().notes[note].text));
}

void NotesHand::keep(const QString& text)
{
    const std::optional<std::size_t> note = std::exchange(edited_, std::nullopt);
    if (note && text.isEmpty())
        return remove(*note);
    if (note)
        return document_.edit(tr("Edit note"),
                              [&](Session& session) { setNoteText(session, *note, text.toStdString()); });
    draft_.text = text.toStdString();
    const std::size_t count = document_.session().notes.size();
    document_.edit(tr("Add note"), [this](Session& session) { addNote(session, draft_); });
    if (document_.session().notes.size() > count)
        choose(NoteGrip{count, NotePart::text});
}

/// The plane may be moved while one types.
void NotesHand::placeEditor()
{
    if (!editor_->isOpen())
        return;
    if (edited_) {
        if (const std::optional<FigurePlot::NotePlace> place = plot_.placedNote(*edited_))
            editor_->moveTo(place->note.box.center());
        return;
    }
    const auto& panels = plot_.figure().panels;
    const auto panel = std::ranges::find(panels, draft_.panel, &FigurePanel::kind);
    const std::optional<double> y = panel == panels.end() ? std::nullopt : noteOnAxis(*panel, draft_.at.y);
    if (!y)
        return;
    const PixelMap map = plot_.map(static_cast<std::size_t>(panel - panels.begin()));
    editor_->moveTo({map.xToPixel(draft_.at.x), map.yToPixel(*y)});
}

/// To the nearest curve around, else straight down, or up where the panel ends.
void NotesHand::addArrow(std::size_t note)
{
    const std::optional<FigurePlot::NotePlace> place = plot_.placedNote(note);
    if (!place)
        return;
    const QRectF& box = place->note.box;
    const auto nearest = plot_.nearestPoint(place->panel, box.center(), plot_.style().px(arrowReach));
    const bool isBeside = nearest && arrowStart(box, nearest->at);
    const PixelMap map = plot_.map(place->panel);
    const double away = plot_.style().px(usualArrow);
    const double beyond = box.bottom() + away < map.rect.bottom() ? box.bottom() + away : box.top() - away;
    const QPointF tip = isBeside ? nearest->at : QPointF(box.center().x(), beyond);
    const FigurePanel& panel = plot_.figure().panels[place->panel];
    document_.edit(tr("Add arrow"), [&](Session& session) {
        if (note < session.notes.size())
            session.notes[note].target = pointAt(tip, panel, map, session.notes[note].at.y);
    });
    choose(NoteGrip{note, NotePart::tip});
}

void NotesHand::removeArrow(std::size_t note)
{
    document_.edit(tr("Remove arrow"), [note](Session& session) {
        if (note < session.notes.size())
            session.notes[note].target.reset();
    });
}

void NotesHand::remove(std::size_t note)
{
    document_.edit(tr("Remove note"), [note](Session& session) { removeNote(session, note); });
}

/// Of the note under the pointer, or of the chosen one where the key for menus was pressed.
bool NotesHand::showMenu(const QContextMenuEvent& event)
{
    const bool isKey = event.reason() == QContextMenuEvent::Keyboard;
    const std::optional<FigurePlot::NotePlace> chosen = chosenPlace();
    const std::optional<NoteGrip> grip = isKey ? plot_.notesHold().chosen : plot_.noteAt(event.pos());
    if (!grip || (isKey && !chosen) || grip->note >= document_.session().notes.size())
        return false;
    choose(grip->part == NotePart::newArrow ? NoteGrip{grip->note, NotePart::text} : *grip);
    makeMenu(grip->note)->popup(isKey ? plot_.mapToGlobal(chosen->note.box.bottomLeft()).toPoint() : event.globalPos());
    return true;
}

QMenu* NotesHand::makeMenu(std::size_t note)
{
    auto* menu = new QMenu(&plot_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Edit Note"), QKeySequence(Qt::Key_Return), this, [this, note] { edit(note); });
    if (document_.session().notes[note].target)
        menu->addAction(tr("Remove Arrow"), this, [this, note] { removeArrow(note); });
    else
        menu->addAction(tr("Add Arrow"), this, [this, note] { addArrow(note); });
    menu->addSeparator();
    menu->addAction(tr("Delete Note"), QKeySequence(Qt::Key_Delete), this, [this, note] { remove(note); });
    return menu;
}

}  // namespace actiscope::ui
