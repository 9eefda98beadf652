#include "core/expression/limits.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace actiscope::expression {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Distances from 0: each is about the one before to the power of 3/2. Irregular mantissas, so that no period meets
/// them all.
constexpr double distances[] = {11.3,    41.97,   263.1,   4.11e3,  2.63e5,  1.31e8,    1.657e12, 2.13e18,
                                2.77e27, 1.23e41, 1.11e62, 1.07e93, 1.3e139, 1.237e208, 1.19e305};

/// The steps of what is settling shrink: at least by this factor from one distance to the next.
constexpr double shrinking = 0.75;

bool settles(std::span<const double> y)
{
    const std::size_t last = y.size() - 1;
    const double step = std::abs(y[last] - y[last - 1]);
    const double size = std::abs(y[last]);
    if (step <= 1e-12 * size || (step == 0 && size == 0))
        return std::abs(y[last - 1] - y[last - 2]) <= 1e-6 * size || size == 0;
    return false;
}

/// Waves that grow change their sign time and again, where a sum of powers has settled for one of them.
bool swings(std::span<const double> y)
{
    int changes = 0;
    for (std::size_t i = 1; i < y.size(); ++i)
        changes += (y[i] > 0) != (y[i - 1] > 0) ? 1 : 0;
    return changes > 3;
}

/// From values ever farther out, all finite and at least four of them.
double limitOf(std::span<const double> y)
{
    const std::size_t last = y.size() - 1;
    if (settles(y))
        return y[last] + 0.0;
    const auto isSmaller = [&](std::size_t i) { return std::abs(y[i]) <= shrinking * std::abs(y[i - 1]); };
    const auto isLarger = [&](std::size_t i) {
        return std::abs(y[i]) >= std::abs(y[i - 1]) / shrinking && (y[i] > 0) == (y[i - 1] > 0);
    };
    std::size_t smaller = 0;
    std::size_t larger = 0;
    for (std::size_t i = last; i > last - 3; --i) {
        smaller += isSmaller(i) ? 1 : 0;
        larger += isLarger(i) ? 1 : 0;
    }
    if (smaller == 3)
        return 0;
    if (swings(y))
        return none;
    if (larger == 3 || (larger > 0 && std::abs(y[last]) > 1e15 && isLarger(last)))
        return std::copysign(infinite, y[last]);
    return none;
}

double limit(std::span<const double> values)
{
    std::vector<double> y;
    for (const double value : values) {
        if (std::isnan(value))
            break;
        if (std::isinf(value)) {
            // Beyond all numbers while still near: it has grown there, or it has left its domain.
            const bool hasGrown = y.size() < 2 || std::abs(y.back()) > std::abs(y[y.size() - 2]);
            // Farther out still, terms of both signs overflow: ∞ − ∞ says nothing against it.
            const bool isEndless = y.size() >= 5 && std::abs(y.back()) > 1e100;
            const auto agrees = [&](double v) { return v == value || (isEndless && std::isnan(v)); };
            return hasGrown && std::ranges::all_of(values.subspan(y.size()), agrees) ? value : none;
        }
        y.push_back(value);
    }
    // At least as far as 1e9.
    return y.size() < 5 ? none : limitOf(y);
}

}  // namespace

std::array<double, 3> limitsAtEnd(const Program& program, std::span<const double> parameters, double sign, int order,
                                  int byParameter)
{
    std::vector<double> x;
    for (const double distance : distances)
        x.push_back(sign * distance);
    Run run(program, parameters, order, Target::baseline, byParameter);
    run(x);
    std::array<double, 3> limits{none, none, none};
    for (int derivative = 0; derivative <= order; ++derivative)
        limits[static_cast<std::size_t>(derivative)] = limit(run.result(0, derivative).first(x.size()));
    return limits;
}

}  // namespace actiscope::expression
