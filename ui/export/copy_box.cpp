#include "ui/export/copy_box.h"

#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace actiscope::ui {

namespace {

constexpr int copiedStays = 1500;  // ms

QWidget* newText(CopyBox::Lines lines, Theme& theme)
{
    if (lines == CopyBox::Lines::one) {
        auto* line = new QLineEdit;
        line->setReadOnly(true);
        return line;
    }
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMargin(theme.px(8));
    setLook(label, "card");
    return label;
}

}  // namespace

CopyBox::CopyBox(const QString& name, Lines lines, Theme& theme, QWidget* parent)
    : QWidget(parent), shown_(newText(lines, theme)), button_(new QPushButton(tr("Copy"))), copied_(new QTimer(this))
{
    QBoxLayout* layout = new QBoxLayout(lines == Lines::one ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(6));
    layout->addWidget(shown_);
    layout->addWidget(button_, 0, Qt::AlignRight);
    shown_->setAccessibleName(name);
    button_->setAutoDefault(false);
    button_->setAccessibleName(tr("Copy: %1").arg(name));
    copied_->setSingleShot(true);
    copied_->setInterval(copiedStays);
    connect(button_, &QPushButton::clicked, this, &CopyBox::copy);
    connect(copied_, &QTimer::timeout, this, [this] { button_->setText(tr("Copy")); });
}

void CopyBox::setText(const QString& text)
{
    if (text_ == text)
        return;
    text_ = text;
    if (auto* line = qobject_cast<QLineEdit*>(shown_)) {
        line->setText(text);
        line->setCursorPosition(0);
    } else {
        static_cast<QLabel*>(shown_)->setText(text);
    }
}

void CopyBox::copy()
{
    QApplication::clipboard()->setText(text_);
    button_->setText(tr("Copied"));
    copied_->start();
}

}  // namespace actiscope::ui
