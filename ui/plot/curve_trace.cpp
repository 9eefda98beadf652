#include "ui/plot/curve_trace.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace actiscope::ui {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Walks along samples to ascending places.
class Walk {
public:
    explicit Walk(const Samples& samples) : samples_(samples) {}

    /// y there, between its neighbours; NaN in gaps and outside.
    double to(double x)
    {
        lowest = infinity;
        highest = -infinity;
        for (; next_ < samples_.x.size() && samples_.x[next_] < x; ++next_) {
            const double y = samples_.y[next_];  // a NaN is neither
            lowest = y < lowest ? y : lowest;
            highest = y > highest ? y : highest;
        }
        if (next_ == samples_.x.size())
            return nan;
        if (samples_.x[next_] == x)
            return samples_.y[next_];
        if (next_ == 0)
            return nan;
        const double part = (x - samples_.x[next_ - 1]) / (samples_.x[next_] - samples_.x[next_ - 1]);
        return samples_.y[next_ - 1] + part * (samples_.y[next_] - samples_.y[next_ - 1]);
    }

    double lowest = infinity;  ///< of the samples passed on the way to the last place
    double highest = -infinity;

private:
    const Samples& samples_;
    std::size_t next_ = 0;
};

}  // namespace

CurveTrace::CurveTrace(const Samples& samples, const PixelMap& map)
{
    assign(samples, map);
}

void CurveTrace::assign(const Samples& samples, const PixelMap& map)
{
    area_ = map.rect;
    const auto count = static_cast<std::size_t>(std::max(0.0, std::floor(area_.width() / step)));
    columns_.assign(count, {});
    borders_.resize(count + 1);
    Walk walk(samples);
    const double xStep = (map.x.high - map.x.low) / area_.width() * step;
    const double yScale = area_.height() / (map.y.high - map.y.low);
    const auto toPixel = [&](double y) { return area_.bottom() - (y - map.y.low) * yScale; };
    double before = walk.to(map.x.low);
    borders_[0] = toPixel(before);
    for (std::size_t i = 0; i < count; ++i) {
        const double after = walk.to(map.x.low + xStep * static_cast<double>(i + 1));
        borders_[i + 1] = toPixel(after);
        if (std::isfinite(before) && std::isfinite(after)) {
            const double high = std::max({before, after, walk.highest});
            const double low = std::min({before, after, walk.lowest});
            columns_[i] = {std::max(toPixel(high), area_.top()), std::min(toPixel(low), area_.bottom())};
        }
        before = after;
    }
}

double CurveTrace::at(double pixel) const
{
    const double place = (pixel - area_.left()) / step;
    if (!(place >= 0) || place >= static_cast<double>(borders_.size()))
        return nan;
    const auto i = static_cast<std::size_t>(place);
    if (i + 1 == borders_.size())
        return borders_[i];
    return borders_[i] + (place - std::floor(place)) * (borders_[i + 1] - borders_[i]);
}

double CurveTrace::distance(const QRectF& rect, double most) const
{
    double least = most * most;
    const auto columnAt = [&](double x) {
        const double column = std::floor((x - area_.left()) / step);
        return static_cast<std::size_t>(std::clamp(column, 0.0, static_cast<double>(columns_.size())));
    };
    const std::size_t end = columnAt(rect.right() + most + step);
    for (std::size_t i = columnAt(rect.left() - most); i < end; ++i) {
        const Reach& reach = columns_[i];
        if (reach.isEmpty())
            continue;
        const double left = area_.left() + step * static_cast<double>(i);
        const double dx = std::max({rect.left() - left - step, left - rect.right(), 0.0});
        const double dy = std::max({rect.top() - reach.bottom, reach.top - rect.bottom(), 0.0});
        least = std::min(least, dx * dx + dy * dy);
    }
    return std::sqrt(least);
}

}  // namespace actiscope::ui
