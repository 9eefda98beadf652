// A kernel, its parameters and where its results go: what runs over arrays of any length.
#pragma once

#include "core/evaluate.h"
#include "core/simd/kernel_table.h"

#include <span>

namespace actiscope::simd {

/// One run of a kernel over the input.
struct Pass {
    SingleKernel kernel;
    const double* parameters;
    float* first;
    float* second;  ///< null but for value and slope together

    Pass from(std::size_t at) const { return {kernel, parameters, first + at, second ? second + at : nullptr}; }
};

/// Every pass over the elements `from` … `from + count` of x, block by block, so that all passes find them in the
/// first-level cache. Kernels are of this target, which is supported. One that writes over x comes last.
void run(std::span<const Pass> passes, const float* x, std::size_t from, std::size_t count, Target target);

/// The same results, for arrays beyond the caches: stored past them, which saves reading what is overwritten, and from
/// several pages in turn. Whoever reads the results next waits for the memory.
void stream(std::span<const Pass> passes, const float* x, std::size_t from, std::size_t count, Target target);

}  // namespace actiscope::simd
