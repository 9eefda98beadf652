// Finds the kernels of an activation for a target.
#pragma once

#include "core/evaluate.h"
#include "core/simd/kernel_table.h"

namespace actiscope::simd {

/// Throws std::invalid_argument for a target that was not compiled.
const KernelTable& tableOf(Target target);

/// Its kernels must only be called if the target is supported.
const Kernels& kernelsOf(Target target, const Activation& activation);

}  // namespace actiscope::simd
