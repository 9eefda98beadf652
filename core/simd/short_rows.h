// Softmax of rows that are shorter than a few vectors: a lane is a row.
#pragma once

#include "core/simd/long_rows.h"

#include <cstddef>

namespace actiscope::simd {

inline constexpr std::size_t longestShortRow = 64;
inline constexpr std::size_t fewParts = 8;  ///< which floats sum before their roundings add up

/// As many rows as there are lanes, transposed: columns in vectors. Where there are fewer rows, lanes repeat the last.
template <class R>
class RowBlock {
public:
    using S = typename R::Single;
    using V = Vec<S>;

    /// first: the block's first row; count: its rows, up to a vector's lanes.
    [[gnu::always_inline]] inline RowBlock(std::size_t count, std::size_t columns) : columns_(columns)
    {
        for (std::size_t i = 0; i < std::size_t{V::lanes}; ++i)
            offsets_[i] = (i < count ? i : count - 1) * columns;
    }

    [[gnu::always_inline]] inline void load(const float* from, V* to) const
    {
        if (columns_ >= chunk)
            return loadWith(offsets_, columns_, from, to);
        float room[V::lanes * chunk];
        for (std::size_t i = 0; i < std::size_t{V::lanes}; ++i)
            for (std::size_t j = 0; j < columns_; ++j)
                room[i * chunk + j] = from[offsets_[i] + j];
        std::size_t offsets[V::lanes];
        for (std::size_t i = 0; i < std::size_t{V::lanes}; ++i)
            offsets[i] = i * chunk;
        loadWith(offsets, chunk, room, to);
    }

    /// result(column) gives a column's vector.
    template <class Result>
    [[gnu::always_inline]] inline void store(Result result, float* to) const
    {
        if (columns_ >= chunk)
            return storeWith(offsets_, columns_, result, to);
        float room[V::lanes * chunk];
        std::size_t offsets[V::lanes];
        for (std::size_t i = 0; i < std::size_t{V::lanes}; ++i)
            offsets[i] = i * chunk;
        storeWith(offsets, chunk, result, room);
        for (std::size_t i = 0; i < std::size_t{V::lanes}; ++i)
            for (std::size_t j = 0; j < columns_; ++j)
                to[offsets_[i] + j] = room[i * chunk + j];
    }

    static constexpr std::size_t chunk = 4;  ///< columns that are transposed at once

private:
    // The last chunk overlaps the one before, so that none is in part.
    [[gnu::always_inline]] static inline void loadWith(const std::size_t* offsets, std::size_t columns,
                                                       const float* from, V* to)
    {
        for (std::size_t at = 0; at < columns; at += chunk) {
            const std::size_t start = at + chunk <= columns ? at : columns - chunk;
            R::loadColumns(from + start, offsets, to + start);
        }
    }
    template <class Result>
    [[gnu::always_inline]] static inline void storeWith(const std::size_t* offsets, std::size_t columns, Result result,
                                                        float* to)
    {
        for (std::size_t at = 0; at < columns; at += chunk) {
            const std::size_t start = at + chunk <= columns ? at : columns - chunk;
            const V vectors[chunk] = {result(start), result(start + 1), result(start + 2), result(start + 3)};
            R::storeColumns(vectors, to + start, offsets);
        }
    }

    std::size_t columns_;
    std::size_t offsets_[V::lanes];
};

/// Replaces vectors by their terms' values; returns the sum of them, in doubles.
template <class R>
[[gnu::always_inline]] inline WideSum<R> sumOfTerms(Vec<typename R::Single>* vectors, std::size_t count,
                                                    const RowScale<R>& scale)
{
    WideSum<R> sum;
    for (std::size_t from = 0; from < count; from += fewParts) {
        const std::size_t end = count - from < fewParts ? count : from + fewParts;
        Vec<typename R::Single> parts = 0;
        for (std::size_t column = from; column < end; ++column) {
            const auto term = scale.term(vectors[column]);
            vectors[column] = term.value();
            sum.add(term.head);
            parts = mulAdd(term.head, term.part, parts);
        }
        sum.add(parts);
    }
    return sum;
}

template <class R>
void softmaxOfShortRows(const float* x, std::size_t rows, std::size_t columns, float* result)
{
    using S = typename R::Single;
    using V = Vec<S>;
    using Wide = Vec<typename R::Double>;
    V vectors[longestShortRow];
    const RowBlock<R> block(rows, columns);
    block.load(x, vectors);
    V most = vectors[0];
    for (std::size_t column = 1; column < columns; ++column)
        most = max(vectors[column], most);
    const auto sum = sumOfTerms<R>(vectors, columns, RowScale<R>::around(most));
    // The inverse in two parts, so that only the product rounds.
    float high[V::lanes];
    float low[V::lanes];
    for (int i = 0; i < V::lanes; i += Wide::lanes) {
        const Wide exact = 1 / sum.lanes[i / Wide::lanes];
        exact.store(high + i);
        (exact - Wide::load(high + i)).store(low + i);
    }
    const V inverse = V::load(high);
    const V inverseLow = V::load(low);
    block.store(
        [&](std::size_t column)
            __attribute__((always_inline)) { return mulAdd(vectors[column], inverse, vectors[column] * inverseLow); },
        result);
}

template <class R>
void logSoftmaxOfShortRows(const float* x, std::size_t rows, std::size_t columns, float* result)
{
    using S = typename R::Single;
    using V = Vec<S>;
    using Wide = Vec<typename R::Double>;
    V vectors[longestShortRow];
    V others[longestShortRow];
    const RowBlock<R> block(rows, columns);
    block.load(x, vectors);
    // One maximum of each row, and all logits but that: the sum of the others keeps its digits however small it is.
    V most = vectors[0];
    for (std::size_t column = 1; column < columns; ++column) {
        others[column - 1] = min(most, vectors[column]);
        most = max(vectors[column], most);
    }
    const auto scale = RowScale<R>::around(most);
    const auto sum = sumOfTerms<R>(others, columns - 1, scale);
    float unit[V::lanes];
    float maximum[V::lanes];
    float high[V::lanes];
    float low[V::lanes];
    const auto largest = scale.term(most);
    largest.head.store(unit);
    float unitPart[V::lanes];
    largest.part.store(unitPart);
    most.store(maximum);
    for (int i = 0; i < V::lanes; i += Wide::lanes) {
        const Wide logarithm = log1p(sum.lanes[i / Wide::lanes] /
                                     mulAdd(Wide::load(unit + i), Wide::load(unitPart + i), Wide::load(unit + i)));
        const Wide exact = Wide::load(maximum + i);
        (exact + logarithm).store(high + i);
        ((exact - Wide::load(high + i)) + logarithm).store(low + i);
    }
    const V shiftHigh = V::load(high);
    const V shiftLow = V::load(low);
    block.store(
        [&](std::size_t column) __attribute__((always_inline)) { return (vectors[column] - shiftHigh) - shiftLow; },
        result);
}

/// Rows in blocks of the lanes.
template <class R, auto kernel>
void forRowBlocks(const float* x, std::size_t rows, std::size_t columns, float* result)
{
    constexpr std::size_t lanes = Vec<typename R::Single>::lanes;
    for (std::size_t row = 0; row < rows; row += lanes)
        kernel(x + row * columns, rows - row < lanes ? rows - row : lanes, columns, result + row * columns);
}

}  // namespace actiscope::simd
