// The worst error of an entry over a walk through the float bit patterns.
#pragma once

#include "tests/benchmark/kernels/library_process.h"

#include <map>
#include <optional>
#include <utility>

namespace actiscope::benchmarks {

/// In ULP of the exact result. Infinite where a NaN or an infinity is wrong.
struct Accuracy {
    double near = 0;        ///< worst for |x| ≤ 4, where neither x nor the result is subnormal
    double everywhere = 0;  ///< worst over all finite inputs
    float worstInput = 0;   ///< where
    /// At most 2.5 ULP where it matters most. Flushing subnormals does not count: whole libraries are built to.
    bool isLikeOurs() const { return near <= 2.5; }
};

/// Measures entries against the references, which it computes once for each function.
class AccuracyWalk {
public:
    /// Every stride-th bit pattern, and ten times as many in 2⁻¹² ≤ |x| < 128. A stride of 0 measures nothing.
    AccuracyWalk(std::size_t stride, const Arrays& arrays);

    /// Nothing where there is no reference.
    std::optional<Accuracy> measure(LibraryProcess& library, std::size_t entry);

private:
    const std::vector<double>& exact(const std::string& activation, Quantity quantity);

    const Arrays& arrays_;
    std::vector<float> inputs_;
    std::map<std::pair<std::string, Quantity>, std::vector<double>> exact_;
};

}  // namespace actiscope::benchmarks
