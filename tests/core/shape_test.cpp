// Codomain, limits, monotonicity, smoothness and breaks, as stated and as the numbers show them: for the defaults and
// for unusual parameters.
#include "core/number.h"
#include "tests/core/subjects.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace {

using namespace actiscope;
using namespace actiscope::test;

std::string word(Monotonicity monotonicity)
{
    return std::vector<std::string>{"strictly rising", "rising",   "strictly falling",
                                    "falling",         "constant", "not monotone"}[static_cast<std::size_t>(
        monotonicity)];
}

/// "[0, 6] rising, kink 0, kink 6": text in, text out.
std::string describe(const Shape& shape)
{
    std::string text;
    for (const Interval& part : shape.codomain)
        text += (text.empty() ? std::string() : std::string(" ")) + (part.lowOpen ? '(' : '[') + writeNumber(part.low) +
                ", " + writeNumber(part.high) + (part.highOpen ? ')' : ']');
    text += ' ' + word(shape.monotonicity);
    for (const Break& seam : shape.breaks)
        text += std::vector<std::string>{", bend ", ", kink ", ", jump "}[static_cast<std::size_t>(seam.kind)] +
                writeNumber(seam.x);
    return text;
}

TEST(Shapes, areWhatTheFormulasSayForUsualAndUnusualParameters)
{
    const struct {
        const char* curve;
        const char* shape;
    } rows[] = {
        {"relu", "[0, inf) rising, kink 0"},
        {"relu6", "[0, 6] rising, kink 0, kink 6"},
        {"leaky_relu", "(-inf, inf) strictly rising, kink 0"},
        {"leaky_relu:alpha=0", "[0, inf) rising, kink 0"},
        {"leaky_relu:alpha=-1", "[0, inf) not monotone, kink 0"},
        {"leaky_relu:alpha=1", "(-inf, inf) strictly rising"},
        {"relu_general:threshold=1", "[0, 0] (1, inf) rising, jump 1"},
        {"relu_general:max_value=2,threshold=1", "[0, 0] (1, 2] rising, jump 1, kink 2"},
        {"relu_general:alpha=0.5,max_value=1,threshold=2", "(-inf, 0] [1, 1] rising, jump 2"},
        {"relu_general:max_value=0", "[0, 0] constant"},
        {"threshold:threshold=1,value=0", "[0, 0] (1, inf) rising, jump 1"},
        {"threshold:threshold=1,value=1", "[1, inf) rising, kink 1"},
        {"threshold:threshold=1,value=3", "(1, inf) not monotone, jump 1"},
        {"thresholded_relu:theta=0", "[0, inf) rising, kink 0"},
        {"elu", "(-1, inf) strictly rising, bend 0"},
        {"elu:alpha=0.5", "(-0.5, inf) strictly rising, kink 0"},
        {"elu:alpha=-1", "[0, inf) not monotone, kink 0"},
        {"celu:alpha=2", "(-2, inf) strictly rising, bend 0"},
        {"celu:alpha=-2", "(-inf, inf) strictly rising, bend 0"},
        {"swish:beta=0", "(-inf, inf) strictly rising"},
        {"hardsigmoid", "[0, 1] rising, kink -3, kink 3"},
        {"hard_sigmoid_onnx", "[0, 1] rising, kink -2.5, kink 2.5"},
        {"hard_sigmoid_onnx:alpha=-0.5", "[0, 1] falling, kink -1, kink 1"},
        {"hard_sigmoid_onnx:alpha=0,beta=0.25", "[0.25, 0.25] constant"},
        {"hardswish", "[-0.375, inf) not monotone, kink -3, kink 3"},
        {"hardtanh:min=-2,max=3", "[-2, 3] rising, kink -2, kink 3"},
        {"hardshrink", "(-inf, -0.5) [0, 0] (0.5, inf) rising, jump -0.5, jump 0.5"},
        {"hardshrink:lambda=-1", "(-inf, inf) strictly rising"},
        {"hardshrink:lambda=0", "(-inf, inf) strictly rising"},
        {"softshrink", "(-inf, inf) rising, kink -0.5, kink 0.5"},
        {"softshrink:lambda=0", "(-inf, inf) strictly rising"},
        {"shrink_onnx:bias=0.5", "(-inf, inf) rising, kink -0.5, kink 0.5"},
        {"shrink_onnx:bias=0.25", "(-inf, -0.25) [0, 0] (0.25, inf) rising, jump -0.5, jump 0.5"},
        {"shrink_onnx:bias=2", "(-inf, inf) not monotone, jump -0.5, jump 0.5"},
        {"shrink_onnx:lambda=0,bias=-1", "(-inf, -1) [0, 0] (1, inf) strictly rising, jump 0"},
        {"shrink_onnx:lambda=-1,bias=-0.5", "(-inf, 0.5) [1.5, inf) strictly rising, jump 1"},
        {"shrink_onnx:lambda=-1,bias=0", "(-inf, inf) strictly rising"},
        {"squareplus:b=0", "[0, inf) rising, kink 0"},
        {"squareplus", "(0, inf) strictly rising"},
        {"sparse_plus", "[0, inf) rising, bend -1, bend 1"},
        {"softsign", "(-1, 1) strictly rising, bend 0"},
        {"relu_squared", "[0, inf) rising, bend 0"},
        {"soft_exponential:alpha=0.5", "(-1.5, inf) strictly rising"},
        {"gaussian", "(0, 1] not monotone"},
    };
    for (const auto& row : rows)
        EXPECT_EQ(describe(subject(row.curve).shape), row.shape) << row.curve;
    EXPECT_EQ(subject("soft_exponential:alpha=-0.5").shape.domain.low, -1.5);
    EXPECT_NEAR(subject("snake:alpha=4").shape.period, std::acos(-1) / 4, 1e-15);
}

