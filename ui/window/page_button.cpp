#include "ui/window/page_button.h"

#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace actiscope::ui {

PageButton::PageButton(Theme& theme, QWidget* parent) : QAbstractButton(parent), theme_(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize PageButton::sizeHint() const
{
    const QFontMetrics metrics(theme_.font(TextSize::body, true));
    return {metrics.horizontalAdvance(text()) + theme_.px(24), theme_.px(40)};
}

void PageButton::paintEvent(QPaintEvent*)
{
    const Palette& palette = theme_.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme_.font(TextSize::body, isChecked()));
    painter.setPen(isChecked() || underMouse() ? palette.text : palette.muted);
    painter.drawText(rect(), Qt::AlignCenter, text());
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.ink);
    if (isChecked()) {
        const int thick = theme_.px(3);
        painter.drawRoundedRect(QRectF(theme_.px(9), height() - thick, width() - 2 * theme_.px(9), thick), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette.ink, 2));
        const int lineHeight = theme_.px(30);
        painter.drawRoundedRect(QRectF(1, (height() - lineHeight) / 2.0, width() - 2, lineHeight), 6, 6);
    }
}

void PageButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PageButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

}  // namespace actiscope::ui
