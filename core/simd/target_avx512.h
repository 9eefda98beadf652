// AVX-512 (F, DQ, BW, VL): eight lanes.
#pragma once

#include "core/simd/single.h"
#include "core/simd/vec.h"

#include <immintrin.h>

namespace actiscope::simd {
namespace {

struct Avx512Single;

struct Avx512 {
    using SingleLanes = Avx512Single;
    static constexpr int lanes = 8;
    static constexpr int blockLanes = 16;          // kernels of this target take multiples of it
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

/// Sixteen floats.
struct Avx512Single {
    static constexpr int lanes = 16;
    static constexpr int batch = 2;          // vectors that a loop has in hand at once
    static constexpr bool looksUp32 = true;  // floats at once
    typedef float Float __attribute__((vector_size(64)));
    typedef unsigned FloatBits __attribute__((vector_size(64)));
    typedef __mmask16 MaskNative;

    static constexpr __mmask16 all = 0xffff;
    [[gnu::always_inline]] static inline Float fma(Float a, Float b, Float c) { return _mm512_fmadd_ps(a, b, c); }
    [[gnu::always_inline]] static inline Float min(Float a, Float b) { return _mm512_maskz_min_ps(all, a, b); }
    [[gnu::always_inline]] static inline Float max(Float a, Float b) { return _mm512_maskz_max_ps(all, a, b); }
    [[gnu::always_inline]] static inline Float roughInverse(Float a) { return _mm512_maskz_rcp14_ps(all, a); }
    [[gnu::always_inline]] static inline Float scaleByPower(Float a, Float n)
    {
        return _mm512_maskz_scalef_ps(all, a, n);
    }
    /// a·2^⌊n⌋
    [[gnu::always_inline]] static inline Float scaleByFloor(Float a, Float n) { return scaleByPower(a, n); }
    /// min(|a|, end); end where a is NaN.
    [[gnu::always_inline]] static inline Float sizeUpTo(Float a, Float end)
    {
        return _mm512_maskz_range_ps(all, a, end, 0x0a);
    }
    /// a; NaN where x is.
    [[gnu::always_inline]] static inline Float orNaNOf(Float x, Float a)
    {
        return _mm512_fixupimm_ps(a, x, _mm512_set1_epi32(0x22), 0);
    }
    /// table[index mod 32], lane by lane.
    [[gnu::always_inline]] static inline Float lookup(const float* table, FloatBits index)
    {
        return _mm512_permutex2var_ps(_mm512_loadu_ps(table), (__m512i)index, _mm512_loadu_ps(table + 16));
    }

    /// The same vector, of which the compiler knows no value: g++ 12 would make a known one anew in every round of a
    /// loop, on the port that looks up tables.
    [[gnu::always_inline]] static inline Float opaque(Float a)
    {
        asm("" : "+v"(a));
        return a;
    }
    [[gnu::always_inline]] static inline FloatBits largest(FloatBits a, FloatBits b)
    {
        return (FloatBits)_mm512_maskz_max_epu32(all, (__m512i)a, (__m512i)b);
    }
    [[gnu::always_inline]] static inline bool allAtMost(FloatBits a, FloatBits b)
    {
        return _mm512_cmpgt_epu32_mask((__m512i)a, (__m512i)b) == 0;
    }
    /// a·2^n; n ≤ 0 from here on.
    [[gnu::always_inline]] static inline Float powerBelow1(Float a, Float n, Float) { return scaleByPower(a, n); }
    /// a·2^n
    [[gnu::always_inline]] static inline Float scaleBelow1(Float a, Float n, Float) { return scaleByPower(a, n); }

    static constexpr int steps = 16;
    /// heads[j]·2^k·(1 + growth), where n = k + j/16 and its 16ths are in the low bits of `shifted`.
    [[gnu::always_inline]] static inline Float climb(const float (&heads)[steps], Float shifted, Float n, Float growth)
    {
        const Float head = _mm512_maskz_permutexvar_ps(all, (__m512i)shifted, _mm512_loadu_ps(heads));
        return scaleByPower(fma(head, growth, head), n);
    }

    [[gnu::always_inline]] static inline MaskNative less(Float a, Float b)
    {
        return _mm512_cmp_ps_mask(a, b, _CMP_LT_OQ);
    }
    [[gnu::always_inline]] static inline MaskNative notMore(Float a, Float b)
    {
        return _mm512_cmp_ps_mask(a, b, _CMP_LE_OQ);
    }
    [[gnu::always_inline]] static inline MaskNative equal(Float a, Float b)
    {
        return _mm512_cmp_ps_mask(a, b, _CMP_EQ_OQ);
    }
    [[gnu::always_inline]] static inline MaskNative both(MaskNative a, MaskNative b) { return _kand_mask16(a, b); }
    [[gnu::always_inline]] static inline bool any(MaskNative a) { return a != 0; }
    [[gnu::always_inline]] static inline MaskNative either(MaskNative a, MaskNative b) { return _kor_mask16(a, b); }
    [[gnu::always_inline]] static inline Float select(MaskNative mask, Float yes, Float no)
    {
        return _mm512_mask_blend_ps(mask, no, yes);
    }
    /// 1 where x > 0, `below` where x ≤ 0, NaN where x is.
    [[gnu::always_inline]] static inline Float stepAtZero(Float x, Float below)
    {
        // Chosen by the class of x in one operation. Four bits tell what becomes of a class, from the lowest: quiet
        // NaN, NaN, 0, 1, −∞, ∞, other negative, other positive numbers. 0 stands for `below`, 2 for x, 10 for one.
        return _mm512_fixupimm_ps(below, x, _mm512_set1_epi32(static_cast<int>(0xa0a0a022)), 0);
    }
    /// `below` where x ≤ 0, else x.
    [[gnu::always_inline]] static inline Float splitAtZero(Float x, Float below)
    {
        return select(notMore(x, Float{}), below, x);
    }
    // Also where either is NaN.
    [[gnu::always_inline]] static inline MaskNative isBelow(Float a, Float b)
    {
        return _mm512_cmp_ps_mask(a, b, _CMP_NGE_UQ);
    }
    [[gnu::always_inline]] static inline MaskNative isNotAbove(Float a, Float b)
    {
        return _mm512_cmp_ps_mask(a, b, _CMP_NGT_UQ);
    }
    // What is masked chooses at no cost, where a blend would be another operation.
    /// a − b where the mask is true, else `otherwise`.
    [[gnu::always_inline]] static inline Float differenceWhere(MaskNative mask, Float a, Float b, Float otherwise)
    {
        return _mm512_mask_sub_ps(otherwise, mask, a, b);
    }
    /// a·b + c where the mask is true, else c.
    [[gnu::always_inline]] static inline Float fmaWhere(MaskNative mask, Float a, Float b, Float c)
    {
        return _mm512_mask3_fmadd_ps(a, b, c, mask);
    }
    /// a·2^n where the mask is true, else `otherwise`.
    [[gnu::always_inline]] static inline Float scaleByPowerWhere(MaskNative mask, Float a, Float n, Float otherwise)
    {
        return _mm512_mask_scalef_ps(otherwise, mask, a, n);
    }
    /// a, where the mask is true with the other's bits flipped.
    [[gnu::always_inline]] static inline Float flipped(MaskNative mask, Float a, Float bits)
    {
        return _mm512_mask_xor_ps(a, mask, a, bits);
    }
};

}  // namespace
}  // namespace actiscope::simd
