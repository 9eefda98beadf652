#include "ui/plot/navigation.h"

#include "core/reading.h"
#include "ui/document.h"
#include "ui/figure/panel_range.h"
#include "ui/figure/region_text.h"
#include "ui/interaction.h"
#include "ui/plot/box_cursor.h"
#include "ui/plot/touch.h"
#include "ui/plot/view_edit.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QRubberBand>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

using Kind = FigurePlot::Place::Kind;

constexpr double wheelFactor = 0.85;  ///< of the range's width per notch
constexpr double notch = 120;         ///< eighths of a degree
constexpr double leastBox = 8;        ///< px; flatter ones zoom along one axis

bool isOnX(Kind kind)
{
    return kind == Kind::panel || kind == Kind::xAxis || kind == Kind::inputs || kind == Kind::lanes;
}

bool isOnY(Kind kind)
{
    return kind == Kind::panel || kind == Kind::yAxis;
}

}  // namespace

Navigation::Navigation(FigurePlot& plot, Document& document, Interaction& interaction, QObject* parent)
    : QObject(parent), plot_(plot), document_(document), interaction_(interaction)
{
    plot.installEventFilter(this);
    auto* touch = new Touch(plot, this);
    connect(touch, &Touch::pinchStarted, this, &Navigation::finishDrag);
    connect(touch, &Touch::pinched, this, &Navigation::pinchBetween);
    connect(touch, &Touch::pinchEnded, this, &Navigation::panEnded);
}

Navigation::~Navigation() = default;

bool Navigation::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
        case QEvent::MouseButtonPress:
            return press(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseMove:
            move(*static_cast<QMouseEvent*>(event));
            return true;
        case QEvent::MouseButtonRelease:
            return release(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonDblClick:
            doubleClick(*static_cast<QMouseEvent*>(event));
            return true;
        case QEvent::Wheel:
            return wheel(*static_cast<QWheelEvent*>(event));
        case QEvent::NativeGesture:
            return pinch(*static_cast<QNativeGestureEvent*>(event));
        case QEvent::KeyPress:
            return key(*static_cast<QKeyEvent*>(event));
        case QEvent::Leave:
            leave();
            return false;
        case QEvent::ToolTip: {
            const auto& help = *static_cast<QHelpEvent*>(event);
            showTip(help.globalPos(), help.pos());
            return true;
        }
        default:
            return false;
    }
}

bool Navigation::press(const QMouseEvent& event)
{
    if (event.button() == Qt::BackButton || event.button() == Qt::ForwardButton) {
        emit travelRequested(event.button() == Qt::BackButton ? -1 : 1);
        return true;
    }
    if (event.button() != Qt::LeftButton)
        return false;
    plot_.setFocus(Qt::MouseFocusReason);
    hiddenByClick_.clear();
    pressedAt_ = plot_.placeAt(event.position());
    pressedPixel_ = event.position();
    pressedPanel_.reset();
    if (pressedAt_.panel < plot_.panelCount())
        pressedPanel_ = {plot_.figure().panels[pressedAt_.panel].kind, plot_.map(pressedAt_.panel)};
    if (pressedAt_.kind != Kind::nothing || pressedAt_.curve != 0)
        mode_ = Mode::pressed;
    return true;
}

void Navigation::move(const QMouseEvent& event)
{
    if (mode_ == Mode::pressed &&
        (event.position() - pressedPixel_).manhattanLength() >= QApplication::startDragDistance())
        beginDrag(event);
    if (mode_ == Mode::cursor)
        dragCursorTo(event.position());
    else if (mode_ == Mode::pan)
        panTo(event.position());
    else if (mode_ == Mode::box)
        boxTo(event.position());
    else if (mode_ == Mode::scale)
        scaleTo(event.position());
    else
        hover(event.position());
}

