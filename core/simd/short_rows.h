// Softmax of rows that are shorter than a few vectors: a lane is a row.
#pragma once

#include "core/simd/long_rows.h"

#include <cstddef>

namespace actiscope::simd {

inline constexpr std::size_t longestShortRow = 64;

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

/// log(1 + x) for 0 ≤ x < 2^30 within 2^-26 of itself; NaN for NaN.
template <class R>
[[gnu::always_inline]] inline Vec<typename R::Double> logOfOnePlus(Vec<typename R::Double> x)
{
    using Wide = Vec<typename R::Double>;
    // 1 + x = 2^k·(1 + f), where f is x itself as long as k is 0.
    constexpr unsigned long long one = 0x3ff0000000000000;
    constexpr unsigned long long rootOfHalf = 0x3fe6a09e667f3bcd;
    constexpr unsigned long long mantissa = 0x000fffffffffffff;
    constexpr unsigned long long twoTo52 = 0x4330000000000000;
    const auto shifted = (1 + x).bits() + (one - rootOfHalf);
    const Wide k = Wide::fromBits((shifted >> 52) | twoTo52) - (0x1p52 + 1023);
    const Wide f = select(k == 0, x, Wide::fromBits((shifted & mantissa) + rootOfHalf) - 1);
    // log(1 + f) = 2s + s³·tail(s²) with s = f/(2 + f).
    const Wide s = f * R::roughInverse(2 + f);
    const Wide z = s * s;
    const Wide logarithm = mulAdd(k, Wide(0x1.62e42fefa39efp-1), mulAdd(s * z, polynomial(z, logTail), 2 * s));
    return select(x == x, logarithm, x);
}

/// Replaces vectors by their terms' values; returns the sum of them.
template <class R>
[[gnu::always_inline]] inline FloatPair<Vec<typename R::Single>> sumOfTerms(Vec<typename R::Single>* vectors,
                                                                            std::size_t count, const RowScale<R>& scale)
{
    TermSum<R> sum;
    for (std::size_t column = 0; column < count;) {
        const std::size_t end = count - column < sum.fewParts ? count : column + sum.fewParts;
        for (; column < end; ++column) {
            const auto term = scale.term(vectors[column]);
            vectors[column] = term.value();
            sum.add(term);
        }
        sum.settle();
    }
    return sum.total();
}

/// The sum of the terms of vectors, none of which needs to be near the maximum that they are scaled by. Two heads at a
/// time, which rounds only where one is 2^14 times the other.
template <class R>
[[gnu::always_inline]] inline WideSum<R> wideSumOfTerms(const Vec<typename R::Single>* vectors, std::size_t count,
                                                        const RowScale<R>& scale)
{
    WideSum<R> sum;
    std::size_t column = 0;
    for (; column + 2 <= count; column += 2) {
        const auto even = scale.term(vectors[column]);
        const auto odd = scale.term(vectors[column + 1]);
        sum.add(even.head + odd.head);
        sum.add(mulAdd(even.head, even.part, odd.head * odd.part));
    }
    if (column < count) {
        const auto last = scale.term(vectors[column]);
        sum.add(last.head);
        sum.add(last.head * last.part);
    }
    return sum;
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

/// m + log Σ of rows, as sums of two floats, either of which may be the larger.
template <class R>
struct SplitLogarithm {
    using V = Vec<typename R::Single>;
    V high;
    V low;

    /// others: the sum of all terms but one of the maximum.
    [[gnu::always_inline]] static inline SplitLogarithm of(V maximum, const WideSum<R>& others)
    {
        const RowTerm<typename R::Single> unit = RowScale<R>::around(maximum).term(maximum);
        WideSum<R> most;
        WideSum<R> units;
        most.add(maximum);
        units.add(unit.head);
        units.add(unit.head * unit.part);
        WideSum<R> logarithms;
        for (int i = 0; i < 2; ++i)
            logarithms.lanes[i] = logOfOnePlus<R>(others.lanes[i] * R::roughInverse(units.lanes[i]));
        const V high = R::narrow(most.lanes[0] + logarithms.lanes[0], most.lanes[1] + logarithms.lanes[1]);
        WideSum<R> rounded;
        rounded.add(high);
        return {high, R::narrow((most.lanes[0] - rounded.lanes[0]) + logarithms.lanes[0],
                                (most.lanes[1] - rounded.lanes[1]) + logarithms.lanes[1])};
    }
};

/// As above.
template <class R>
void logSoftmaxOfShortRows(const float* x, std::size_t blocks, std::size_t columns, float* result)
{
    using V = Vec<typename R::Single>;
    const std::size_t size = columns * V::lanes;
    V vectors[mostVectors];
    V others[mostVectors];
    V most[mostBlocks];
    WideSum<R> sums[mostBlocks];
    SplitLogarithm<R> logarithms[mostBlocks];
    for (std::size_t block = 0; block < blocks; ++block) {
        V* const own = vectors + block * columns;
        loadRows<R>(x + block * size, columns, own);
        // One maximum of each row, and all logits but that: the sum of the others keeps its digits however small it is.
        most[block] = own[0];
        for (std::size_t column = 1; column < columns; ++column) {
            others[block * columns + column] = min(most[block], own[column]);
            most[block] = max(own[column], most[block]);
        }
    }
    for (std::size_t block = 0; block < blocks; ++block)
        sums[block] = wideSumOfTerms<R>(others + block * columns + 1, columns - 1, RowScale<R>::around(most[block]));
    for (std::size_t block = 0; block < blocks; ++block)
        logarithms[block] = SplitLogarithm<R>::of(most[block], sums[block]);
    for (std::size_t block = 0; block < blocks; ++block) {
        const V* const own = vectors + block * columns;
        const SplitLogarithm<R> logarithm = logarithms[block];
        storeRows<R>(
            [&](std::size_t column)
                __attribute__((always_inline)) { return (own[column] - logarithm.high) - logarithm.low; },
            columns, result + block * size);
    }
}

/// Rows in blocks of the lanes. One of fewer rows, or of rows that are too short to be written in place, passes through
/// a copy. kernel(x, blocks, columns, result) reads and writes up to three numbers past the end.
template <class R, auto kernel>
void forRowBlocks(const float* x, std::size_t rows, std::size_t columns, float* result)
{
    constexpr std::size_t lanes = Vec<typename R::Single>::lanes;
    const std::size_t direct = columns < columnsAtOnce ? 0 : rows / lanes;
    const std::size_t together = mostVectors / columns < mostBlocks ? mostVectors / columns : mostBlocks;
    for (std::size_t block = 0; block < direct; block += together) {
        const std::size_t at = block * lanes * columns;
        kernel(x + at, direct - block < together ? direct - block : together, columns, result + at);
    }
    for (std::size_t row = direct * lanes; row < rows; row += lanes) {
        float room[lanes * longestShortRow + columnsAtOnce];
        const std::size_t count = (rows - row < lanes ? rows - row : lanes) * columns;
        for (std::size_t i = 0; i < lanes * columns + columnsAtOnce; ++i)
            room[i] = i < count ? x[row * columns + i] : 0;
        kernel(room, 1, columns, room);
        for (std::size_t i = 0; i < count; ++i)
            result[row * columns + i] = room[i];
    }
}

}  // namespace actiscope::simd
