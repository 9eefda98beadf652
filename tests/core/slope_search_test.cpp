// Crossings and extrema that are looked for together.
#include "core/analysis/slope_search.h"

#include <gtest/gtest.h>

#include <cmath>

namespace {

using namespace actiscope;

/// The slope is x³ − 3x, whose extrema are at ±1.
class Cubic final : public SlopeFunction {
public:
    void evaluate(std::span<const double> x, std::span<double> slope, std::span<double> curvature) const override
    {
        ++calls;
        for (std::size_t i = 0; i < x.size(); ++i) {
            slope[i] = x[i] * x[i] * x[i] - 3 * x[i];
            curvature[i] = 3 * x[i] * x[i] - 3;
        }
    }
    SlopeNode at(double x) const
    {
        SlopeNode node{.x = x};
        evaluate({&node.x, 1}, {&node.slope, 1}, {&node.curvature, 1});
        return node;
    }
    mutable int calls = 0;
};

TEST(SlopeSearch, FindsEveryCrossingToTheLastBit)
{
    const Cubic cubic;
    // x³ − 3x = −2 cos 3t has the solutions −2 cos t, −2 cos(t ± 120°).
    const double third = 0.2;
    const double level = -2 * std::cos(3 * third);
    const std::vector<SlopeBetween> wanted{
        {cubic.at(-3), cubic.at(-1), level}, {cubic.at(-1), cubic.at(1), level}, {cubic.at(1), cubic.at(3), level}};
    const std::vector<double> found = crossings(cubic, wanted);
    const double turn = 2 * std::acos(-1.0) / 3;
    ASSERT_EQ(found.size(), 3U);
    EXPECT_NEAR(found[0], -2 * std::cos(third), 1e-15);
    EXPECT_NEAR(found[1], -2 * std::cos(third - turn), 1e-15);
    EXPECT_NEAR(found[2], -2 * std::cos(third + turn), 1e-15);
}

TEST(SlopeSearch, FindsExtremaAsExactlyAsAsked)
{
    const Cubic cubic;
    const std::vector<Turn> turns{{cubic.at(-2.5), cubic.at(0.1)}, {cubic.at(-0.2), cubic.at(40)}};
    for (const double precision : {1e-9, 1e-15}) {
        const std::vector<SlopeNode> found = extrema(cubic, turns, precision);
        ASSERT_EQ(found.size(), 2U);
        EXPECT_NEAR(found[0].x, -1, 2 * precision);
        EXPECT_NEAR(found[1].x, 1, 2 * precision);
        EXPECT_NEAR(found[0].slope, 2, 1e-15);
        EXPECT_NEAR(found[1].slope, -2, 1e-15);
    }
}

TEST(SlopeSearch, AsksForManyAtATime)
{
    const Cubic cubic;
    const std::vector<SlopeBetween> many(1000, {cubic.at(1), cubic.at(3), 0.5});
    cubic.calls = 0;
    EXPECT_EQ(crossings(cubic, many).size(), 1000U);
    EXPECT_LT(cubic.calls, 100);
    cubic.calls = 0;
    EXPECT_TRUE(crossings(cubic, {}).empty());
    EXPECT_TRUE(extrema(cubic, {}).empty());
    EXPECT_EQ(cubic.calls, 0);
}

}  // namespace