void Navigation::beginDrag(const QMouseEvent& event)
{
    const bool hasControl = event.modifiers().testFlag(Qt::ControlModifier);
    const bool isAxis = pressedAt_.kind == Kind::xAxis || pressedAt_.kind == Kind::yAxis;
    if (pressedAt_.kind == Kind::panel && (hasControl || isBoxArmed_))
        mode_ = Mode::box;
    else if (isAxis && hasControl)
        mode_ = Mode::scale;
    else if (const Grip grip = gripAt(pressedPixel_); grip != Grip::none) {
        mode_ = Mode::cursor;
        grab(grip);
    } else
        mode_ = pressedAt_.kind == Kind::nothing ? Mode::idle : Mode::pan;
    if (mode_ == Mode::idle || mode_ == Mode::cursor)
        return;
    viewBefore_ = document_.session().view;
    emit gestureBegan();
}

/// Something runs, or is armed, that can be cancelled.
bool Navigation::isGesture() const
{
    return isBoxArmed_ || isDragOfTheView();
}

bool Navigation::isDragOfTheView() const
{
    return mode_ == Mode::pan || mode_ == Mode::scale || mode_ == Mode::box;
}

/// Whatever the hand was at is over, as it stands.
void Navigation::finishDrag()
{
    if (box_)
        box_->hide();
    if (mode_ == Mode::box)
        setBoxArmed(false);
    const bool wasDragging = isDragOfTheView();
    mode_ = Mode::idle;
    if (!wasDragging)
        return;
    emit gestureEnded();
    emit panEnded();
}

/// The running drag never was.
void Navigation::cancel()
{
    setBoxArmed(false);
    if (isDragOfTheView())
        document_.editView([this](Session& session) { session.view = viewBefore_; });
    finishDrag();
}

void Navigation::armBox()
{
    setBoxArmed(true);
}

/// Away from the axis' middle stretches it: over a third of its length by e.
void Navigation::scaleTo(QPointF position)
{
    if (!pressedPanel_)
        return;
    const auto& [kind, map] = *pressedPanel_;
    const QPointF by = position - pressedPixel_;
    const bool isX = pressedAt_.kind == Kind::xAxis;
    const double factor = std::exp(isX ? -3 * by.x() / map.rect.width() : 3 * by.y() / map.rect.height());
    const Place middle{.kind = pressedAt_.kind, .x = (map.x.low + map.x.high) / 2, .y = (map.y.low + map.y.high) / 2};
    document_.editView(
        [&, kind = kind, &map = map](Session& session) { zoomView(session.view, kind, map, middle, factor); });
}

void Navigation::panTo(QPointF position)
{
    if (!pressedPanel_)
        return;
    const auto& [kind, map] = *pressedPanel_;
    const Place place = pressedAt_;
    document_.editView([this, position, place, kind = kind, &map = map](Session& session) {
        if (isOnX(place.kind))
            setX(session.view, moved(map.x, map.xFromPixel(pressedPixel_.x()) - map.xFromPixel(position.x())));
        const double rise = map.yFromPixel(pressedPixel_.y()) - map.yFromPixel(position.y());
        // A drag along x leaves the fitted height alone until the hand clearly goes up or down.
        const bool rises = std::abs(position.y() - pressedPixel_.y()) > 8 || session.view.range(kind);
        if (place.kind == Kind::yAxis || (place.kind == Kind::panel && rises))
            setY(session.view, kind, moved(map.y, rise));
    });
}

void Navigation::boxTo(QPointF position)
{
    if (!pressedPanel_)
        return;
    if (!box_)
        box_ = new QRubberBand(QRubberBand::Rectangle, &plot_);
    const QRectF box = QRectF(pressedPixel_, position).normalized().intersected(pressedPanel_->map.rect);
    box_->setGeometry(box.toRect());
    box_->show();
}

bool Navigation::release(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    const bool isClick = mode_ == Mode::pressed;
    if (mode_ == Mode::box)
        zoomToBox();
    finishDrag();
    if (isClick)
        click(event);
    hover(event.position());
    return true;
}

void Navigation::zoomToBox()
{
    if (!box_ || !pressedPanel_)
        return;
    const QRectF box(box_->geometry());
    document_.editView([&box, kind = pressedPanel_->kind, &map = pressedPanel_->map](Session& session) {
        if (box.width() >= leastBox)
            setX(session.view, {map.xFromPixel(box.left()), map.xFromPixel(box.right())});
        if (box.height() >= leastBox)
            setY(session.view, kind, {map.yFromPixel(box.bottom()), map.yFromPixel(box.top())});
    });
}

