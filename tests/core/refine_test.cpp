// Samples that a line may be drawn through: nowhere does the curve leave it.
#include "core/analysis/refine.h"

#include "core/evaluate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace actiscope {
namespace {

constexpr double width = 1000;  // px
constexpr double height = 500;

/// px from the point to the line through the samples beside it.
double distanceTo(const Samples& samples, const Sight& sight, double x, double y)
{
    double least = infinity;
    const auto after = std::ranges::lower_bound(samples.x, x) - samples.x.begin();
    const auto from = static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - 3, 0));
    for (std::size_t i = from; i + 1 < std::min(samples.x.size(), from + 6); ++i) {
        const double dx = (samples.x[i + 1] - samples.x[i]) / sight.xPixel;
        const double dy = (samples.y[i + 1] - samples.y[i]) / sight.yPixel;
        const double px = (x - samples.x[i]) / sight.xPixel;
        const double py = (y - samples.y[i]) / sight.yPixel;
        const double t = std::clamp((px * dx + py * dy) / (dx * dx + dy * dy), 0.0, 1.0);
        least = std::min(least, std::hypot(px - t * dx, py - t * dy));
    }
    return least;
}

struct Row {
    const char* curve;
    Quantity quantity;
    SampleRange range;
    Interval y;
};

TEST(Refine, TheLineStaysOnSharpCurves)
{
    const Row rows[] = {
        {"swish:beta=50", Quantity::value, {}, {-0.5, 4}},
        {"swish:beta=50", Quantity::slope, {}, {-0.2, 1.2}},
        {"swish:beta=5000", Quantity::slope, {}, {-0.2, 1.2}},
        {"softplus:beta=100", Quantity::slope, {}, {-0.2, 1.2}},
        {"softplus:beta=100", Quantity::curvature, {}, {0, 30}},
        {"gaussian:scale=1000", Quantity::value, {}, {0, 1000}},
        {"gaussian", Quantity::value, {.from = -1e4, .to = 1.3e4}, {0, 1}},
        {"tanh", Quantity::slope, {.from = -3e5, .to = 1e5}, {0, 1}},
    };
    for (const Row& row : rows) {
        const NamedActivation parsed = parseCurve(row.curve);
        const auto at = [&](double x) {
            const Point point = evaluateAt(*parsed.activation, parsed.values, x);
            return row.quantity == Quantity::value   ? point.value
                   : row.quantity == Quantity::slope ? point.slope
                                                     : point.curvature;
        };
        const Sight sight{
            .y = row.y, .xPixel = (row.range.to - row.range.from) / width, .yPixel = (row.y.high - row.y.low) / height};
        const Samples coarse = sample(*parsed.activation, parsed.values, row.range, std::array{row.quantity}).front();
        const Samples fine = refined(coarse, *parsed.activation, parsed.values, row.quantity, sight).value_or(coarse);
        EXPECT_TRUE(std::ranges::is_sorted(fine.x));
        EXPECT_LT(fine.x.size(), coarse.x.size() + 2000) << row.curve;
        // Looked at far more closely than pixels, and at all scales around 0.
        double worst = 0;
        const auto look = [&](double x) {
            const double y = at(x);
            if (x > row.range.from && x < row.range.to && y >= row.y.low && y <= row.y.high)
                worst = std::max(worst, distanceTo(fine, sight, x, y));
        };
        for (int i = 0; i < 40000; ++i)
            look(row.range.from + (row.range.to - row.range.from) * (i + 0.37) / 40000);
        for (int i = 0; i < 2000; ++i)
            for (const double sign : {-1.0, 1.0})
                look(sign * std::exp2(-20 + 0.02 * i));
        EXPECT_LT(worst, 0.2) << row.curve;
    }
}

TEST(Refine, NothingIsAddedWhereTheSamplesWillDo)
{
    for (const char* curve : {"relu", "gelu", "tanh", "elu", "hardshrink"}) {
        const NamedActivation parsed = parseCurve(curve);
        for (const Quantity quantity : {Quantity::value, Quantity::slope}) {
            const Samples samples = sample(*parsed.activation, parsed.values, {}, std::array{quantity}).front();
            const Sight sight{.y = {-2, 4}, .xPixel = 12 / width, .yPixel = 6 / height};
            EXPECT_FALSE(refined(samples, *parsed.activation, parsed.values, quantity, sight)) << curve;
        }
    }
}

TEST(Refine, GapsStayGaps)
{
    const NamedActivation parsed = parseCurve("hardshrink");
    const SampleRange range{.from = -1000, .to = 1001, .count = 50};
    const Samples samples = sample(*parsed.activation, parsed.values, range, std::array{Quantity::value}).front();
    const Sight sight{.y = {-2, 2}, .xPixel = 2, .yPixel = 0.01};
    const auto gaps = [](const Samples& line) {
        return std::ranges::count_if(line.y, [](double y) { return std::isnan(y); });
    };
    const Samples fine = refined(samples, *parsed.activation, parsed.values, Quantity::value, sight).value_or(samples);
    EXPECT_EQ(gaps(fine), gaps(samples));
    EXPECT_GT(gaps(fine), 0);
}

TEST(Refine, WhatIsOutOfSightOrSwingsEndlesslyCostsLittle)
{
    Samples samples;
    for (int i = 0; i <= 1000; ++i) {
        samples.x.push_back(i);
        samples.y.push_back(1e6 * std::sin(1e3 * i * i));
    }
    int calls = 0;
    const auto wild = [&](double x) {
        ++calls;
        return 1e6 * std::sin(1e3 * x * x);
    };
    refined(samples, wild, {.y = {-1, 1}, .xPixel = 1, .yPixel = 0.01});
    EXPECT_LT(calls, 5000);
    calls = 0;
    EXPECT_FALSE(refined(samples, wild, {.y = {2e6, 3e6}, .xPixel = 1, .yPixel = 0.01}));
    EXPECT_EQ(calls, 0);
}

}  // namespace
}  // namespace actiscope
