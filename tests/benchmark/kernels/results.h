// What a run has measured, in the units of the report.
#pragma once

#include "tests/benchmark/kernels/comparison.h"

#include <limits>

namespace actiscope::benchmarks {

/// The unit in which kernels compare: an AVX-512 register holds as many.
inline constexpr double elementsPerVector = 16;

struct Results {
    std::vector<const Row*> measured;  ///< in the order of registration
    std::vector<std::string> problems;
    double cycle = std::numeric_limits<double>::infinity();  ///< seconds, the shortest seen

    double nanosecondsPerElement(const Row& row) const
    {
        return row.best() * 1e9 / static_cast<double>(row.size->count);
    }
    /// Cycles per 16 elements of the fastest burst, and of the median one.
    double cycles(const Row& row) const { return inCycles(row.best(), row); }
    double medianCycles(const Row& row) const { return inCycles(row.median(), row); }

private:
    double inCycles(double call, const Row& row) const
    {
        return call / cycle / static_cast<double>(row.size->count) * elementsPerVector;
    }
};

}  // namespace actiscope::benchmarks
