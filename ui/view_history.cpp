#include "ui/view_history.h"

#include "ui/document.h"

#include <cmath>

namespace actiscope::ui {
namespace {

bool isAsWide(Interval a, Interval b)
{
    const double width = a.high - a.low;
    return std::abs((b.high - b.low) - width) <= 1e-9 * width;
}

}  // namespace

void ViewTrail::add(const View& view)
{
    if (view == current())
        return;
    views_.resize(current_ + 1, view);
    views_.push_back(view);
    if (views_.size() > longest)
        views_.erase(views_.begin());
    current_ = views_.size() - 1;
}

bool ViewTrail::amend(const View& view)
{
    views_.resize(current_ + 1, view);
    views_[current_] = view;
    if (current_ == 0 || views_[current_ - 1] != view)
        return true;
    views_.pop_back();
    --current_;
    return false;
}

const View& ViewTrail::goBack()
{
    if (canGoBack())
        --current_;
    return current();
}

const View& ViewTrail::goForward()
{
    if (canGoForward())
        ++current_;
    return current();
}

ViewHistory::ViewHistory(Document& document, QObject* parent)
    : QObject(parent), document_(document), trail_(document.session().view)
{
    pause_.setSingleShot(true);
    pause_.setInterval(pause);
    connect(&pause_, &QTimer::timeout, this, [this] {
        if (!isHeld_)
            run_ = Move::none;
    });
    connect(&document_, &Document::changed, this,
            [this](const Session& before, const Session& now) { follow(before.view, now.view); });
}

void ViewHistory::beginRun()
{
    closeRun();
    isHeld_ = true;
}

void ViewHistory::endRun()
{
    isHeld_ = false;
    closeRun();
}

void ViewHistory::closeRun()
{
    run_ = Move::none;
    pause_.stop();
}

void ViewHistory::restart()
{
    trail_ = ViewTrail(document_.session().view);
    closeRun();
    emit changed();
}

void ViewHistory::goBack()
{
    if (trail_.canGoBack())
        show(trail_.goBack());
}

void ViewHistory::goForward()
{
    if (trail_.canGoForward())
        show(trail_.goForward());
}

void ViewHistory::show(const View& view)
{
    closeRun();
    isTravelling_ = true;
    document_.editView([view](Session& session) { session.view = view; });
    isTravelling_ = false;
    emit changed();
}

void ViewHistory::follow(const View& before, const View& now)
{
    if (before == now || isTravelling_)
        return;
    const Move move = moveOf(before, now);
    bool isThere = true;
    if (run_ != Move::none && (isHeld_ || run_ == move))
        isThere = trail_.amend(now);
    else
        trail_.add(now);
    run_ = isThere ? move : Move::none;
    pause_.start();
    emit changed();
}

ViewHistory::Move ViewHistory::moveOf(const View& before, const View& now)
{
    bool isPan = isAsWide(before.x, now.x);
    for (const PanelKind kind : panelKinds)
        if (before.range(kind) && now.range(kind))
            isPan = isPan && isAsWide(*before.range(kind), *now.range(kind));
    return isPan ? Move::pan : Move::zoom;
}

}  // namespace actiscope::ui
