// Where two curves are farthest apart, and their difference as drawn.
#include "core/analysis/difference.h"

#include "core/evaluate.h"
#include "tests/core/csv_rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace {

using namespace actiscope;
using namespace actiscope::test;

Deviation between(const std::string& f, const std::string& g, const Interval& range,
                  Quantity quantity = Quantity::value)
{
    const NamedActivation first = parseCurve(f);
    const NamedActivation second = parseCurve(g);
    return greatestDeviation({*first.activation, first.values}, {*second.activation, second.values}, range, quantity);
}

/// f − g by their values alone.
double differenceAt(const std::string& f, const std::string& g, double x, Quantity quantity)
{
    const auto at = [&](const std::string& curve) {
        const NamedActivation named = parseCurve(curve);
        const Point point = evaluateAt(*named.activation, named.values, x);
        return quantity == Quantity::slope ? point.slope : point.value;
    };
    return at(f) - at(g);
}

Samples sampled(const std::string& f, const std::string& g, const SampleRange& range,
                Quantity quantity = Quantity::value)
{
    const NamedActivation first = parseCurve(f);
    const NamedActivation second = parseCurve(g);
    return sampleDifference({*first.activation, first.values}, {*second.activation, second.values}, range, quantity);
}

TEST(GreatestDeviation, isWhereFortyDigitsFindIt)
{
    const auto rows = readRows("deviations.csv");
    ASSERT_FALSE(rows.empty());
    for (const auto& row : rows) {
        SCOPED_TRACE(row.at("f") + " − " + row.at("g") + " " + row.at("quantity"));
        const Quantity quantity = row.at("quantity") == "slope" ? Quantity::slope : Quantity::value;
        const Deviation found =
            between(row.at("f"), row.at("g"), {std::stod(row.at("low")), std::stod(row.at("high"))}, quantity);
        const double value = std::stod(row.at("value"));
        EXPECT_NEAR(std::abs(found.value), value, 1e-14);
        EXPECT_EQ(std::signbit(found.value), std::signbit(differenceAt(row.at("f"), row.at("g"), found.x, quantity)));
        const std::vector<std::string> places = split(row.at("places"), ' ');
        const bool isPlace = std::ranges::any_of(places, [&](const std::string& place) {
            return std::abs(found.x - std::stod(place)) <= 1e-10 * std::max(1.0, std::abs(found.x));
        });
        EXPECT_TRUE(isPlace) << found.x << " is none of " << row.at("places");
    }
}

TEST(GreatestDeviation, isFoundAtEndsBreaksAndInfinity)
{
    const double inf = infinity;
    const struct {
        const char* what;
        const char* f;
        const char* g;
        Interval range;
        Quantity quantity;
        Deviation expected;
    } rows[] = {
        {"a curve and itself agree", "gelu", "gelu", {-6, 6}, Quantity::value, {-6, 0}},
        {"two names of one curve agree", "silu", "swish", {-6, 6}, Quantity::slope, {-6, 0}},
        {"straight curves part at the end", "relu", "leaky_relu:alpha=0.25", {-6, 6}, Quantity::value, {-6, 1.5}},
        {"the other end", "relu:scale=2", "relu", {-6, 6}, Quantity::value, {6, 6}},
        {"a jump, before it", "threshold:threshold=1,value=20", "relu", {-6, 6}, Quantity::value, {-6, 20}},
        {"a jump of the slope", "relu", "elu", {0, 6}, Quantity::slope, {0, -1}},
        {"unbounded to the left", "relu", "identity", realLine, Quantity::value, {-inf, inf}},
        {"unbounded to the right", "relu", "tanh", realLine, Quantity::value, {inf, inf}},
        {"unbounded at the end of the domain",
         "soft_exponential:alpha=-0.5",
         "identity",
         {-6, 6},
         Quantity::value,
         {-1.5, -inf}},
        {"limits at infinity count", "sigmoid", "hardtanh:min=0,max=0.25", {0, inf}, Quantity::value, {inf, 0.75}},
        {"a single point", "identity", "identity:scale=3", {2, 2}, Quantity::value, {2, -4}},
        {"a spike between samples", "hardshrink:lambda=1e-9", "identity", {-6, 6}, Quantity::value, {-1e-9, 1e-9}},
        {"a kink", "relu", "softplus", {-6, 6}, Quantity::value, {0, -std::log(2)}},
    };
    for (const auto& row : rows) {
        const Deviation found = between(row.f, row.g, row.range, row.quantity);
        if (std::isfinite(row.expected.x)) {
            EXPECT_NEAR(found.x, row.expected.x, 1e-15) << row.what;
        } else {
            EXPECT_EQ(found.x, row.expected.x) << row.what;
        }
        if (std::isfinite(row.expected.value)) {
            EXPECT_NEAR(found.value, row.expected.value, 1e-15) << row.what;
        } else {
            EXPECT_EQ(found.value, row.expected.value) << row.what;
        }
    }
}

