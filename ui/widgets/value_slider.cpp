#include "ui/widgets/value_slider.h"

#include "ui/theme.h"
#include "ui/widgets/number_text.h"
#include "ui/widgets/slider_accessible.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace actiscope::ui {

namespace {

constexpr std::chrono::milliseconds pauseThatEndsARun{600};
// px at 100 %
constexpr double tickReach = 6;
constexpr double snapReach = 3;

double factorOf(Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier)
        return 0.1;
    return modifiers & Qt::ControlModifier ? 10 : 1;
}

}  // namespace

ValueSlider::ValueSlider(Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{
    installSliderAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    run_.setSingleShot(true);
    run_.setInterval(pauseThatEndsARun);
    connect(&run_, &QTimer::timeout, this, &ValueSlider::gestureEnded);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

ValueSlider::~ValueSlider() = default;

void ValueSlider::setScale(const SliderScale& scale)
{
    if (scale_ == scale)
        return;
    scale_ = scale;
    update();
}

void ValueSlider::setValue(double value, bool isHollow)
{
    if (value_ == value && isHollow_ == isHollow)
        return;
    value_ = value;
    isHollow_ = isHollow;
    if (isAnnounced_)
        announceSliderValue(*this);
    update();
}

void ValueSlider::setAnnounced(bool isAnnounced)
{
    isAnnounced_ = isAnnounced;
    if (isAnnounced)
        announceSliderValue(*this);
}

void ValueSlider::setStops(std::vector<SliderStop> stops)
{
    if (stops_ == stops)
        return;
    stops_ = std::move(stops);
    hoveredStop_.reset();
    updateGeometry();
    update();
}

bool ValueSlider::hasLabels() const
{
    return std::ranges::any_of(stops_, [](const SliderStop& stop) { return !stop.label.isEmpty(); });
}

QSize ValueSlider::sizeHint() const
{
    const int ticks = stops_.empty() ? 24 : hasLabels() ? 30 : 34;
    const int labels = hasLabels() ? QFontMetrics(theme_.font(TextSize::small)).height() : 0;
    return {theme_.px(120), theme_.px(ticks) + labels};
}

QSize ValueSlider::minimumSizeHint() const
{
    return {theme_.px(72), sizeHint().height()};
}

double ValueSlider::thumbRadius() const
{
    return theme_.px(17) / 2.0;
}

QRectF ValueSlider::track() const
{
    const double thickness = theme_.px(4);
    const double margin = thumbRadius() + theme_.px(3);  // room for the focus ring
    return {margin, theme_.px(12) - thickness / 2, std::max(1.0, width() - 2 * margin), thickness};
}

QPointF ValueSlider::thumbAt(double value) const
{
    const QRectF rail = track();
    return {rail.left() + scale_.fractionOf(value) * rail.width(), rail.center().y()};
}

std::optional<double> ValueSlider::stopNear(double x, double reach) const
{
    const auto distance = [this, x](const SliderStop& stop) { return std::abs(thumbAt(stop.value).x() - x); };
    const auto nearest = std::ranges::min_element(stops_, {}, distance);
    if (nearest == stops_.end() || distance(*nearest) > theme_.px(reach))
        return std::nullopt;
    return nearest->value;
}

/// The stop whose tick or name is under the pointer, below the track.
std::optional<double> ValueSlider::stopAt(QPointF position) const
{
    if (position.y() <= track().center().y() + thumbRadius())
        return std::nullopt;
    for (const StopLabel& label : stopLabels())
        if (label.rect.contains(position))
            return stops_[label.stop].value;
    return stopNear(position.x(), tickReach);
}

double ValueSlider::valueUnder(double x, bool isFree) const
{
    if (const auto stop = isFree ? std::nullopt : stopNear(x, snapReach))
        return *stop;
    const QRectF rail = track();
    return scale_.roundValueAt(std::clamp((x - rail.left()) / rail.width(), 0.0, 1.0), rail.width());
}

void ValueSlider::tell(double value)
{
    if (value != value_ || isHollow_)
        emit valueChanged(value);
}

void ValueSlider::wish(double value)
{
    if (!isInGesture())
        emit gestureStarted();
    if (!isDragging_)
        run_.start();
    tell(value);
}

void ValueSlider::step(double steps)
{
    wish(scale_.stepped(value_, steps));
}

void ValueSlider::endGesture()
{
    if (!isInGesture())
        return;
    isDragging_ = false;
    run_.stop();
    update();
    emit gestureEnded();
}

void ValueSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    endGesture();
    const QPointF at = event->position();
    const QPointF thumb = thumbAt(value_);
    const bool isOnThumb = std::hypot(at.x() - thumb.x(), at.y() - thumb.y()) <= thumbRadius() + 1;
    const bool isFree = event->modifiers().testFlag(Qt::AltModifier);
    auto stop = isOnThumb ? std::nullopt : stopAt(at);
    if (!stop && !isOnThumb && !isFree)
        stop = stopNear(at.x(), snapReach);
    isDragging_ = true;
    origin_ = value_;
    grip_ = isOnThumb ? thumb.x() - at.x() : stop ? thumbAt(*stop).x() - at.x() : 0;
    emit gestureStarted();
    if (!isOnThumb)
        tell(stop ? *stop : valueUnder(at.x(), isFree));
    update();
}

void ValueSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isDragging_)
        tell(valueUnder(event->position().x() + grip_, event->modifiers().testFlag(Qt::AltModifier)));
    else
        hoverStop(*event);
}

