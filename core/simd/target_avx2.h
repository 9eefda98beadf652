// AVX2 and FMA: four lanes.
#pragma once

#include "core/simd/vec.h"

#include <immintrin.h>

namespace actiscope::simd {
namespace {

struct Avx2 {
    static constexpr int lanes = 4;
    static constexpr bool computesDouble = false;  // the double-precision path
    static constexpr bool hasFma = true;
    static constexpr bool hasScaling = false;  // by 2^n in one instruction
    typedef double Native __attribute__((vector_size(32)));
    typedef long long Integers __attribute__((vector_size(32)));
    typedef unsigned long long Bits __attribute__((vector_size(32)));
    typedef float Single __attribute__((vector_size(16)));

    [[gnu::always_inline]] static inline Native widen(Single a) { return _mm256_cvtps_pd(a); }
    [[gnu::always_inline]] static inline Single narrow(Native a) { return _mm256_cvtpd_ps(a); }
    [[gnu::always_inline]] static inline Native sqrt(Native a) { return _mm256_sqrt_pd(a); }
    [[gnu::always_inline]] static inline Native fma(Native a, Native b, Native c) { return _mm256_fmadd_pd(a, b, c); }
};

}  // namespace
}  // namespace actiscope::simd
