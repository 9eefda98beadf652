#include "core/analysis/histogram_inputs.h"

#include "core/analysis/panel.h"

#include <algorithm>

namespace actiscope {

namespace {

void addPiece(WeightedInputs& inputs, double low, double high, double weight)
{
    if (!(weight > 0))
        return;
    for (const quadrature::Node& node : quadrature::rule) {
        inputs.x.push_back(low + (high - low) * (1 + node.place) / 2);
        inputs.weights.push_back(weight * node.kronrod / 2);
    }
}

}  // namespace

WeightedInputs spreadEvenly(const InputData& data, std::span<const double> cuts)
{
    if (data.least == data.greatest)
        return {.x = {data.least}, .weights = {static_cast<double>(data.count)}};
    WeightedInputs inputs;
    const Histogram& histogram = data.histogram;
    const auto count = static_cast<double>(histogram.counts.size());
    const double width = histogram.high / count - histogram.low / count;
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        if (histogram.counts[i] == 0)
            continue;
        const double low = histogram.low + width * static_cast<double>(i);
        const double high = low + width;
        double from = low;
        for (auto cut = std::ranges::upper_bound(cuts, low); cut != cuts.end() && *cut < high; ++cut) {
            addPiece(inputs, from, *cut, static_cast<double>(histogram.counts[i]) * ((*cut - from) / width));
            from = *cut;
        }
        addPiece(inputs, from, high, static_cast<double>(histogram.counts[i]) * ((high - from) / width));
    }
    return inputs;
}

}  // namespace actiscope
