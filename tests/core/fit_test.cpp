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
        EXPECT_LE(good.high - good.low, 1e12 * (1 + 1e-12));
        EXPECT_GE(good.high - good.low, 0.99e-9 * std::max(std::abs(good.low), std::abs(good.high)));
    }
    EXPECT_EQ(limited({-6, 6}), (Interval{-6, 6}));
}

}  // namespace
}  // namespace actiscope
