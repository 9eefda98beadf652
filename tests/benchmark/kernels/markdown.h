// The report as people read it.
#pragma once

#include "tests/benchmark/kernels/results.h"

#include <string>

namespace actiscope::benchmarks {

/// Markdown: for each quantity and size our kernels beside the fastest of the others, then every library.
std::string markdown(const Results& results);

}  // namespace actiscope::benchmarks
