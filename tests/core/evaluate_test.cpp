// Arrays through evaluate(): any length and alignment, in place, all targets alike, and what it refuses.
#include "core/evaluate.h"

#include "tests/core/every_kernel.h"
#include "tests/core/measured_error.h"
#include "tests/core/stated_accuracy.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace {

using namespace actiscope;
using namespace actiscope::test;

constexpr std::size_t longest = 67;
constexpr std::size_t offsets = 16;
constexpr std::uint32_t guard = 0x7fedcba9;

TEST(Evaluate, GivesEachElementItsOwnResultAtEveryLengthAndAlignment)
{
    const std::vector<float> x = sampleInputs(longest + offsets);
    forEveryKernel([&](const Activation& activation, std::size_t quantity, Target target) {
        const std::vector<double> values = activation.defaults();
        std::vector<float> alone(x.size());
        for (std::size_t i = 0; i < x.size(); ++i)
            compute(activation, values, quantity, std::span(x).subspan(i, 1), std::span(alone).subspan(i, 1), target);
        for (std::size_t length = 0; length <= longest; ++length) {
            for (std::size_t from = 0; from < offsets; ++from) {
                const std::size_t to = (5 * from + 3) % offsets;
                std::vector<float> output(longest + 2 * offsets, std::bit_cast<float>(guard));
                compute(activation, values, quantity, std::span(x).subspan(from, length),
                        std::span(output).subspan(to, length), target);
                for (std::size_t i = 0; i < output.size(); ++i) {
                    const bool isInside = i >= to && i < to + length;
                    const float expected = isInside ? alone[from + i - to] : std::bit_cast<float>(guard);
                    ASSERT_TRUE(isSame(output[i], expected))
                        << (isInside ? "result" : "guard") << " at " << i << " of length " << length << " from offset "
                        << from << " to " << to;
                }
            }
        }
    });
}

TEST(Evaluate, GivesAnXTheSameBesideNumbersOfItsOwnSizeAsBesideHugeOnes)
{
    // Moderate ones, for which kernels have shorter ways as long as all of a vector are moderate.
    constexpr std::size_t count = 4096;
    std::vector<float> x(count);
    std::vector<float> mixed(2 * count);
    for (std::size_t i = 0; i < count; ++i) {
        x[i] = (static_cast<float>(i) / count - 0.5f) * 28;
        mixed[2 * i] = x[i];
        mixed[2 * i + 1] = i % 3 == 0 ? -1e3f : 1e3f;
    }
    forEveryKernel([&](const Activation& activation, std::size_t quantity, Target target) {
        const std::vector<double> values = activation.defaults();
        const std::vector<float> results = compute(activation, values, quantity, x, target);
        const std::vector<float> besideHuge = compute(activation, values, quantity, mixed, target);
        for (std::size_t i = 0; i < count; ++i)
            ASSERT_TRUE(isSame(besideHuge[2 * i], results[i])) << "at " << x[i];
    });
}

TEST(Evaluate, WritesNothingOutsideOfAnyOutput)
{
    const std::vector<float> x = sampleInputs(longest);
    for (const Activation& activation : catalogue()) {
        for (const Target target : supportedTargets()) {
            const std::size_t quantities = quantityCount(activation);
            std::vector<std::vector<float>> results(quantities,
                                                    std::vector<float>(longest + 2, std::bit_cast<float>(guard)));
            std::vector<std::span<float>> inner;
            for (std::vector<float>& result : results)
                inner.push_back(std::span(result).subspan(1, longest));
            evaluate(activation, activation.defaults(), x,
                     {.value = inner[0],
                      .slope = inner[1],
                      .curvature = inner[2],
                      .gradients = std::span<const std::span<float>>(inner).subspan(3)},
                     target);
            for (const std::vector<float>& result : results) {
                EXPECT_EQ(std::bit_cast<std::uint32_t>(result.front()), guard) << activation.id();
                EXPECT_EQ(std::bit_cast<std::uint32_t>(result.back()), guard) << activation.id();
            }
        }
    }
}

TEST(Evaluate, WorksInPlace)
{
    const std::vector<float> x = sampleInputs(5003);
    forEveryKernel([&](const Activation& activation, std::size_t quantity, Target target) {
        const std::vector<double> values = activation.defaults();
        const std::vector<float> expected = compute(activation, values, quantity, x, target);
        std::vector<float> inPlace = x;
        compute(activation, values, quantity, inPlace, inPlace, target);
        EXPECT_TRUE(std::ranges::equal(inPlace, expected, isSame));
    });
}

