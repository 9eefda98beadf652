#include "ui/tools/curve_title.h"

#include "ui/theme.h"

#include <QPainter>

namespace actiscope::ui {

CurveTitle::CurveTitle(Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void CurveTitle::setCurve(const QString& name, const QColor& colour)
{
    if (name_ == name && colour_ == colour)
        return;
    name_ = name;
    colour_ = colour;
    setAccessibleName(name);
    setToolTip(name);
    update();
}

QSize CurveTitle::sizeHint() const
{
    return {theme_.px(160), theme_.px(24)};
}

void CurveTitle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double middle = height() / 2.0;
    int left = 0;
    if (colour_.isValid()) {
        painter.fillRect(QRectF(0, middle - theme_.px(1.5), theme_.px(18), theme_.px(3)), colour_);
        left = theme_.px(28);
    }
    painter.setFont(theme_.font(TextSize::title, true));
    painter.setPen(theme_.palette().text);
    const QRect text = rect().adjusted(left, 0, 0, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(name_, Qt::ElideRight, text.width()));
}

}  // namespace actiscope::ui
