// How the slider looks.
#include "ui/theme.h"
#include "ui/widgets/value_slider.h"

#include <QPainter>

namespace actiscope::ui {

void ValueSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTicks(painter);
    paintTrack(painter);
    paintThumb(painter);
}

void ValueSlider::paintTrack(QPainter& painter) const
{
    const Palette& palette = theme_.palette();
    // Drawn to the widget's edges: a thumb at an end stands on the rail.
    const QRectF rail(0, track().top(), width(), track().height());
    const double round = rail.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.hairline);
    painter.drawRoundedRect(rail, round, round);
    if (isHollow_ || !isEnabled())
        return;
    QRectF filled = rail;
    filled.setRight(thumbAt(value_).x());
    painter.setBrush(palette.ink);
    painter.drawRoundedRect(filled, round, round);
}

void ValueSlider::paintTicks(QPainter& painter) const
{
    const Palette& palette = theme_.palette();
    const double top = track().center().y() + theme_.px(11);
    for (const double tick : ticks_) {
        const bool isMarked = hoveredTick_ == tick || (!isHollow_ && value_ == tick);
        painter.setPen(QPen(isMarked ? palette.ink : palette.axis, theme_.px(isMarked ? 2 : 1)));
        const double x = thumbAt(tick).x();
        painter.drawLine(QPointF(x, top), QPointF(x, top + theme_.px(5)));
    }
}

void ValueSlider::paintThumb(QPainter& painter) const
{
    const Palette& palette = theme_.palette();
    const QPointF centre = thumbAt(value_);
    const double ring = theme_.px(isHollow_ ? 2 : 2.5);
    const double radius = thumbRadius() - ring / 2;
    const QColor ink = isEnabled() ? palette.ink : palette.hairline;
    if (hasFocus()) {
        painter.setPen(QPen(palette.axis, theme_.px(1.5)));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, thumbRadius() + theme_.px(2), thumbRadius() + theme_.px(2));
    }
    QPen pen(isHollow_ && isEnabled() ? palette.axis : ink, ring);
    painter.setPen(pen);
    painter.setBrush(isHollow_ || !isEnabled() ? palette.panel : palette.plot);
    painter.drawEllipse(centre, radius, radius);
    if (isDragging_) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(centre, theme_.px(3), theme_.px(3));
    }
}

}  // namespace actiscope::ui
