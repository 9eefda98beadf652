// The rows that are drawn: usual ones, and those that break softmax.
#pragma once

#include <cstddef>
#include <random>
#include <span>
#include <string_view>
#include <vector>

namespace actiscope::exhaustive {

struct RowKind {
    std::string_view name;
    void (*fill)(std::mt19937_64& random, std::span<float> row) = nullptr;
};

std::span<const RowKind> rowKinds();

/// Rows of one length, given to a kernel in one call.
struct RowShape {
    std::size_t columns = 0;
    std::size_t rows = 0;
};

/// Every length up to 70, and longer ones about those at which kernels change their ways.
std::vector<RowShape> rowShapes();

}  // namespace actiscope::exhaustive
