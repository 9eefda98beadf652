#include "core/analysis/fit.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace actiscope {
namespace {

TEST(Fit, ShowsEveryKinkAndEndOfADeadRegion)
{
    EXPECT_EQ(fitX({}), (Interval{-6, 6}));
    RegionAnalysis far;
    far.regions = {{RegionKind::dead, -infinity, 20}, {RegionKind::active, 20, infinity}};
    far.kinks = {20};
    EXPECT_GT(fitX(std::vector{far}).high, 20);
    EXPECT_LT(fitX(std::vector{far}).high, 40);
}

TEST(Fit, RangesStayWithinWhatCanBeDrawn)
{
    for (const Interval bad : {Interval{1, 1}, Interval{0, 1e300}, Interval{-infinity, infinity}, Interval{3, 2},
                               Interval{std::nan(""), 1}, Interval{1e9, 1e9 + 1e-6}}) {
        const Interval good = limited(bad);
        EXPECT_LT(good.low, good.high);
        EXPECT_LE(good.high - good.low, 1e200 * (1 + 1e-12));
        EXPECT_GE(good.high - good.low, 0.999e-11 * std::max(std::abs(good.low), std::abs(good.high)));
    }
    for (const Interval good : {Interval{-6, 6}, Interval{1000 - 5e-7, 1000 + 5e-7}, Interval{-5e5, 5e5},
                                Interval{-1e-45, 1e-45}, Interval{0, 4e38}})
        EXPECT_EQ(limited(good), good);
}

/// 1000 samples of f over 0…10.
template <class F>
Samples sampled(F f)
{
    Samples samples;
    for (int i = 0; i <= 1000; ++i) {
        const double x = 0.01 * i;
        samples.x.push_back(x);
        samples.y.push_back(f(x));
    }
    return samples;
}

Interval fitted(Quantity quantity, const Samples& samples)
{
    const Samples* const curves[] = {&samples};
    return fitY(quantity, {0, 10}, curves, &samples);
}

TEST(Fit, IsNotAtTheMercyOfAPole)
{
    const Samples pole = sampled([](double x) { return x == 5 ? std::nan("") : 1e-3 / ((x - 5) * (x - 5)); });
    EXPECT_LT(fitted(Quantity::slope, pole).high, 2);
    const Samples logarithm = sampled([](double x) { return x < 2 ? std::nan("") : std::log(x - 2 + 1e-17); });
    EXPECT_GT(fitted(Quantity::value, logarithm).low, -8);
}

TEST(Fit, ShowsANarrowPeakToItsTip)
{
    const Samples peak = sampled([](double x) { return 25 * std::exp(-1e3 * (x - 5) * (x - 5)); });
    EXPECT_GE(fitted(Quantity::slope, peak).high, 25);
}

TEST(Fit, KeepsAFlatLineOffTheEdge)
{
    const Samples flat{{999.9, 1000, 1000.1}, {1000, 1000, 1000}};
    const Samples half{{-1e-9, 0, 1e-9}, {0.5, 0.5, 0.5}};
    const Samples* const curves[] = {&flat, &half};
    EXPECT_GT(fitY(Quantity::value, {999, 1001}, std::span(curves).first(1)).high, 1001);
    EXPECT_GT(fitY(Quantity::value, {-1e-8, 1e-8}, std::span(curves).last(1)).high, 0.51);
}

}  // namespace
}  // namespace actiscope
