#include "core/analysis/input_density.h"

#include "core/analysis/law.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

/// The share of the values up to x, linear within a bin.
double shareBelow(const Histogram& histogram, const std::vector<double>& cumulated, double x)
{
    const auto count = static_cast<double>(histogram.counts.size());
    const double place = std::clamp((x - histogram.low) / (histogram.high - histogram.low), 0.0, 1.0) * count;
    const auto bin = std::min(static_cast<std::size_t>(place), histogram.counts.size() - 1);
    return cumulated[bin] + (place - static_cast<double>(bin)) * (cumulated[bin + 1] - cumulated[bin]);
}

std::vector<double> cumulatedShares(const Histogram& histogram)
{
    std::vector<double> shares{0};
    for (const std::uint64_t count : histogram.counts)
        shares.push_back(shares.back() + static_cast<double>(count));
    const double all = shares.back();
    for (double& share : shares)
        share /= all;
    return shares;
}

}  // namespace

InputSpread::InputSpread(const Inputs& inputs)
{
    if (inputs.kind == InputKind::data && inputs.data) {
        const Histogram& histogram = inputs.data->histogram;
        low = histogram.low;
        high = histogram.high;
        mass = [&histogram, shares = cumulatedShares(histogram)](double from, double to) {
            return shareBelow(histogram, shares, to) - shareBelow(histogram, shares, from);
        };
        return;
    }
    const Law law = Law::of(inputs);
    const double reach = std::min(law.reach(), 9.0);
    low = law.centre - reach * law.scale;
    high = law.centre + reach * law.scale;
    mass = [law](double from, double to) { return law.mass(from, to); };
}

InputDensity inputDensity(const Inputs& inputs, double from, double to, int count)
{
    InputDensity result;
    const auto add = [&](double x, double density) {
        result.x.push_back(x);
        result.density.push_back(density);
    };
    if (inputs.kind == InputKind::data && inputs.data) {
        const Histogram& histogram = inputs.data->histogram;
        const double width = (histogram.high - histogram.low) / static_cast<double>(histogram.counts.size());
        const std::vector<double> shares = cumulatedShares(histogram);
        add(histogram.low, 0);
        for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
            const double density = (shares[i + 1] - shares[i]) / width;
            add(histogram.low + width * static_cast<double>(i), density);
            add(histogram.low + width * static_cast<double>(i + 1), density);
        }
        add(result.x.back(), 0);
        return result;
    }
    const Law law = Law::of(inputs);
    if (law.kind == InputKind::uniform) {
        const double density = 1 / (2 * law.scale);
        add(inputs.low, 0);
        add(inputs.low, density);
        add(inputs.high, density);
        add(inputs.high, 0);
        return result;
    }
    for (int i = 0; i < count; ++i) {
        const double x = from + (to - from) * i / std::max(count - 1, 1);
        add(x, law.density(x));
    }
    return result;
}

}  // namespace actiscope
