#include "core/simd/target_avx2.h"
#include "core/all_activations.h"
#include "core/simd/kernels.h"

constinit const actiscope::simd::KernelTable actiscope::simd::avx2Kernels = KernelsOfList<Avx2, AllActivations>::table;