/// Every quantity at once, one of them over the input.
void expectTogetherAsAlone(const Activation& activation, Target target, const std::vector<float>& x,
                           std::size_t overInput)
{
    const std::vector<double> values = activation.defaults();
    std::vector<float> input = x;
    std::vector<std::vector<float>> results(quantityCount(activation), std::vector<float>(x.size()));
    std::vector<std::span<float>> to(results.begin(), results.end());
    to[overInput] = input;
    evaluate(activation, values, input,
             {.value = to[0],
              .slope = to[1],
              .curvature = to[2],
              .gradients = std::span<const std::span<float>>(to).subspan(3)},
             target);
    for (std::size_t quantity = 0; quantity < to.size(); ++quantity)
        EXPECT_TRUE(std::ranges::equal(to[quantity], compute(activation, values, quantity, x, target), isSame))
            << kernelName(activation, quantity, target) << " with " << quantityName(activation, overInput)
            << " over the input";
}

TEST(Evaluate, GivesAllQuantitiesTogetherAsAloneWhicheverOverwritesTheInput)
{
    const std::vector<float> x = sampleInputs(4999);
    for (const Activation& activation : catalogue())
        for (const Target target : supportedTargets())
            for (std::size_t overInput = 0; overInput < quantityCount(activation); ++overInput)
                expectTogetherAsAlone(activation, target, x, overInput);
}

TEST(Evaluate, GivesAllDoubleQuantitiesTogetherAsAloneWhicheverOverwritesTheInput)
{
    const std::vector<float> singles = sampleInputs(701);
    const std::vector<double> x(singles.begin(), singles.end());
    for (const Activation& activation : catalogue()) {
        const std::vector<double> values = activation.defaults();
        for (std::size_t overInput = 0; overInput < quantityCount(activation); ++overInput) {
            std::vector<double> input = x;
            std::vector<std::vector<double>> results(quantityCount(activation), std::vector<double>(x.size()));
            std::vector<std::span<double>> to(results.begin(), results.end());
            to[overInput] = input;
            evaluate(activation, values, input,
                     {.value = to[0],
                      .slope = to[1],
                      .curvature = to[2],
                      .gradients = std::span<const std::span<double>>(to).subspan(3)});
            for (std::size_t quantity = 0; quantity < to.size(); ++quantity) {
                const std::vector<double> alone = computeDouble(activation, values, quantity, x);
                EXPECT_TRUE(std::ranges::equal(
                    to[quantity], alone, [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }))
                    << activation.id() << " " << quantityName(activation, quantity);
            }
        }
    }
}

TEST(Evaluate, AgreesWithDoublePrecisionAsStated)
{
    const std::vector<float> x = sampleInputs(20000);
    const std::vector<double> wide(x.begin(), x.end());
    forEveryKernel([&](const Activation& activation, std::size_t quantity, Target target) {
        const std::vector<double> values = singleDefaults(activation);
        const std::vector<float> single = compute(activation, values, quantity, x, target);
        const std::vector<double> exact = computeDouble(activation, values, quantity, wide);
        for (std::size_t i = 0; i < x.size(); ++i) {
            const Allowed allowed = allowedError(activation, quantity, values, wide[i]);
            ASSERT_LE(reference::ulpError(single[i], exact[i], allowed.floor), allowed.ulp)
                << "at " << x[i] << ": " << single[i] << ", " << exact[i];
        }
    });
}

TEST(Evaluate, MultipliesByTheScaleAllButItsOwnGradient)
{
    const std::vector<float> x = sampleInputs(1000);
    forEveryKernel([&](const Activation& activation, std::size_t quantity, Target target) {
        std::vector<double> values = singleDefaults(activation);
        values[activation.scaleIndex()] = 1;
        const std::vector<float> once = compute(activation, values, quantity, x, target);
        values[activation.scaleIndex()] = -4;
        const std::vector<float> scaled = compute(activation, values, quantity, x, target);
        const double factor = quantity == 3 + activation.scaleIndex() ? 1 : -4;
        for (std::size_t i = 0; i < x.size(); ++i) {
            // Either may be off by what is stated; a subnormal result has lost digits that the scaled one keeps.
            if (std::abs(once[i]) >= std::numeric_limits<float>::min() || factor == 1) {
                const Allowed allowed = allowedError(activation, quantity, values, static_cast<double>(x[i]));
                ASSERT_LE(reference::ulpError(scaled[i], factor * static_cast<double>(once[i]), allowed.floor),
                          2 * allowed.ulp)
                    << "at " << x[i];
            }
        }
    });
}

TEST(Evaluate, GivesZeroForAScaleOfZeroEvenWhereTheFunctionIsInfinite)
{
    const float inf = std::numeric_limits<float>::infinity();
    const std::vector<float> x{-inf, -1e30F, -1, 0, 1, 200, 1e30F, inf};
    forEveryKernel([&](const Activation& activation, std::size_t quantity, Target target) {
        if (quantity == 3 + activation.scaleIndex())
            return;
        std::vector<double> values = activation.defaults();
        values[activation.scaleIndex()] = 0;
        for (const float result : compute(activation, values, quantity, x, target))
            EXPECT_EQ(result, 0);
        const std::vector<double> wide(x.begin(), x.end());
        for (const double result : computeDouble(activation, values, quantity, wide))
            EXPECT_EQ(result, 0);
    });
}

