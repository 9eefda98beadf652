// Kinks, jumps, regions and other facts of formulas, solved by hand or known of the catalogue.
#include "core/analysis/regions.h"
#include "core/analysis/sampling.h"
#include "core/evaluate.h"
#include "core/expression/formula.h"
#include "core/number.h"
#include "tests/named_row.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace {

using namespace actiscope;
using namespace actiscope::test;

std::string breaksOf(const Shape& shape)
{
    std::string text;
    for (const Break& one : shape.breaks) {
        const std::string kind = one.kind == Break::Kind::bend   ? "bend "
                                 : one.kind == Break::Kind::kink ? "kink "
                                                                 : "jump ";
        text += (text.empty() ? "" : " | ") + kind + writeNumber(one.x);
    }
    return text;
}

Shape shapeOf(const std::string& text)
{
    const auto formula = makeFormula(text);
    return formula->shape(formula->defaults());
}

struct Row : NamedRow {
    std::string formula;
    std::string breaks;
};

class FormulaBreaks : public testing::TestWithParam<Row> {};

TEST_P(FormulaBreaks, areFound)
{
    EXPECT_EQ(breaksOf(shapeOf(GetParam().formula)), GetParam().breaks);
}

const Row rows[] = {
    {"a leak has a kink", "max(alpha*x, x)", "kink 0"},
    {"a leak of 1 has none", "max(alpha*x, x), alpha = 1", ""},
    {"a switch without an effect", "if(x > 1, x^2, x*x)", ""},
    {"arguments of max that are always equal", "max(x, x)", ""},
    {"a max that never switches", "max(x^2, -1)", ""},
    {"a max that only touches", "max(x^2, 0)", ""},
    {"abs", "abs(x - 0.3)", "kink 0.3"},
    {"abs of what only touches 0", "abs(x^2)", ""},
    {"abs of a cube bends", "abs(x^3)", "bend 0"},
    {"the root of a square is abs", "sqrt((x-0.25)^2)", "kink 0.25"},
    {"far from 0", "max(x - 123456.75, 0)", "kink 123456.75"},
    {"near 0", "abs(x - 1e-9)", "kink 1e-09"},
    {"clip", "clip(x, -1, 1)", "kink -1 | kink 1"},
    {"relu in parts", "relu(x) - relu(x - 1)", "kink 0 | kink 1"},
    {"a kink that another one undoes", "abs(x) - abs(x)", ""},
    {"relu squared bends", "relu(x)^2", "bend 0"},
    {"relu to the third bends, too", "relu(x)^3", "bend 0"},
    {"a step", "x > 0.5", "jump 0.5"},
    {"sign", "sign(x)", "jump 0"},
    {"a step of a continuous function is a kink", "if(x > 0, x, 2*x)", "kink 0"},
    {"ELU of 1 bends", "if(x > 0, x, expm1(x))", "bend 0"},
    {"ELU of another alpha has a kink", "if(x > 0, x, 0.5*expm1(x))", "kink 0"},
    {"a value of its own", "if(x == 2, 5, x)", "jump 2"},
    {"a pulse between the points that are looked at", "abs(x - 5.125) < 1/1024",
     "jump 5.1240234375 | jump 5.1259765625"},
    {"conditions together", "x > -1 and x < 2", "jump -1 | jump 2"},
    {"a pole", "1/(x-2)", "jump 2"},
    {"a pole to one side", "1/(x-2)^2", "jump 2"},
    {"a hole of the domain", "log(x^2 - 4)", "jump -2 | jump 2"},
    {"a cube root is upright at 0", "cbrt(x)", "kink 0"},
    {"a hole of one point", "sin(x)/x", "bend 0"},
    {"an activation's own kinks", "hardtanh(2*x, -1, 3)", "kink -0.5 | kink 1.5"},
    {"an activation's kinks by a parameter", "softshrink(x, k), k = 0.75", "kink -0.75 | kink 0.75"},
    {"an activation's jumps", "hardshrink(x - 1)", "jump 0.5 | jump 1.5"},
    {"an activation without any", "gelu(3*x)", ""},
    {"rounding", "clip(round(x), -1, 1)", "jump -0.5 | jump 0.5"},
    {"floor", "clip(floor(x), 0, 2)", "jump 1 | jump 2"},
    {"a switch of a switch", "max(min(x, 1), abs(x) - 1)", "kink -0.5 | kink 1 | kink 2"},
    {"a wave under a roof", "max(cos(x), 0) * (x > 0 and x < 6)",
     "jump 0 | kink 1.5707963267948966 | kink 4.71238898038469 | jump 6"},
    {"smooth", "x*sigmoid(50*x)", ""},
};