void ValueSlider::hoverStop(const QMouseEvent& event)
{
    const auto value = stopAt(event.position());
    if (value == hoveredStop_)
        return;
    hoveredStop_ = value;
    const auto stop =
        std::ranges::find(stops_, value, [](const SliderStop& each) { return std::optional(each.value); });
    if (stop != stops_.end())
        QToolTip::showText(event.globalPosition().toPoint(), stop->tip.isEmpty() ? shortText(*value) : stop->tip, this);
    else
        QToolTip::hideText();
    update();
}

void ValueSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        endGesture();
}

void ValueSlider::wheelEvent(QWheelEvent* event)
{
    // Without the focus the wheel belongs to the column that scrolls.
    if (!hasFocus() || isDragging_) {
        event->ignore();
        return;
    }
    const int turn = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (turn != 0)
        step(turn / 120.0 * factorOf(event->modifiers()));
    event->accept();
}

bool ValueSlider::stepByKey(int key, double factor)
{
    switch (key) {
        case Qt::Key_Right:
        case Qt::Key_Up:
            step(factor);
            return true;
        case Qt::Key_Left:
        case Qt::Key_Down:
            step(-factor);
            return true;
        case Qt::Key_Home:
            wish(scale_.low);
            return true;
        case Qt::Key_End:
            wish(scale_.high);
            return true;
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: {
            const double sign = key == Qt::Key_PageUp ? 1 : -1;
            std::vector<double> values;
            for (const SliderStop& stop : stops_)
                values.push_back(stop.value);
            values.empty() ? step(10 * sign) : wish(nextTick(values, value_, sign > 0));
            return true;
        }
        default:
            return false;
    }
}

void ValueSlider::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isDragging_) {
        tell(origin_);
        endGesture();
        return;
    }
    const bool isReset = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (event->key() == Qt::Key_Space && isPlayable_) {
        if (!event->isAutoRepeat())
            emit playRequested();
    } else if (isReset)
        emit resetRequested();
    else if (isDragging_ || !stepByKey(event->key(), factorOf(event->modifiers())))
        QWidget::keyPressEvent(event);
}

void ValueSlider::focusOutEvent(QFocusEvent* event)
{
    endGesture();
    QWidget::focusOutEvent(event);
}

void ValueSlider::hideEvent(QHideEvent* event)
{
    endGesture();
    QWidget::hideEvent(event);
}

void ValueSlider::leaveEvent(QEvent*)
{
    hoveredStop_.reset();
    update();
}

void ValueSlider::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::EnabledChange)
        endGesture();
    QWidget::changeEvent(event);
    update();
}

bool ValueSlider::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Space, arrows and Home serve the focused control first.
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (static_cast<QKeyEvent*>(event)->modifiers().testFlag(Qt::AltModifier))
            return QWidget::event(event);
        if (key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_Delete || key == Qt::Key_Left ||
            key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down || (key == Qt::Key_Escape && isDragging_))
            event->accept();
    }
    return QWidget::event(event);
}

}  // namespace actiscope::ui
