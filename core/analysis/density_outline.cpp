#include "core/analysis/density_outline.h"

#include "core/analysis/distinct_values.h"
#include "core/analysis/law.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

DensityOutline ofNormal(const Inputs& inputs, Interval visible, double pixels)
{
    const Law law = Law::of(inputs);
    const double peak = law.density(inputs.mean);
    const int count = std::clamp(static_cast<int>(pixels), 64, 4096);
    DensityOutline outline;
    // A bell that is narrower than some pixels still shows its top.
    std::vector<double>& x = outline.x;
    for (int i = 0; i <= count; ++i)
        x.push_back(visible.low + (visible.high - visible.low) * i / count);
    for (int i = -32; i <= 32; ++i)
        if (const double at = inputs.mean + inputs.deviation * i / 8; at > visible.low && at < visible.high)
            x.push_back(at);
    std::ranges::sort(x);
    for (const double at : x)
        outline.height.push_back(law.density(at) / peak);
    return outline;
}

DensityOutline ofUniform(const Inputs& inputs, Interval visible)
{
    const double low = std::max(inputs.low, visible.low);
    const double high = std::min(inputs.high, visible.high);
    if (!(low < high))
        return {};
    return {.x = {low, low, high, high},
            .height = {inputs.low >= visible.low ? 0.0 : 1.0, 1, 1, inputs.high <= visible.high ? 0.0 : 1.0}};
}

/// Adds bins as steps; scaled to 1 by finish().
class Steps {
public:
    void add(double from, double to, double density)
    {
        outline_.x.insert(outline_.x.end(), {from, to});
        outline_.height.insert(outline_.height.end(), {density, density});
        highest_ = std::max(highest_, density);
    }
    DensityOutline finish()
    {
        if (!(highest_ > 0))
            return {};
        for (double& height : outline_.height)
            height /= highest_;
        outline_.x.insert(outline_.x.begin(), outline_.x.front());
        outline_.x.push_back(outline_.x.back());
        outline_.height.insert(outline_.height.begin(), 0.0);
        outline_.height.push_back(0.0);
        return std::move(outline_);
    }

private:
    DensityOutline outline_;
    double highest_ = 0;
};

DensityOutline ofHistogram(const Histogram& histogram, Interval visible)
{
    Steps steps;
    const double width = (histogram.high - histogram.low) / static_cast<double>(histogram.counts.size());
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        const double from = histogram.low + width * static_cast<double>(i);
        if (from + width > visible.low && from < visible.high)
            steps.add(std::max(from, visible.low), std::min(from + width, visible.high),
                      static_cast<double>(histogram.counts[i]));
    }
    return steps.finish();
}

double binWidth(const std::vector<float>& sorted, double pixel)
{
    const double quarter = static_cast<double>(sorted.size() - 1) / 4;
    const double spread =
        double(sorted[static_cast<std::size_t>(3 * quarter)]) - sorted[static_cast<std::size_t>(quarter)];
    const double wanted = 2 * spread / std::cbrt(static_cast<double>(sorted.size()));
    return std::max(wanted, 2 * pixel);
}

/// A bar of two pixels at each value.
DensityOutline ofDistinctValues(const std::vector<DistinctValue>& values, Interval visible, double pixels)
{
    const double pixel = (visible.high - visible.low) / std::max(pixels, 1.0);
    Steps steps;
    double end = -infinity;
    for (const DistinctValue& each : values) {
        const double value = each.value;
        if (!visible.contains(value))
            continue;
        const double from = std::max({value - pixel, visible.low, end});
        if (std::isfinite(end) && from > end)
            steps.add(end, from, 0);
        end = std::min(value + pixel, visible.high);
        steps.add(from, end, static_cast<double>(each.count));
    }
    return steps.finish();
}

DensityOutline ofValues(const std::vector<float>& sorted, Interval visible, double pixels)
{
    if (const std::vector<DistinctValue> few = distinctValues(sorted); !few.empty())
        return ofDistinctValues(few, visible, pixels);
    const double width = binWidth(sorted, (visible.high - visible.low) / std::max(pixels, 1.0));
    const auto countBelow = [&](double x) {
        return std::ranges::lower_bound(sorted, x, {}, [](float value) { return double(value); }) - sorted.begin();
    };
    Steps steps;
    // Bins stand still when the view moves.
    const double first = std::floor(std::max(visible.low, double(sorted.front())) / width);
    const double last = std::floor(std::min(visible.high, double(sorted.back())) / width);
    if (last < first)
        return {};
    auto below = countBelow(first * width);
    const int count = static_cast<int>(std::min(last - first, pixels)) + 1;
    for (int i = 0; i < count; ++i) {
        const double bin = first + i;
        const auto next = countBelow((bin + 1) * width);
        steps.add(std::max(bin * width, visible.low), std::min((bin + 1) * width, visible.high),
                  static_cast<double>(next - below));
        below = next;
    }
    return steps.finish();
}

}  // namespace

DensityOutline densityOutline(const Inputs& inputs, Interval visible, double pixels)
{
    switch (inputs.kind) {
        case InputKind::none:
            return {};
        case InputKind::normal:
            return ofNormal(inputs, visible, pixels);
        case InputKind::uniform:
            return ofUniform(inputs, visible);
        case InputKind::data:
            break;
    }
    if (!inputs.data)
        return {};
    return inputs.data->values.empty() ? ofHistogram(inputs.data->histogram, visible)
                                       : ofValues(inputs.data->values, visible, pixels);
}

}  // namespace actiscope