TEST(Shapes, haveTheSmoothnessThatTheirBreaksLeave)
{
    for (const Subject& each : subjects()) {
        Smoothness expected = Smoothness::smooth;
        for (const Break& seam : each.shape.breaks)
            expected = std::min(expected, seam.kind == Break::Kind::jump   ? Smoothness::discontinuous
                                          : seam.kind == Break::Kind::kink ? Smoothness::c0
                                                                           : Smoothness::c1);
        EXPECT_EQ(each.shape.smoothness, expected) << each.text;
        EXPECT_TRUE(std::ranges::is_sorted(each.shape.breaks, {}, &Break::x)) << each.text;
    }
}

TEST(Shapes, saySomethingOfEveryBreakThatTheValuesShow)
{
    for (const Subject& each : subjects())
        for (const Break& seam : each.shape.breaks) {
            const double step = 1e-9 * std::max(1.0, std::abs(seam.x));
            const Point left = each.at(seam.x - step), right = each.at(seam.x + step);
            const bool jumps = std::abs(right.value - left.value) > 1e-6;
            const bool kinks = std::abs(right.slope - left.slope) > 1e-6;
            const bool bends = std::abs(right.curvature - left.curvature) > 1e-6;
            const Break::Kind seen = jumps ? Break::Kind::jump : kinks ? Break::Kind::kink : Break::Kind::bend;
            EXPECT_EQ(seen, seam.kind) << each.text << " at " << seam.x;
            EXPECT_TRUE(jumps || kinks || bends) << each.text << " at " << seam.x;
        }
}

/// Calls check(x, its point, next x, its point) for neighbours of an even grid on [−8, 8] inside the domain that have
/// no break between them.
template <class Check>
void forNeighbours(const Subject& each, double step, Check check)
{
    const double from = std::max(-8.0, each.shape.domain.low + 0.01);
    for (double x = from + step / 3; x + step < 8; x += step) {
        const bool hasBreak =
            std::ranges::any_of(each.shape.breaks, [&](const Break& b) { return b.x >= x && b.x <= x + step; });
        if (!hasBreak)
            check(x, each.at(x), x + step, each.at(x + step));
    }
}

TEST(Shapes, leaveNoBreakUnsaid)
{
    constexpr double step = 1.0 / 512;
    for (const Subject& each : subjects())
        forNeighbours(each, step, [&](double x, Point left, double, Point right) {
            // Where nothing breaks, value and slope change by what their derivatives at both ends let them.
            const double change = right.value - left.value;
            const double size = 1 + std::abs(left.value) + std::abs(left.slope) + std::abs(left.curvature);
            ASSERT_NEAR(change, step * (left.slope + right.slope) / 2, 1e-3 * step * size) << each.text << " at " << x;
            const double turn = right.slope - left.slope;
            ASSERT_NEAR(turn, step * (left.curvature + right.curvature) / 2, 2e-2 * step * size)
                << each.text << " at " << x;
        });
}

