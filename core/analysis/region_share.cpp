#include "core/analysis/region_share.h"

#include "core/analysis/law.h"

#include <algorithm>
#include <numeric>

namespace actiscope {

namespace {

/// The part of the bins that lies between from and to, each bin spread evenly over its width.
double massOf(const Histogram& histogram, double from, double to)
{
    const double width = (histogram.high - histogram.low) / static_cast<double>(histogram.counts.size());
    double mass = 0;
    double total = 0;
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        const double low = histogram.low + width * static_cast<double>(i);
        const double inside = std::clamp((std::min(to, low + width) - std::max(from, low)) / width, 0.0, 1.0);
        mass += inside * static_cast<double>(histogram.counts[i]);
        total += static_cast<double>(histogram.counts[i]);
    }
    return total > 0 ? mass / total : 0;
}

double massOf(const InputData& data, double from, double to)
{
    if (data.values.empty())
        return massOf(data.histogram, from, to);
    const auto first = std::ranges::lower_bound(data.values, from);
    const auto last = std::ranges::upper_bound(data.values, to);
    return last > first ? static_cast<double>(last - first) / static_cast<double>(data.values.size()) : 0;
}

double massOf(const Inputs& inputs, Interval visible, double from, double to)
{
    switch (inputs.kind) {
        case InputKind::none:
            return Law::uniform(visible.low, visible.high).mass(from, to);
        case InputKind::data:
            return massOf(*inputs.data, from, to);
        default:
            return Law::of(inputs).mass(from, to);
    }
}

}  // namespace

double regionShare(const RegionAnalysis& analysis, RegionKind kind, const Inputs& inputs, Interval visible)
{
    double share = 0;
    for (const Region& region : analysis.regions)
        if (region.kind == kind)
            share += massOf(inputs, visible, region.from, region.to);
    return std::min(share, 1.0);
}

}  // namespace actiscope
