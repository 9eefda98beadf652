// Our kernels, as a library among the others.
#pragma once

#include "tests/benchmark/kernels/peer.h"

namespace actiscope::benchmarks {

inline constexpr const char* ownLibrary = "actiscope";

/// Every activation × quantity × supported target, through evaluate() as a user calls it; and the values' bare kernels.
void addOwnEntries(Entries& entries);

}  // namespace actiscope::benchmarks
