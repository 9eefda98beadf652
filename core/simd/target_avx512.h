// AVX-512 (F, DQ, BW, VL): eight lanes.
#pragma once

#include "core/simd/vec.h"

#include <immintrin.h>

namespace actiscope::simd {
namespace {

struct Avx512 {
    static constexpr int lanes = 8;
    static constexpr bool computesDouble = false;  // the double-precision path
    static constexpr bool hasFma = true;
    static constexpr bool hasScaling = true;  // by 2^n in one instruction
    typedef double Native __attribute__((vector_size(64)));
    typedef long long Integers __attribute__((vector_size(64)));
    typedef unsigned long long Bits __attribute__((vector_size(64)));
    typedef float Single __attribute__((vector_size(32)));

    // The unmasked intrinsics are no faster, and g++ 12 takes their undefined operand for a mistake of ours.
    static constexpr __mmask8 all = 0xff;
    [[gnu::always_inline]] static inline Native widen(Single a) { return _mm512_maskz_cvtps_pd(all, a); }
    [[gnu::always_inline]] static inline Single narrow(Native a) { return _mm512_maskz_cvtpd_ps(all, a); }
    [[gnu::always_inline]] static inline Native sqrt(Native a) { return _mm512_maskz_sqrt_pd(all, a); }
    [[gnu::always_inline]] static inline Native fma(Native a, Native b, Native c) { return _mm512_fmadd_pd(a, b, c); }
    [[gnu::always_inline]] static inline Native scale(Native a, Native n) { return _mm512_maskz_scalef_pd(all, a, n); }
};

}  // namespace
}  // namespace actiscope::simd
