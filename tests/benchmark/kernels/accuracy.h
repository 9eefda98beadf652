// The worst error of an entry over a walk through the float bit patterns, or over random rows.
#pragma once

#include "tests/benchmark/kernels/library_process.h"

#include <map>
#include <optional>

namespace actiscope::benchmarks {

/// In ULP of the exact result. Infinite where a NaN or an infinity is wrong.
struct Accuracy {
    double near = 0;        ///< worst for |x| ≤ 4 (rows: for inputs N(0, 3)), neither x nor the result subnormal
    double everywhere = 0;  ///< worst over all finite inputs (rows: over inputs N(0, 30), too)

    /// At most 2.5 ULP where it matters most. Flushing subnormals does not count: whole libraries are built to.
    bool isLikeOurs() const { return near <= 2.5; }
};

/// Inputs, and what an exact library returns for them.
struct Expected {
    std::vector<float> inputs;
    std::vector<double> exact;
    std::vector<double> floors;  ///< errors are in ULP of these where they are larger than the result
    std::vector<bool> isNear;
};

/// Measures entries against the references, which it computes once for each function.
class AccuracyWalk {
public:
    /// Every stride-th bit pattern, and ten times as many in 2⁻¹² ≤ |x| < 128. A stride of 0 measures nothing.
    AccuracyWalk(std::size_t stride, const Arrays& arrays) : stride_(stride), arrays_(arrays) {}

    /// columns: of functions of rows, else 0. Nothing where there is no reference.
    std::optional<Accuracy> measure(LibraryProcess& library, std::size_t entry, std::size_t columns);

private:
    struct Task {
        std::string activation;
        Quantity quantity;
        std::size_t columns;
        auto operator<=>(const Task&) const = default;
    };

    const Expected& expected(const Task& task);

    std::size_t stride_;
    const Arrays& arrays_;
    std::map<Task, Expected> expected_;
};

}  // namespace actiscope::benchmarks