INSTANTIATE_TEST_SUITE_P(Rows, FormulaBreaks, testing::ValuesIn(rows), testName<Row>);

TEST(FormulaBreaks, OfEndlesslyManyAreThoseNearestToZero)
{
    const Shape shape = shapeOf("floor(x)");
    ASSERT_EQ(shape.breaks.size(), 32U);
    for (std::size_t i = 0; i < 32; ++i)
        EXPECT_EQ(shape.breaks[i].x, static_cast<double>(i) - 16);
    const Shape wave = shapeOf("abs(sin(x))");
    for (const Break& one : wave.breaks)
        EXPECT_NEAR(std::remainder(one.x, std::numbers::pi), 0, 1e-13);
    EXPECT_EQ(shapeOf("tan(x)").breaks.size(), 32U);
}

struct Facts : NamedRow {
    std::string formula;
    std::string codomain;
    double limitLow;
    double limitHigh;
    Monotonicity monotonicity;
    Smoothness smoothness;
};

std::string text(const Shape& shape)
{
    std::string all;
    for (const Interval& part : shape.codomain)
        all.append(all.empty() ? "" : " ")
            .append(part.lowOpen ? "(" : "[")
            .append(writeNumber(static_cast<float>(part.low)))
            .append(", ")
            .append(writeNumber(static_cast<float>(part.high)))
            .append(part.highOpen ? ")" : "]");
    return all;
}

class FormulaFacts : public testing::TestWithParam<Facts> {};

TEST_P(FormulaFacts, areRight)
{
    const Shape shape = shapeOf(GetParam().formula);
    EXPECT_EQ(text(shape), GetParam().codomain);
    const auto same = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
    EXPECT_TRUE(same(shape.limitLow, GetParam().limitLow)) << shape.limitLow;
    EXPECT_TRUE(same(shape.limitHigh, GetParam().limitHigh)) << shape.limitHigh;
    EXPECT_EQ(shape.monotonicity, GetParam().monotonicity);
    EXPECT_EQ(shape.smoothness, GetParam().smoothness);
}

constexpr double none = std::numeric_limits<double>::quiet_NaN();
using M = Monotonicity;
using S = Smoothness;