void Navigation::click(const QMouseEvent& event)
{
    cursorBeforeClick_ = document_.session().cursor;
    const bool isSecond = event.modifiers().testFlag(Qt::ShiftModifier);
    if (pressedAt_.isName && !isSecond)
        return hideNamed();
    if (pressedAt_.kind == Kind::panel) {
        pin(pressedAt_.x, pressedAt_.curve != 0 ? pressedAt_.curve : pressedAt_.cell, isSecond);
        return;
    }
    if (pressedAt_.curve != 0) {
        document_.editView([id = pressedAt_.curve](Session& session) {
            if (findCurve(session, id))
                session.selected = id;
        });
        return;
    }
    if (pressedAt_.kind == Kind::xAxis || pressedAt_.kind == Kind::yAxis) {
        const Place place = plot_.placeAt(event.position());
        if (place.kind == pressedAt_.kind)
            emit rangeRequested(place, event.globalPosition().toPoint());
    }
}

void Navigation::doubleClick(const QMouseEvent& event)
{
    // The first of the two clicks hid a curve or pinned the cursor; that was not what the hand meant.
    if (soloNamed())
        return;
    Place place = plot_.placeAt(event.position());
    if (place.curve == 0)
        place.curve = place.cell;
    if (place.curve != 0) {
        document_.edit(tr("Solo"), [id = place.curve, cursor = cursorBeforeClick_](Session& session) {
            session.cursor = cursor;
            toggleSolo(session, id);
        });
        return;
    }
    if (place.kind != Kind::panel)
        return;
    document_.editView([cursor = cursorBeforeClick_](Session& session) { session.cursor = cursor; });
    emit fitRequested();
}

void Navigation::hover(QPointF position)
{
    const Place place = plot_.placeAt(position);
    const bool isOverX = place.kind == Kind::panel || place.kind == Kind::inputs || place.kind == Kind::lanes;
    if (place.kind == Kind::panel || place.kind == Kind::yAxis) {
        keyPanel_ = plot_.figure().panels[place.panel].kind;
        areLanesChosen_ = false;
        plot_.setMarkedPanel(std::nullopt);
    }
    // What a click has just hidden is still drawn there, for this turn of the event loop.
    const Curve* curve = findCurve(document_.session(), place.curve != 0 ? place.curve : place.cell);
    interaction_.setHovered(curve && isShown(document_.session(), *curve) ? curve->id : 0);
    interaction_.setPointerX(isOverX ? std::optional(roundedToPixel(place.x, pixelWorth())) : std::nullopt);
    showShape(place, gripAt(position) != Grip::none);
}

void Navigation::showShape(const Place& place, bool isOnCursor)
{
    const Qt::CursorShape shape = isOnCursor                  ? Qt::SplitHCursor
                                  : place.curve != 0          ? Qt::PointingHandCursor
                                  : place.kind == Kind::xAxis ? Qt::SizeHorCursor
                                  : place.kind == Kind::yAxis ? Qt::SizeVerCursor
                                  : place.kind == Kind::panel ? Qt::CrossCursor
                                                              : Qt::ArrowCursor;
    if (isBoxArmed_ && place.kind == Kind::panel)
        plot_.setCursor(boxCursor(plot_));
    else if (plot_.cursor().shape() != shape)
        plot_.setCursor(shape);
}

void Navigation::leave()
{
    interaction_.setHovered(0);
    interaction_.setPointerX(std::nullopt);
}

/// The panel as it will be drawn: keys, wheels and fingers are faster than frames, and what they ask for adds up.
PixelMap Navigation::asked(std::size_t panel) const
{
    PixelMap map = plot_.map(panel);
    const PanelKind kind = plot_.figure().panels[panel].kind;
    const View& view = document_.session().view;
    map.x = view.x;
    if (const std::optional<Interval>& range = view.range(kind))
        map.y = *range;
    if (kind == PanelKind::value && view.hasEqualAspect)
        map.y = withEqualAspect(map.y, map.x, map.rect.size());
    return map;
}

