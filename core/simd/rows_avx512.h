// What rows ask of AVX-512 beyond the lanes' own operations.
#pragma once

#include "core/simd/row_coefficients.h"
#include "core/simd/target_avx512.h"

namespace actiscope::simd {
namespace {

struct Avx512Rows {
    using Single = Avx512Single;
    using Double = Avx512;
    using V = Vec<Single>;

    static constexpr int cells = 16;
    static constexpr const float (&heads)[cells] = expHeads16;
    static constexpr const float (&corrections)[cells] = expCorrections16;
    /// table[index mod 16], lane by lane.
    [[gnu::always_inline]] static inline V lookup(const float (&table)[cells], V::Bits index)
    {
        return V(_mm512_maskz_permutexvar_ps(0xffff, (__m512i)index, _mm512_loadu_ps(table)));
    }
    [[gnu::always_inline]] static inline V tail(V r) { return mulAdd(r, V(expTail16[1]), V(expTail16[0])); }

    [[gnu::always_inline]] static inline bool allOf(Mask<Single> mask) { return mask.native == 0xffff; }
    /// The first `count` of a vector's lanes; the others are `filling`.
    [[gnu::always_inline]] static inline V loadPart(const float* from, std::size_t count, V filling)
    {
        return V(_mm512_mask_loadu_ps(filling.native, first(count), from));
    }
    [[gnu::always_inline]] static inline void storePart(V from, float* to, std::size_t count)
    {
        _mm512_mask_storeu_ps(to, first(count), from.native);
    }
    /// Four columns of sixteen rows, which are `stride` apart.
    [[gnu::always_inline]] static inline void loadColumns(const float* from, std::size_t stride, V* to)
    {
        __m512 rows[4];
        for (std::size_t i = 0; i < 4; ++i) {
            // Every fourth row in a vector: what is left to transpose is within quarters.
            const auto quarter = [&](std::size_t row) { return _mm_loadu_ps(from + row * stride); };
            __m512 four = _mm512_castps128_ps512(quarter(i));
            four = _mm512_mask_broadcast_f32x4(four, 0x00f0, quarter(i + 4));
            four = _mm512_mask_broadcast_f32x4(four, 0x0f00, quarter(i + 8));
            rows[i] = _mm512_mask_broadcast_f32x4(four, 0xf000, quarter(i + 12));
        }
        transposeQuarters(rows);
        for (int i = 0; i < 4; ++i)
            to[i] = V(rows[i]);
    }
    /// Row after row: what one writes past its columns the next overwrites.
    [[gnu::always_inline]] static inline void storeColumns(const V* from, float* to, std::size_t stride)
    {
        __m512 rows[4] = {from[0].native, from[1].native, from[2].native, from[3].native};
        transposeQuarters(rows);
        for (std::size_t i = 0; i < 4; ++i)
            _mm_storeu_ps(to + i * stride, __builtin_shufflevector(rows[i], rows[i], 0, 1, 2, 3));
        for (std::size_t i = 0; i < 4; ++i)
            _mm_storeu_ps(to + (i + 4) * stride, _mm512_maskz_extractf32x4_ps(0xf, rows[i], 1));
        for (std::size_t i = 0; i < 4; ++i)
            _mm_storeu_ps(to + (i + 8) * stride, _mm512_maskz_extractf32x4_ps(0xf, rows[i], 2));
        for (std::size_t i = 0; i < 4; ++i)
            _mm_storeu_ps(to + (i + 12) * stride, _mm512_maskz_extractf32x4_ps(0xf, rows[i], 3));
    }

private:
    [[gnu::always_inline]] static inline __mmask16 first(std::size_t count)
    {
        return static_cast<__mmask16>((1u << count) - 1);
    }
    /// In each quarter of the vectors, rows become columns.
    [[gnu::always_inline]] static inline void transposeQuarters(__m512 (&rows)[4])
    {
        constexpr __mmask16 all = 0xffff;
        constexpr __mmask8 pairs = 0xff;
        const auto low = [](__m512 a, __m512 b) { return _mm512_castps_pd(_mm512_maskz_unpacklo_ps(all, a, b)); };
        const auto high = [](__m512 a, __m512 b) { return _mm512_castps_pd(_mm512_maskz_unpackhi_ps(all, a, b)); };
        const __m512d lowHead = low(rows[0], rows[1]);
        const __m512d lowTail = low(rows[2], rows[3]);
        const __m512d highHead = high(rows[0], rows[1]);
        const __m512d highTail = high(rows[2], rows[3]);
        rows[0] = _mm512_castpd_ps(_mm512_maskz_unpacklo_pd(pairs, lowHead, lowTail));
        rows[1] = _mm512_castpd_ps(_mm512_maskz_unpackhi_pd(pairs, lowHead, lowTail));
        rows[2] = _mm512_castpd_ps(_mm512_maskz_unpacklo_pd(pairs, highHead, highTail));
        rows[3] = _mm512_castpd_ps(_mm512_maskz_unpackhi_pd(pairs, highHead, highTail));
    }
};

}  // namespace
}  // namespace actiscope::simd
