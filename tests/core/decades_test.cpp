#include "core/analysis/decades.h"

#include "core/catalogue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace actiscope {
namespace {

Samples decades(std::string_view id, SampleRange range)
{
    const Activation& activation = *findById(id);
    const std::vector<double> values = activation.defaults();
    const Samples slope = sample(activation, values, range, std::array{Quantity::slope}).front();
    return decadesOf(slope, activation, values);
}

double lowestOf(const Samples& samples, double from, double to)
{
    double lowest = 1000;
    for (std::size_t i = 0; i < samples.x.size(); ++i)
        if (samples.x[i] >= from && samples.x[i] <= to)
            lowest = std::min(lowest, samples.y[i]);
    return lowest;
}

TEST(Decades, OfTheGradientOfTanhAndSigmoidAreExactWhereSinglePrecisionHasLongUnderflown)
{
    const double perUnit = std::numbers::log10e;
    for (const SampleRange range : {SampleRange{-6, 6, 1000}, {40, 60, 1000}, {100, 340, 500}, {-700, -600, 500}}) {
        const Samples tanhDecades = decades("tanh", range);
        for (std::size_t i = 0; i < tanhDecades.x.size(); ++i) {
            const double x = std::abs(tanhDecades.x[i]);
            // 1 − tanh² = 4 e⁻²ˣ / (1 + e⁻²ˣ)²
            const double exact = std::log10(4) - 2 * x * perUnit - 2 * std::log1p(std::exp(-2 * x)) * perUnit;
            if (exact > -307) {
                ASSERT_NEAR(tanhDecades.y[i], exact, 1e-5) << tanhDecades.x[i];
            }
        }
        const Samples sigmoidDecades = decades("sigmoid", range);
        for (std::size_t i = 0; i < sigmoidDecades.x.size(); ++i) {
            const double x = std::abs(sigmoidDecades.x[i]);
            const double exact = -x * perUnit - 2 * std::log1p(std::exp(-x)) * perUnit;
            if (exact > -307) {
                ASSERT_NEAR(sigmoidDecades.y[i], exact, 1e-5) << sigmoidDecades.x[i];
            }
        }
    }
}

TEST(Decades, OfADeadRegionLeaveThroughTheBottom)
{
    const Samples relu = decades("relu", {-6, 6, 1000});
    for (std::size_t i = 0; i < relu.x.size(); ++i) {
        if (relu.x[i] != 0) {
            EXPECT_EQ(relu.y[i], relu.x[i] < 0 ? decadeOfZero : 0) << relu.x[i];
        }
    }
}

TEST(Decades, GoDownToZeroWhereTheSlopeChangesItsSignHoweverCoarseTheSamples)
{
    struct Row {
        const char* id;
        double root;  // mpmath.findroot of the derivative
    };
    for (const Row row : {Row{"gelu", -0.751791524693564}, {"silu", -1.27846454276107}, {"mish", -1.19243121451550}})
        for (const int count : {100, 501, 2000}) {
            const Samples samples = decades(row.id, {-6, 6, count});
            const double step = 12.0 / (count - 1);
            EXPECT_EQ(lowestOf(samples, row.root - step, row.root + step), decadeOfZero) << row.id << count;
            EXPECT_GT(lowestOf(samples, -6, row.root - step), -9) << row.id << count;
            EXPECT_GT(lowestOf(samples, row.root + step, 6), -9) << row.id << count;
            EXPECT_TRUE(std::ranges::is_sorted(samples.x)) << row.id << count;
        }
}

TEST(Decades, FindTheBottomWhereTheSlopeTouchesZeroWithoutCrossingIt)
{
    // tanh² is 0 at 0 and as steep on either side; no sample of an even count stands there.
    for (const int count : {100, 500, 2000}) {
        const Samples samples = decades("tanhshrink", {-6, 6, count});
        EXPECT_LT(lowestOf(samples, -0.1, 0.1), -14) << count;
        EXPECT_TRUE(std::ranges::is_sorted(samples.x)) << count;
    }
}

TEST(Decades, KeepGapsAsGaps)
{
    const Samples slope =
        sample(*findById("hardtanh"), findById("hardtanh")->defaults(), {-6, 6, 300}, std::array{Quantity::slope})
            .front();
    const Samples samples = decadesOf(slope, *findById("hardtanh"), findById("hardtanh")->defaults());
    const auto gaps = [](const Samples& line) {
        return std::ranges::count_if(line.y, [](double y) { return std::isnan(y); });
    };
    EXPECT_EQ(gaps(slope), 2);
    EXPECT_EQ(gaps(samples), 2);
}

TEST(FitDecades, ShowsMostOfEachCurveButNotBelowEightDecades)
{
    struct Row {
        const char* name;
        Interval x;
        std::vector<const char*> ids;
        Interval range;
    };
    const Row rows[] = {
        {"a constant slope of one has two decades around it", {-6, 6}, {"identity"}, {-2, 0.5}},
        {"sigmoid falls to 2.5e-3", {-6, 6}, {"sigmoid"}, {-3, -0.5}},
        {"tanh falls to 2.5e-5", {-6, 6}, {"tanh"}, {-5, 0.5}},
        {"the dip of SiLU does not make the axis deep", {-6, 6}, {"silu"}, {-2, 0.5}},
        {"far out nothing is followed below 1e-8", {-100, 100}, {"sigmoid", "tanh"}, {-8, 0.5}},
        {"where everything is tiny the axis is there", {200, 210}, {"sigmoid"}, {-92, -86.5}},
        {"all dead", {-6, -1}, {"relu"}, {-8, 0.5}},
        {"no curve", {-6, 6}, {}, {-8, 0.5}},
    };
    for (const Row& row : rows) {
        std::vector<Samples> samples;
        for (const char* id : row.ids)
            samples.push_back(decades(id, {row.x.low, row.x.high, 1000}));
        std::vector<const Samples*> pointers;
        for (const Samples& each : samples)
            pointers.push_back(&each);
        EXPECT_EQ(fitDecades(row.x, pointers).low, row.range.low) << row.name;
        EXPECT_EQ(fitDecades(row.x, pointers).high, row.range.high) << row.name;
    }
}

TEST(LimitedDecades, CanAlwaysBeDrawn)
{
    for (const Interval bad : {Interval{0, 0}, {-1e9, 1e9}, {std::nan(""), 0}, {3, -3}, {-400, -390}, {500, 600}}) {
        const Interval good = limitedDecades(bad);
        EXPECT_LT(good.low, good.high) << bad.low;
        EXPECT_GE(good.low, -331) << bad.low;
        EXPECT_LE(good.high, 311) << bad.low;
        EXPECT_EQ(limitedDecades(good), good) << bad.low;
    }
    EXPECT_EQ(limitedDecades({-300, 0.5}), (Interval{-300, 0.5}));
}

TEST(DecadeTicks, ArePowersFarApartAndRoundNumbersCloseTogether)
{
    struct Row {
        const char* name;
        Interval decades;
        int most;
        std::vector<double> numbers;
    };
    const Row rows[] = {
        {"every second power", {-8, 0.5}, 5, {1e-8, 1e-6, 1e-4, 1e-2, 1}},
        {"every power", {-3, 0.5}, 5, {1e-3, 1e-2, 1e-1, 1}},
        {"a hundred powers apart", {-300, 0.5}, 4, {1e-300, 1e-200, 1e-100, 1}},
        {"1, 2 and 5", {-1, 0.5}, 6, {0.1, 0.2, 0.5, 1, 2}},
        {"round numbers within a decade", {-0.1, 0.1}, 5, {0.8, 0.9, 1, 1.1, 1.2}},
    };
    for (const Row& row : rows) {
        const std::vector<double> ticks = decadeTicks(row.decades, row.most);
        ASSERT_EQ(ticks.size(), row.numbers.size()) << row.name;
        for (std::size_t i = 0; i < ticks.size(); ++i)
            EXPECT_NEAR(ticks[i], std::log10(row.numbers[i]), 1e-9) << row.name;
    }
    for (double width = 1e-6; width < 600; width *= 1.3) {
        const std::vector<double> ticks = decadeTicks({-width / 2 + 0.123, width / 2 + 0.123}, 5);
        EXPECT_GE(ticks.size(), 2U) << width;
        EXPECT_LE(ticks.size(), 12U) << width;
        EXPECT_TRUE(std::ranges::is_sorted(ticks)) << width;
    }
}

}  // namespace
}  // namespace actiscope
