#include "judge.h"

#include "spacing.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>

namespace actiscope::exhaustive {

namespace {

constexpr double endless = std::numeric_limits<double>::infinity();

/// The float nearest to a + b, |b| ≤ |a|: the double is rounded to odd, so that the second rounding sees what it lost.
float roundedSum(double a, double b)
{
    const double sum = a + b;
    const double lost = b - (sum - a);
    const auto bits = std::bit_cast<std::uint64_t>(sum);
    if (lost == 0 || bits % 2 == 1)
        return static_cast<float>(sum);
    const bool isOutwards = (lost > 0) == (sum > 0);
    return static_cast<float>(std::bit_cast<double>(isOutwards ? bits + 1 : bits - 1));
}

/// The float nearest to the exact result, if the estimate tells.
std::optional<float> nearestTo(const Estimate& estimate, double error)
{
    const float least = roundedSum(estimate.value, estimate.low - error);
    const float greatest = roundedSum(estimate.value, estimate.low + error);
    return least == greatest ? std::optional(least) : std::nullopt;
}

/// What an infinite result counts as.
double finite(float got)
{
    return std::isinf(got) ? std::copysign(overflow, got) : got;
}

}  // namespace

Verdict judgeSpecial(float expected, float got)
{
    const bool isRight = std::isnan(expected) ? std::isnan(got) : got == expected;
    return {.ulp = isRight ? 0 : endless, .isCorrectlyRounded = isRight};
}

std::optional<Verdict> judge(const Estimate& estimate, double error, const Yardstick& yardstick, float got)
{
    if (std::isnan(got))
        return Verdict{.ulp = endless};
    const std::optional<float> nearest = nearestTo(estimate, error);
    if (nearest && std::isinf(*nearest))
        return judgeSpecial(*nearest, got);
    const double reach = error + std::abs(estimate.low);
    const double size = std::abs(estimate.value);
    const double distance = std::abs((finite(got) - estimate.value) - estimate.low);
    const double small = inverseSpacing(std::max(size - reach, yardstick.floor));
    const double large = inverseSpacing(std::max(size + reach, yardstick.floor));
    const double most = (distance + error) * small + roundingOfUlp;
    if (nearest && got == *nearest)
        return Verdict{.ulp = std::min(most, 0.5), .isCorrectlyRounded = true};
    const double least = (distance - error) * large;
    const bool isKept = most <= yardstick.mostUlp;
    if (nearest && isKept == (least <= yardstick.mostUlp) && most - least < 0x1p-10)
        return Verdict{.ulp = most};
    return std::nullopt;
}

Verdict judgeExactly(const Real& exact, double floor, float got)
{
    const float nearest = exact.toFloat();
    Verdict verdict{.ulp = endless, .isCorrectlyRounded = got == nearest, .isByMpfr = true};
    if (std::isnan(got) || std::isinf(nearest)) {
        verdict.ulp = verdict.isCorrectlyRounded ? 0 : endless;
        return verdict;
    }
    // Rounding towards zero keeps the exponent of the exact result.
    const double size = std::abs(mpfr_get_d(exact.get(), MPFR_RNDZ));
    verdict.ulp = (abs(finite(got) - exact) * inverseSpacing(std::max(size, floor))).roundedUp();
    return verdict;
}

Verdict judge(const Reference& row, float x, const Estimate& estimate, float got)
{
    if (!std::isfinite(x))
        return judgeSpecial(std::isnan(x) ? x : x > 0 ? row.atInfinity : row.atMinusInfinity, got);
    const double floor = row.promise.floor(x);
    const auto verdict = judge(estimate, estimate.error(row.bound), {row.promise.mostUlp, floor}, got);
    return verdict ? *verdict : judgeExactly(row.exact(x), floor, got);
}

}  // namespace actiscope::exhaustive