TEST(Evaluate, TheGradientByTheScaleIsTheUnscaledValueWhateverTheScale)
{
    const std::vector<float> x = sampleInputs(500);
    for (const Activation& activation : catalogue())
        for (const double scale : {0.0, 1.0, -3.0}) {
            std::vector<double> values = activation.defaults();
            values[activation.scaleIndex()] = 1;
            const std::vector<float> value = compute(activation, values, 0, x, Target::baseline);
            values[activation.scaleIndex()] = scale;
            const std::vector<float> gradient =
                compute(activation, values, 3 + activation.scaleIndex(), x, Target::baseline);
            EXPECT_TRUE(std::ranges::equal(value, gradient, isSame)) << activation.id() << " at scale " << scale;
        }
}

TEST(Evaluate, RoundsParametersToSinglePrecision)
{
    const Activation& leaky = *findById("leaky_relu");
    const float x = -1;
    float slope = 0;
    evaluate(leaky, std::vector<double>{0.1, 1}, std::span(&x, 1), {.slope = {&slope, 1}}, Target::baseline);
    EXPECT_EQ(slope, 0.1F);
    double exactSlope = 0;
    const double exactX = -1;
    evaluate(leaky, std::vector<double>{0.1, 1}, std::span(&exactX, 1), {.slope = {&exactSlope, 1}});
    EXPECT_EQ(exactSlope, 0.1);
}

TEST(Evaluate, OnePointIsThatOfTheArray)
{
    for (const Activation& activation : catalogue()) {
        const std::vector<double> values = activation.defaults();
        for (const double x : {-2.5, 0.0, 0.3, 7.0}) {
            const Point point = evaluateAt(activation, values, x);
            const std::vector<double> at{x};
            EXPECT_EQ(point.value, computeDouble(activation, values, 0, at)[0]) << activation.id();
            EXPECT_EQ(point.slope, computeDouble(activation, values, 1, at)[0]) << activation.id();
            EXPECT_EQ(point.curvature, computeDouble(activation, values, 2, at)[0]) << activation.id();
        }
    }
}

TEST(Evaluate, RefusesOutputsOfAnotherSizeAndWritesNothing)
{
    const Activation& relu = *findById("relu");
    const std::vector<float> x{1, 2, 3};
    std::vector<float> right(3, 77);
    std::vector<float> wrong(2, 77);
    const std::vector<std::span<float>> gradients{wrong};
    const std::vector<std::span<float>> tooMany{right, right, right};
    const std::vector<double> values = relu.defaults();
    EXPECT_THROW(evaluate(relu, values, x, {.value = wrong}), std::invalid_argument);
    EXPECT_THROW(evaluate(relu, values, x, {.value = right, .slope = wrong}), std::invalid_argument);
    EXPECT_THROW(evaluate(relu, values, x, {.value = right, .gradients = gradients}), std::invalid_argument);
    EXPECT_THROW(evaluate(relu, values, x, {.gradients = tooMany}), std::invalid_argument);
    EXPECT_EQ(right, std::vector<float>(3, 77));
    EXPECT_EQ(wrong, std::vector<float>(2, 77));
    const std::vector<double> wide{1, 2, 3};
    std::vector<double> wrongWide(2, 77);
    EXPECT_THROW(evaluate(relu, values, wide, {.curvature = wrongWide}), std::invalid_argument);
    EXPECT_EQ(wrongWide, std::vector<double>(2, 77));
}

TEST(Evaluate, RefusesAnotherNumberOfParameters)
{
    const Activation& elu = *findById("elu");
    const std::vector<float> x{1};
    std::vector<float> y(1);
    EXPECT_THROW(evaluate(elu, std::vector<double>{1}, x, {.value = y}), std::invalid_argument);
    EXPECT_THROW(evaluate(elu, std::vector<double>{1, 1, 1}, x, {.value = y}), std::invalid_argument);
}

#if defined(__SSE2__)
TEST(Evaluate, LeavesTheModesOfTheFloatingPointUnitAlone)
{
    // Rounding, flush to zero, denormals as zero and the exception masks; the low six bits only record.
    constexpr unsigned modes = ~0x3fU;
    const unsigned before = __builtin_ia32_stmxcsr() & modes;
    const std::vector<float> x = sampleInputs(100);
    forEveryKernel([&](const Activation& activation, std::size_t quantity, Target target) {
        (void)compute(activation, activation.defaults(), quantity, x, target);
        ASSERT_EQ(__builtin_ia32_stmxcsr() & modes, before);
    });
}
#endif

}  // namespace
