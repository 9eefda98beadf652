#include "core/analysis/density_outline.h"

#include "core/input_data.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace actiscope {
namespace {

Inputs normal(double mean, double deviation)
{
    Inputs inputs;
    inputs.kind = InputKind::normal;
    inputs.mean = mean;
    inputs.deviation = deviation;
    return inputs;
}

Inputs dataOf(std::vector<float> values)
{
    Inputs inputs;
    inputs.kind = InputKind::data;
    inputs.data = std::make_shared<InputData>(makeInputData(std::move(values), "1"));
    return inputs;
}

double heightNear(const DensityOutline& outline, double x)
{
    const auto after = std::ranges::upper_bound(outline.x, x);
    return outline.height[static_cast<std::size_t>(after - outline.x.begin()) - 1];
}

TEST(DensityOutline, NormalIsABellOfHeightOne)
{
    const DensityOutline outline = densityOutline(normal(0.5, 2), {-6, 6}, 400);
    ASSERT_EQ(outline.x.size(), outline.height.size());
    EXPECT_TRUE(std::ranges::is_sorted(outline.x));
    EXPECT_EQ(outline.x.front(), -6);
    EXPECT_EQ(outline.x.back(), 6);
    for (std::size_t i = 0; i < outline.x.size(); ++i) {
        const double z = (outline.x[i] - 0.5) / 2;
        EXPECT_NEAR(outline.height[i], std::exp(-z * z / 2), 1e-12) << outline.x[i];
    }
}

TEST(DensityOutline, BellNarrowerThanAPixelShowsItsTop)
{
    const DensityOutline outline = densityOutline(normal(0.123, 1e-4), {-6, 6}, 400);
    EXPECT_NEAR(std::ranges::max(outline.height), 1, 1e-12);
}

TEST(DensityOutline, UniformHasTwoWallsAndEndsAtTheView)
{
    Inputs inputs;
    inputs.kind = InputKind::uniform;
    inputs.low = -1;
    inputs.high = 8;
    const DensityOutline outline = densityOutline(inputs, {-6, 6}, 400);
    EXPECT_EQ(outline.x, (std::vector<double>{-1, -1, 6, 6}));
    EXPECT_EQ(outline.height, (std::vector<double>{0, 1, 1, 1}));
    EXPECT_TRUE(densityOutline(inputs, {9, 10}, 400).x.empty());
}

TEST(DensityOutline, DataAreCountedInBinsOfTheView)
{
    // A staircase: 1, 2, 3, 4 values in the four quarters of 0…4.
    std::vector<float> values;
    for (int quarter = 0; quarter < 4; ++quarter)
        for (int i = 0; i < 1000 * (quarter + 1); ++i)
            values.push_back(static_cast<float>(quarter + (i + 0.5) / (1000.0 * (quarter + 1))));
    const DensityOutline outline = densityOutline(dataOf(values), {-2, 6}, 400);
    const double highest = heightNear(outline, 3.5);
    for (int quarter = 0; quarter < 4; ++quarter)
        EXPECT_NEAR(heightNear(outline, quarter + 0.5) / highest, (quarter + 1) / 4.0, 0.02) << quarter;
    EXPECT_EQ(std::ranges::max(outline.height), 1);
    EXPECT_EQ(outline.height.front(), 0);
    EXPECT_EQ(outline.height.back(), 0);
}

TEST(DensityOutline, ASummaryStandsForItsValues)
{
    std::vector<float> values(10000);
    std::mt19937 generator(1);
    std::normal_distribution<float> bell;
    for (float& value : values)
        value = bell(generator);
    Inputs inputs = dataOf(values);
    auto summary = std::make_shared<InputData>(*inputs.data);
    summary->values.clear();
    inputs.data = summary;
    const DensityOutline outline = densityOutline(inputs, {-6, 6}, 400);
    EXPECT_NEAR(heightNear(outline, 1), std::exp(-0.5), 0.15);
    EXPECT_TRUE(densityOutline(inputs, {20, 30}, 400).x.empty());
    EXPECT_TRUE(densityOutline(Inputs(), {-6, 6}, 400).x.empty());
}

TEST(DensityOutline, OneValueOverAndOverIsASpike)
{
    const DensityOutline outline = densityOutline(dataOf(std::vector<float>(100, 2.0F)), {-6, 6}, 400);
    EXPECT_EQ(std::ranges::max(outline.height), 1);
    EXPECT_LT(outline.x.back() - outline.x.front(), 0.2);
    EXPECT_EQ(heightNear(outline, 2.0), 1);
}

TEST(DensityOutline, FewDifferentValuesAreBarsWithNothingBetween)
{
    const DensityOutline outline = densityOutline(dataOf({1, 2, 2, 3}), {-6, 6}, 400);
    EXPECT_TRUE(std::ranges::is_sorted(outline.x));
    EXPECT_NEAR(outline.x.front(), 1, 0.05);
    EXPECT_NEAR(outline.x.back(), 3, 0.05);
    EXPECT_EQ(heightNear(outline, 1.0), 0.5);
    EXPECT_EQ(heightNear(outline, 1.5), 0);
    EXPECT_EQ(heightNear(outline, 2.0), 1);
    EXPECT_EQ(heightNear(outline, 2.5), 0);
    EXPECT_EQ(heightNear(outline, 3.0), 0.5);
    EXPECT_TRUE(densityOutline(dataOf({1, 2, 2, 3}), {4, 6}, 400).x.empty());
}

}  // namespace
}  // namespace actiscope
