// What rows ask of AVX2 beyond the lanes' own operations.
#pragma once

#include "core/simd/row_coefficients.h"
#include "core/simd/target_avx2.h"

namespace actiscope::simd {
namespace {

struct Avx2Rows {
    using Single = Avx2Single;
    using Double = Avx2;
    using V = Vec<Single>;

    static constexpr int cells = 8;
    static constexpr const float (&heads)[cells] = expHeads8;
    static constexpr const float (&corrections)[cells] = expCorrections8;
    /// table[index mod 8], lane by lane.
    [[gnu::always_inline]] static inline V lookup(const float (&table)[cells], V::Bits index)
    {
        return V(_mm256_permutevar8x32_ps(_mm256_loadu_ps(table), (__m256i)index));
    }
    [[gnu::always_inline]] static inline V tail(V r)
    {
        return mulAdd(r, mulAdd(r, V(expTail8[2]), V(expTail8[1])), V(expTail8[0]));
    }

    [[gnu::always_inline]] static inline bool allOf(Mask<Single> mask)
    {
        return _mm256_movemask_ps(mask.native) == 0xff;
    }
    /// The first `count` of a vector's lanes; the others are `filling`.
    [[gnu::always_inline]] static inline V loadPart(const float* from, std::size_t count, V filling)
    {
        const __m256i mask = first(count);
        return V(_mm256_blendv_ps(filling.native, _mm256_maskload_ps(from, mask), _mm256_castsi256_ps(mask)));
    }
    [[gnu::always_inline]] static inline void storePart(V from, float* to, std::size_t count)
    {
        _mm256_maskstore_ps(to, first(count), from.native);
    }
    /// Four columns of eight rows, which are `stride` apart.
    [[gnu::always_inline]] static inline void loadColumns(const float* from, std::size_t stride, V* to)
    {
        __m256 rows[4];
        // Every fourth row in a vector: what is left to transpose is within halves.
        for (std::size_t i = 0; i < 4; ++i)
            rows[i] = _mm256_insertf128_ps(_mm256_castps128_ps256(_mm_loadu_ps(from + i * stride)),
                                           _mm_loadu_ps(from + (i + 4) * stride), 1);
        transposeHalves(rows);
        for (int i = 0; i < 4; ++i)
            to[i] = V(rows[i]);
    }
    /// Row after row: what one writes past its columns the next overwrites.
    [[gnu::always_inline]] static inline void storeColumns(const V* from, float* to, std::size_t stride)
    {
        __m256 rows[4] = {from[0].native, from[1].native, from[2].native, from[3].native};
        transposeHalves(rows);
        for (std::size_t i = 0; i < 4; ++i)
            _mm_storeu_ps(to + i * stride, _mm256_castps256_ps128(rows[i]));
        for (std::size_t i = 0; i < 4; ++i)
            _mm_storeu_ps(to + (i + 4) * stride, _mm256_extractf128_ps(rows[i], 1));
    }

private:
    [[gnu::always_inline]] static inline __m256i first(std::size_t count)
    {
        return _mm256_cmpgt_epi32(_mm256_set1_epi32(static_cast<int>(count)),
                                  _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
    }
    /// In each half of the vectors, rows become columns.
    [[gnu::always_inline]] static inline void transposeHalves(__m256 (&rows)[4])
    {
        const auto low = [](__m256 a, __m256 b) { return _mm256_castps_pd(_mm256_unpacklo_ps(a, b)); };
        const auto high = [](__m256 a, __m256 b) { return _mm256_castps_pd(_mm256_unpackhi_ps(a, b)); };
        const __m256d lowHead = low(rows[0], rows[1]);
        const __m256d lowTail = low(rows[2], rows[3]);
        const __m256d highHead = high(rows[0], rows[1]);
        const __m256d highTail = high(rows[2], rows[3]);
        rows[0] = _mm256_castpd_ps(_mm256_unpacklo_pd(lowHead, lowTail));
        rows[1] = _mm256_castpd_ps(_mm256_unpackhi_pd(lowHead, lowTail));
        rows[2] = _mm256_castpd_ps(_mm256_unpacklo_pd(highHead, highTail));
        rows[3] = _mm256_castpd_ps(_mm256_unpackhi_pd(highHead, highTail));
    }
};

}  // namespace
}  // namespace actiscope::simd
