// The compiler's own vector type for AVX2 and AVX-512, with what formulas need besides + − × ÷.
#pragma once

#include <immintrin.h>

#include <cstddef>

namespace actiscope::benchmarks {

#if defined(__AVX512F__)

using Native = __m512;
inline constexpr std::size_t lanes = 16;

struct NativeOperations {
    static Native broadcast(float x) { return _mm512_set1_ps(x); }
    static Native broadcast(Native x) { return x; }
    static Native load(const float* x) { return _mm512_loadu_ps(x); }
    static void store(float* y, Native value) { _mm512_storeu_ps(y, value); }
    static Native max(Native a, float b) { return _mm512_max_ps(a, broadcast(b)); }
    static Native abs(Native x) { return _mm512_abs_ps(x); }
    static Native keep(Native x) { return x; }
    static Native pick(Native x, const auto& positive, const auto& other)
    {
        return _mm512_mask_blend_ps(_mm512_cmp_ps_mask(x, _mm512_setzero_ps(), _CMP_GT_OQ), broadcast(other),
                                    broadcast(positive));
    }
};

#else

using Native = __m256;
inline constexpr std::size_t lanes = 8;

struct NativeOperations {
    static Native broadcast(float x) { return _mm256_set1_ps(x); }
    static Native broadcast(Native x) { return x; }
    static Native load(const float* x) { return _mm256_loadu_ps(x); }
    static void store(float* y, Native value) { _mm256_storeu_ps(y, value); }
    static Native max(Native a, float b) { return _mm256_max_ps(a, broadcast(b)); }
    static Native abs(Native x) { return _mm256_andnot_ps(_mm256_set1_ps(-0.0f), x); }
    static Native keep(Native x) { return x; }
    static Native pick(Native x, const auto& positive, const auto& other)
    {
        return _mm256_blendv_ps(broadcast(other), broadcast(positive),
                                _mm256_cmp_ps(x, _mm256_setzero_ps(), _CMP_GT_OQ));
    }
};

#endif

/// Applies a formula with the functions of M; count is a multiple of the lanes.
template <class M>
struct NativeLoop {
    template <class F>
    static void run(const float* x, float* y, std::size_t count)
    {
        for (std::size_t i = 0; i < count; i += lanes) {
            Native result;
            F::template compute<M>(NativeOperations::load(x + i), result);
            NativeOperations::store(y + i, result);
        }
    }
};

}  // namespace actiscope::benchmarks
