// What a run has measured, in the units of the report.
#pragma once

#include "tests/benchmark/kernels/comparison.h"

#include <algorithm>

namespace actiscope::benchmarks {

/// The unit in which kernels compare: an AVX-512 register holds as many.
inline constexpr double elementsPerVector = 16;

struct Results {
    std::vector<const Row*> measured;  ///< in the order of registration
    std::vector<std::string> problems;

    double nanosecondsPerElement(const Row& row) const
    {
        return row.best() * 1e9 / static_cast<double>(row.size->count);
    }
    /// Cycles per 16 elements of the burst that took fewest, and of the median one.
    double cycles(const Row& row) const { return perVector(row.leastCycles(), row); }
    double medianCycles(const Row& row) const
    {
        std::vector<double> sorted = row.cycles;
        const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
        std::ranges::nth_element(sorted, middle);
        return perVector(*middle, row);
    }

private:
    static double perVector(double cyclesOfCall, const Row& row)
    {
        return cyclesOfCall / static_cast<double>(row.size->count) * elementsPerVector;
    }
};

}  // namespace actiscope::benchmarks
