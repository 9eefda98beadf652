#include "row_function.h"

#include "core/vector/softmax.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace actiscope::exhaustive {

namespace {

/// e^−450 = 2^−649: a term is held there, to be far below every float and yet above 0.
constexpr long double farLeft = -450;

/// The largest logit and what the terms e^(x − largest) are, one of the largest left out of their sum.
struct Terms {
    std::size_t largest = 0;
    std::vector<long double> each;
    long double sumOfOthers = 0;
};

bool isDefined(std::span<const float> row)
{
    constexpr float inf = std::numeric_limits<float>::infinity();
    return std::ranges::none_of(row, [](float x) { return std::isnan(x) || x == inf; }) &&
           std::ranges::any_of(row, [](float x) { return x > -inf; });
}

Terms terms(std::span<const float> row)
{
    Terms terms{.largest = static_cast<std::size_t>(std::ranges::max_element(row) - row.begin())};
    const long double largest = row[terms.largest];
    for (std::size_t i = 0; i < row.size(); ++i) {
        const long double below = row[i] - largest;
        terms.each.push_back(std::isinf(row[i]) ? 0 : std::exp(std::max(below, farLeft)));
        if (i != terms.largest)
            terms.sumOfOthers += terms.each.back();
    }
    return terms;
}

Estimate approximately(long double result)
{
    const auto value = static_cast<double>(result);
    return {.value = value, .low = static_cast<double>(result - value), .magnitude = std::abs(value)};
}

void fillWithNan(std::span<Estimate> to)
{
    std::ranges::fill(to, exactly(std::numeric_limits<double>::quiet_NaN()));
}

// In long double, v = 2^-64. x − largest is within v of itself, and that is at most 450 where a term counts: 2^-55 of
// the term. 10,000 terms of one sign are summed within 10,000 v = 2^-50.7; the rest is some v.

void softmaxEstimate(std::span<const float> row, std::span<Estimate> to)
{
    if (!isDefined(row))
        return fillWithNan(to);
    const Terms all = terms(row);
    for (std::size_t i = 0; i < row.size(); ++i)
        to[i] = approximately(all.each[i] / (1 + all.sumOfOthers));
}

/// −(below + share), below ≥ 0 being the difference of two floats and share ≥ 0: nothing cancels. Where share is tiny,
/// below may lie halfway between floats, so that what a double cannot hold is kept: `below` is exact.
Estimate negativeSum(float largest, float x, long double share)
{
    const double below = double{largest} - x;
    const double rounded = double{largest} - below;
    const double lost = (double{largest} - (rounded + below)) - (x - rounded);
    const long double sum = below + share;
    const long double lostToo = below > share ? share - (sum - below) : below - (sum - share);
    const auto value = static_cast<double>(sum);
    const long double low = ((sum - value) + lostToo) + lost;
    const long double sizes = share + std::abs(sum - value) + std::abs(lostToo) + std::abs(lost);
    return {.value = -value, .low = -static_cast<double>(low), .magnitude = static_cast<double>(sizes)};
}

void logSoftmaxEstimate(std::span<const float> row, std::span<Estimate> to)
{
    if (!isDefined(row))
        return fillWithNan(to);
    const Terms all = terms(row);
    const long double share = std::log1p(all.sumOfOthers);
    for (std::size_t i = 0; i < row.size(); ++i)
        to[i] = std::isinf(row[i]) ? exactly(row[i]) : negativeSum(row[all.largest], row[i], share);
}

Real exactSumOfOthers(std::span<const float> row, std::size_t largest)
{
    constexpr float farthest = -2000;  // e^-2000 is not seen in 320 bits
    Real sum = 0;
    for (std::size_t i = 0; i < row.size(); ++i)
        if (i != largest && row[i] - row[largest] > farthest)
            sum = sum + exp(Real(row[i]) - row[largest]);
    return sum;
}

Real exactSoftmax(std::span<const float> row, std::size_t index)
{
    const auto largest = static_cast<std::size_t>(std::ranges::max_element(row) - row.begin());
    return exp(Real(row[index]) - row[largest]) / (1 + exactSumOfOthers(row, largest));
}

Real exactLogSoftmax(std::span<const float> row, std::size_t index)
{
    const auto largest = static_cast<std::size_t>(std::ranges::max_element(row) - row.begin());
    return Real(row[index]) - row[largest] - log1p(exactSumOfOthers(row, largest));
}

constexpr RowFunction table[] = {
    {.name = "softmax",
     .compute = [](std::span<const float> logits, std::size_t columns, std::span<float> result,
                   Target target) { softmax(logits, columns, result, target); },
     .estimate = softmaxEstimate,
     .bound = 0x1p-50,
     .exact = exactSoftmax},
    {.name = "log_softmax",
     .compute = [](std::span<const float> logits, std::size_t columns, std::span<float> result,
                   Target target) { logSoftmax(logits, columns, result, target); },
     .estimate = logSoftmaxEstimate,
     .bound = 0x1p-50,
     .exact = exactLogSoftmax},
};

}  // namespace

std::span<const RowFunction> rowFunctions()
{
    return table;
}

}  // namespace actiscope::exhaustive
