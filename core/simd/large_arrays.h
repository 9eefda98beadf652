// From which size on arrays are worth more than a loop.
#pragma once

#include "core/evaluate.h"

#include <cstddef>

namespace actiscope::simd {

struct LargeArrays {
    std::size_t shared;    ///< elements from which several threads are faster than one
    std::size_t streamed;  ///< elements from which results are stored past the caches
};

/// On this machine.
const LargeArrays& largeArrays() noexcept;

/// evaluate() of core/evaluate.h, where arrays are large from other sizes on.
void evaluate(const Activation& activation, std::span<const double> values, std::span<const float> x,
              const Outputs<float>& outputs, const Execution& execution, const LargeArrays& large);

}  // namespace actiscope::simd
