// Samples for drawing: where they lie, where the line breaks, and that they are the function.
#include "core/analysis/sampling.h"

#include "core/evaluate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <string>

namespace actiscope {
namespace {

Samples sampleOf(std::string_view curve, Quantity quantity, const SampleRange& range = {})
{
    const NamedActivation parsed = parseCurve(curve);
    return sample(*parsed.activation, parsed.values, range, std::array{quantity}).front();
}

/// Places where the line is broken.
std::vector<double> gapsOf(const Samples& samples)
{
    std::vector<double> gaps;
    for (std::size_t i = 0; i < samples.x.size(); ++i)
        if (std::isnan(samples.y[i]))
            gaps.push_back(samples.x[i]);
    return gaps;
}

/// y at the last sample before x, and at the first one after it.
double before(const Samples& samples, double x)
{
    const auto next = std::ranges::lower_bound(samples.x, x);
    return samples.y[static_cast<std::size_t>(next - samples.x.begin()) - 1];
}

double after(const Samples& samples, double x)
{
    const auto next = std::ranges::upper_bound(samples.x, x);
    return samples.y[static_cast<std::size_t>(next - samples.x.begin())];
}

TEST(Sampling, TheSlopeOfReluIsZeroUpToZeroThenOneWithAGap)
{
    const Samples slope = sampleOf("relu", Quantity::slope);
    EXPECT_EQ(gapsOf(slope), std::vector<double>{0});
    for (std::size_t i = 0; i < slope.x.size(); ++i) {
        if (slope.x[i] != 0) {
            EXPECT_EQ(slope.y[i], slope.x[i] < 0 ? 0 : 1) << slope.x[i];
        }
    }
    EXPECT_GT(before(slope, 1e-300), -1) << "the left side reaches the kink";
    EXPECT_EQ(before(slope, 0), 0);
    EXPECT_EQ(after(slope, 0), 1);
}

TEST(Sampling, AKinkIsOnePointOfTheValue)
{
    for (const int count : {2, 7, 2000, 1999}) {
        const Samples value = sampleOf("leaky_relu:alpha=-1", Quantity::value, {.from = -3, .to = 5, .count = count});
        EXPECT_TRUE(gapsOf(value).empty());
        const auto kink = std::ranges::find(value.x, 0.0);
        ASSERT_NE(kink, value.x.end());
        EXPECT_EQ(value.y[static_cast<std::size_t>(kink - value.x.begin())], 0);
    }
}

TEST(Sampling, AJumpOfTheValueIsAGapWithBothSidesExact)
{
    const Samples value = sampleOf("hardshrink:lambda=0.3", Quantity::value);
    EXPECT_EQ(gapsOf(value), (std::vector<double>{-0.3, 0.3}));
    EXPECT_EQ(before(value, 0.3), 0);
    EXPECT_NEAR(after(value, 0.3), 0.3, 1e-15);
    EXPECT_NEAR(before(value, -0.3), -0.3, 1e-15);
    EXPECT_EQ(after(value, -0.3), 0);
}

TEST(Sampling, NoSampleNextToAJumpIsOnTheWrongSide)
{
    // In single precision 0.3 lies above 0.3: a sample between them would be drawn as a spike.
    for (const double from : {-6.0, 0.2999, 0.3 - 1e-5, 0.3 - 2e-6, 0.0}) {
        const Samples value = sampleOf("hardshrink:lambda=0.3", Quantity::value, {.from = from, .to = 0.6 - from});
        for (std::size_t i = 0; i < value.x.size(); ++i) {
            if (std::abs(value.x[i]) != 0.3) {
                EXPECT_NEAR(value.y[i], std::abs(value.x[i]) > 0.3 ? value.x[i] : 0, 1e-7) << value.x[i];
            }
        }
    }
}

TEST(Sampling, ABendBreaksTheCurvatureOnly)
{
    EXPECT_TRUE(gapsOf(sampleOf("elu", Quantity::value)).empty());
    EXPECT_TRUE(gapsOf(sampleOf("elu", Quantity::slope)).empty());
    const Samples curvature = sampleOf("elu", Quantity::curvature);
    EXPECT_EQ(gapsOf(curvature), std::vector<double>{0});
    EXPECT_NEAR(before(curvature, 0), 1, 1e-15);
    EXPECT_EQ(after(curvature, 0), 0);
    EXPECT_EQ(gapsOf(sampleOf("softsign", Quantity::curvature)), std::vector<double>{0});
}

TEST(Sampling, WhatGoesOnAcrossAKinkIsNotBroken)
{
    // The curvature of Leaky ReLU is 0 on both sides of its kink.
    EXPECT_TRUE(gapsOf(sampleOf("leaky_relu", Quantity::curvature)).empty());
    // The curvature of ELU at its bend is taken as 0 by convention; the slope there must not show a spike either.
    const Samples slope = sampleOf("celu", Quantity::slope);
    for (std::size_t i = 0; i < slope.x.size(); ++i)
        EXPECT_NEAR(slope.y[i], slope.x[i] > 0 ? 1 : std::exp(slope.x[i]), 1e-6);
    EXPECT_TRUE(gapsOf(sampleOf("threshold:scale=0", Quantity::value)).empty());
}

TEST(Sampling, ABreakAtTheEndOfTheRangeShowsItsInnerSide)
{
    const Samples right = sampleOf("relu", Quantity::slope, {.from = 0, .to = 6});
    EXPECT_TRUE(gapsOf(right).empty());
    EXPECT_TRUE(std::ranges::all_of(right.y, [](double y) { return y == 1; }));
    const Samples left = sampleOf("relu", Quantity::slope, {.from = -6, .to = 0});
    EXPECT_TRUE(std::ranges::all_of(left.y, [](double y) { return y == 0; }));
}

TEST(Sampling, NothingIsSampledOutsideOfTheDomain)
{
    // At alpha −½ it is 2·ln(1 + (x − ½)/2): it begins at −1.5 with a pole.
    const Samples value = sampleOf("soft_exponential:alpha=-0.5", Quantity::value);
    EXPECT_GT(value.x.front(), -1.5);
    EXPECT_LT(value.x.front(), -1.5 + 1e-12) << "the pole is approached";
    EXPECT_LT(value.y.front(), -50);
    EXPECT_TRUE(std::ranges::is_sorted(value.x));
    EXPECT_TRUE(gapsOf(value).empty());
    EXPECT_TRUE(sampleOf("soft_exponential:alpha=-0.5", Quantity::value, {.from = -6, .to = -2}).x.empty());
    EXPECT_TRUE(sampleOf("soft_exponential:alpha=-0.5", Quantity::slope, {.from = -6, .to = -1.5}).x.empty());
}

TEST(Sampling, AscendsSpansTheRangeAndIsDenseForEveryActivation)
{
    for (const Activation& activation : catalogue()) {
        const std::vector<double> values = activation.defaults();
        for (const SampleRange& range :
             {SampleRange{}, SampleRange{.from = -1e-3, .to = 2e-3, .count = 100},
              SampleRange{.from = 0.5, .to = 3, .count = 777}, SampleRange{.from = 1, .to = 1 + 1e-9, .count = 50}}) {
            const std::array quantities{Quantity::curvature, Quantity::value, Quantity::slope};
            const std::vector<Samples> all = sample(activation, values, range, quantities);
            ASSERT_EQ(all.size(), quantities.size());
            for (const Samples& samples : all) {
                ASSERT_EQ(samples.x.size(), samples.y.size());
                ASSERT_GE(samples.x.size(), 2U);
                const double step = (range.to - range.from) / (range.count - 1);
                EXPECT_NEAR(samples.x.front(), range.from, step / 4) << activation.id();
                EXPECT_NEAR(samples.x.back(), range.to, step / 4) << activation.id();
                for (std::size_t i = 1; i < samples.x.size(); ++i) {
                    EXPECT_LT(samples.x[i - 1], samples.x[i]) << activation.id();
                    EXPECT_LT(samples.x[i] - samples.x[i - 1], 1.7 * step) << activation.id();
                }
            }
        }
    }
}

TEST(Sampling, IsTheFunctionToTheKernelsPrecision)
{
    for (const char* curve : {"gelu", "tanh", "mish", "elu", "swish:beta=3", "gaussian"}) {
        const NamedActivation parsed = parseCurve(curve);
        const std::array quantities{Quantity::value, Quantity::slope};
        const std::vector<Samples> all = sample(*parsed.activation, parsed.values, {}, quantities);
        for (std::size_t i = 0; i < all[0].x.size(); ++i)
            EXPECT_NEAR(all[0].y[i], evaluateAt(*parsed.activation, parsed.values, all[0].x[i]).value,
                        1e-6 * std::max(1.0, std::abs(all[0].x[i])))
                << curve;
        for (std::size_t i = 0; i < all[1].x.size(); ++i)
            EXPECT_NEAR(all[1].y[i], evaluateAt(*parsed.activation, parsed.values, all[1].x[i]).slope, 1e-6) << curve;
    }
}

TEST(Sampling, IsDoubleWhereAStepIsFinerThanSinglePrecision)
{
    // 2,000 samples between 1 and 1 + 2e-6: float32 has 17 numbers there.
    const SampleRange range{.from = 1, .to = 1 + 2e-6};
    const Samples value = sampleOf("exponential", Quantity::value, range);
    EXPECT_GE(value.x.size(), 2000U);
    for (std::size_t i = 0; i < value.x.size(); ++i)
        EXPECT_NEAR(value.y[i], std::exp(value.x[i]), 4e-15);
}

TEST(Sampling, HasNoInfinitiesWhereDoubleHasNone)
{
    const Samples value = sampleOf("exponential", Quantity::value, {.from = 0, .to = 200});
    EXPECT_NEAR(value.y.back(), std::exp(200), 1e-12 * std::exp(200));
    const Samples huge = sampleOf("relu", Quantity::value, {.from = -1e200, .to = 1e200});
    EXPECT_EQ(huge.y.back(), 1e200);
    EXPECT_EQ(sampleOf("leaky_relu:alpha=1e-200", Quantity::slope).y.front(), 1e-200);
}

TEST(Sampling, IntoGivenResultsIsTheSameAndKeepsTheirStorage)
{
    const NamedActivation parsed = parseCurve("tanh");
    const std::array quantities{Quantity::value, Quantity::slope};
    std::array<Samples, 2> results;
    sample(*parsed.activation, parsed.values, {}, quantities, results);
    EXPECT_EQ(results[0], sampleOf("tanh", Quantity::value));
    EXPECT_EQ(results[1], sampleOf("tanh", Quantity::slope));
    const double* storage = results[0].x.data();
    sample(*parsed.activation, parsed.values, {.from = -1, .to = 1}, quantities, results);
    EXPECT_EQ(results[0].x.data(), storage);
    EXPECT_EQ(results[0], sampleOf("tanh", Quantity::value, {.from = -1, .to = 1}));
}

TEST(Sampling, RefusesRangesThatAreNone)
{
    EXPECT_THROW(sampleOf("relu", Quantity::value, {.from = 1, .to = 1}), std::invalid_argument);
    EXPECT_THROW(sampleOf("relu", Quantity::value, {.from = 2, .to = 1}), std::invalid_argument);
    EXPECT_THROW(sampleOf("relu", Quantity::value, {.from = -infinity, .to = 1}), std::invalid_argument);
    EXPECT_THROW(sampleOf("relu", Quantity::value, {.from = std::nan(""), .to = 1}), std::invalid_argument);
    EXPECT_THROW(sampleOf("relu", Quantity::value, {.from = 0, .to = 1, .count = 1}), std::invalid_argument);
}

}  // namespace
}  // namespace actiscope