const Facts facts[] = {
    {"a constant", "2", "[2, 2]", 2, 2, M::constant, S::smooth},
    {"a line", "3 - 2*x", "(-inf, inf)", infinity, -infinity, M::strictlyFalling, S::smooth},
    {"a parabola", "x^2 + 1", "[1, inf)", infinity, infinity, M::none, S::smooth},
    {"the sigmoid", "sigmoid(x)", "(0, 1)", 0, 1, M::strictlyRising, S::smooth},
    {"SiLU dips", "x*sigmoid(x)", "[-0.27846456, inf)", 0, infinity, M::none, S::smooth},
    {"a bell", "exp(-x^2)", "(0, 1]", 0, 0, M::none, S::smooth},
    {"a leak", "max(alpha*x, x)", "(-inf, inf)", -infinity, infinity, M::strictlyRising, S::c0},
    {"a clipped line", "clip(x, -1, 2)", "[-1, 2]", -1, 2, M::rising, S::c0},
    {"ELU", "if(x > 0, x, expm1(x))", "(-1, inf)", -1, infinity, M::strictlyRising, S::c1},
    {"relu to the third", "relu(x)^3", "[0, inf)", 0, infinity, M::rising, S::c2},
    {"a step", "x > 0", "[0, 0] [1, 1]", 0, 1, M::rising, S::discontinuous},
    {"a step down", "if(x > 0, -1, 2)", "[-1, -1] [2, 2]", 2, -1, M::falling, S::discontinuous},
    {"a hyperbola", "1/x", "(-inf, 0) (0, inf)", 0, 0, M::none, S::discontinuous},
    {"a root", "sqrt(x)", "[0, inf)", none, infinity, M::strictlyRising, S::smooth},
    {"a logarithm", "log(x)", "(-inf, inf)", none, infinity, M::strictlyRising, S::smooth},
    {"a wave", "sin(x)", "[-1, 1]", none, none, M::none, S::smooth},
    {"what oscillates to its limit", "sin(x)/x", "[-0.21723363, 1)", 0, 0, M::none, S::smooth},
    {"an exponential that a line bends down", "exp(x) - 2*x", "[0.61370564, inf)", infinity, infinity, M::none,
     S::smooth},
    {"a cube that turns near 0", "x^3 - x", "(-inf, inf)", -infinity, infinity, M::none, S::smooth},
    {"a fifth power that turns near 0", "x^5 - x", "(-inf, inf)", -infinity, infinity, M::none, S::smooth},
    {"a falling cube that turns near 0", "-x^3 + x", "(-inf, inf)", infinity, -infinity, M::none, S::smooth},
    {"a cube that does not turn", "x^3 + x", "(-inf, inf)", -infinity, infinity, M::strictlyRising, S::smooth},
    {"a hump beside an exponential", "x*exp(-x)", "(-inf, 0.36787945]", -infinity, 0, M::none, S::smooth},
    {"waves that grow exponentially", "exp(x)*sin(x)", "(-inf, inf)", 0, none, M::none, S::smooth},
    {"waves that grow", "x*sin(x)", "(-inf, inf)", none, none, M::none, S::smooth},
    {"a power that overflows twice", "x^4 - x^2", "[-0.25, inf)", infinity, infinity, M::none, S::smooth},
    {"a root that a line overtakes", "cbrt(x) - x", "(-inf, inf)", infinity, -infinity, M::none, S::c0},
    {"a limit that the numbers overflow before", "x^4/(1 + x^4)", "[0, 1)", 1, 1, M::none, S::smooth},
};

INSTANTIATE_TEST_SUITE_P(Rows, FormulaFacts, testing::ValuesIn(facts), testName<Facts>);

TEST(FormulaDomain, EndsWhereTheLastNumberIs)
{
    EXPECT_EQ(shapeOf("sqrt(x-1)").domain, (Interval{1, infinity, false, false}));
    EXPECT_EQ(shapeOf("log(2-x)").domain, (Interval{-infinity, 2, false, true}));
    EXPECT_EQ(shapeOf("asin(x)").domain, (Interval{-1, 1, false, false}));
    EXPECT_EQ(shapeOf("x*x").domain, Interval{});
    const Shape nowhere = shapeOf("sqrt(-1-x^2)");
    EXPECT_FALSE(nowhere.domain.low < nowhere.domain.high);
}

TEST(FormulaPeriod, IsThatOfTheSlope)
{
    EXPECT_NEAR(shapeOf("x + sin(a*x)^2/a, a = 2").period, std::numbers::pi / 2, 1e-15);
    EXPECT_NEAR(shapeOf("sin(x)").period, 2 * std::numbers::pi, 1e-15);
    EXPECT_EQ(shapeOf("sin(x)*x").period, 0);
    EXPECT_EQ(shapeOf("x").period, 0);
}

struct Regions : NamedRow {
    std::string formula;
    std::string regions;
};

class FormulaRegions : public testing::TestWithParam<Regions> {};

TEST_P(FormulaRegions, areSolved)
{
    const auto formula = makeFormula(GetParam().formula);
    EXPECT_EQ(describe(analyseRegions(*formula, formula->defaults(), {})), GetParam().regions);
}

