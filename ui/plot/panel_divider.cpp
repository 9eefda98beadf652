#include "ui/plot/panel_divider.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace actiscope::ui {

PanelDivider::PanelDivider(QWidget* plot) : QWidget(plot)
{
    setCursor(Qt::SplitVCursor);
    retranslate();
}

void PanelDivider::setInk(const QColor& ink)
{
    ink_ = ink;
    update();
}

void PanelDivider::retranslate()
{
    setAccessibleName(tr("Height of the panels"));
    setToolTip(tr("Drag: heights of the panels. Double click: the usual heights"));
}

void PanelDivider::paintEvent(QPaintEvent*)
{
    if (!isHovered_ && !isDragged_)
        return;
    QPainter painter(this);
    QColor line = ink_;
    line.setAlphaF(0.35F);
    painter.fillRect(QRect(0, height() / 2, width(), 1), line);
    // Something to take hold of.
    const int grip = height() * 4;
    painter.fillRect(QRect((width() - grip) / 2, height() / 2 - 1, grip, 3), ink_);
}

void PanelDivider::enterEvent(QEnterEvent*)
{
    isHovered_ = true;
    update();
}

void PanelDivider::leaveEvent(QEvent*)
{
    isHovered_ = false;
    update();
}

void PanelDivider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    isDragged_ = true;
    pressedAt_ = event->globalPosition().y();
    setFocus(Qt::MouseFocusReason);  // for Escape
    emit dragBegan();
}

void PanelDivider::mouseMoveEvent(QMouseEvent* event)
{
    if (isDragged_)
        emit draggedBy(static_cast<int>(std::lround(event->globalPosition().y() - pressedAt_)));
}

void PanelDivider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !isDragged_)
        return;
    finish();
    emit dragEnded();
}

void PanelDivider::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        emit resetRequested();
}

void PanelDivider::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !isDragged_)
        return event->ignore();
    finish();
    emit dragCancelled();
}

void PanelDivider::finish()
{
    isDragged_ = false;
    parentWidget()->setFocus(Qt::MouseFocusReason);
    update();
}

}  // namespace actiscope::ui
