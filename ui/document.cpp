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
    if (!gesture_)
        record({name, session_, false, origin_});
    apply(std::move(next));
}

void Document::beginGesture(const QString& name)
{
    endGesture();
    gesture_ = Step{name, session_, false, origin_};
}

void Document::endGesture()
{
    if (!gesture_)
        return;
    Step step = std::move(*gesture_);
    gesture_.reset();
    if (step.session != session_)
        record(std::move(step));
}

void Document::editView(const std::function<void(Session&)>& change)
{
    Session next = session_;
    change(next);
    if (next == session_)
        return;
    if (!gesture_)
        recordView(next);
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
        record({name, session_, false, origin_});
    origin_ = std::make_shared<SessionOrigin>(std::move(origin));
    if (session != session_)
        apply(std::move(session));
    emit originChanged();
}

void Document::start(Session session, SessionOrigin origin)
{
    gesture_.reset();
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
    return !origin_->path.isEmpty() && origin_->saved != session_;
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

void Document::recordView(const Session& next)
{
    if (past_.empty() || !past_.back().isView) {
        record({tr("Move view"), session_, true, origin_});
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
