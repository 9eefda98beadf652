// The hand at the notes: written, moved and pointed where they are drawn.
#pragma once

#include "ui/gesture.h"
#include "ui/plot/figure_plot.h"

#include <QObject>
#include <QTimer>

class QMenu;

namespace actiscope::ui {

class Document;
class Interaction;
class Navigation;
class NoteEditor;

/// Takes the events over a note's text, the tip of its arrow and the handle of the chosen one before others see them;
/// all other places stay theirs. A drag is one step of undo, and so is a run of arrow keys; Esc takes a drag back.
class NotesHand : public QObject {
    Q_OBJECT

public:
    NotesHand(FigurePlot& plot, Document& document, Interaction& interaction, const Navigation& navigation,
              QObject* parent);

    /// There is a panel for it, and the session has room.
    bool canAdd(const FigurePlot::Place& place) const;
    /// Typing begins there; the note comes to be when it is kept.
    void addAt(const FigurePlot::Place& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Place = FigurePlot::Place;
    /// Panels and notes may go while the button is down: a drag keeps what it needs of its own.
    struct Drag {
        NoteGrip grip;
        QPointF pressedAt;  ///< px
        QPointF from;       ///< px, where what is dragged stood
        Note origin;
        FigurePanel panel;  ///< its kind and axis
        PixelMap map;
        QSizeF box;  ///< px
        bool isMoving = false;
        Gesture gesture;
    };

    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool doubleClick(const QMouseEvent& event);
    bool hover(QPointF position);
    void leave();
    void dragTo(QPointF position, bool snaps);
    /// What stands there, as round as a pixel allows; before: the y that it had.
    static Note::Point pointAt(QPointF position, const FigurePanel& panel, const PixelMap& map, double before = 0);
    QPointF snapped(QPointF tip, bool snaps) const;
    void setDragged(const Note& note);
    void cancelDrag();
    void choose(std::optional<NoteGrip> grip);
    void setHovered(std::optional<NoteGrip> grip);
    void showShape();
    std::optional<FigurePlot::NotePlace> chosenPlace() const;
    void follow(const Session& before, const Session& now);

    // Typing. In notes_hand_edit.cpp.
    void edit(std::size_t note);
    void keep(const QString& text);
    void placeEditor();
    void addArrow(std::size_t note);
    void removeArrow(std::size_t note);
    void remove(std::size_t note);
    bool showMenu(const QContextMenuEvent& event);
    QMenu* makeMenu(std::size_t note);

    // Keys. In notes_hand_keys.cpp.
    bool key(const QKeyEvent& event);
    bool keyOfChosen(const QKeyEvent& event);
    void addByKey();
    void chooseNext();
    bool nudge(const QKeyEvent& event);
    void removeChosen();

    FigurePlot& plot_;
    Document& document_;
    Interaction& interaction_;
    const Navigation& navigation_;
    NoteEditor* editor_;
    std::optional<std::size_t> edited_;  ///< nothing: a note that is not there yet
    Note draft_;                         ///< that one
    std::optional<Drag> drag_;
    std::optional<QPointF> pointer_;
    Gesture keyRun_;
    QTimer keyPause_;  ///< ends a run of arrow keys
};

}  // namespace actiscope::ui
