#include "expectation.h"

#include "spacing.h"

#include <algorithm>
#include <cmath>
#include <limits>

// The loops here cost more than the kernels that they judge: compiled for each of these, chosen at start.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define VECTOR_CODE [[gnu::target_clones("avx512f", "avx2", "default")]]
#else
#define VECTOR_CODE
#endif

namespace actiscope::exhaustive {

namespace {

/// No ULP is below it.
constexpr double nothing = -1;
/// A result other than the nearest float, next to a power of two, is off by at least 1 of the smaller ULPs.
constexpr double onlyNearest = 0.75;
constexpr double mostFinite = std::numeric_limits<float>::max();

}  // namespace

VECTOR_CODE void Expectation::estimate(const Reference& row, std::span<const float> x)
{
    std::ranges::replace_copy_if(
        x, finite_.begin(), [](float each) { return !std::isfinite(each); }, 0.0F);
    const std::span<Estimate> estimates(estimates_.data(), x.size());
    row.estimate(std::span<const float>(finite_.data(), x.size()), estimates);
    for (std::size_t i = 0; i < x.size(); ++i) {
        value_[i] = estimates[i].value;
        low_[i] = estimates[i].low;
        error_[i] = estimates[i].error(row.bound);
        floor_[i] = row.promise.floor(finite_[i]);
    }
}

VECTOR_CODE void Expectation::prepare(const Reference& row, std::span<const float> x)
{
    estimate(row, x);
    const double mostUlp = row.promise.mostUlp;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double size = std::abs(value_[i]);
        const double reach = error_[i] + std::abs(low_[i]) + size * 0x1p-52;
        // Not left to the conversion, which is slow where it underflows: a third of all inputs of some functions.
        const double isNumber = size + reach < leastRounded ? 0 : 1;
        const float least = static_cast<float>(isNumber * (value_[i] - reach));
        const float greatest = static_cast<float>(isNumber * (value_[i] + reach));
        nearest_[i] = least;
        const double small = inverseSpacing(std::max(size - reach, floor_[i]));
        const double large = inverseSpacing(std::max(size + reach, floor_[i]));
        perSpacing_[i] = small;
        const double limit = small == large ? mostUlp : onlyNearest;
        const double isKnown = least == greatest ? limit : nothing;
        limit_[i] = size + reach < mostFinite ? isKnown : nothing;
    }
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (std::isfinite(x[i]))
            continue;
        value_[i] = 0;  // of no sign that a limit must have
        limit_[i] = nothing;
    }
}

VECTOR_CODE void Expectation::measure(std::span<const float> got, std::span<double> ulp, Tally& tally) const
{
    std::int64_t correct = 0;
    std::int64_t wrong = 0;
    for (std::size_t i = 0; i < got.size(); ++i) {
        const double result = got[i];
        const double bound = (std::abs((result - value_[i]) - low_[i]) + error_[i]) * perSpacing_[i];
        const bool isNearest = result == nearest_[i];
        // NaN stays NaN, which is not below the limit.
        ulp[i] = isNearest ? std::min(bound, 0.5) : bound + roundingOfUlp;
        correct += isNearest && ulp[i] < limit_[i] ? 1 : 0;
        const bool isUnderflow = result == 0 && value_[i] != 0;
        wrong += isUnderflow && std::copysign(1.0, result) != std::copysign(1.0, value_[i]) ? 1 : 0;
    }
    tally.correctlyRounded += static_cast<std::uint64_t>(correct);
    tally.wrongUnderflows += static_cast<std::uint64_t>(wrong);
}

}  // namespace actiscope::exhaustive
