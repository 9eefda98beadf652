// Data that have only a few different values: points, and no spread to draw.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace actiscope {

struct DistinctValue {
    float value = 0;
    std::size_t count = 0;  ///< how often it is there, ≥ 1
    bool operator==(const DistinctValue&) const = default;
};

inline constexpr std::size_t mostDistinctValues = 12;

/// The different values of ascending numbers, ascending. Empty where there are more than mostDistinctValues.
std::vector<DistinctValue> distinctValues(std::span<const float> sorted);

}  // namespace actiscope
