// Distributions of outputs against the inverse functions, and by counting.
#include "core/analysis/output_density.h"

#include "core/catalogue.h"
#include "core/input_data.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <memory>
#include <numbers>
#include <numeric>
#include <string>

namespace actiscope {
namespace {

const Inputs standard{.kind = InputKind::normal};

OutputDensity of(std::string_view curve, const Inputs& inputs, const DensityRange& range)
{
    const NamedActivation parsed = parseCurve(curve);
    return outputDensity(*parsed.activation, parsed.values, inputs, range);
}

double below(double x)
{
    return std::erfc(-x / std::numbers::sqrt2) / 2;
}

double sum(const OutputDensity& found, const DensityRange& range)
{
    double all =
        std::accumulate(found.density.begin(), found.density.end(), 0.0) * (range.to - range.from) / range.count;
    for (const PointMass& point : found.masses)
        all += point.mass;
    return all;
}

/// Each bin against the distribution function of y, which leaves out point masses.
void expectDistribution(const OutputDensity& found, const DensityRange& range,
                        const std::function<double(double y)>& distribution)
{
    ASSERT_EQ(found.density.size(), static_cast<std::size_t>(range.count));
    const double width = (range.to - range.from) / range.count;
    for (int i = 0; i < range.count; ++i) {
        const double from = range.from + width * i;
        const double share = distribution(from + width) - distribution(from);
        EXPECT_NEAR(found.density[static_cast<std::size_t>(i)] * width, share, 1e-5 + 1e-4 * share) << "bin " << i;
        EXPECT_NEAR(found.y[static_cast<std::size_t>(i)], from + width / 2, 1e-12);
    }
}

TEST(OutputDensity, OfTheIdentityIsThatOfTheInputs)
{
    const DensityRange range{-3, 4, 100};
    expectDistribution(of("identity", standard, range), range, below);
    EXPECT_TRUE(of("identity", standard, range).masses.empty());
}

TEST(OutputDensity, OfReluHasHalfOfTheInputsAtZero)
{
    const DensityRange range{-1, 9, 400};
    const OutputDensity found = of("relu", standard, range);
    ASSERT_EQ(found.masses.size(), 1u);
    EXPECT_EQ(found.masses[0], (PointMass{0, 0.5}));
    expectDistribution(found, range, [](double y) { return y > 0 ? below(y) : 0.5; });
    EXPECT_NEAR(sum(found, range), 1, 1e-12);
}

TEST(OutputDensity, HasAPointMassAtEveryConstant)
{
    const DensityRange range{-1, 7, 100};
    const OutputDensity found = of("relu6", {.kind = InputKind::uniform, .low = -2, .high = 8}, range);
    ASSERT_EQ(found.masses.size(), 2u);
    EXPECT_EQ(found.masses[0].y, 0);
    EXPECT_NEAR(found.masses[0].mass, 0.2, 1e-15);
    EXPECT_EQ(found.masses[1].y, 6);
    EXPECT_NEAR(found.masses[1].mass, 0.2, 1e-15);
    EXPECT_NEAR(sum(found, range), 1, 1e-12);
    EXPECT_EQ(of("gelu:scale=0", standard, range).masses, (std::vector<PointMass>{{0, 1}}));
    EXPECT_EQ(of("hardshrink", standard, range).masses.size(), 1u);
}

TEST(OutputDensity, OfTanhRisesTowardsItsLimits)
{
    const DensityRange range{-1, 1, 200};
    const Inputs wide{.kind = InputKind::normal, .mean = 0.5, .deviation = 2};
    const OutputDensity found = of("tanh", wide, range);
    expectDistribution(found, range, [](double y) {
        return y <= -1 ? 0 : y >= 1 ? 1 : below((std::atanh(y) - 0.5) / 2);
    });
    EXPECT_NEAR(sum(found, range), 1, 1e-12);
}

TEST(OutputDensity, OfTanhUnderVeryWideInputsIsAtItsLimits)
{
    const DensityRange range{-1, 1, 100};
    const OutputDensity found = of("tanh", {.kind = InputKind::normal, .deviation = 1e4}, range);
    expectDistribution(found, range, [](double y) { return y <= -1 ? 0 : y >= 1 ? 1 : below(std::atanh(y) / 1e4); });
}

TEST(OutputDensity, IsFiniteAtAnExtremum)
{
    // y = e^{−x²}: the density has a pole at 1.
    const DensityRange range{0, 1, 300};
    const OutputDensity found = of("gaussian", standard, range);
    expectDistribution(found, range, [](double y) {
        return y <= 0 ? 0 : y >= 1 ? 1 : 2 * below(-std::sqrt(-std::log(y)));
    });
    EXPECT_NEAR(sum(found, range), 1, 1e-12);
}

TEST(OutputDensity, AddsUpTheBranchesOfAFunctionWithADip)
{
    constexpr double bottom = -0.751791524693564;
    const auto gelu = [](double x) { return x * below(x); };
    const auto solve = [&](double y, double low, double high) {
        const bool isRising = gelu(high) > gelu(low);
        for (int i = 0; i < 200; ++i) {
            const double middle = (low + high) / 2;
            ((gelu(middle) < y) == isRising ? low : high) = middle;
        }
        return low;
    };
    const DensityRange range{-0.2, 2, 440};
    const OutputDensity found = of("gelu", standard, range);
    expectDistribution(found, range, [&](double y) {
        if (y <= gelu(bottom))
            return 0.0;
        return below(solve(y, bottom, 40)) - (y < 0 ? below(solve(y, -40, bottom)) : 0.0);
    });
}

TEST(OutputDensity, OfTheExponentialKeepsToItsRange)
{
    const DensityRange range{0, 3, 60};
    const Inputs wide{.kind = InputKind::normal, .deviation = 5};
    const OutputDensity found = of("exponential", wide, range);
    expectDistribution(found, range, [](double y) { return y <= 0 ? 0 : below(std::log(y) / 5); });
}

TEST(OutputDensity, LeavesOutWhatIsOutsideOfTheDomain)
{
    // 2·log(1 + (x − 0.5)/2), defined right of −1.5.
    const DensityRange range{-20, 20, 400};
    const OutputDensity found = of("soft_exponential:alpha=-0.5", standard, range);
    expectDistribution(found, range, [](double y) { return below(2 * std::expm1(y / 2) + 0.5); });
    EXPECT_NEAR(sum(found, range), below(1.5), 1e-4);
}

TEST(OutputDensity, OfSnakeIsFoundAmongEndlessPeriods)
{
    const DensityRange range{-3, 3, 60};
    const double deviation = 1e3;
    const OutputDensity found = of("snake", {.kind = InputKind::normal, .deviation = deviation}, range);
    const auto inverse = [](double y) {
        double low = -10;
        double high = 10;
        for (int i = 0; i < 100; ++i) {
            const double middle = (low + high) / 2;
            (middle + std::sin(middle) * std::sin(middle) < y ? low : high) = middle;
        }
        return low;
    };
    const double width = 0.1;
    for (std::size_t i = 0; i < 60; ++i) {
        const double from = -3 + width * static_cast<double>(i);
        const double share = below(inverse(from + width) / deviation) - below(inverse(from) / deviation);
        EXPECT_NEAR(found.density[i] * width, share, 0.02 * share) << i;
    }
}

Inputs dataOf(std::vector<float> values)
{
    Inputs inputs{.kind = InputKind::data};
    inputs.data = std::make_shared<InputData>(makeInputData(std::move(values), "x"));
    return inputs;
}

TEST(OutputDensityOfData, CountsTheValuesInWhatTheyReachOfTheRange)
{
    const Inputs inputs =
        dataOf({-3, -2.5F, -2, -1.5F, -1, 0, 0.5F, 0.75F, 1.25F, 1.375F, 1.4F, 1.4375F, 1.75F, 9, 10, 2.5F});
    const DensityRange range{0, 2.5, 2};
    const OutputDensity found = of("relu", inputs, range);
    EXPECT_EQ(found.masses, (std::vector<PointMass>{{0, 6 / 16.0}}));
    EXPECT_EQ(found.density, (std::vector<double>{6 / 16.0, 2 / 16.0}));  // 2.5 is in the last bin, 9 and 10 in none
    EXPECT_EQ(found.y, (std::vector<double>{1, 2}));                      // 0.5 is the least that is no point mass
}

TEST(OutputDensityOfData, StandsNowhereThatTheFunctionHasNoValues)
{
    std::vector<float> values;
    for (int i = 0; i < 1000; ++i)
        values.push_back(static_cast<float>(-6 + 12 * (i + 0.5) / 1000));
    const struct {
        const char* curve;
        double least;
        double greatest;
    } rows[] = {{"silu", -0.27846454276107380, 6}, {"tanh", -1, 1}, {"relu", 0, 6}, {"elu", -1, 6}};
    for (const auto& row : rows) {
        const DensityRange range{-8, 8, 20};
        const OutputDensity found = of(row.curve, dataOf(values), range);
        const double half = (found.y[1] - found.y[0]) / 2;
        EXPECT_GE(found.y.front() - half, row.least - 1e-6) << row.curve;
        EXPECT_LE(found.y.back() + half, row.greatest + 1e-6) << row.curve;
        double all = std::accumulate(found.density.begin(), found.density.end(), 0.0) * 2 * half;
        for (const PointMass& point : found.masses)
            all += point.mass;
        EXPECT_NEAR(all, 1, 1e-9) << row.curve;
    }
}

TEST(OutputDensityOfData, IsNothingButPointsWhereThereAreFewDifferentValues)
{
    const DensityRange range{-4, 4, 20};
    const OutputDensity constant = of("silu", dataOf(std::vector<float>(100, 2)), range);
    ASSERT_EQ(constant.masses.size(), 1u);
    EXPECT_NEAR(constant.masses[0].y, 2 / (1 + std::exp(-2.0)), 1e-14);
    EXPECT_NEAR(constant.masses[0].mass, 1, 1e-12);
    EXPECT_EQ(constant.density, std::vector<double>(20, 0.0));
    const OutputDensity three = of("relu", dataOf({-1, 1, -2, 3}), range);
    EXPECT_EQ(three.masses, (std::vector<PointMass>{{0, 0.5}, {1, 0.25}, {3, 0.25}}));
    EXPECT_EQ(three.density, std::vector<double>(20, 0.0));
}

TEST(OutputDensityOfData, WithNothingButAHistogramSpreadsItsBins)
{
    auto data = std::make_shared<InputData>();
    data->histogram = {.low = -1, .high = 1, .counts = {1, 3}};
    data->count = 4;
    const DensityRange range{0, 1, 4};
    const OutputDensity found = of("relu_squared", {.kind = InputKind::data, .data = data}, range);
    EXPECT_EQ(found.masses, (std::vector<PointMass>{{0, 0.25}}));
    expectDistribution(found, range, [](double y) { return y <= 0 ? 0 : 0.75 * std::sqrt(y); });
}

TEST(OutputDensity, RefusesWhatIsNoRange)
{
    EXPECT_THROW(of("relu", standard, {1, 1, 10}), std::invalid_argument);
    EXPECT_THROW(of("relu", standard, {0, 1, 0}), std::invalid_argument);
    EXPECT_THROW(of("relu", {}, {0, 1, 10}), std::invalid_argument);
}

}  // namespace
}  // namespace actiscope
