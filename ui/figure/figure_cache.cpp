#include "ui/figure/figure_cache.h"

#include "core/error.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

/// Where regions repeat for ever only a part of the line can be answered for: what is visible and as much again on
/// either side, in steps, so that a pan does not solve everything anew each frame.
RegionOptions optionsFor(const Shape& shape, double epsilon, bool isRelative, Interval visible)
{
    RegionOptions options{.epsilon = epsilon, .isRelative = isRelative};
    if (shape.period == 0)
        return options;
    const double step = std::exp2(std::ceil(std::log2(visible.high - visible.low)));
    options.from = std::min(-20.0, (std::floor(visible.low / step) - 1) * step);
    options.to = std::max(20.0, (std::ceil(visible.high / step) + 1) * step);
    return options;
}

bool isSame(const RegionOptions& a, const RegionOptions& b)
{
    return a.epsilon == b.epsilon && a.isRelative == b.isRelative && a.from == b.from && a.to == b.to;
}

}  // namespace

const std::array<Samples, 3>& FigureCache::samples(const Curve& curve, const std::vector<double>& values,
                                                   const SampleRange& range, Quantities quantities, bool isGhost)
{
    SampleEntry& entry = samples_[{curve.id, isGhost}];
    const bool isCurrent = entry.activation == curve.activation && entry.values == values && entry.from == range.from &&
                           entry.to == range.to && entry.count == range.count && entry.quantities == quantities;
    if (isCurrent)
        return entry.samples;
    entry = {.activation = curve.activation,
             .values = values,
             .from = range.from,
             .to = range.to,
             .count = range.count,
             .quantities = quantities,
             .samples = {}};
    std::vector<Quantity> wanted;
    for (const Quantity quantity : {Quantity::value, Quantity::slope, Quantity::curvature}) {
        if (quantities[static_cast<std::size_t>(quantity)])
            wanted.push_back(quantity);
    }
    std::vector<Samples> results = sample(activationOf(curve), values, range, wanted);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        entry.samples[static_cast<std::size_t>(wanted[i])] = std::move(results[i]);
    return entry.samples;
}

const RegionAnalysis& FigureCache::regions(const Curve& curve, const std::vector<double>& values, double epsilon,
                                           bool isRelative, Interval visible)
{
    const Activation& activation = activationOf(curve);
    const RegionOptions options = optionsFor(activation.shape(values), epsilon, isRelative, visible);
    RegionEntry& entry = regions_[curve.id];
    if (entry.activation == curve.activation && entry.values == values && isSame(entry.options, options))
        return entry.analysis;
    entry = {.activation = curve.activation, .values = values, .options = options, .analysis = {}};
    try {
        entry.analysis = analyseRegions(activation, values, options);
    } catch (const RequestError&) {
        // More regions than could be drawn: the lane stays empty.
    }
    return entry.analysis;
}

void FigureCache::keepOnly(const Session& session)
{
    std::erase_if(samples_, [&](const auto& entry) { return !findCurve(session, entry.first.first); });
    std::erase_if(regions_, [&](const auto& entry) { return !findCurve(session, entry.first); });
}

}  // namespace actiscope::ui