TEST(GreatestDeviation, isAboveEverySample)
{
    std::mt19937 random(7);
    for (const Quantity quantity : {Quantity::value, Quantity::slope, Quantity::curvature})
        for (int trial = 0; trial < 60; ++trial) {
            const auto pick = [&]() -> const Activation& { return catalogue()[random() % catalogue().size()]; };
            const Activation& f = pick();
            const Activation& g = pick();
            const std::vector<double> fValues = f.defaults();
            const std::vector<double> gValues = g.defaults();
            const Deviation found = greatestDeviation({f, fValues}, {g, gValues}, {-5, 7}, quantity);
            const Samples samples = sampleDifference({f, fValues}, {g, gValues}, {-5, 7, 5000}, quantity);
            for (std::size_t i = 0; i < samples.x.size(); ++i)
                if (!std::isnan(samples.y[i])) {
                    ASSERT_LE(std::abs(samples.y[i]), std::abs(found.value) * (1 + 1e-12))
                        << f.id() << " − " << g.id() << " at " << samples.x[i] << " against " << found.x;
                }
        }
}

TEST(Difference, keepsDigitsThatSinglePrecisionWouldLose)
{
    // For large x the two forms of GELU differ by about 1e-16 and less: never by float32's 1e-7.
    const Samples samples = sampled("gelu", "gelu_tanh", {-6, 6, 2001});
    ASSERT_EQ(samples.x.size(), 2001u);
    for (std::size_t i = 0; i < samples.x.size(); ++i) {
        const double x = samples.x[i];
        const double exact = x * std::erfc(-x / std::sqrt(2)) / 2 -
                             x / (1 + std::exp(-2 * std::sqrt(2 / std::acos(-1)) * (x + 0.044715 * x * x * x)));
        EXPECT_NEAR(samples.y[i], exact, 4e-15) << x;
    }
}

TEST(Difference, breaksWhereEitherCurveJumps)
{
    const Samples samples = sampled("hardshrink", "threshold:threshold=1,value=3", {-2, 2, 401});
    std::vector<double> gaps;
    for (std::size_t i = 0; i < samples.x.size(); ++i)
        if (std::isnan(samples.y[i]))
            gaps.push_back(samples.x[i]);
    EXPECT_EQ(gaps, (std::vector<double>{-0.5, 0.5, 1}));
    EXPECT_TRUE(std::ranges::is_sorted(samples.x));
    const auto gap = std::ranges::find(samples.x, 1.0) - samples.x.begin();
    EXPECT_DOUBLE_EQ(samples.y[static_cast<std::size_t>(gap) - 1], -2);
    EXPECT_NEAR(samples.y[static_cast<std::size_t>(gap) + 1], 0, 1e-15);
}

TEST(Difference, goesThroughKinksAndThroughJumpsThatBothCurvesShare)
{
    const auto hasGap = [](const Samples& samples) {
        return std::ranges::any_of(samples.y, [](double y) { return std::isnan(y); });
    };
    EXPECT_FALSE(hasGap(sampled("relu", "elu", {-2, 2, 400})));
    EXPECT_TRUE(hasGap(sampled("relu", "tanh", {-2, 2, 400}, Quantity::slope)));
    EXPECT_FALSE(hasGap(sampled("hardshrink", "hardshrink", {-2, 2, 400})));
    EXPECT_FALSE(hasGap(sampled("sparse_plus", "identity:scale=0", {-2, 2, 400}, Quantity::slope)));
    EXPECT_FALSE(hasGap(sampled("hardswish", "identity:scale=0", {-6, 6, 400})));
}

TEST(Difference, isSampledOnlyWhereBothAreDefined)
{
    const Samples samples = sampled("soft_exponential:alpha=-0.5", "identity", {-6, 6, 500});
    EXPECT_GT(samples.x.front(), -1.5);
    EXPECT_LT(samples.x.front(), -1.5 + 1e-9);
    EXPECT_TRUE(std::ranges::is_sorted(samples.x));
    EXPECT_TRUE(sampled("soft_exponential:alpha=-0.5", "identity", {-6, -2, 500}).x.empty());
    EXPECT_THROW(sampled("relu", "elu", {1, 1, 500}), std::invalid_argument);
}

}  // namespace
