#include "ui/widgets/value_row.h"

#include "ui/play/play_button.h"
#include "ui/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_button.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <utility>

namespace actiscope::ui {

namespace {

void keepPlaceWhenHidden(QWidget* widget)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
}

}  // namespace

ValueRow::ValueRow(Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      symbol_(new QLabel(this)),
      name_(new ElidedLabel(this)),
      field_(new NumberField(theme, this)),
      reset_(new IconButton(Icon::reset, theme, this)),
      range_(new IconButton(Icon::more, theme, this)),
      play_(new PlayButton(theme, this)),
      slider_(new ValueSlider(theme, this)),
      pin_(new IconButton(Icon::pin, theme, this)),
      problem_(new QLabel(this)),
      head_(new QHBoxLayout),
      track_(new QHBoxLayout)
{
    setLook(name_, "small");
    setLook(problem_, "error");
    problem_->setWordWrap(true);
    problem_->hide();
    keepPlaceWhenHidden(reset_);
    range_->hide();
    play_->hide();
    pin_->hide();
    head_->setSpacing(theme.px(2));
    head_->addWidget(symbol_);
    head_->addSpacing(theme.px(6));
    head_->addWidget(name_, 1);
    head_->addWidget(reset_);
    head_->addWidget(range_);
    head_->addSpacing(theme.px(4));
    head_->addWidget(field_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(2));
    column->addLayout(head_);
    track_->setSpacing(theme.px(4));
    track_->addWidget(play_, 0, Qt::AlignTop);
    track_->addWidget(slider_, 1);
    track_->addWidget(pin_, 0, Qt::AlignTop);
    column->addLayout(track_);
    column->addWidget(problem_);

    connect(slider_, &ValueSlider::gestureStarted, this, &ValueRow::gestureStarted);
    connect(slider_, &ValueSlider::gestureEnded, this, &ValueRow::gestureEnded);
    connect(slider_, &ValueSlider::valueChanged, this, &ValueRow::ask);
    connect(slider_, &ValueSlider::resetRequested, this, &ValueRow::resetRequested);
    connect(field_, &NumberField::valueEntered, this, &ValueRow::valueChanged);
    connect(field_, &NumberField::stepRequested, slider_, &ValueSlider::step);
    connect(field_, &NumberField::problemChanged, this, &ValueRow::showProblem);
    connect(reset_, &IconButton::clicked, this, &ValueRow::resetRequested);
    connect(range_, &IconButton::clicked, this, &ValueRow::rangeRequested);
    connect(slider_, &ValueSlider::gestureStarted, this, &ValueRow::touched);
    connect(field_, &NumberField::textEdited, this, &ValueRow::touched);
    connect(slider_, &ValueSlider::playRequested, this, &ValueRow::playRequested);
    connect(pin_, &IconButton::clicked, this, &ValueRow::pinRequested);
    connect(play_, &PlayButton::clicked, this, &ValueRow::takeSpace);
    connect(play_, &PlayButton::clicked, this, &ValueRow::playRequested);
    connect(play_, &PlayButton::optionsRequested, this, &ValueRow::playOptionsRequested);
    connect(&theme, &Theme::changed, this, &ValueRow::restyle);
    restyle();
}

/// The next Space is for what was played by hand, not for a button that was clicked before. Other places keep the
/// focus: in the plot Space plays as well, and arrows move its cursor.
void ValueRow::takeSpace()
{
    const QWidget* focused = window()->focusWidget();
    if (focused != play_ && qobject_cast<const QAbstractButton*>(focused))
        slider_->setFocus(Qt::MouseFocusReason);
}

ValueRow::~ValueRow()
{
    // A gesture that was begun is ended, whoever is taken away.
    endPlay();
}

void ValueRow::setTitle(const QString& symbol, const QString& name)
{
    symbol_->setText(symbol);
    symbol_->setVisible(!symbol.isEmpty());
    name_->setText(name);
    name_->setVisible(!name.isEmpty());
    const QString spoken = name.isEmpty() ? symbol : name;
    slider_->setAccessibleName(spoken);
    field_->setAccessibleName(spoken);
    play_->setName(spoken);
}

void ValueRow::setHints(const QString& reset, const QString& range)
{
    reset_->setHint(reset);
    range_->setHint(range);
}

void ValueRow::setValue(double value)
{
    const bool isOther = slider_->value() != value || slider_->isHollow();
    field_->setValue(value);
    slider_->setValue(value);
    notePlay(isOther);
}

void ValueRow::setWord(const QString& word, double restingPlace)
{
    const bool isOther = !slider_->isHollow();
    field_->setWord(word);
    slider_->setValue(restingPlace, true);
    notePlay(isOther);
}

void ValueRow::notePlay(bool isOther)
{
    if (isOther && isPlaying_ && !isSettingPlayed_)
        emit playOvertaken();
}

void ValueRow::setPlayable(bool isPlayable)
{
    play_->setVisible(isPlayable);
    slider_->setPlayable(isPlayable);
}

void ValueRow::setPinnable(bool isPinnable)
{
    pin_->setVisible(isPinnable);
}

void ValueRow::setPinned(bool isPinned, const QString& hint)
{
    pin_->setIcon(isPinned ? Icon::pinned : Icon::pin);
    pin_->setHint(hint);
}

void ValueRow::beginPlay()
{
    isPlaying_ = true;
    slider_->setAnnounced(false);
    play_->setPlaying(true);
    emit playStarted();
}

void ValueRow::play(double value)
{
    if (check_ && check_(value))
        return;
    isSettingPlayed_ = true;
    emit valuePlayed(value);
    isSettingPlayed_ = false;
}

void ValueRow::endPlay()
{
    if (!std::exchange(isPlaying_, false))
        return;
    slider_->setAnnounced(true);
    play_->setPlaying(false);
    emit playEnded();
}

void ValueRow::setResettable(bool isResettable)
{
    reset_->setVisible(isResettable);
}

void ValueRow::setRangeEditable(bool isEditable)
{
    range_->setVisible(isEditable);
}

void ValueRow::setRoomForName()
{
    range_->hide();
    head_->removeWidget(reset_);
    track_->addWidget(reset_, 0, Qt::AlignTop);
}

void ValueRow::setCheck(NumberField::Check check)
{
    check_ = std::move(check);
    field_->setCheck(check_);
}

void ValueRow::addControl(QWidget* control)
{
    head_->insertWidget(head_->count() - 2, control);
}

void ValueRow::mouseDoubleClickEvent(QMouseEvent* event)
{
    const bool isOnTitle = event->pos().y() < slider_->y() && event->pos().x() < field_->x();
    if (isOnTitle)
        emit resetRequested();
}

void ValueRow::ask(double value)
{
    if (!check_ || !check_(value))
        emit valueChanged(value);
}

void ValueRow::showProblem(const QString& problem)
{
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    field_->setToolTip(problem);
}

void ValueRow::restyle()
{
    symbol_->setFont(theme_.font(TextSize::body, true));
    problem_->setFont(theme_.font(TextSize::small));
}

}  // namespace actiscope::ui
