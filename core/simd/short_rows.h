// Softmax of rows that are shorter than a few vectors: a lane is a row.
#pragma once

#include "core/simd/row_logarithm.h"

#include <cstddef>

namespace actiscope::simd {

inline constexpr std::size_t longestShortRow = 128;

/// Columns that are transposed at once. The last four overlap the ones before, so that none is in part.
constexpr std::size_t columnsAtOnce = 4;

constexpr std::size_t firstOfColumns(std::size_t at, std::size_t columns)
{
    return at + columnsAtOnce <= columns || columns < columnsAtOnce ? at : columns - columnsAtOnce;
}

/// Transposes as many rows as there are lanes: a vector is a column.
template <class R>
[[gnu::always_inline]] inline void loadRows(const float* from, std::size_t columns, Vec<typename R::Single>* to)
{
    for (std::size_t at = 0; at < columns; at += columnsAtOnce) {
        const std::size_t first = firstOfColumns(at, columns);
        R::loadColumns(from + first, columns, to + first);
    }
}

/// Transposes back; result(column) is a column's vector.
template <class R, class Result>
[[gnu::always_inline]] inline void storeRows(Result result, std::size_t columns, float* to)
{
    for (std::size_t at = 0; at < columns; at += columnsAtOnce) {
        const std::size_t first = firstOfColumns(at, columns);
        const Vec<typename R::Single> vectors[] = {result(first), result(first + 1), result(first + 2),
                                                   result(first + 3)};
        R::storeColumns(vectors, to + first, columns);
    }
}

/// Replaces vectors by their terms' values; returns the sum of them.
template <class R, class Term>
[[gnu::always_inline]] inline FloatPair<Vec<typename R::Single>> replaceAndSum(Vec<typename R::Single>* vectors,
                                                                               std::size_t count, Term term)
{
    TermSum<R> sum;
    for (std::size_t column = 0; column < count;) {
        const std::size_t end = count - column < sum.fewParts ? count : column + sum.fewParts;
        for (; column < end; ++column) {
            const auto each = term(vectors[column]);
            vectors[column] = each.value();
            sum.add(each);
        }
        sum.settle();
    }
    return sum.total();
}

template <class R>
[[gnu::always_inline]] inline FloatPair<Vec<typename R::Single>> sumOfTerms(Vec<typename R::Single>* vectors,
                                                                            std::size_t count, const RowScale<R>& scale)
{
    using V = Vec<typename R::Single>;
    if (R::allOf(scale.centre == V(0)))
        return replaceAndSum<R>(
            vectors,
            count, [&](V each) __attribute__((always_inline)) { return scale.termWithin(max(scale.least, each)); });
    return replaceAndSum<R>(
        vectors, count, [&](V each) __attribute__((always_inline)) { return scale.term(each); });
}

/// Blocks of rows that are computed side by side: while one waits for its maximum, its sum or its inverse, others work.
inline constexpr std::size_t mostBlocks = 8;
inline constexpr std::size_t mostVectors = 128;

/// 1/a as a sum of two floats.
template <class V>
[[gnu::always_inline]] inline FloatPair<V> inverseOf(FloatPair<V> a)
{
    const V rough = roughInverse(a.high);
    const V inverse = mulAdd(rough, mulAdd(-a.high, rough, V(1)), rough);
    return {inverse, inverse * (mulAdd(-a.high, inverse, V(1)) - a.low * inverse)};
}

/// x: blocks of as many rows as there are lanes; at most mostBlocks, and mostVectors columns in all.
template <class R>
void softmaxOfShortRows(const float* x, std::size_t blocks, std::size_t columns, float* result)
{
    using V = Vec<typename R::Single>;
    const std::size_t size = columns * V::lanes;
    V vectors[mostVectors];
    V most[mostBlocks];
    FloatPair<V> sums[mostBlocks];
    FloatPair<V> inverses[mostBlocks];
    for (std::size_t block = 0; block < blocks; ++block) {
        V* const own = vectors + block * columns;
        loadRows<R>(x + block * size, columns, own);
        most[block] = own[0];
        for (std::size_t column = 1; column < columns; ++column)
            most[block] = max(own[column], most[block]);
    }
    for (std::size_t block = 0; block < blocks; ++block)
        sums[block] = sumOfTerms<R>(vectors + block * columns, columns, RowScale<R>::around(most[block]));
    for (std::size_t block = 0; block < blocks; ++block)
        inverses[block] = inverseOf(sums[block]);
    for (std::size_t block = 0; block < blocks; ++block) {
        const V* const own = vectors + block * columns;
        const FloatPair<V> inverse = inverses[block];
        storeRows<R>(
            [&](std::size_t column)
                __attribute__((always_inline)) { return mulAdd(own[column], inverse.high, own[column] * inverse.low); },
            columns, result + block * size);
    }
}

/// As above.
template <class R>
void logSoftmaxOfShortRows(const float* x, std::size_t blocks, std::size_t columns, float* result)
{
    using V = Vec<typename R::Single>;
    const std::size_t size = columns * V::lanes;
    V vectors[mostVectors];
    V others[mostVectors];
    V most[mostBlocks];
    V second[mostBlocks];
    FloatPair<V> sums[mostBlocks];
    FloatPair<V> logarithms[mostBlocks];
    for (std::size_t block = 0; block < blocks; ++block) {
        V* const own = vectors + block * columns;
        loadRows<R>(x + block * size, columns, own);
        // One maximum of each row, and all logits but that: their sum keeps its digits however small it is.
        V largest = own[0];
        V next = V(-__builtin_inf());
        for (std::size_t column = 1; column < columns; ++column) {
            const V smaller = min(largest, own[column]);
            others[block * columns + column] = smaller;
            next = max(smaller, next);
            largest = max(own[column], largest);
        }
        most[block] = largest;
        second[block] = max(next, largest - V(200));
    }
    const auto scaleOf = [&](std::size_t block) __attribute__((always_inline))
    {
        return RowScale<R>::around(most[block]);
    };
    const auto scaleOfOthers = [&](std::size_t block) __attribute__((always_inline))
    {
        return RowScale<R>::around(second[block], scaleOf(block).centre);
    };
    for (std::size_t block = 0; block < blocks; ++block)
        sums[block] = sumOfTerms<R>(others + block * columns + 1, columns - 1, scaleOfOthers(block));
    for (std::size_t block = 0; block < blocks; ++block)
        logarithms[block] = logarithmOfSum<R>(most[block], sums[block], scaleOf(block), scaleOfOthers(block));
    for (std::size_t block = 0; block < blocks; ++block) {
        const V* const own = vectors + block * columns;
        const FloatPair<V> logarithm = logarithms[block];
        // Turned round, so that what is too small to be told from 0 keeps its sign.
        storeRows<R>(
            [&](std::size_t column)
                __attribute__((always_inline)) { return -((logarithm.high - own[column]) + logarithm.low); },
            columns, result + block * size);
    }
}

/// Up to a block of rows through a copy: where they fill none, or are too short to be written in place.
/// kernel(x, blocks, columns, result) reads and writes up to three numbers past the end.
template <class R, auto kernel>
void throughCopy(const float* x, std::size_t rows, std::size_t columns, float* result)
{
    constexpr std::size_t lanes = Vec<typename R::Single>::lanes;
    float room[lanes * longestShortRow + columnsAtOnce];
    const std::size_t count = rows * columns;
    for (std::size_t i = 0; i < lanes * columns + columnsAtOnce; ++i)
        room[i] = i < count ? x[i] : 0;
    kernel(room, 1, columns, room);
    for (std::size_t i = 0; i < count; ++i)
        result[i] = room[i];
}

/// blockKernel: as above; rowKernel(x, count, result) computes one row, whatever its length.
template <class R, auto blockKernel, auto rowKernel>
void forShortRows(const float* x, std::size_t rows, std::size_t columns, float* result)
{
    constexpr std::size_t lanes = Vec<typename R::Single>::lanes;
    const std::size_t direct = columns < columnsAtOnce ? 0 : rows / lanes;
    const std::size_t together = mostVectors / columns < mostBlocks ? mostVectors / columns : mostBlocks;
    for (std::size_t block = 0; block < direct; block += together) {
        const std::size_t at = block * lanes * columns;
        blockKernel(x + at, direct - block < together ? direct - block : together, columns, result + at);
    }
    for (std::size_t row = direct * lanes; row < rows; row += lanes) {
        const std::size_t count = rows - row < lanes ? rows - row : lanes;
        // Measured cycles: a row by itself takes some 200, a block 27 a column.
        if (200 * count < 60 + 27 * columns)
            for (std::size_t i = row; i < row + count; ++i)
                rowKernel(x + i * columns, columns, result + i * columns);
        else
            throughCopy<R, blockKernel>(x + row * columns, count, columns, result + row * columns);
    }
}

}  // namespace actiscope::simd
