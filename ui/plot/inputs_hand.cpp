#include "ui/plot/inputs_hand.h"

#include "ui/document.h"
#include "ui/interaction.h"
#include "ui/plot/inputs_edit.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace actiscope::ui {
namespace {

constexpr double reach = 9;             ///< px at 100 % around a grip
constexpr double wheelFactor = 0.9;     ///< of the width per notch
constexpr double notch = 120;           ///< eighths of a degree
constexpr int pauseThatEndsARun = 600;  ///< ms

}  // namespace

InputsHand::InputsHand(FigurePlot& plot, Document& document, Interaction& interaction, QObject* parent)
    : QObject(parent), plot_(plot), document_(document), interaction_(interaction)
{
    plot.installEventFilter(this);
    wheelPause_.setSingleShot(true);
    wheelPause_.setInterval(pauseThatEndsARun);
    connect(&wheelPause_, &QTimer::timeout, this, [this] { wheelRun_.end(); });
}

bool InputsHand::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick:
            return press(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseMove:
            return move(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonRelease:
            return release(*static_cast<QMouseEvent*>(event));
        case QEvent::Wheel:
            return wheel(*static_cast<QWheelEvent*>(event));
        case QEvent::Leave:
            if (!drag_)
                show({});
            return false;
        case QEvent::KeyPress:
            if (!drag_ || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
                return false;
            setDragged(drag_->origin);
            drag_.reset();
            return true;
        case QEvent::ToolTip: {
            const auto& help = *static_cast<QHelpEvent*>(event);
            if (!holdAt(help.pos()).isOver)
                return false;
            QToolTip::showText(help.globalPos(), tr("Drag to move the inputs, their flanks to stretch them; or scroll"),
                               &plot_);
            return true;
        }
        default:
            return false;
    }
}

InputsHand::Hold InputsHand::holdAt(QPointF position) const
{
    const InputsView& view = plot_.inputs();
    if (!view.axes || !view.inputs || view.inputs->grips.empty() || !view.rect().contains(position))
        return {};
    Hold hold{.isOver = true, .grip = {}};
    double nearest = plot_.style().px(reach);
    const bool isBell = view.inputs->grips.size() == 3;
    for (std::size_t i = 0; i < view.inputs->grips.size(); ++i) {
        const double away = std::abs(view.map().xToPixel(view.inputs->grips[i]) - position.x());
        const bool isMiddle = isBell && i == 1;
        // Of a narrow bell the flanks go before the middle, which can be taken anywhere.
        if (away < nearest && !(isMiddle && hold.grip)) {
            nearest = isMiddle ? nearest : away;
            hold.grip = i;
        }
    }
    return hold;
}

bool InputsHand::press(const QMouseEvent& event)
{
    if (drag_)
        return true;
    const Hold hold = holdAt(event.position());
    if (!hold.isOver || event.button() != Qt::LeftButton)
        return false;
    plot_.setFocus(Qt::MouseFocusReason);
    const PixelMap map = plot_.inputs().map();
    drag_ = Drag{hold.grip, map.xFromPixel(event.position().x()), document_.session().inputs, map, {}};
    show(hold);
    return true;
}

bool InputsHand::move(const QMouseEvent& event)
{
    if (drag_) {
        dragTo(drag_->map.xFromPixel(event.position().x()));
        return true;
    }
    if (event.buttons() != Qt::NoButton)
        return false;
    const Hold hold = holdAt(event.position());
    show(hold);
    if (!hold.isOver)
        return false;
    interaction_.setHovered(0);
    interaction_.setPointerX(plot_.inputs().map().xFromPixel(event.position().x()));
    return true;
}

void InputsHand::dragTo(double x)
{
    const double pixel = (drag_->map.x.high - drag_->map.x.low) / drag_->map.rect.width();
    setDragged(dragged(drag_->origin, drag_->grip, drag_->from, x, pixel));
}

void InputsHand::setDragged(const Inputs& inputs)
{
    const bool isMoved = isMove(drag_->origin, drag_->grip);
    document_.continueGesture(drag_->gesture, isMoved ? tr("Move inputs") : tr("Stretch inputs"));
    document_.edit({}, [&inputs](Session& session) { session.inputs = inputs; });
}

bool InputsHand::release(const QMouseEvent& event)
{
    if (!drag_ || event.button() != Qt::LeftButton)
        return false;
    drag_.reset();
    show(holdAt(event.position()));
    return true;
}

bool InputsHand::wheel(const QWheelEvent& event)
{
    if (drag_)
        return true;
    if (!holdAt(event.position()).isOver || event.angleDelta().y() == 0)
        return false;
    document_.continueGesture(wheelRun_, tr("Stretch inputs"));
    wheelPause_.start();
    // Away from the hand zooms in everywhere else: there the bell would grow.
    const double factor = std::pow(wheelFactor, -event.angleDelta().y() / notch);
    document_.edit({}, [factor](Session& session) { session.inputs = stretched(session.inputs, factor); });
    return true;
}

void InputsHand::show(const Hold& hold)
{
    const InputsView& view = plot_.inputs();
    if (view.isHovered != hold.isOver || view.grip != hold.grip)
        plot_.showInputsHold(hold.isOver, hold.grip);
    if (!hold.isOver)
        return;
    const Inputs& inputs = document_.session().inputs;
    const Qt::CursorShape shape = !isMove(inputs, hold.grip) ? Qt::SizeHorCursor
                                  : drag_                    ? Qt::ClosedHandCursor
                                                             : Qt::OpenHandCursor;
    if (plot_.cursor().shape() != shape)
        plot_.setCursor(shape);
}

}  // namespace actiscope::ui
