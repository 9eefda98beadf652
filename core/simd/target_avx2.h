// AVX2 and FMA: four lanes.
#pragma once

#include "core/simd/single.h"
#include "core/simd/vec.h"

#include <immintrin.h>

namespace actiscope::simd {
namespace {

struct Avx2Single;

struct Avx2 {
    using SingleLanes = Avx2Single;
    static constexpr int lanes = 4;
    static constexpr int blockLanes = 8;           // kernels of this target take multiples of it
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

/// Eight floats.
struct Avx2Single {
    static constexpr int lanes = 8;
    static constexpr int batch = 2;           // vectors that a loop has in hand at once
    static constexpr bool looksUp32 = false;  // floats at once
    typedef float Float __attribute__((vector_size(32)));
    typedef unsigned FloatBits __attribute__((vector_size(32)));
    typedef Float MaskNative;

    [[gnu::always_inline]] static inline Float fma(Float a, Float b, Float c) { return _mm256_fmadd_ps(a, b, c); }
    [[gnu::always_inline]] static inline Float min(Float a, Float b) { return _mm256_min_ps(a, b); }
    [[gnu::always_inline]] static inline Float max(Float a, Float b) { return _mm256_max_ps(a, b); }
    [[gnu::always_inline]] static inline Float roughInverse(Float a)
    {
        // The instruction's 11 bits, and a step of Newton's.
        const Float rough = _mm256_rcp_ps(a);
        return fma(fma(-a, rough, Float{} + 1), rough, rough);
    }
    /// 1/a within 2^-10.1 of itself, in 12 bits.
    [[gnu::always_inline]] static inline Float shortInverse(Float a)
    {
        return _mm256_and_ps(_mm256_rcp_ps(a), (__m256)(FloatBits{} + 0xfffff000u));
    }
    [[gnu::always_inline]] static inline Float scaleByPower(Float a, Float n)
    {
        // In two steps, so that neither power leaves the range of normal numbers.
        const __m256i whole = _mm256_cvtps_epi32(n);
        const __m256i half = _mm256_srai_epi32(whole, 1);
        return a * power(half) * power(_mm256_sub_epi32(whole, half));
    }
    /// a·2^⌊n⌋
    [[gnu::always_inline]] static inline Float scaleByFloor(Float a, Float n)
    {
        return scaleByPower(a, _mm256_floor_ps(n));
    }
    /// table[index mod 8], lane by lane.
    [[gnu::always_inline]] static inline Float lookup(const float* table, FloatBits index)
    {
        return _mm256_permutevar8x32_ps(_mm256_loadu_ps(table), (__m256i)index);
    }

    /// a·2^n for n ≤ 0, or a·2^-126 if that is more; n + 127 in the low bits of `biased`.
    [[gnu::always_inline]] static inline Float powerBelow1(Float a, Float, Float biased)
    {
        const __m256i power = _mm256_slli_epi32((__m256i)biased, 23);
        return a * (Float)_mm256_max_epi32(power, _mm256_set1_epi32(0x800000));
    }
    /// a·2^n for −217 ≤ n ≤ 0; rounded once, but for |a| < 1 where the result is subnormal.
    [[gnu::always_inline]] static inline Float scaleBelow1(Float a, Float n, Float biased)
    {
        const Float power = powerBelow1(Float{} + 1, n, biased);
        const __m256i lack = _mm256_sub_epi32(_mm256_slli_epi32((__m256i)biased, 23), (__m256i)power);
        return a * power * (Float)_mm256_add_epi32(lack, (__m256i)(Float{} + 1));
    }

    static constexpr int steps = 8;
    /// heads[j]·2^(k + j/8)·(1 + growth) for heads that lack j/8 in the bits of their exponent; k + j/8 is in the low
    /// bits of `shifted`, three of them for j.
    [[gnu::always_inline]] static inline Float climb(const float (&heads)[steps], Float shifted, Float, Float growth)
    {
        // In two steps, so that neither power leaves the range of normal numbers.
        const __m256i rise = _mm256_slli_epi32((__m256i)shifted, 20);
        const __m256i half = _mm256_and_si256(_mm256_srai_epi32(rise, 1), _mm256_set1_epi32(-0x800000));
        const __m256i first =
            _mm256_add_epi32(_mm256_sub_epi32(rise, half), (__m256i)lookup(heads, (FloatBits)shifted));
        const __m256i second = _mm256_add_epi32(half, (__m256i)(Float{} + 1));
        return fma((Float)first, growth, (Float)first) * (Float)second;
    }

    [[gnu::always_inline]] static inline MaskNative less(Float a, Float b) { return _mm256_cmp_ps(a, b, _CMP_LT_OQ); }
    [[gnu::always_inline]] static inline MaskNative notMore(Float a, Float b)
    {
        return _mm256_cmp_ps(a, b, _CMP_LE_OQ);
    }
    [[gnu::always_inline]] static inline MaskNative equal(Float a, Float b) { return _mm256_cmp_ps(a, b, _CMP_EQ_OQ); }
    [[gnu::always_inline]] static inline MaskNative both(MaskNative a, MaskNative b) { return _mm256_and_ps(a, b); }
    [[gnu::always_inline]] static inline bool any(MaskNative a) { return _mm256_movemask_ps(a) != 0; }
    [[gnu::always_inline]] static inline MaskNative either(MaskNative a, MaskNative b) { return _mm256_or_ps(a, b); }
    [[gnu::always_inline]] static inline Float select(MaskNative mask, Float yes, Float no)
    {
        return _mm256_blendv_ps(no, yes, mask);
    }
    /// 1 where x > 0, `below` where x ≤ 0, NaN where x is.
    [[gnu::always_inline]] static inline Float stepAtZero(Float x, Float below)
    {
        // No blend: that takes three operations.
        const Float one = Float{} + 1;
        const Float step = _mm256_xor_ps(one, _mm256_and_ps(notMore(x, Float{}), _mm256_xor_ps(one, below)));
        return _mm256_or_ps(step, _mm256_cmp_ps(x, x, _CMP_UNORD_Q));
    }
    /// `below` where x has a minus, else x.
    [[gnu::always_inline]] static inline Float splitAtZero(Float x, Float below)
    {
        return _mm256_blendv_ps(x, below, x);
    }
    /// a, where the mask is true with the other's bits flipped.
    [[gnu::always_inline]] static inline Float flipped(MaskNative mask, Float a, Float bits)
    {
        return _mm256_xor_ps(a, _mm256_and_ps(mask, bits));
    }

private:
    /// 2^n for |n| < 127.
    [[gnu::always_inline]] static inline Float power(__m256i n)
    {
        return (Float)_mm256_slli_epi32(_mm256_add_epi32(n, _mm256_set1_epi32(127)), 23);
    }
};

}  // namespace
}  // namespace actiscope::simd
