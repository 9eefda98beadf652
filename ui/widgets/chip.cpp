#include "ui/widgets/chip.h"

#include "ui/theme.h"
#include "ui/widgets/icon_button.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace actiscope::ui {

Chip::Chip(const QString& text, Theme& theme, QWidget* parent) : QAbstractButton(parent), theme_(theme)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::setSwatch(const QColor& colour)
{
    if (swatch_ == colour)
        return;
    swatch_ = colour;
    updateGeometry();
    update();
}

void Chip::setMarked(bool isMarked)
{
    if (isMarked_ == isMarked)
        return;
    isMarked_ = isMarked;
    update();
}

void Chip::setBest(bool isBest)
{
    if (isBest_ == isBest)
        return;
    isBest_ = isBest;
    update();
}

void Chip::setTrailing(const QString& hint)
{
    if (trailingHint_ == hint)
        return;
    trailingHint_ = hint;
    updateGeometry();
    update();
}

int Chip::swatchWidth() const
{
    return swatch_.isValid() ? theme_.px(17) : 0;
}

QSize Chip::sizeHint() const
{
    const int text = QFontMetrics(theme_.font(TextSize::small)).horizontalAdvance(this->text());
    const int trailing = trailingHint_.isEmpty() ? 0 : theme_.px(14);
    return {text + theme_.px(20) + swatchWidth() + trailing, theme_.px(24)};
}

QRect Chip::trailingRect() const
{
    if (trailingHint_.isEmpty())
        return {};
    const int size = theme_.px(22);
    return {width() - size, (height() - size) / 2, size, size};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& palette = theme_.palette();
    const bool isRinged = hasFocus() || isBest_;
    const double line = isRinged ? 2 : 1;
    const QRectF pill = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(isRinged ? palette.ink : palette.hairline, line));
    const QColor ground = isMarked_ ? Qt::transparent : palette.field;
    painter.setBrush(isDown() ? palette.selection : underMouse() && isEnabled() ? palette.hover : ground);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    paintContent(painter);
}

void Chip::paintContent(QPainter& painter)
{
    const Palette& palette = theme_.palette();
    const int padding = theme_.px(10);
    if (swatch_.isValid()) {
        painter.setPen(QPen(swatch_, theme_.px(3), Qt::SolidLine, Qt::FlatCap));
        const double y = height() / 2.0;
        painter.drawLine(QPointF(padding, y), QPointF(padding + theme_.px(11), y));
    }
    painter.setFont(theme_.font(TextSize::small));
    painter.setPen(!isEnabled() ? palette.axis : isMarked_ && !underMouse() ? palette.muted : palette.text);
    painter.drawText(rect().adjusted(padding + swatchWidth(), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (trailingHint_.isEmpty())
        return;
    paintIcon(painter, Icon::remove, trailingRect(), isOverTrailing_ ? palette.text : palette.axis,
              theme_.px(12) / 16.0);
}

void Chip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && trailingRect().contains(event->pos())) {
        emit trailingClicked();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void Chip::mouseMoveEvent(QMouseEvent* event)
{
    const bool isOver = trailingRect().contains(event->pos());
    if (isOver != isOverTrailing_) {
        isOverTrailing_ = isOver;
        update();
    }
    QAbstractButton::mouseMoveEvent(event);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    const bool isRemoval = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (isRemoval && !trailingHint_.isEmpty())
        emit trailingClicked();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::enterEvent(QEnterEvent*)
{
    update();
    emit hovered(true);
}

void Chip::leaveEvent(QEvent*)
{
    isOverTrailing_ = false;
    update();
    emit hovered(false);
}

bool Chip::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !trailingHint_.isEmpty()) {
        // Del is the cross here, not the window's "remove the selected curve".
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
            event->accept();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (trailingRect().contains(help->pos())) {
            QToolTip::showText(help->globalPos(), trailingHint_, this);
            return true;
        }
    }
    return QAbstractButton::event(event);
}

}  // namespace actiscope::ui
