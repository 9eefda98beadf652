// Softmax of rows that fill many vectors: a lane is a column.
#pragma once

#include "core/simd/exponential.h"
#include "core/simd/row_terms.h"

#include <cstddef>

namespace actiscope::simd {

/// Calls each(at, load) for every vector of a row, several in flight, the last one in part; where that ends, it is
/// filled up with `filling`.
template <class R, class Each>
[[gnu::always_inline]] inline void forVectors(const float* x, std::size_t count, Vec<typename R::Single> filling,
                                              Each each)
{
    using V = Vec<typename R::Single>;
    constexpr std::size_t batch = 4;
    std::size_t at = 0;
    for (; at + batch * V::lanes <= count; at += batch * V::lanes)
        for (std::size_t i = 0; i < batch; ++i)
            each(i, V::load(x + at + i * V::lanes), at + i * V::lanes, std::size_t{V::lanes});
    for (; at + V::lanes <= count; at += V::lanes)
        each(std::size_t{0}, V::load(x + at), at, std::size_t{V::lanes});
    if (at < count)
        each(std::size_t{0}, R::loadPart(x + at, count - at, filling), at, count - at);
}

template <class R>
[[gnu::always_inline]] inline void storeVector(Vec<typename R::Single> from, float* to, std::size_t count)
{
    if (count == Vec<typename R::Single>::lanes)
        from.store(to);
    else
        R::storePart(from, to, count);
}

/// Combines the numbers two halves at a time.
template <int count, class Number, class Combine>
[[gnu::always_inline]] inline Number acrossLanes(const Number* numbers, Combine combine)
{
    if constexpr (count == 1)
        return *numbers;
    else
        return combine(acrossLanes<count / 2>(numbers, combine), acrossLanes<count / 2>(numbers + count / 2, combine));
}

template <class R>
[[gnu::always_inline]] inline float greatest(Vec<typename R::Single> lanes)
{
    constexpr int count = Vec<typename R::Single>::lanes;
    float room[count];
    lanes.store(room);
    return acrossLanes<count>(room, [](float a, float b) { return a > b ? a : b; });
}

/// The largest element that is a number.
template <class R>
[[gnu::always_inline]] inline float maximumOf(const float* x, std::size_t count)
{
    using V = Vec<typename R::Single>;
    const V lowest = V(-__builtin_inf());
    V most[4] = {lowest, lowest, lowest, lowest};
    forVectors<R>(
        x, count, lowest, [&](std::size_t i, V each, std::size_t, std::size_t) __attribute__((always_inline)) {
            most[i] = max(each, most[i]);
        });
    return greatest<R>(max(max(most[0], most[1]), max(most[2], most[3])));
}

/// The largest size of an element that is a number.
template <class R>
[[gnu::always_inline]] inline float maximumSizeOf(const float* x, std::size_t count)
{
    using V = Vec<typename R::Single>;
    V most[4] = {V(0), V(0), V(0), V(0)};
    forVectors<R>(
        x, count, V(0), [&](std::size_t i, V each, std::size_t, std::size_t) __attribute__((always_inline)) {
            most[i] = R::maxSize(each, most[i]);
        });
    return greatest<R>(max(max(most[0], most[1]), max(most[2], most[3])));
}

/// A sum of vectors in doubles, lane by lane.
template <class R>
struct WideSum {
    using V = Vec<typename R::Single>;
    using Wide = Vec<typename R::Double>;

    Wide lanes[V::lanes / Wide::lanes]{};

    [[gnu::always_inline]] inline void add(V vector)
    {
        float room[V::lanes];
        vector.store(room);
        for (int i = 0; i < V::lanes / Wide::lanes; ++i)
            lanes[i] += Wide::load(room + i * Wide::lanes);
    }
    [[gnu::always_inline]] friend inline WideSum operator+(WideSum a, const WideSum& b)
    {
        for (int i = 0; i < V::lanes / Wide::lanes; ++i)
            a.lanes[i] += b.lanes[i];
        return a;
    }
    [[gnu::always_inline]] inline double total() const
    {
        double room[Wide::lanes];
        (lanes[0] + lanes[1]).store(room);
        return acrossLanes<Wide::lanes>(room, [](double a, double b) { return a + b; });
    }
};

/// A row's sum, exact but for what follows.
template <class R>
struct RowSum {
    using S = typename R::Single;
    using V = Vec<S>;
    static constexpr std::size_t batch = 4;

    WideSum<R> heads;
    WideSum<R> parts;
    V fewParts[batch] = {V(0), V(0), V(0), V(0)};

