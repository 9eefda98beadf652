// Functions of rows of logits: too many rows to walk them all, so that rows are drawn.
#pragma once

#include "estimate.h"
#include "real.h"

#include "core/evaluate.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace actiscope::exhaustive {

/// Where a row has a NaN or +∞, or nothing but −∞, all of its results are NaN.
struct RowFunction {
    std::string_view name;
    void (*compute)(std::span<const float> logits, std::size_t columns, std::span<float> result,
                    Target target) = nullptr;
    void (*estimate)(std::span<const float> row, std::span<Estimate> to) = nullptr;
    double bound = 0;  ///< of every Estimate's error, relative to its magnitude
    Real (*exact)(std::span<const float> row, std::size_t index) = nullptr;  ///< where the estimate is finite
    double mostUlp = 2;                                                      ///< the promise
};

std::span<const RowFunction> rowFunctions();

}  // namespace actiscope::exhaustive
