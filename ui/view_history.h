// Back and forward through what was looked at, as a browser does. Undo takes back work; this only looks elsewhere.
#pragma once

#include "core/session.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace actiscope::ui {

class Document;

/// Views in the order in which they were looked at, one of them the current one.
class ViewTrail {
public:
    static constexpr std::size_t longest = 100;

    explicit ViewTrail(const View& start) : views_{start} {}

    /// Behind the current one, which it becomes; what lay ahead is forgotten.
    void add(const View& view);
    /// The current entry goes on to this view. False where that is the one before it: then it was no entry.
    bool amend(const View& view);

    const View& current() const { return views_[current_]; }
    bool canGoBack() const { return current_ > 0; }
    bool canGoForward() const { return current_ + 1 < views_.size(); }
    /// Without effect where there is none. The new current view.
    const View& goBack();
    const View& goForward();
    std::size_t size() const { return views_.size(); }

private:
    std::vector<View> views_;
    std::size_t current_ = 0;
};

/// Follows the document. A run of moves of one kind (a wheel's zoom, arrow keys) is one entry until a pause or another
/// kind; so is all between beginRun and endRun, a drag of the plane. Every other change of the view is one, too, an
/// undone move as well: wherever the view came from, back leads to what was seen before.
class ViewHistory : public QObject {
    Q_OBJECT

public:
    /// How long a hand rests within a run, ms.
    static constexpr int pause = 700;

    ViewHistory(Document& document, QObject* parent);

    bool canGoBack() const { return trail_.canGoBack(); }
    bool canGoForward() const { return trail_.canGoForward(); }

    void beginRun();
    void endRun();
    /// What comes next is an entry of its own: a fit, a typed range.
    void closeRun();
    /// As a program starts: nothing lies behind.
    void restart();

public slots:
    void goBack();
    void goForward();

signals:
    void changed();

private:
    enum class Move { none, pan, zoom };
    void follow(const View& before, const View& now);
    void show(const View& view);
    static Move moveOf(const View& before, const View& now);

    Document& document_;
    ViewTrail trail_;
    QTimer pause_;
    Move run_ = Move::none;  ///< of the last change; none: the run is over
    bool isHeld_ = false;    ///< between beginRun and endRun
    bool isTravelling_ = false;
};

}  // namespace actiscope::ui
