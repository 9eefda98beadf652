#include "ui/document.h"

#include <utility>

namespace actiscope::ui {

namespace {

/// A session is some kilobytes: what undo keeps stays small, and nobody counts further back.
constexpr std::size_t undoDepth = 200;

}  // namespace

Document::Document(Session session, QObject* parent)
    : QObject(parent), session_(std::move(session)), origin_(std::make_shared<SessionOrigin>())
{}

void Document::edit(const QString& name, const std::function<void(Session&)>& change)
{
    Session next = session_;
    change(next);
    if (next == session_)
        return;
    emit aboutToEdit();
    if (!gesture_)
        record({name, session_, Run::none, origin_});
    apply(std::move(next));
}

Gesture Document::beginGesture(const QString& name)
{
    emit aboutToEdit();
    endGesture();
    gesture_ = Step{name, session_, Run::none, origin_};
    return {*this, ++gestureNumber_};
}

void Document::continueGesture(Gesture& gesture, const QString& name)
{
    if (!gesture.isOpen())
        gesture = beginGesture(name);
}

void Document::endGesture()
{
    if (!gesture_)
        return;
    Step step = std::move(*gesture_);
    gesture_.reset();
    if (step.session != session_)
        record(std::move(step));
    emit gestureEnded();
}

void Document::editView(const std::function<void(Session&)>& change)
{
    Session next = session_;
    change(next);
    if (next == session_)
        return;
    if (!gesture_)
        recordRun(next);
    apply(std::move(next));
}

QString Document::undoName() const
{
    return past_.empty() ? QString() : past_.back().name;
}

QString Document::redoName() const
{
    return future_.empty() ? QString() : future_.back().name;
}

void Document::undo()
{
    endGesture();
    travel(past_, future_);
}

void Document::redo()
{
    endGesture();
    travel(future_, past_);
}

void Document::replace(const QString& name, Session session, SessionOrigin origin)
{
    endGesture();
    if (session != session_)
        record({name, session_, Run::none, origin_});
    if (!origin.path.isEmpty() && origin.path == origin_->path)
        *origin_ = std::move(origin);
    else
        origin_ = std::make_shared<SessionOrigin>(std::move(origin));
    if (session != session_)
        apply(std::move(session));
    emit originChanged();
}

void Document::start(Session session, SessionOrigin origin)
{
    endGesture();
    past_.clear();
    future_.clear();
    origin_ = std::make_shared<SessionOrigin>(std::move(origin));
    apply(std::move(session));
    emit historyChanged();
    emit originChanged();
}

void Document::setOrigin(SessionOrigin origin)
{
    *origin_ = std::move(origin);
    emit originChanged();
}

bool Document::isModified() const
{
    if (origin_->path.isEmpty())
        return false;
    if (!origin_->saved)
        return true;
    Session sameLook = *origin_->saved;
    sameLook.view = session_.view;
    sameLook.cursor = session_.cursor;
    sameLook.secondCursor = session_.secondCursor;
    sameLook.selected = session_.selected;
    return sameLook != session_;
}

void Document::apply(Session next)
{
    const Session before = std::exchange(session_, std::move(next));
    emit changed(before, session_);
}

void Document::record(Step step)
{
    future_.clear();
    past_.push_back(std::move(step));
    if (past_.size() > undoDepth)
        past_.erase(past_.begin());
    emit historyChanged();
}

Document::Run Document::runOf(const Session& before, const Session& now)
{
    Session rest = now;
    rest.view = before.view;
    if (rest == before)
        return Run::view;
    rest = now;
    rest.cursor = before.cursor;
    rest.secondCursor = before.secondCursor;
    if (rest == before)
        return Run::cursor;
    // A click on a curve selects it and pins the cursor there.
    rest.selected = before.selected;
    if (rest == before)
        return Run::selection;
    rest.view = before.view;
    rest.panels = before.panels;
    rest.cursor = before.cursor;
    return rest == before ? Run::scene : Run::none;
}

QString Document::nameOf(Run run)
{
    switch (run) {
        case Run::cursor:
            return tr("Move cursor");
        case Run::selection:
            return tr("Select curve");
        case Run::scene:
            return tr("Show scene");
        default:
            return tr("Move view");
    }
}

void Document::recordRun(const Session& next)
{
    const Run run = runOf(session_, next);
    if (run == Run::none || past_.empty() || past_.back().run != run) {
        record({nameOf(run), session_, run, origin_});
        return;
    }
    const bool hadFuture = !future_.empty();
    future_.clear();
    const bool isBackAtItsStart = past_.back().session == next;
    if (isBackAtItsStart)
        past_.pop_back();
    if (hadFuture || isBackAtItsStart)
        emit historyChanged();
}

void Document::travel(std::vector<Step>& from, std::vector<Step>& to)
{
    if (from.empty())
        return;
    Step step = std::move(from.back());
    from.pop_back();
    std::swap(step.session, session_);
    const bool isOtherWork = step.origin != origin_;
    std::swap(step.origin, origin_);
    const Session before = step.session;
    to.push_back(std::move(step));
    emit changed(before, session_);
    emit historyChanged();
    if (isOtherWork)
        emit originChanged();
}

}  // namespace actiscope::ui
