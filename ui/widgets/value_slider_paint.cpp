// How the slider looks.
#include "ui/theme.h"
#include "ui/widgets/value_slider.h"

#include <QPainter>

#include <algorithm>

namespace actiscope::ui {

void ValueSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStops(painter);
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

std::vector<ValueSlider::StopLabel> ValueSlider::stopLabels() const
{
    const QFontMetricsF metrics(theme_.font(TextSize::small));
    const double top = track().center().y() + theme_.px(17);
    const double gap = theme_.px(14);  // names that are read as two
    std::vector<StopLabel> labels;
    const auto add = [&](std::size_t stop) {
        const double width = metrics.horizontalAdvance(stops_[stop].label);
        const double left = thumbAt(stops_[stop].value).x() - width / 2;
        const QRectF rect(std::clamp(left, 0.0, std::max(0.0, this->width() - width)), top, width, metrics.height());
        const auto isInTheWay = [&](const StopLabel& other) {
            return rect.adjusted(-gap, 0, gap, 0).intersects(other.rect);
        };
        if (width > 0 && width <= this->width() && std::ranges::none_of(labels, isInTheWay))
            labels.push_back({stop, rect});
    };
    // Where the value stands comes first; the others keep their places as far as that leaves them any.
    const auto at = std::ranges::find(stops_, value_, &SliderStop::value);
    if (at != stops_.end() && !isHollow_)
        add(static_cast<std::size_t>(at - stops_.begin()));
    for (std::size_t i = 0; i < stops_.size(); ++i)
        if (labels.empty() || labels.front().stop != i)
            add(i);
    return labels;
}

void ValueSlider::paintStops(QPainter& painter) const
{
    const Palette& palette = theme_.palette();
    const double top = track().center().y() + theme_.px(11);
    const auto isMarked = [this](double stop) {
        return hoveredStop_ == stop || (!isHollow_ && isEnabled() && value_ == stop);
    };
    for (const SliderStop& stop : stops_) {
        const bool marked = isMarked(stop.value);
        painter.setPen(QPen(marked ? palette.ink : palette.axis, theme_.px(marked ? 2 : 1)));
        const double x = thumbAt(stop.value).x();
        painter.drawLine(QPointF(x, top), QPointF(x, top + theme_.px(5)));
    }
    painter.setFont(theme_.font(TextSize::small));
    for (const StopLabel& label : stopLabels()) {
        const SliderStop& stop = stops_[label.stop];
        painter.setPen(!isEnabled() ? palette.axis : isMarked(stop.value) ? palette.text : palette.muted);
        painter.drawText(label.rect.adjusted(-1, 0, 1, 0), Qt::AlignCenter | Qt::TextDontClip, stop.label);
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
