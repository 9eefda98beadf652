#include "ui/play/player.h"

#include "ui/play/play_button.h"
#include "ui/play/play_menu.h"
#include "ui/widgets/value_row.h"

#include <QEvent>
#include <QMenu>
#include <QScreen>

#include <algorithm>

namespace actiscope::ui {

namespace {

using Seconds = std::chrono::duration<double>;

// A program that was held up for longer goes on from where it was, rather than jumping.
constexpr Seconds longestFrame{1};
// Something that is not painted (a window that is covered up) goes on all the same, slowly.
constexpr int mostForAPaint = 1000;  // ms

PlayTrack trackOf(const ValueSlider& slider)
{
    PlayTrack track{.scale = slider.scale()};
    for (const SliderStop& stop : slider.stops())
        track.stops.push_back(stop.value);
    return track;
}

bool canMove(const ValueRow& row)
{
    return row.isEnabled() && !row.isHidden();
}

}  // namespace

Player::Player(QObject* parent, Clock clock) : QObject(parent), clock_(std::move(clock))
{
    next_.setSingleShot(true);
    next_.setTimerType(Qt::PreciseTimer);
    connect(&next_, &QTimer::timeout, this, &Player::advance);
}

void Player::followPaintingOf(QWidget& widget)
{
    if (canvas_)
        canvas_->removeEventFilter(this);
    canvas_ = &widget;
    widget.installEventFilter(this);
}

void Player::add(ValueRow& row)
{
    row.setPlayable(true);
    connect(&row, &ValueRow::playRequested, this, [this, &row] { toggle(row); });
    connect(&row, &ValueRow::playOptionsRequested, this, [this, &row] { showOptions(row); });
    connect(&row, &ValueRow::touched, this, [this, &row] { touch(row); });
    connect(&row, &ValueRow::playOvertaken, this, &Player::stop);
    // A row that is taken away ends its play by itself.
    connect(&row, &ValueRow::playEnded, this, [this, &row] {
        if (row_ == &row)
            stop();
    });
}

ValueRow* Player::playing() const
{
    return row_;
}

ValueRow* Player::lastTouched() const
{
    return last_ && canMove(*last_) ? last_.data() : nullptr;
}

void Player::touch(ValueRow& row)
{
    last_ = &row;
    if (row_ == &row)
        stop();
}

void Player::toggle(ValueRow& row)
{
    if (row_ == &row)
        stop();
    else
        start(row);
}

void Player::start(ValueRow& row)
{
    stop();
    if (!canMove(row))
        return;
    const PlayTrack track = trackOf(row.slider());
    const double value = row.slider().value();
    // What was stopped on its way down goes on downwards.
    const bool goesOn = last_ == &row && head_.value == value;
    head_ = playFrom(track, value, settings_.mode, !goesOn || head_.isRising);
    row_ = &row;
    last_ = &row;
    time_ = clock_();
    row.beginPlay();
    emit playingChanged();
    if (head_.value != value)
        row.play(head_.value);
    if (row_)
        waitForFrame(false);
}

void Player::stop()
{
    if (!row_)
        return;
    next_.stop();
    isAwaitingPaint_ = false;
    ValueRow* row = row_;
    row_ = nullptr;  // first: what ends may ask for the next
    row->endPlay();
    emit playingChanged();
}

void Player::setSettings(const PlaySettings& settings)
{
    if (settings_ == settings)
        return;
    settings_ = settings;
    emit settingsChanged();
}

void Player::advance()
{
    if (!row_)
        return;
    if (!canMove(*row_)) {
        stop();
        return;
    }
    const auto now = clock_();
    const Seconds passed = std::clamp(Seconds(now - time_), Seconds(0), longestFrame);
    time_ = now;
    const double before = head_.value;
    head_ = advanced(head_, trackOf(row_->slider()), settings_, passed.count());
    frame_.start();
    if (head_.value != before)
        row_->play(head_.value);
    if (head_.isDone)
        stop();
    else if (row_)
        waitForFrame(head_.value != before);
}

void Player::waitForFrame(bool hasChanged)
{
    isAwaitingPaint_ = hasChanged && canvas_;
    next_.start(isAwaitingPaint_ ? mostForAPaint : frameInterval());
}

int Player::frameInterval() const
{
    const double rate = row_ ? row_->screen()->refreshRate() : 60;
    return static_cast<int>(1000 / std::clamp(rate, 30.0, 120.0));
}

bool Player::eventFilter(QObject* watched, QEvent* event)
{
    if (isAwaitingPaint_ && watched == canvas_ && event->type() == QEvent::Paint) {
        isAwaitingPaint_ = false;
        // A timer, so that the painting that begins now is over.
        next_.start(std::max(0, frameInterval() - static_cast<int>(frame_.elapsed())));
    }
    return false;
}

void Player::showOptions(ValueRow& row)
{
    QWidget& button = row.playButton();
    QMenu* menu = makePlayMenu(*this, button);
    menu->popup(button.mapToGlobal(QPoint(0, button.height())));
}

}  // namespace actiscope::ui
