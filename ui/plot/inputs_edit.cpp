#include "ui/plot/inputs_edit.h"

#include "ui/widgets/slider_scale.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

constexpr int digitsOfStretch = 4;

/// The nearest multiple of the power of ten at or below a pixel.
double roundedToPixel(double value, double pixel)
{
    const double unit = std::pow(10, std::floor(std::log10(pixel)));
    return roundedTo(std::round(value / unit) * unit, 14);
}

Inputs moved(Inputs inputs, double by, double pixel)
{
    if (inputs.kind == InputKind::normal) {
        inputs.mean = roundedToPixel(inputs.mean + by, pixel);
        return inputs;
    }
    const double width = inputs.high - inputs.low;
    inputs.low = roundedToPixel(inputs.low + by, pixel);
    inputs.high = roundedTo(inputs.low + width, 14);
    return inputs;
}

/// What the hand made of a law, unless that is none any more.
Inputs usable(const Inputs& made, const Inputs& origin)
{
    return problem(made) ? origin : made;
}

}  // namespace

bool isMove(const Inputs& inputs, std::optional<std::size_t> grip)
{
    return !grip || (inputs.kind == InputKind::normal && *grip == 1);
}

Inputs dragged(const Inputs& origin, std::optional<std::size_t> grip, double from, double to, double pixel)
{
    if (isMove(origin, grip))
        return usable(moved(origin, to - from, pixel), origin);
    Inputs inputs = origin;
    const double by = to - from;
    if (inputs.kind == InputKind::normal) {
        const double deviation = roundedToPixel(inputs.deviation + (*grip == 0 ? -by : by), pixel);
        inputs.deviation = std::clamp(deviation, std::min({leastDeviation, pixel, inputs.deviation}),
                                      std::max(mostDeviation, inputs.deviation));
    } else if (*grip == 0) {
        inputs.low = std::min(roundedToPixel(inputs.low + by, pixel), inputs.high - pixel);
    } else {
        inputs.high = std::max(roundedToPixel(inputs.high + by, pixel), inputs.low + pixel);
    }
    return usable(inputs, origin);
}

Inputs stretched(const Inputs& origin, double factor)
{
    Inputs inputs = origin;
    if (inputs.kind == InputKind::normal) {
        const double wanted = roundedTo(inputs.deviation * factor, digitsOfStretch);
        inputs.deviation =
            std::clamp(wanted, std::min(leastDeviation, inputs.deviation), std::max(mostDeviation, inputs.deviation));
    } else if (inputs.kind == InputKind::uniform) {
        const double middle = (inputs.low + inputs.high) / 2;
        const double half = std::clamp((inputs.high - inputs.low) / 2 * factor, leastDeviation, 2 * mostDeviation);
        inputs.low = roundedTo(middle - half, digitsOfStretch);
        inputs.high = roundedTo(middle + half, digitsOfStretch);
    }
    return usable(inputs, origin);
}

}  // namespace actiscope::ui
