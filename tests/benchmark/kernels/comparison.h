// Our rows beside the others that compute the same.
#pragma once

#include "tests/benchmark/kernels/row.h"

namespace actiscope::benchmarks {

/// Null where there is none that was measured.
struct Comparison {
    const Row* ours = nullptr;
    const Row* fastest = nullptr;          ///< of the other libraries, on our target or a lesser one
    const Row* fastestAccurate = nullptr;  ///< of those with at most 2.5 ULP for |x| ≤ 4
    const Row* bareLoop = nullptr;         ///< our kernel without the call around it
    const Row* valueAlone = nullptr;       ///< of value and slope in one pass: our two kernels for one of them
    const Row* slopeAlone = nullptr;

    /// Null unless both were measured.
    const Row* slowerAlone() const;
};

/// One for each of our rows, in their order; bare loops have none.
std::vector<Comparison> compare(std::span<const Row* const> measured);

/// How many times as long the first takes; nothing where one is missing.
std::optional<double> ratio(const Row* first, const Row* second);

}  // namespace actiscope::benchmarks
