// The inputs on which errors are measured, with the exact results.
#pragma once

#include "tests/benchmark/kernels/accuracy.h"

namespace actiscope::benchmarks {

/// Both signs of every stride-th bit pattern, and ten times as many in 2⁻¹² ≤ |x| < 128; the number is a multiple
/// of 64. Empty for what has no reference.
Expected expectedElements(const std::string& activation, Quantity quantity, std::size_t stride);

/// Rows of N(0, 3) and of N(0, 30), a block of each (whole rows only). Empty for what has no reference.
Expected expectedRows(const std::string& activation, std::size_t columns);

}  // namespace actiscope::benchmarks
