#include "core/simd/target_avx512.h"
#include "core/all_activations.h"
#include "core/simd/kernels.h"

constinit const actiscope::simd::KernelTable actiscope::simd::avx512Kernels =
    KernelsOfList<Avx512, AllActivations>::table;
