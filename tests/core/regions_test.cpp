// What regions are asked and what they answer: thresholds, ranges, ends, breaks.
#include "tests/core/regions_fixture.h"

#include "core/error.h"

#include <algorithm>
#include <numbers>
#include <span>

namespace actiscope {
namespace {

using namespace test;

TEST(Regions, ARelativeEpsilonIsTakenOfTheSteepestSlope)
{
    const RegionAnalysis relative = analyse("sigmoid", {.epsilon = 0.04, .isRelative = true});
    EXPECT_NEAR(relative.threshold, 0.01, 1e-17);
    EXPECT_NEAR(relative.regions.front().to, -4.5848633391, 1e-10);
    expectRegions(analyse("hardswish", {.epsilon = 0.02, .isRelative = true}),
                  "dead < -3 < active < -1.59 < stationary < -1.41 < active");
    expectRegions(analyse("leaky_relu:scale=1000", {.epsilon = 0.02, .isRelative = true}), "weak < 0 < active");
}

TEST(Regions, ARelativeEpsilonIsAbsoluteWhereTheSlopeIsUnbounded)
{
    for (const char* curve : {"exponential", "relu_squared", "soft_exponential:alpha=-0.5"}) {
        const RegionAnalysis relative = analyse(curve, {.epsilon = 0.01, .isRelative = true});
        EXPECT_EQ(relative.threshold, 0.01) << curve;
        EXPECT_EQ(relative.regions, analyse(curve, 0.01).regions) << curve;
    }
}

TEST(Regions, AtARelativeEpsilonOfOneNothingSmoothIsActive)
{
    expectRegions(analyse("sigmoid", {.epsilon = 1, .isRelative = true}), "saturated");
    expectRegions(analyse("gaussian", {.epsilon = 1, .isRelative = true}), "saturated");
    expectRegions(analyse("relu", {.epsilon = 1, .isRelative = true}), "dead < 0 < active");
}

TEST(Regions, KinksAndJumpsAreListed)
{
    EXPECT_EQ(describe(analyse("relu")), "dead (-inf, 0) | active (0, inf) | kink 0");
    EXPECT_EQ(describe(analyse("elu:alpha=0")), "dead (-inf, 0) | active (0, inf) | kink 0");
    EXPECT_EQ(describe(analyse("hardtanh")), "dead (-inf, -1) | active (-1, 1) | dead (1, inf) | kink -1 | kink 1");
    EXPECT_EQ(describe(analyse("threshold")), "dead (-inf, 0.1) | active (0.1, inf) | jump 0.1");
    EXPECT_EQ(describe(analyse("leaky_relu:alpha=1")), "active (-inf, inf)");
    EXPECT_EQ(describe(analyse("hardtanh:scale=0")), "dead (-inf, inf)");
    EXPECT_TRUE(analyse("elu").kinks.empty()) << "at alpha 1 the slope of ELU is continuous";
    EXPECT_TRUE(analyse("softsign").kinks.empty());
}

TEST(Regions, OfSnakeRepeatWithItsPeriod)
{
    const double pi = std::numbers::pi;
    for (const double alpha : {0.5, 1.0, 3.0}) {
        for (const double epsilon : {0.5, 0.1, 0.01, 1e-3, 1e-6}) {
            const RegionAnalysis analysis = analyse(with("snake", "alpha", alpha), epsilon);
            const double half = std::asin(std::sqrt(epsilon / 2)) / alpha;  // 1 + sin 2αx = 2 sin²(αx + π/4)
            std::size_t stationary = 0;
            for (const Region& region : analysis.regions) {
                if (region.kind != RegionKind::stationary)
                    continue;
                ++stationary;
                const double turn = std::round((region.from * alpha + pi / 4) / pi);
                const double centre = (turn * pi - pi / 4) / alpha;
                if (region.from != -20) {
                    EXPECT_NEAR(region.from, centre - half, 1e-12 * 20) << alpha << " " << epsilon;
                }
                if (region.to != 20) {
                    EXPECT_NEAR(region.to, centre + half, 1e-12 * 20) << alpha << " " << epsilon;
                }
            }
            const auto expected =
                std::floor((20 + half) * alpha / pi + 0.25) + std::floor((20 + half) * alpha / pi - 0.25) + 1;
            EXPECT_EQ(static_cast<double>(stationary), expected) << alpha << " " << epsilon;
        }
    }
}

TEST(Regions, OfSnakeNearZeroAreAsExactAsElsewhere)
{
    // |1 + sin 2x| < ε with ε = 1 − 2⁻⁴⁰ ends where sin 2x = −2⁻⁴⁰.
    const RegionAnalysis analysis = analyse("snake", {.epsilon = 1 - 0x1p-40, .from = -0.1, .to = 0.1});
    ASSERT_EQ(analysis.regions.size(), 2U);
    EXPECT_NEAR(analysis.regions[0].to, -0x1p-41, 1e-3 * 0x1p-41);
}

TEST(Regions, OfSnakeAnswerForTheRangeAskedFor)
{
    const RegionAnalysis analysis = analyse("snake", {.from = 100, .to = 110});
    EXPECT_EQ(analysis.regions.front().from, 100);
    EXPECT_EQ(analysis.regions.back().to, 110);
    // −π/4 + 33π and −π/4 + 34π, −π/4 + 35π lie inside.
    EXPECT_EQ(std::ranges::count(analysis.regions, RegionKind::stationary, &Region::kind), 3);
    EXPECT_EQ(analyse("snake").regions.front().from, -20);
    EXPECT_EQ(analyse("snake").regions.back().to, 20);
    EXPECT_EQ(describe(analyse("snake", {.epsilon = 3, .from = -5, .to = 5})), "weak (-5, 5)");
}

TEST(Regions, MoreThanTenThousandAreRefused)
{
    EXPECT_THROW(analyse("snake", {.from = -1e9, .to = 1e9}), RequestError);
    EXPECT_THROW(analyse("snake:alpha=0x1p20"), RequestError);
    EXPECT_THROW(analyse("snake", {.from = 0}), RequestError);
    // 3,180 periods of two regions each.
    EXPECT_NO_THROW(analyse("snake", {.from = 0, .to = 9990}));
    EXPECT_GT(analyse("snake", {.from = 0, .to = 9990}).regions.size(), 6000U);
}

TEST(Regions, AreClippedToTheRangeAskedFor)
{
    EXPECT_EQ(describe(analyse("relu", {.from = -2, .to = 3})), "dead (-2, 0) | active (0, 3) | kink 0");
    EXPECT_EQ(describe(analyse("relu", {.from = 1, .to = 3})), "active (1, 3)");
    EXPECT_EQ(describe(analyse("relu", {.from = -2, .to = 0})), "dead (-2, 0) | kink 0");
    EXPECT_EQ(describe(analyse("hardswish", {.from = -1.5, .to = -1})).substr(0, 18), "stationary (-1.5, ");
    EXPECT_EQ(describe(analyse("soft_exponential:alpha=-1", {.from = -4, .to = -2})), "undefined (-4, -2)");
    EXPECT_EQ(describe(analyse("relu", {.from = -2})), "dead (-2, 0) | active (0, inf) | kink 0");
    EXPECT_EQ(analyse("sigmoid", {.from = 5, .to = 6}).regions.front().kind, RegionKind::saturated)
        << "the kind is that of the whole region, which reaches to infinity";
}

TEST(Regions, RefuseWhatCannotBeAsked)
{
    for (const double epsilon : {0.0, -0.01, infinity, std::nan("")})
        EXPECT_THROW(analyse("relu", epsilon), RequestError) << epsilon;
    EXPECT_THROW(analyse("relu", {.from = 1, .to = 1}), RequestError);
    EXPECT_THROW(analyse("relu", {.from = 1, .to = -1}), RequestError);
    EXPECT_THROW(analyse("relu", {.from = std::nan(""), .to = 1}), RequestError);
}

TEST(Regions, AnEndBelongsToTheRegionWithTheSmallerSlope)
{
    const RegionAnalysis relu = analyse("relu");
    EXPECT_EQ(relu.kindAt(0), RegionKind::dead);
    EXPECT_EQ(relu.kindAt(-1), RegionKind::dead);
    EXPECT_EQ(relu.kindAt(1e-300), RegionKind::active);
    EXPECT_EQ(relu.kindAt(infinity), RegionKind::active);
    EXPECT_EQ(relu.kindAt(-infinity), RegionKind::dead);
    EXPECT_EQ(relu.kindAt(std::nan("")), RegionKind::undefined);
    EXPECT_EQ(analyse("hardtanh").kindAt(1), RegionKind::dead);
    EXPECT_EQ(analyse("hardtanh").kindAt(-1), RegionKind::dead);
    EXPECT_EQ(analyse("sparse_plus").kindAt(-1), RegionKind::dead);
    EXPECT_EQ(analyse("sparse_plus").kindAt(-0.99), RegionKind::saturated);
    EXPECT_EQ(analyse("soft_exponential:alpha=-1").kindAt(0), RegionKind::undefined);
    EXPECT_EQ(analyse("relu", {.from = -1, .to = 1}).kindAt(2), RegionKind::undefined);
}

TEST(Regions, ANeighbourThatIsDeadMakesAFlatRegionSaturated)
{
    EXPECT_EQ(analyse("relu_squared").kindAt(0.001), RegionKind::saturated);
    EXPECT_EQ(analyse("sparse_plus").kindAt(-0.99), RegionKind::saturated);
    EXPECT_EQ(analyse("hardswish").kindAt(-1.5), RegionKind::stationary);
    EXPECT_EQ(analyse("gaussian").kindAt(0), RegionKind::stationary);
}

/// A function that the catalogue does not have: sin x up to π, then constant, as a formula would give it.
class HalfWave final : public SlopeFunction {
public:
    void evaluate(std::span<const double> x, std::span<double> slope, std::span<double> curvature) const override
    {
        for (std::size_t i = 0; i < x.size(); ++i) {
            const bool isInside = std::abs(x[i]) < std::numbers::pi;
            slope[i] = isInside ? std::cos(x[i]) : 0;
            curvature[i] = isInside ? -std::sin(x[i]) : 0;
        }
    }
};

TEST(Regions, AreFoundForAnyFunctionWithSlopeAndCurvature)
{
    const double pi = std::numbers::pi;
    const Shape shape{
        .codomain = {}, .limitLow = 0, .limitHigh = 0, .breaks = {{-pi, Break::Kind::kink}, {pi, Break::Kind::kink}}};
    const RegionAnalysis analysis = analyseRegions(HalfWave(), shape, {.epsilon = 0.5});
    ASSERT_EQ(analysis.regions.size(), 7U) << describe(analysis);
    EXPECT_EQ(analysis.regions[0].kind, RegionKind::dead);
    EXPECT_EQ(analysis.regions[2].kind, RegionKind::stationary);
    EXPECT_NEAR(analysis.regions[2].from, -2 * pi / 3, 1e-12);
    EXPECT_NEAR(analysis.regions[2].to, -pi / 3, 1e-12);
    EXPECT_NEAR(analysis.steepestSlope, 1, 1e-15);
}

}  // namespace
}  // namespace actiscope