TEST(Shapes, nameLimitsThatTheValuesReach)
{
    for (const Subject& each : subjects())
        for (const double side : {-1.0, 1.0}) {
            const double limit = side < 0 ? each.shape.limitLow : each.shape.limitHigh;
            const double atInfinity = each.at(side * infinity).value;
            if (std::isnan(limit)) {
                EXPECT_TRUE(std::isnan(atInfinity)) << each.text << ' ' << side;
                continue;
            }
            if (std::isinf(limit)) {
                EXPECT_EQ(atInfinity, limit) << each.text << ' ' << side;
            } else {
                EXPECT_NEAR(atInfinity, limit, 1e-15 * std::abs(limit)) << each.text << ' ' << side;
            }
            const double far = each.at(side * 1e12).value;
            if (std::isfinite(limit)) {
                EXPECT_NEAR(far, limit, 1e-10) << each.text << ' ' << side;
            } else {
                EXPECT_GT(std::copysign(1.0, limit) * far, 9) << each.text << ' ' << side;
                EXPECT_GE(std::abs(each.at(side * 1e15).value), std::abs(far)) << each.text << ' ' << side;
            }
        }
}

std::vector<double> sampled(const Subject& each)
{
    std::set<double> points{-1e12, -1e6, -1e3, -100, 100, 1e3, 1e6, 1e12};
    for (int i = -4000; i <= 4000; ++i)
        points.insert(i / 400.0);
    for (const Break& seam : each.shape.breaks)
        points.insert({seam.x, std::nextafter(seam.x, -9e99), std::nextafter(seam.x, 9e99)});
    const double edge = each.shape.domain.low;
    if (std::isfinite(edge))
        for (double step = 1; step > 1e-15; step /= 2)
            points.insert(edge + step);
    std::erase_if(points, [&](double x) { return x <= edge; });
    return {points.begin(), points.end()};
}

TEST(Shapes, haveACodomainThatHoldsEveryValueAndNothingTooMuch)
{
    constexpr double slack = 1e-15;
    for (const Subject& each : subjects()) {
        std::vector<double> values;
        for (const double x : sampled(each))
            values.push_back(each.at(x).value);
        for (const double value : values) {
            const bool isInside = std::ranges::any_of(each.shape.codomain, [&](const Interval& part) {
                return value >= part.low - slack * std::abs(part.low) &&
                       value <= part.high + slack * std::abs(part.high);
            });
            ASSERT_TRUE(isInside || std::abs(value) == infinity) << each.text << ' ' << value;
        }
        for (const Interval& part : each.shape.codomain)
            for (const double end : {part.low, part.high}) {
                const double nearest = std::ranges::min(values, {}, [&](double v) {
                    return std::isfinite(end) ? std::abs(v - end) : end > 0 ? -v : v;
                });
                if (std::isfinite(end)) {
                    EXPECT_NEAR(nearest, end, 2e-5) << each.text;
                } else {
                    EXPECT_GT(end > 0 ? nearest : -nearest, 9) << each.text;
                }
            }
    }
}

TEST(Shapes, areAsMonotoneAsTheValues)
{
    for (const Subject& each : subjects()) {
        SCOPED_TRACE(each.text + ": " + word(each.shape.monotonicity));
        bool rises = false, falls = false, rests = false;
        double before = std::numeric_limits<double>::quiet_NaN();
        for (const double x : sampled(each)) {
            const double value = each.at(x).value;
            const double limit = x < 0 ? each.shape.limitLow : each.shape.limitHigh;
            // Rounded to its limit, or as coarse as the spacing of doubles, a value says nothing about strictness.
            const bool isRounded = std::abs(value - limit) <= 1e-12 * (1 + std::abs(limit)) || std::abs(x) > 15;
            rises = rises || value > before;
            falls = falls || value < before;
            rests = rests || (value == before && !isRounded && std::abs(each.at(x).slope) < 1e-3);
            before = value;
        }
        switch (each.shape.monotonicity) {
            case Monotonicity::strictlyRising:
                EXPECT_TRUE(rises && !falls && !rests);
                break;
            case Monotonicity::rising:
                EXPECT_TRUE(rises && !falls);
                break;
            case Monotonicity::strictlyFalling:
                EXPECT_TRUE(falls && !rises && !rests);
                break;
            case Monotonicity::falling:
                EXPECT_TRUE(falls && !rises);
                break;
            case Monotonicity::constant:
                EXPECT_TRUE(!rises && !falls);
                break;
            case Monotonicity::none:
                EXPECT_TRUE(rises && falls);
                break;
        }
    }
}

}  // namespace
