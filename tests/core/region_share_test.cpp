// Shares against probabilities that are known in closed form, and by counting.
#include "core/analysis/region_share.h"

#include "core/catalogue.h"
#include "core/curve_order.h"
#include "core/session.h"

#include <gtest/gtest.h>

#include <cmath>

namespace actiscope {
namespace {

constexpr Interval visible{-6, 6};

RegionAnalysis regionsOf(const char* id)
{
    const Activation& activation = *findById(id);
    return analyseRegions(activation, activation.defaults(), {});
}

double deadShare(const char* id, const Inputs& inputs)
{
    return regionShare(regionsOf(id), RegionKind::dead, inputs, visible);
}

Inputs data(std::vector<float> values, Histogram histogram)
{
    auto sample = std::make_shared<InputData>();
    sample->count = 4;
    sample->histogram = std::move(histogram);
    sample->values = std::move(values);
    return {.kind = InputKind::data, .data = std::move(sample)};
}

TEST(RegionShare, HalfOfAStandardNormalLawFallsIntoTheDeadHalfOfRelu)
{
    EXPECT_NEAR(deadShare("relu", {.kind = InputKind::normal}), 0.5, 1e-15);
    EXPECT_EQ(deadShare("tanh", {.kind = InputKind::normal}), 0);
}

TEST(RegionShare, TailsOfANormalLawAreExact)
{
    // P(Z < −8) = erfc(8/√2)/2.
    const double tail = std::erfc(8 / std::sqrt(2.0)) / 2;
    EXPECT_NEAR(deadShare("relu", {.kind = InputKind::normal, .mean = 8}) / tail, 1, 1e-12);
}

TEST(RegionShare, OfAUniformLawTheLengthsCount)
{
    EXPECT_NEAR(deadShare("relu", {.kind = InputKind::uniform, .low = -1, .high = 3}), 0.25, 1e-15);
    EXPECT_NEAR(deadShare("hardtanh", {.kind = InputKind::uniform, .low = -2, .high = 2}), 0.5, 1e-15);
}

TEST(RegionShare, WithoutInputsThePartOfTheViewCounts)
{
    EXPECT_NEAR(deadShare("hardtanh", {}), 10.0 / 12, 1e-15);
}

TEST(RegionShare, OfDataTheValuesAreCounted)
{
    EXPECT_EQ(deadShare("relu", data({-2, -1, -0.5, 3}, {-2, 3, {3, 1}})), 0.75);
}

TEST(RegionShare, OfDataWithoutValuesTheBinsAreSpread)
{
    EXPECT_NEAR(deadShare("relu", data({}, {-1, 3, {4, 0, 0, 12}})), 0.25, 1e-15);
    EXPECT_NEAR(deadShare("relu", data({}, {-1, 1, {6}})), 0.5, 1e-15);
}

std::string ordered(CurveOrder order, const Session& session = firstSession())
{
    std::string ids;
    const auto share = [](const Curve& curve) {
        return regionShare(regionsOf(curve.activation.c_str()), RegionKind::dead, {}, visible);
    };
    for (const Curve* curve : inOrder(shownCurves(session), order, share))
        ids += (ids.empty() ? "" : " ") + curve->activation;
    return ids;
}

TEST(CurveOrder, OfTheListIsTheListsOwn)
{
    EXPECT_EQ(ordered(CurveOrder::list), "relu leaky_relu elu gelu silu tanh sigmoid");
}

TEST(CurveOrder, ByNameIgnoresCase)
{
    EXPECT_EQ(ordered(CurveOrder::name), "elu gelu leaky_relu relu sigmoid silu tanh");
}

TEST(CurveOrder, ByFamilyKeepsTheListsOrderWithinOne)
{
    EXPECT_EQ(ordered(CurveOrder::family), "relu leaky_relu elu tanh sigmoid gelu silu");
}

TEST(CurveOrder, ByDeadShareBeginsWithTheGreatestAndKeepsTheListsOrderOfEquals)
{
    Session session;
    // Twelfths of −6…6 without gradient: 0, 6, 0, 10, 6, 1.
    for (const char* id : {"tanh", "relu6", "gelu", "hardtanh", "relu", "softshrink"})
        addCurve(session, *findById(id));
    EXPECT_EQ(ordered(CurveOrder::deadShare, session), "hardtanh relu6 relu softshrink tanh gelu");
}

}  // namespace
}  // namespace actiscope
