// A value with its first and second derivative along a line: forward differentiation over lanes.
#pragma once

#include "core/activation.h"
#include "core/simd/vec.h"

namespace actiscope::simd {

/// `order` says how many derivatives are there; the others stay what they are.
template <class V>
struct Jet {
    V value;
    V first;
    V second;
};

/// A product in which 0 wins over everything: a derivative that is 0, or fell below all numbers, stays 0 beside one
/// that grew beyond them.
template <class V>
[[gnu::always_inline]] inline V product(V a, V b)
{
    return select((a == 0) | (b == 0), V(0), a * b);
}

/// f(a) from f, f′ and f″ at a's value.
template <int order, class V>
[[gnu::always_inline]] inline Jet<V> chain(const Jet<V>& a, const Terms<V, 0>& f)
{
    Jet<V> result{f.value, V(0), V(0)};
    if constexpr (order >= 1)
        result.first = product(f.slope, a.first);
    if constexpr (order >= 2)
        result.second = product(f.curvature, a.first * a.first) + product(f.slope, a.second);
    return result;
}

/// A logarithm, whose argument `of` is a plus a number. value: its own. As chain, but from the ratio of a's change to
/// the argument: squares of either alone leave the range of numbers.
template <int order, class V>
[[gnu::always_inline]] inline Jet<V> logarithm(const Jet<V>& a, V value, V of, double lnOfBase)
{
    Jet<V> result{value, V(0), V(0)};
    const V inverse = 1 / of;
    const V ratio = product(inverse, a.first);
    if constexpr (order >= 1)
        result.first = ratio / lnOfBase;
    if constexpr (order >= 2)
        result.second = (product(inverse, a.second) - ratio * ratio) / lnOfBase;
    return result;
}

template <int order, class V>
[[gnu::always_inline]] inline Jet<V> multiply(const Jet<V>& a, const Jet<V>& b)
{
    Jet<V> result{a.value * b.value, V(0), V(0)};
    if constexpr (order >= 1)
        result.first = product(a.first, b.value) + product(a.value, b.first);
    if constexpr (order >= 2)
        result.second = product(a.second, b.value) + 2 * product(a.first, b.first) + product(a.value, b.second);
    return result;
}

template <int order, class V>
[[gnu::always_inline]] inline Jet<V> divide(const Jet<V>& a, const Jet<V>& b)
{
    Jet<V> result{a.value / b.value, V(0), V(0)};
    if constexpr (order >= 1)
        result.first = (a.first - product(result.value, b.first)) / b.value;
    if constexpr (order >= 2)
        result.second = (a.second - 2 * product(result.first, b.first) - product(result.value, b.second)) / b.value;
    return result;
}

template <class V, class M>
[[gnu::always_inline]] inline Jet<V> select(M mask, const Jet<V>& yes, const Jet<V>& no)
{
    return {select(mask, yes.value, no.value), select(mask, yes.first, no.first), select(mask, yes.second, no.second)};
}

}  // namespace actiscope::simd
