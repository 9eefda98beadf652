#include "core/analysis/distinct_values.h"

#include <algorithm>

namespace actiscope {

std::vector<DistinctValue> distinctValues(std::span<const float> sorted)
{
    std::vector<DistinctValue> found;
    for (auto at = sorted.begin(); at != sorted.end();) {
        if (found.size() == mostDistinctValues)
            return {};
        const auto next = std::upper_bound(at, sorted.end(), *at);
        found.push_back({*at, static_cast<std::size_t>(next - at)});
        at = next;
    }
    return found;
}

}  // namespace actiscope
