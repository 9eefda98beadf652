#include "ui/window/search_button.h"

#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace actiscope::ui {

SearchButton::SearchButton(Theme& theme, QWidget* parent) : QAbstractButton(parent), theme_(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SearchButton::setKeys(const QString& keys)
{
    keys_ = keys;
    update();
}

QSize SearchButton::sizeHint() const
{
    return {theme_.px(200), theme_.px(28)};
}
QSize SearchButton::minimumSizeHint() const
{
    return {theme_.px(64), theme_.px(28)};
}

void SearchButton::paintEvent(QPaintEvent*)
{
    const Palette& palette = theme_.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? palette.ink : palette.hairline, pen));
    painter.setBrush(palette.field);
    const double radius = theme_.px(6);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);

    painter.setPen(palette.muted);
    painter.setFont(theme_.font(TextSize::small));
    QRect inside = rect().adjusted(theme_.px(12), 0, -theme_.px(10), 0);
    const int keysWidth = painter.fontMetrics().horizontalAdvance(keys_);
    const bool hasRoom = inside.width() > painter.fontMetrics().horizontalAdvance(text()) + keysWidth + theme_.px(12);
    if (hasRoom)
        painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, keys_);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()));
}

}  // namespace actiscope::ui
