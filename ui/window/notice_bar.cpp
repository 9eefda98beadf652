#include "ui/window/notice_bar.h"

#include "ui/theme.h"
#include "ui/window/themed_icon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimerEvent>
#include <QToolButton>

#include <utility>

namespace actiscope::ui {

namespace {

constexpr int informationStays = 10000;  // ms

}  // namespace

NoticeBar::NoticeBar(Theme& theme, QWidget* parent)
    : QFrame(parent),
      theme_(theme),
      text_(new QLabel(this)),
      button_(new QPushButton(this)),
      close_(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(text_, 1);
    layout->addWidget(button_);
    layout->addWidget(close_);
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(close_, &QToolButton::clicked, this, &NoticeBar::hide);
    connect(button_, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto action = std::exchange(action_, nullptr))
            action();
    });
    connect(&theme_, &Theme::changed, this, &NoticeBar::applyTheme);
    applyTheme();
    retranslate();
    hide();
}

void NoticeBar::say(Kind kind, const QString& sentence)
{
    say(kind, sentence, {}, nullptr);
}

void NoticeBar::say(Kind kind, const QString& sentence, const QString& actionText, std::function<void()> action)
{
    stopTimer();
    text_->setText(sentence);
    button_->setText(actionText);
    button_->setVisible(action != nullptr);
    action_ = std::move(action);
    setLook(this, kind == Kind::problem ? "problem" : "notice");
    style()->unpolish(this);  // the look decides the colours anew
    style()->polish(this);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (kind == Kind::information)
        timer_ = startTimer(informationStays);
}

QString NoticeBar::sentence() const
{
    return isHidden() ? QString() : text_->text();
}

void NoticeBar::stopTimer()
{
    if (timer_ != 0)
        killTimer(std::exchange(timer_, 0));
}

void NoticeBar::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != timer_)
        return;
    stopTimer();
    hide();
}

void NoticeBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void NoticeBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoticeBar::retranslate()
{
    close_->setToolTip(tr("Close"));
    close_->setAccessibleName(tr("Close this message"));
}

void NoticeBar::applyTheme()
{
    layout()->setContentsMargins(theme_.px(20), theme_.px(6), theme_.px(12), theme_.px(6));
    layout()->setSpacing(theme_.px(12));
    close_->setIcon(themedIcon(theme_, QLatin1String("close")));
    close_->setIconSize(QSize(theme_.px(14), theme_.px(14)));
}

}  // namespace actiscope::ui
