// The functions that peers compute, in double precision: what errors are measured against.
#pragma once

#include "tests/benchmark/kernels/peer.h"

#include <span>

namespace actiscope::benchmarks {

struct Reference {
    const char* activation;
    double (*value)(double x);
    double (*slope)(double x);
    bool slopeHasRoot = false;  ///< errors of the slope are in ULP of max(|result|, 1/8) where |x| < 2

    /// Null for quantities without a reference.
    double (*of(Quantity quantity) const)(double);
    double floor(Quantity quantity, double x) const;
};

/// At default parameters, these rounded to float32. To some 1e-13 relative or, near a root of the slope, absolute.
/// Null for functions that no peer has.
const Reference* findReference(const std::string& activation);

/// The same of a function of rows: one row.
std::vector<double> (*findRowReference(const std::string& activation))(std::span<const float> row);

}  // namespace actiscope::benchmarks
