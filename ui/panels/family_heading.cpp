#include "ui/panels/family_heading.h"

#include "ui/theme.h"
#include "ui/widgets/icon_button.h"

#include <QFontMetrics>
#include <QPainter>

namespace actiscope::ui {

FamilyHeading::FamilyHeading(Theme& theme, QWidget* parent) : QAbstractButton(parent), theme_(theme)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize FamilyHeading::sizeHint() const
{
    const QFontMetrics metrics(theme_.font(TextSize::small, true));
    return {metrics.horizontalAdvance(text()) + theme_.px(22), theme_.px(24)};
}

void FamilyHeading::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& palette = theme_.palette();
    const QColor colour = underMouse() || hasFocus() ? palette.text : palette.muted;
    painter.setFont(theme_.font(TextSize::small, true));
    painter.setPen(colour);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, text());
    const int end = QFontMetrics(painter.font()).horizontalAdvance(text());
    if (underMouse() || hasFocus() || !isChecked())
        paintIcon(painter, isChecked() ? Icon::chevronDown : Icon::chevronRight,
                  QRectF(end + theme_.px(4), 0, theme_.px(14), height()), colour, theme_.px(14) / 16.0);
    if (hasFocus()) {
        painter.setPen(QPen(palette.ink, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawLine(QPointF(0, height() - 2), QPointF(end, height() - 2));
    }
}

void FamilyHeading::enterEvent(QEnterEvent*)
{
    update();
}

void FamilyHeading::leaveEvent(QEvent*)
{
    update();
}

}  // namespace actiscope::ui