const Regions regions[] = {
    {"relu", "max(0, x)", "dead (-inf, 0) | active (0, inf) | kink 0"},
    {"a small leak", "max(0.005*x, x)", "weak (-inf, 0) | active (0, inf) | kink 0"},
    {"a constant is dead", "1.5", "dead (-inf, inf)"},
    {"a step is dead on both sides", "x > 0", "dead (-inf, inf) | jump 0"},
    {"outside of the domain", "sqrt(x) + x", "undefined (-inf, 0) | active (0, inf)"},
    {"a hole of the domain", "sqrt(x^2-1)*0 + x",
     "active (-inf, -1) | undefined (-1, 1) | active (1, inf) | jump -1 | jump 1"},
    {"nowhere", "log(-1-x^2)", "undefined (-inf, inf)"},
};

TEST(FormulaRegionsOfTheCatalogue, AreTheSame)
{
    const std::pair<std::string, std::string> twins[] = {{"x*sigmoid(x)", "silu"},
                                                         {"x*tanh(softplus(x))", "mish"},
                                                         {"x*Phi(x)", "gelu"},
                                                         {"if(x > 0, x, 0.5*expm1(x))", "elu:alpha=0.5"},
                                                         {"x*clip(x/6+1/2, 0, 1)", "hardswish"},
                                                         {"tanh(x)", "tanh"},
                                                         {"x+sin(x)^2", "snake"}};
    for (const auto& [text, known] : twins) {
        const auto formula = makeFormula(text);
        const NamedActivation curve = parseCurve(known);
        const RegionAnalysis mine = analyseRegions(*formula, formula->defaults(), {});
        const RegionAnalysis theirs = analyseRegions(*curve.activation, curve.values, {});
        ASSERT_EQ(mine.regions.size(), theirs.regions.size()) << text << ": " << describe(mine);
        for (std::size_t i = 0; i < mine.regions.size(); ++i) {
            EXPECT_EQ(mine.regions[i].kind, theirs.regions[i].kind) << text;
            if (std::isfinite(theirs.regions[i].to)) {
                EXPECT_NEAR(mine.regions[i].to, theirs.regions[i].to, 1e-11 * std::abs(theirs.regions[i].to)) << text;
            }
        }
        EXPECT_EQ(mine.kinks, theirs.kinks) << text;
    }
}

INSTANTIATE_TEST_SUITE_P(Rows, FormulaRegions, testing::ValuesIn(regions), testName<Regions>);

TEST(FormulaSamples, BreakAtJumpsAndGoThroughHolesOfOnePoint)
{
    const auto sampled = [](const std::string& text) {
        const auto formula = makeFormula(text);
        const Quantity quantity[] = {Quantity::value};
        return sample(*formula, formula->defaults(), {-2, 2, 101}, quantity).front();
    };
    const auto gaps = [](const Samples& samples) {
        return std::ranges::count_if(samples.y, [](double y) { return std::isnan(y); });
    };
    EXPECT_EQ(gaps(sampled("sign(x-0.013)")), 1);
    EXPECT_EQ(gaps(sampled("sin(x)/x")), 0);
    EXPECT_EQ(gaps(sampled("max(alpha*x,x)")), 0);
    const Samples root = sampled("sqrt(x)");
    EXPECT_GE(root.x.front(), 0);
    EXPECT_EQ(gaps(root), 0);
}

TEST(FormulaShape, IsRememberedAndTheSame)
{
    const auto formula = makeFormula("max(k*x, x - 1)");
    for (int round = 0; round < 3; ++round)
        for (const double k : {-2.0, 0.0, 0.5, 3.0, 7.0, 9.0}) {
            const Shape shape = formula->shape(std::vector<double>{k, 1});
            ASSERT_EQ(shape.breaks.size(), 1U);
            EXPECT_NEAR(shape.breaks[0].x, 1 / (1 - k), 1e-15);
        }
}

}  // namespace
