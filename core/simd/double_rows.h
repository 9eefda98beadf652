// Softmax and its logarithm over rows of floats or doubles, in double lanes.
#pragma once

#include "core/simd/exponential.h"

#include <cstddef>

namespace actiscope::simd {

/// A row, with its maximum and the sum of e^(x − maximum) over all but one element that has it.
template <class T, class Number>
class DoubleRow {
public:
    using V = Vec<T>;
    static constexpr std::size_t lanes = V::lanes;

    DoubleRow(const Number* x, std::size_t count) : x_(x), count_(count)
    {
        std::size_t at = 0;
        bool hasNan = false;
        for (std::size_t i = 0; i < count; ++i) {
            hasNan |= x[i] != x[i];
            at = x[i] > x[at] ? i : at;
        }
        maximum_ = static_cast<double>(x[at]);
        isDefined_ = !hasNan && __builtin_fabs(maximum_) < __builtin_inf();
        if (isDefined_)
            sumOthers(at);
    }

    /// False where a NaN or an infinite maximum makes every result NaN.
    bool isDefined() const { return isDefined_; }
    double maximum() const { return maximum_; }
    double others() const { return others_; }

    /// Calls each(logits, from, count) for every vector of the row, the last filled up with −∞.
    template <class Each>
    [[gnu::always_inline]] inline void forVectors(Each each) const
    {
        for (std::size_t from = 0; from < count_; from += lanes) {
            const std::size_t size = count_ - from < lanes ? count_ - from : lanes;
            Number some[lanes];
            for (std::size_t i = 0; i < lanes; ++i)
                some[i] = i < size ? x_[from + i] : -static_cast<Number>(__builtin_inf());
            each(V::load(some), from, size);
        }
    }
    /// factor·e^(x − maximum)
    [[gnu::always_inline]] inline V term(V x, V factor) const
    {
        const auto difference = exactSum(x, V(-maximum_));
        // Next to an infinity the low part is NaN; far below the maximum it does not matter.
        return scaledExp(factor, difference.high, select(difference.high > -800, difference.low, V(0)));
    }

private:
    // What additions lose is added at the end.
    void sumOthers(std::size_t at)
    {
        V sum = 0;
        V lost = 0;
        forVectors([&](V x, std::size_t from, std::size_t) {
            V terms = term(x, V(1));
            if (at - from < lanes)
                terms.native[at - from] = 0;
            const auto next = exactSum(sum, terms);
            sum = next.high;
            lost += next.low;
        });
        for (std::size_t i = 0; i < lanes; ++i)
            others_ += lost.native[i];
        for (std::size_t i = 0; i < lanes; ++i)
            others_ += sum.native[i];
    }

    const Number* x_;
    std::size_t count_;
    double maximum_ = 0;
    double others_ = 0;
    bool isDefined_ = false;
};

template <class V, class Number>
[[gnu::always_inline]] inline void storeSome(V from, Number* to, std::size_t count)
{
    Number some[V::lanes];
    from.store(some);
    for (std::size_t i = 0; i < count; ++i)
        to[i] = some[i];
}

template <class Number>
inline void fillWithNan(Number* to, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        to[i] = static_cast<Number>(__builtin_nan(""));
}

template <class T, class Number>
void softmaxInDoubleLanes(const Number* x, std::size_t rows, std::size_t columns, Number* result)
{
    using V = Vec<T>;
    for (std::size_t i = 0; i < rows; ++i, x += columns, result += columns) {
        const DoubleRow<T, Number> row(x, columns);
        if (!row.isDefined()) {
            fillWithNan(result, columns);
            continue;
        }
        const V inverse = 1 / (1 + V(row.others()));
        row.forVectors([&](V logits, std::size_t from, std::size_t count) {
            storeSome(row.term(logits, inverse), result + from, count);
        });
    }
}

template <class T, class Number>
void logSoftmaxInDoubleLanes(const Number* x, std::size_t rows, std::size_t columns, Number* result)
{
    using V = Vec<T>;
    for (std::size_t i = 0; i < rows; ++i, x += columns, result += columns) {
        const DoubleRow<T, Number> row(x, columns);
        if (!row.isDefined()) {
            fillWithNan(result, columns);
            continue;
        }
        // 1 + others would lose the digits of small others.
        const V logarithm = log1p(V(row.others()));
        row.forVectors([&](V logits, std::size_t from, std::size_t count) {
            const auto difference = exactSum(logits, V(-row.maximum()));
            const V low = select(abs(difference.high) < __builtin_inf(), difference.low, V(0));
            const auto whole = exactSum(difference.high, -logarithm);
            const V rest = select(abs(whole.high) < __builtin_inf(), whole.low + low, V(0));
            const V sum = whole.high + rest;
            // No probability is above 1: what is too small to be told from 0 is below it.
            storeSome(select(sum == 0, V(-0.0), sum), result + from, count);
        });
    }
}

}  // namespace actiscope::simd
