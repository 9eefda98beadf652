#include "app/spacing.h"

#include "app/text.h"
#include "core/error.h"

#include <algorithm>
#include <cmath>

namespace actiscope::app {
namespace {

constexpr double largestCount = 9007199254740992.0;  // 2^53: every index is a double

int exponentOf(double x)
{
    int exponent = 0;
    std::frexp(x, &exponent);
    return exponent;
}

}  // namespace

Spacing::Spacing(double from, double to, std::uint64_t count)
    : from_(from),
      to_(to),
      count_(count),
      exponent_(exponentOf(std::max(std::abs(from), std::abs(to)))),
      scaledFrom_(std::ldexp(from, -exponent_)),
      scaledTo_(std::ldexp(to, -exponent_))
{}

double Spacing::operator[](std::uint64_t index) const
{
    if (index == 0)
        return from_;
    if (index == count_ - 1)
        return to_;
    // (from·left + to·right) / steps with twice the digits of a double, so that only the last rounding shows.
    const auto steps = static_cast<double>(count_ - 1);
    const auto right = static_cast<double>(index);
    const double left = steps - right;
    const double a = scaledFrom_ * left;
    const double b = scaledTo_ * right;
    const double sum = a + b;
    const double bPart = sum - a;
    const double sumError = (a - (sum - bPart)) + (b - bPart);
    const double productError = std::fma(scaledFrom_, left, -a) + std::fma(scaledTo_, right, -b);
    const double quotient = sum / steps;
    const double remainder = std::fma(-quotient, steps, sum) + (sumError + productError);
    return std::ldexp(quotient + remainder / steps, exponent_);
}

Spacing readSpacing(std::string_view option, std::string_view text)
{
    const std::vector<std::string_view> parts = split(text, ':');
    const std::string name(option);
    if (parts.size() != 3)
        throw RequestError(name + ": " + quoted(text) + " is not FROM:TO:COUNT, such as -6:6:1201.");
    const double from = requireNumber(option, parts[0]);
    const double to = requireNumber(option, parts[1]);
    const double count = requireNumber(option, parts[2]);
    if (!std::isfinite(from) || !std::isfinite(to))
        throw RequestError(name + ": " + quoted(text) + " has an end that is not finite. FROM and TO must be.");
    if (!(count >= 1 && count <= largestCount && count == std::floor(count)))
        throw RequestError(name + ": COUNT is " + quoted(parts[2]) + ". A whole number from 1 on is expected.");
    return {from, to, static_cast<std::uint64_t>(count)};
}

}  // namespace actiscope::app
