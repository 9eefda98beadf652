// Softmax of rows that fill many vectors: a lane is a column.
#pragma once

#include "core/simd/exponential.h"
#include "core/simd/row_sum.h"

#include <cstddef>

namespace actiscope::simd {

/// Stores each(vector) at `result` for every vector of a row, the last one in part.
template <class R, class Each>
[[gnu::always_inline]] inline void mapRow(const float* x, std::size_t count, float* result, Each each)
{
    using V = Vec<typename R::Single>;
    constexpr std::size_t batch = 4 * V::lanes;
    std::size_t at = 0;
    for (; at + batch <= count; at += batch)
        for (std::size_t i = 0; i < batch; i += V::lanes)
            each(V::load(x + at + i)).store(result + at + i);
    for (; at + V::lanes <= count; at += V::lanes)
        each(V::load(x + at)).store(result + at);
    if (at < count)
        R::storePart(each(R::loadPart(x + at, count - at, V(0))), result + at, count - at);
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
[[gnu::always_inline]] inline double acrossLanes(const WideSum<R>& sum)
{
    constexpr int count = WideSum<R>::Wide::lanes;
    double room[count];
    (sum.lanes[0] + sum.lanes[1]).store(room);
    return acrossLanes<count>(room, [](double a, double b) { return a + b; });
}

template <class R>
[[gnu::always_inline]] inline float greatest(Vec<typename R::Single> lanes)
{
    constexpr int count = Vec<typename R::Single>::lanes;
    float room[count];
    lanes.store(room);
    return acrossLanes<count>(room, [](float a, float b) { return a > b ? a : b; });
}

/// Of the elements that are numbers; where none is, ∞ and −∞.
struct Extremes {
    float least;
    float most;
};

template <class R>
[[gnu::always_inline]] inline Extremes extremesOf(const float* x, std::size_t count)
{
    using V = Vec<typename R::Single>;
    const V infinity = V(__builtin_inf());
    V least[4] = {infinity, infinity, infinity, infinity};
    V most[4] = {-infinity, -infinity, -infinity, -infinity};
    const auto see = [&](std::size_t i, V each) __attribute__((always_inline))
    {
        least[i] = min(each, least[i]);
        most[i] = max(each, most[i]);
    };
    std::size_t at = 0;
    for (; at + 4 * V::lanes <= count; at += 4 * V::lanes)
        for (std::size_t i = 0; i < 4; ++i)
            see(i, V::load(x + at + i * V::lanes));
    for (; at + V::lanes <= count; at += V::lanes)
        see(0, V::load(x + at));
    if (at < count)
        see(0, R::loadPart(x + at, count - at, most[0]));
    return {-greatest<R>(-min(min(least[0], least[1]), min(least[2], least[3]))),
            greatest<R>(max(max(most[0], most[1]), max(most[2], most[3])))};
}

/// Stores the values of term(x) of a row at `result`, unless that is null, and returns the sum of them.
template <class R, class Term>
[[gnu::always_inline]] inline double storeAndSum(const float* x, std::size_t count, float* result,
                                                 Vec<typename R::Single> filling, Term term)
{
    using V = Vec<typename R::Single>;
    using Sum = TermSum<R>;
    WideSum<R> total;
    const auto widen = [&](const Sum& sum) __attribute__((always_inline))
    {
        const auto pair = sum.total();
        total.add(pair.high);
        total.add(pair.low);
    };
    const auto load = [&](std::size_t from) __attribute__((always_inline))
    {
        const auto each = term(V::load(x + from));
        if (result)
            each.value().store(result + from);
        return each;
    };
    constexpr std::size_t batch = Sum::fewParts * V::lanes;
    std::size_t at = 0;
    while (at + batch <= count) {
        Sum sum;
        const std::size_t whole = at + (count - at) / batch * batch;
        const std::size_t end = whole - at < Sum::most * V::lanes ? whole : at + Sum::most * V::lanes;
        for (; at < end; at += batch) {
            for (std::size_t i = 0; i < batch; i += 2 * V::lanes) {
                const auto first = load(at + i);
                const auto second = load(at + i + V::lanes);
                if (result) {
                    sum.add(first);
                    sum.add(second);
                } else {
                    // The logarithm of the sum is exact enough with this.
                    sum.add(first, second);
                }
            }
            sum.settle();
        }
        widen(sum);
    }
    Sum sum;
    for (; at + V::lanes <= count; at += V::lanes)
        sum.add(load(at));
    if (at < count) {
        const auto each = term(R::loadPart(x + at, count - at, filling));
        if (result)
            R::storePart(each.value(), result + at, count - at);
        sum.add(each);
    }
    sum.settle();
    widen(sum);
    return acrossLanes<R>(total);
}

/// The sum of the terms of a row in its scale; stores their values at `result`, unless that is null.
template <class R>
[[gnu::always_inline]] inline double scaledSum(const float* x, std::size_t count, float* result, Extremes extremes,
                                               const RowScale<R>& scale)
{
    using V = Vec<typename R::Single>;
    // The usual case needs neither a centre nor a check.
    if (__builtin_fabsf(extremes.most) < 400 && extremes.least >= scale.least.native[0])
        return storeAndSum<R>(
            x, count, result,
            scale.least, [&](V each) __attribute__((always_inline)) { return scale.termWithin(each); });
    return storeAndSum<R>(
        x, count, result, V(-__builtin_inf()), [&](V each) __attribute__((always_inline)) { return scale.term(each); });
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
    using V = Vec<typename R::Single>;
    const Extremes extremes = extremesOf<R>(x, count);
    if (!(__builtin_fabsf(extremes.most) < __builtin_inff()))
        return fillRow<R>(result, count, __builtin_nanf(""));
    const double sum = scaledSum<R>(x, count, result, extremes, RowScale<R>::around(V(extremes.most)));
    // In two parts, so that only the product rounds.
    const double inverse = 1 / sum;
    const auto high = static_cast<float>(inverse);
    const V inverseHigh = V(high);
    const V inverseLow = V(inverse - high);
    mapRow<R>(
        result, count,
        result, [&](V term) __attribute__((always_inline)) { return mulAdd(term, inverseHigh, term * inverseLow); });
}

/// log Σe^(x − m) of a row with the finite maximum m, with a small relative error.
template <class R>
[[gnu::always_inline]] inline double logOfRelativeSum(const float* x, std::size_t count, Extremes extremes)
{
    using S = typename R::Single;
    using V = Vec<S>;
    using Wide = Vec<typename R::Double>;
    const V maximum = V(extremes.most);
    const auto scale = RowScale<R>::around(maximum);
    const auto most = scale.term(maximum);
    const double unit = most.head.native[0] * (1 + static_cast<double>(most.part.native[0]));
    const double sum = scaledSum<R>(x, count, nullptr, extremes, scale);
    if (!(sum < 1.5 * unit))
        return log(Wide(sum / unit)).native[0];
    // One logit outweighs the others: their sum is taken without it, for 1 + sum would lose its digits, and in doubles,
    // for in the scale of the maximum they may be small.
    WideSum<R> others;
    for (std::size_t at = 0; at < count; at += V::lanes) {
        const V each =
            count - at < std::size_t{V::lanes} ? R::loadPart(x + at, count - at, V(-__builtin_inf())) : V::load(x + at);
        const auto term = scale.term(each);
        const V head = select(each == maximum, V(0), term.head);
        others.add(head);
        others.add(head * term.part);
    }
    return log1p(Wide(acrossLanes<R>(others) / unit)).native[0];
}

template <class R>
void logSoftmaxOfLongRow(const float* x, std::size_t count, float* result)
{
    using V = Vec<typename R::Single>;
    const Extremes extremes = extremesOf<R>(x, count);
    const float maximum = extremes.most;
    if (!(__builtin_fabsf(maximum) < __builtin_inff()))
        return fillRow<R>(result, count, __builtin_nanf(""));
    const double logarithm = logOfRelativeSum<R>(x, count, extremes);
    // m + log Σ in two parts, either of which may be the larger.
    const auto high = static_cast<float>(maximum + logarithm);
    const V shiftHigh = V(high);
    const V shiftLow = V((static_cast<double>(maximum) - high) + logarithm);
    // Turned round, so that what is too small to be told from 0 keeps its sign.
    mapRow<R>(
        x, count, result, [&](V each) __attribute__((always_inline)) { return -((shiftHigh - each) + shiftLow); });
}

}  // namespace actiscope::simd
