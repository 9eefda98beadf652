// What each target offers for each activation. Plain data, so that looking at a table runs none of its target's code.
#pragma once

#include <cstddef>

namespace actiscope::simd {

inline constexpr int maxOwnParameters = 4;

/// Reads `count` numbers at x, a multiple of the table's lanes, and writes as many at `first`: of value and slope the
/// value there, the slope at `second`, which other kernels ignore. parameters: the activation's own, then the scale,
/// which is not 0. An output may be x itself. Any alignment. NaN gives NaN.
using SingleKernel = void (*)(const float* x, std::size_t count, const double* parameters, float* first, float* second);

/// Null where a quantity is not wanted.
struct DoubleOutputs {
    double* value = nullptr;
    double* slope = nullptr;
    double* curvature = nullptr;
    double* gradients[maxOwnParameters + 1]{};  ///< by the own parameters, then by the scale
};

/// All quantities that are wanted, in double precision; otherwise as above.
using DoubleKernel = void (*)(const double* x, std::size_t count, const double* parameters,
                              const DoubleOutputs& outputs);

/// What training and drawing ask for most.
struct ForwardKernels {
    SingleKernel value;
    SingleKernel slope;
    SingleKernel valueAndSlope;
};

struct Kernels {
    const char* id;         ///< of the activation
    ForwardKernels any;     ///< for all parameters
    ForwardKernels plain;   ///< for own parameters that are finite and not 0, at a scale of 1 (unless `scalesItself`)
    ForwardKernels atOnes;  ///< for own parameters and a scale that are all 1
    bool scalesItself;      ///< `plain` takes any scale but 0
    SingleKernel curvature;
    SingleKernel gradients[maxOwnParameters];  ///< by the own parameters
    DoubleKernel all;                          ///< null but in the baseline's table
};

struct KernelTable {
    const Kernels* kernels;
    std::size_t count;
    std::size_t lanes;  ///< kernels take multiples of it

    constexpr const Kernels* begin() const { return kernels; }
    constexpr const Kernels* end() const { return kernels + count; }
};

extern const KernelTable baselineKernels;
extern const KernelTable avx2Kernels;
extern const KernelTable avx512Kernels;

}  // namespace actiscope::simd
