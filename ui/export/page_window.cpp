#include "ui/export/page_window.h"

#include <cmath>

namespace actiscope::ui {

namespace {

/// The place between low and high, as a share of the way.
double along(const Interval& range, double share)
{
    return range.low + share * (range.high - range.low);
}

Interval rounded(const Interval& range)
{
    if (!(range.low < range.high))
        return range;  // a drag that only touches the panel
    const double unit = std::pow(10, std::floor(std::log10((range.high - range.low) / 50)));
    const auto round = [unit](double value) {
        // Through decimal text, so that 0.3 is 0.3 and not three tenths of noise.
        return QString::number(std::round(value / unit) * unit, 'g', 12).toDouble();
    };
    return {round(range.low), round(range.high)};
}

}  // namespace

FigureInset windowOf(const SheetPanel& panel, const QRectF& box)
{
    const QRectF& rect = panel.rect;
    const QRectF seen = box.normalized().intersected(rect);
    const auto x = [&](double at) { return along(panel.x.range, (at - rect.left()) / rect.width()); };
    const auto y = [&](double at) { return along(panel.y.range, (rect.bottom() - at) / rect.height()); };
    return {.panel = panel.kind,
            .x = rounded({x(seen.left()), x(seen.right())}),
            .y = rounded({y(seen.bottom()), y(seen.top())})};
}

}  // namespace actiscope::ui
