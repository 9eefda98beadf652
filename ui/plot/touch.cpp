#include "ui/plot/touch.h"

#include "ui/plot/figure_plot.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTouchEvent>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

constexpr double leastDistance = 20;  ///< px between two fingers; closer ones would zoom wildly

}  // namespace

Touch::Touch(FigurePlot& plot, QObject* parent) : QObject(parent), plot_(plot)
{
    plot.setAttribute(Qt::WA_AcceptTouchEvents);
    plot.installEventFilter(this);
}

bool Touch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::TouchEnd:
        case QEvent::TouchCancel:
            touch(*static_cast<QTouchEvent*>(event));
            event->accept();
            return true;
        default:
            return QObject::eventFilter(watched, event);
    }
}

void Touch::touch(const QTouchEvent& event)
{
    QList<QPointF> down;
    for (const QEventPoint& point : event.points())
        if (point.state() != QEventPoint::Released && event.type() != QEvent::TouchCancel)
            down.append(point.position());
    if (down.size() >= 2) {
        const QPointF across = down[1] - down[0];
        const Pinch now{(down[0] + down[1]) / 2, std::max(leastDistance, std::hypot(across.x(), across.y()))};
        if (pinch_) {
            emit pinched(pinch_->middle, now.middle, now.distance / pinch_->distance);
        } else {
            emit pinchStarted();
            endMouse();
        }
        pinch_ = now;
        return;
    }
    if (pinch_) {
        // The finger that is lifted last draws nothing.
        if (down.isEmpty()) {
            pinch_.reset();
            emit pinchEnded();
        }
        return;
    }
    if (down.isEmpty()) {
        endMouse();
    } else {
        passOnAsMouse(finger_ ? QEvent::MouseMove : QEvent::MouseButtonPress, down[0]);
        finger_ = down[0];
    }
}

void Touch::passOnAsMouse(QEvent::Type type, QPointF position)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const Qt::MouseButtons buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent mouse(type, position, plot_.mapToGlobal(position), button, buttons, Qt::NoModifier);
    QApplication::sendEvent(&plot_, &mouse);
}

void Touch::endMouse()
{
    if (!finger_)
        return;
    passOnAsMouse(QEvent::MouseButtonRelease, *finger_);
    finger_.reset();
}

}  // namespace actiscope::ui
