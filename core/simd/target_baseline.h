// The target that every CPU runs.
#pragma once

#include "core/simd/vec.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace actiscope::simd {
namespace {

struct Baseline {
    static constexpr int lanes = 2;
    static constexpr int blockLanes = 2;          // kernels of this target take multiples of it
    static constexpr bool computesDouble = true;  // the double-precision path
    static constexpr bool hasFma = false;
    static constexpr bool hasScaling = false;  // by 2^n in one instruction
    typedef double Native __attribute__((vector_size(16)));
    typedef long long Integers __attribute__((vector_size(16)));
    typedef unsigned long long Bits __attribute__((vector_size(16)));
    typedef float Single __attribute__((vector_size(8)));

    [[gnu::always_inline]] static inline Native widen(Single a) { return __builtin_convertvector(a, Native); }
    [[gnu::always_inline]] static inline Single narrow(Native a) { return __builtin_convertvector(a, Single); }
    [[gnu::always_inline]] static inline Native sqrt(Native a)
    {
#if defined(__SSE2__)
        return _mm_sqrt_pd(a);
#else
        return Native{__builtin_sqrt(a[0]), __builtin_sqrt(a[1])};
#endif
    }
};

}  // namespace
}  // namespace actiscope::simd