void Navigation::zoom(const Place& place, double factor)
{
    if (place.kind == Kind::nothing || place.panel >= plot_.panelCount())
        return;
    const PixelMap map = asked(place.panel);
    const PanelKind kind = plot_.figure().panels[place.panel].kind;
    document_.editView([&](Session& session) { zoomView(session.view, kind, map, place, factor); });
}

void Navigation::zoomView(View& view, PanelKind kind, const PixelMap& map, const Place& at, double factor)
{
    // Where a unit is as long along both axes, neither is zoomed alone.
    const bool isLocked = kind == PanelKind::value && view.hasEqualAspect && isOnY(at.kind);
    if (isOnX(at.kind) || isLocked)
        setX(view, zoomed(map.x, at.x, factor));
    if (isOnY(at.kind))
        setY(view, kind, zoomed(map.y, at.y, factor));
}

bool Navigation::wheel(const QWheelEvent& event)
{
    Place place = plot_.placeAt(event.position());
    if (place.kind == Kind::nothing)
        return false;
    const QPoint angle = event.angleDelta();
    const bool alongX = event.modifiers().testFlag(Qt::ShiftModifier);
    // Some systems turn the wheel sideways while Shift is held.
    const int turn = angle.y() != 0 ? angle.y() : alongX ? angle.x() : 0;
    if (place.kind == Kind::panel && alongX)
        place.kind = Kind::xAxis;
    else if (place.kind == Kind::panel && event.modifiers().testFlag(Qt::ControlModifier))
        place.kind = Kind::yAxis;
    if (turn != 0)
        zoom(place, std::pow(wheelFactor, turn / notch));
    else if (angle.x() != 0 && isOnX(place.kind))
        document_.editView([&](Session& session) {
            const Interval x = session.view.x;
            setX(session.view, moved(x, -angle.x() / notch * 0.05 * (x.high - x.low)));
        });
    return true;
}

bool Navigation::pinch(const QNativeGestureEvent& event)
{
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    zoom(plot_.placeAt(event.position()), 1 / std::clamp(1 + event.value(), 0.2, 5.0));
    return true;
}

/// What lay under the middle of the fingers goes with it, and spreads or shrinks about it.
void Navigation::pinchBetween(QPointF from, QPointF to, double factor)
{
    Place place = plot_.placeAt(from);
    if (place.kind == Kind::nothing || place.panel >= plot_.panelCount())
        return;
    PixelMap map = asked(place.panel);
    place.x = map.xFromPixel(from.x());
    place.y = map.yFromPixel(from.y());
    map.x = moved(map.x, place.x - map.xFromPixel(to.x()));
    map.y = moved(map.y, place.y - map.yFromPixel(to.y()));
    document_.editView([&, kind = plot_.figure().panels[place.panel].kind](Session& session) {
        // First, for where the zoom is at its limit.
        if (isOnX(place.kind))
            setX(session.view, map.x);
        if (isOnY(place.kind))
            setY(session.view, kind, map.y);
        zoomView(session.view, kind, map, place, 1 / factor);
    });
}

void Navigation::showTip(const QPoint& global, QPointF position)
{
    const Place place = plot_.placeAt(position);
    QString tip;
    if (place.kind == Kind::lanes) {
        const FigureLane& lane = plot_.figure().lanes[place.lane];
        // The name's tip tells of the whole lane: the region at the left edge of what is visible.
        const double x = std::max(place.x, plot_.figure().x.low);
        const double pixel = (plot_.figure().x.high - plot_.figure().x.low) / plot_.lanesRect().width();
        tip = laneExplanation(lane, x, 3 * pixel);
    } else if (place.kind == Kind::xAxis || place.kind == Kind::yAxis) {
        tip = tr("Scroll to zoom, drag to move, Ctrl + drag to stretch, click to type the range");
    } else if (place.isName) {
        tip = nameTip(place);
    } else if (const QString point = pointTip(place, position); !point.isEmpty()) {
        tip = point;
    } else if (place.curve != 0) {
        for (const FigureLane& lane : plot_.figure().lanes) {
            if (lane.id == place.curve)
                tip = lane.label;
        }
    }
    QToolTip::showText(global, tip, &plot_);
}

}  // namespace actiscope::ui