    [[gnu::always_inline]] inline void add(const RowTerm<S> (&terms)[batch])
    {
        for (std::size_t i = 0; i < batch; ++i) {
            heads.add(terms[i].head);
            fewParts[i] = mulAdd(terms[i].head, terms[i].part, fewParts[i]);
        }
    }
    [[gnu::always_inline]] inline void add(RowTerm<S> term)
    {
        heads.add(term.head);
        fewParts[0] = mulAdd(term.head, term.part, fewParts[0]);
    }
    /// To be called before the parts, which are small, have rounded too often.
    [[gnu::always_inline]] inline void widen()
    {
        parts.add((fewParts[0] + fewParts[1]) + (fewParts[2] + fewParts[3]));
        for (V& few : fewParts)
            few = V(0);
    }
    [[gnu::always_inline]] inline double total()
    {
        widen();
        return (heads + parts).total();
    }
};

/// Stores the values of term(x) of a row at `result`, unless that is null, and returns the sum of them.
template <class R, class Term>
[[gnu::always_inline]] inline double storeAndSum(const float* x, std::size_t count, float* result,
                                                 Vec<typename R::Single> filling, Term term)
{
    using V = Vec<typename R::Single>;
    constexpr std::size_t batch = RowSum<R>::batch;
    constexpr std::size_t fewBatches = 8;
    RowSum<R> sum;
    std::size_t at = 0;
    while (at + batch * V::lanes <= count) {
        const std::size_t batches = (count - at) / (batch * V::lanes);
        const std::size_t end = at + (batches < fewBatches ? batches : fewBatches) * batch * V::lanes;
        for (; at < end; at += batch * V::lanes) {
            RowTerm<typename R::Single> terms[batch];
            for (std::size_t i = 0; i < batch; ++i) {
                terms[i] = term(V::load(x + at + i * V::lanes));
                if (result)
                    terms[i].value().store(result + at + i * V::lanes);
            }
            sum.add(terms);
        }
        sum.widen();
    }
    for (; at < count; at += V::lanes) {
        const std::size_t size = count - at < std::size_t{V::lanes} ? count - at : std::size_t{V::lanes};
        const auto each = term(size == V::lanes ? V::load(x + at) : R::loadPart(x + at, size, filling));
        if (result)
            storeVector<R>(each.value(), result + at, size);
        sum.add(each);
    }
    return sum.total();
}

template <class R>
inline void fillRow(float* to, std::size_t count, float value)
{
    for (std::size_t i = 0; i < count; ++i)
        to[i] = value;
}

template <class R>
void softmaxOfLongRow(const float* x, std::size_t count, float* result)
{
    using S = typename R::Single;
    using V = Vec<S>;
    double sum;
    // Small logits, the usual case, need neither a scale nor a check.
    if (maximumSizeOf<R>(x, count) <= 40) {
        const auto scale = RowScale<R>::none();
        sum = storeAndSum<R>(
            x, count, result,
            scale.least, [&](V each) __attribute__((always_inline)) { return scale.termWithin(each); });
    } else {
        const float maximum = maximumOf<R>(x, count);
        if (!(__builtin_fabsf(maximum) < __builtin_inff()))
            return fillRow<R>(result, count, __builtin_nanf(""));
        const auto scale = RowScale<R>::around(V(maximum));
        sum = storeAndSum<R>(
            x, count, result,
            V(-__builtin_inf()), [&](V each) __attribute__((always_inline)) { return scale.term(each); });
    }
    // In two parts, so that only the product rounds.
    const double inverse = 1 / sum;
    const auto high = static_cast<float>(inverse);
    const V inverseHigh = V(high);
    const V inverseLow = V(inverse - high);
    forVectors<R>(
        result, count, V(0), [&](std::size_t, V term, std::size_t at, std::size_t size) __attribute__((always_inline)) {
            storeVector<R>(mulAdd(term, inverseHigh, term * inverseLow), result + at, size);
        });
}

/// log Σe^(x − m) of a row with the finite maximum m, with a small relative error.
template <class R>
[[gnu::always_inline]] inline double logOfRelativeSum(const float* x, std::size_t count, float maximum)
{
    using S = typename R::Single;
    using V = Vec<S>;
    using Wide = Vec<typename R::Double>;
    const auto scale = RowScale<R>::around(V(maximum));
    const auto most = scale.term(V(maximum));
    const double unit = most.head.native[0] * (1 + static_cast<double>(most.part.native[0]));
    const bool isClose = __builtin_fabsf(maximum) < 400;
    const V lowest = V(-__builtin_inf());
    const double sum =
        isClose
            ? storeAndSum<R>(
                  x, count, nullptr, lowest,
                  [&](V each) __attribute__((always_inline)) { return scale.termWithin(max(scale.least, each)); })
            : storeAndSum<R>(
                  x, count, nullptr, lowest, [&](V each) __attribute__((always_inline)) { return scale.term(each); });
    if (!(sum < 2 * unit))
        return log(Wide(sum / unit)).native[0];
    // One logit outweighs the others: their sum is taken without it, for 1 + sum would lose its digits.
    const double rest = storeAndSum<R>(
        x, count, nullptr, lowest, [&](V each) __attribute__((always_inline)) {
            const auto found = scale.term(each);
            return RowTerm<S>{select(each == V(maximum), V(0), found.head), found.part};
        });
    // Of several maxima the sum is 2 units or more, unless rounded.
    return log1p(Wide(rest / unit)).native[0];
}

template <class R>
void logSoftmaxOfLongRow(const float* x, std::size_t count, float* result)
{
    using V = Vec<typename R::Single>;
    const float maximum = maximumOf<R>(x, count);
    if (!(__builtin_fabsf(maximum) < __builtin_inff()))
        return fillRow<R>(result, count, __builtin_nanf(""));
    const double logarithm = logOfRelativeSum<R>(x, count, maximum);
    // m + log Σ in two parts, either of which may be the larger.
    const auto high = static_cast<float>(maximum + logarithm);
    const V shiftHigh = V(high);
    const V shiftLow = V((static_cast<double>(maximum) - high) + logarithm);
    forVectors<R>(
        x, count, V(0), [&](std::size_t, V each, std::size_t at, std::size_t size) __attribute__((always_inline)) {
            storeVector<R>((each - shiftHigh) - shiftLow, result + at, size);
        });
}

}  // namespace actiscope::simd
