#include "core/analysis/input_spread.h"

#include "core/analysis/law.h"

#include <algorithm>
#include <vector>

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

}  // namespace actiscope
