#include "ui/plot/range_animation.h"

#include <QStyle>
#include <QWidget>

namespace actiscope::ui {

RangeAnimation::RangeAnimation(QObject* parent) : QObject(parent)
{
    animation_.setStartValue(0.0);
    animation_.setEndValue(1.0);
    animation_.setDuration(duration);
    animation_.setEasingCurve(QEasingCurve::OutCubic);
    connect(&animation_, &QVariantAnimation::valueChanged, this, &RangeAnimation::moved);
    connect(&animation_, &QVariantAnimation::finished, this, &RangeAnimation::moved);
}

bool RangeAnimation::isWanted(const QWidget& widget)
{
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) > 0;
}

void RangeAnimation::start(const Ranges& from, const Ranges& to)
{
    stop();
    from_ = from;
    to_ = to;
    if (from_ != to_)
        animation_.start();
}

void RangeAnimation::stop()
{
    animation_.stop();
}

RangeAnimation::Ranges RangeAnimation::ranges() const
{
    if (!isRunning())
        return {};
    const double part = animation_.currentValue().toDouble();
    Ranges ranges;
    for (std::size_t i = 0; i < ranges.size(); ++i)
        if (from_[i] && to_[i])
            ranges[i] = Interval{from_[i]->low + part * (to_[i]->low - from_[i]->low),
                                 from_[i]->high + part * (to_[i]->high - from_[i]->high)};
    return ranges;
}

}  // namespace actiscope::ui
