// Whether a reference keeps the bound that its row states.
#pragma once

#include "reference.h"

#include <cstdint>

namespace actiscope::exhaustive {

struct Checked {
    std::uint64_t inputs = 0;
    double mostOfBound = 0;  ///< the largest error seen, 1 being the bound
};

/// Compares with MPFR: both neighbours of every power of two and of every place where a reference changes its form, the
/// roots of slopes, and random inputs: `count` inputs, or as many as the special ones are. Throws std::runtime_error
/// where the bound is broken or the value has the wrong sign.
Checked check(const Reference& row, std::uint64_t count);

}  // namespace actiscope::exhaustive
