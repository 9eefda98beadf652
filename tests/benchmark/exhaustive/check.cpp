#include "check.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <random>
#include <stdexcept>
#include <vector>

#include "core/number.h"

namespace actiscope::exhaustive {

namespace {

/// Beyond it every result is infinite in float; e^x is held there.
constexpr double overflow = 0x1p130;

/// x with three neighbours on each side, of both signs.
void addAround(std::vector<float>& inputs, float x)
{
    const auto place = std::bit_cast<std::int32_t>(std::abs(x));
    for (std::int32_t each = place - 3; each <= place + 3; ++each) {
        if (each < 0 || each >= 0x7f800000)
            continue;
        inputs.push_back(std::bit_cast<float>(each));
        inputs.push_back(-inputs.back());
    }
}

std::vector<float> specialInputs()
{
    std::vector<float> inputs;
    for (int exponent = -149; exponent < 128; ++exponent)
        addAround(inputs, std::ldexp(1.0F, exponent));
    // Where references hold x, where results leave the range of float, and where slopes are 0.
    for (const float x : {0.0F, 9.0F, 14.2F, 17.3F, 20.0F, 30.0F, 87.3365F, 88.7228F, 103.972F, 450.0F, 700.0F,
                          1.278465F, 0.7517915F, 0.7524614F, 1.1924312F, 3.4028235e38F})
        addAround(inputs, x);
    return inputs;
}

std::vector<float> inputsOf(std::uint64_t count)
{
    std::vector<float> inputs = specialInputs();
    std::mt19937 random(20260131);
    std::uniform_int_distribution<std::uint32_t> anywhere(0, 0x7f7fffff);
    std::uniform_int_distribution<std::uint32_t> busy(std::bit_cast<std::uint32_t>(0x1p-16F),
                                                      std::bit_cast<std::uint32_t>(0x1p7F));
    while (inputs.size() < count) {
        const float x = std::bit_cast<float>(inputs.size() % 4 == 0 ? anywhere(random) : busy(random));
        inputs.push_back(random() % 2 == 0 ? x : -x);
    }
    return inputs;
}

[[noreturn]] void refuse(const Reference& row, float x, const Real& exact, const Estimate& estimate)
{
    throw std::runtime_error("The reference of " + row.name() + " does not keep its bound, " + writeNumber(row.bound) +
                             ": at x = " + writeNumber(x) + " it is " + writeNumber(estimate.value) + ", exact is " +
                             writeNumber(exact.toDouble()) + ".");
}

}  // namespace

Checked check(const Reference& row, std::uint64_t count)
{
    const std::vector<float> inputs = inputsOf(count);
    std::vector<Estimate> estimates(inputs.size());
    row.estimate(inputs, estimates);
    Checked checked{.inputs = inputs.size()};
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const Estimate& estimate = estimates[i];
        const Real exact = row.exact(inputs[i]);
        const double error = abs(exact - estimate.value - estimate.low).toDouble();
        const double allowed = estimate.error(row.bound);
        const bool overflows = exact.toDouble() > overflow && estimate.value > overflow;
        const double sign = exact.toDouble() * estimate.value;
        if ((!(error <= allowed) && !overflows) || sign < 0)
            refuse(row, inputs[i], exact, estimate);
        if (allowed > 0 && !overflows)
            checked.mostOfBound = std::max(checked.mostOfBound, error / allowed);
    }
    return checked;
}

}  // namespace actiscope::exhaustive
