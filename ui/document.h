// The one observable of the window: the session, every change to it, undo and redo.
#pragma once

#include "core/session.h"
#include "ui/gesture.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace actiscope::ui {

/// Where the work on screen is kept. It goes with the session through undo: undoing an Open gives back the work that
/// was there before and with it the file that Save writes.
struct SessionOrigin {
    QString path;                  ///< empty: never saved under a name
    QJsonObject file;              ///< as read, with what a newer version wrote and this one does not know
    std::optional<Session> saved;  ///< as it stands in the file
};

/// Holds the session. Views read session(), redraw on changed(), and ask for changes through edit(); there is no
/// other way to the screen.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(Session session, QObject* parent = nullptr);

    const Session& session() const { return session_; }

    /// Applies a change and makes it one step of undo, named as the Edit menu shows it ("Remove curve"). A change that
    /// leaves the session as it was is no step. Inside of a gesture all edits together are one step.
    void edit(const QString& name, const std::function<void(Session&)>& change);

    /// All edits are one step for as long as the owner keeps what is returned: a slider's drag, a run of arrow keys.
    /// Ends the gesture of another owner.
    [[nodiscard]] Gesture beginGesture(const QString& name);
    /// As beginGesture where `gesture` is not open any more: what goes on is a step again.
    void continueGesture(Gesture& gesture, const QString& name);
    /// Whoever's it is: the session is to be written, or travels.
    void endGesture();
    bool isInGesture() const { return gesture_.has_value(); }

    /// As edit, for what deserves no step of its own: a run of changes of one kind (moves of the view, of the cursor,
    /// selections, scenes) folds into one step, named by its kind.
    void editView(const std::function<void(Session&)>& change);

    bool canUndo() const { return !past_.empty(); }
    bool canRedo() const { return !future_.empty(); }
    QString undoName() const;
    QString redoName() const;
    void undo();
    void redo();

    /// Another session takes this one's place (opening a file) as one step of undo, so that nothing is lost. The file
    /// that is open already stays one and the same origin: what is known of it holds for the steps before, too.
    void replace(const QString& name, Session session, SessionOrigin origin = {});

    /// As a program starts: no step of undo, and none before it.
    void start(Session session, SessionOrigin origin);

    const SessionOrigin& origin() const { return *origin_; }
    void setOrigin(SessionOrigin origin);
    /// Differs from the file that it came from; never true for work without a name. View, cursor and selection do not
    /// count: looking around is no change worth a question. Saving writes them all the same.
    bool isModified() const;

signals:
    /// An edit or a gesture is about to begin; moves of the view are none. Who has a gesture open can end it now.
    void aboutToEdit();
    /// By its owner, by another gesture, or by undo.
    void gestureEnded();
    /// Each view compares the part that it draws and redraws only that.
    void changed(const actiscope::Session& before, const actiscope::Session& now);
    /// What can be undone or redone, or its name, changed.
    void historyChanged();
    /// The work belongs to another file, or has been saved.
    void originChanged();

private:
    friend class Gesture;
    enum class Run { none, view, cursor, selection, scene };
    struct Step {
        QString name;
        Session session;
        Run run = Run::none;
        std::shared_ptr<SessionOrigin> origin;
    };
    void apply(Session next);
    void record(Step step);
    void recordRun(const Session& next);
    static Run runOf(const Session& before, const Session& now);
    static QString nameOf(Run run);
    void travel(std::vector<Step>& from, std::vector<Step>& to);

    Session session_;
    std::shared_ptr<SessionOrigin> origin_;
    std::vector<Step> past_;
    std::vector<Step> future_;
    std::optional<Step> gesture_;
    quint64 gestureNumber_ = 0;  ///< of the last one that began
};

}  // namespace actiscope::ui
