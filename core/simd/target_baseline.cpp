#include "core/simd/target_baseline.h"
#include "core/all_activations.h"
#include "core/simd/kernels.h"

constinit const actiscope::simd::KernelTable actiscope::simd::baselineKernels =
    KernelsOfList<Baseline, AllActivations>::table;
