// Activations as number formats compute them, beside arithmetic of sixty digits that rounds after every operation.
#include "core/precision/as_computed.h"

#include "core/evaluate.h"
#include "core/expression/formula.h"
#include "core/precision/roundoff.h"
#include "tests/core/csv_rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace {

using namespace actiscope;
using namespace actiscope::test;

NumberFormat formatOf(const std::string& word)
{
    return *std::ranges::find(numberFormats, word, [](NumberFormat format) { return identifier(format); });
}

FormatFunction functionOf(const std::string& curve, NumberFormat format, LensModel model)
{
    const NamedActivation named = parseCurve(curve);
    return {*named.activation, named.values, format, model};
}

bool isSame(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

TEST(AsComputed, agreesWithSixtyDigitsRoundedAfterEveryOperation)
{
    const auto rows = readRows("as_computed.csv");
    ASSERT_GT(rows.size(), 1000u);
    for (const auto& row : rows) {
        const NumberFormat format = formatOf(row.at("format"));
        const double x = std::stod(row.at("x"));
        const double textbook = functionOf(row.at("curve"), format, LensModel::textbook)(x);
        const double rounded = functionOf(row.at("curve"), format, LensModel::rounded)(x);
        EXPECT_TRUE(isSame(textbook, std::stod(row.at("textbook"))))
            << row.at("curve") << " in " << row.at("format") << " at " << x << ": " << textbook << ", not "
            << row.at("textbook");
        EXPECT_TRUE(isSame(rounded, std::stod(row.at("rounded"))))
            << row.at("curve") << " in " << row.at("format") << " at " << x << ": " << rounded << ", not "
            << row.at("rounded");
    }
}

TEST(AsComputed, isANumberOfTheFormatForEveryActivation)
{
    for (const Activation& activation : catalogue())
        for (const NumberFormat format : numberFormats)
            for (const LensModel model : {LensModel::rounded, LensModel::textbook}) {
                const std::vector<double> values = activation.defaults();
                const FormatFunction function(activation, values, format, model);
                const std::vector<double> x = numbersIn({-20, 20}, format, 200);
                const std::vector<double> all = function.computed(x);
                for (std::size_t i = 0; i < x.size(); ++i) {
                    ASSERT_TRUE(isSame(all[i], roundTo(all[i], format))) << activation.id() << ' ' << x[i];
                    ASSERT_TRUE(isSame(all[i], function(x[i]))) << activation.id() << ' ' << x[i];
                }
            }
}

TEST(AsComputed, textbooksSayWhatTheActivationsAre)
{
    // In float32 between −2 and 2 no formula loses more than its last digits.
    for (const Activation& activation : catalogue()) {
        if (activation.info().textbook.empty())
            continue;
        std::vector<double> values = activation.defaults();
        if (const auto alpha = activation.parameterIndex("alpha"); alpha && values[*alpha] == 0)
            values[*alpha] = 0.5;
        const FormatFunction function(activation, values, NumberFormat::float32, LensModel::textbook);
        for (double x = -1.97; x < 2; x += 0.01)
            ASSERT_NEAR(function(x), evaluateAt(activation, values, x).value, 2e-6) << activation.id() << ' ' << x;
    }
}

TEST(AsComputed, takesAFormulaOfTheUsersAtItsWord)
{
    const auto formula = makeFormula("log(1 + exp(k*x))/k, k = 1");
    EXPECT_EQ(textbookOf(*formula), "log(1 + exp(k*x))/k, k = 1");
    const FormatFunction own(*formula, formula->defaults(), NumberFormat::float16, LensModel::textbook);
    const FormatFunction softplus = functionOf("softplus", NumberFormat::float16, LensModel::textbook);
    for (double x = -20; x < 20; x += 0.37)
        EXPECT_TRUE(isSame(own(x), softplus(x))) << x;
}

TEST(AsComputed, roundsParametersAsFarAsTheyStayValid)
{
    // 0.01 in bfloat16 is 0.01000977; CELU's alpha may not become 0.
    EXPECT_EQ(functionOf("leaky_relu", NumberFormat::bfloat16, LensModel::rounded)(-1), -0.010009765625);
    EXPECT_EQ(functionOf("celu:alpha=1e-30", NumberFormat::float16, LensModel::rounded)(1), 1);
}

TEST(RoundedOnce, isNeverWrongByMoreThanHalfAUnit)
{
    for (const Activation& activation : catalogue())
        for (const NumberFormat format : numberFormats) {
            const std::vector<double> values = activation.defaults();
            const FormatFunction function(activation, values, format, LensModel::rounded);
            for (const Roundoff& result : roundoff(function, numbersIn({-30, 30}, format, 500))) {
                if (std::isfinite(result.ulps)) {
                    ASSERT_LE(result.ulps, 0.5) << activation.id() << ' ' << result.x;
                }
                const bool isRight =
                    result.fate == Fate::kept || result.fate == Fate::overflow || result.fate == Fate::underflow;
                ASSERT_TRUE(isRight) << activation.id() << ' ' << result.x << ' ' << identifier(result.fate);
            }
        }
}

TEST(Roundoff, isMeasuredInUnitsOfTheLastPlace)
{
    // In float16 e^x for x = 0.0004883 (2^−11) is 1.00049 and rounds to 1; ELU of its negative is −0.000488.
    const FormatFunction elu = functionOf("elu", NumberFormat::float16, LensModel::textbook);
    const double x = -std::exp2(-11);
    const Roundoff result = roundoff(elu, {&x, 1}).front();
    EXPECT_EQ(result.exact, std::expm1(x));
    EXPECT_EQ(result.computed, std::nearbyint(std::exp(x) * 2048) / 2048 - 1);
    // Below 2^−11 the numbers of the format are 2^−22 apart.
    EXPECT_NEAR(result.ulps, std::abs(result.computed - result.exact) * std::exp2(22), 1e-9);
}

/// The range with this fate whose end is nearest to `place`.
double nearestEnd(const RoundoffSummary& summary, Fate fate, double place)
{
    double nearest = infinity;
    for (const FateRange& range : summary.ranges)
        for (const double end : {range.from, range.to})
            if (range.fate == fate && std::abs(end - place) < std::abs(nearest - place))
                nearest = end;
    return nearest;
}

TEST(Roundoff, tellsWhereAllDigitsAreLost)
{
    const double ln2 = std::log(2);
    const struct {
        const char* what;
        const char* curve;
        NumberFormat format;
        LensModel model;
        Fate fate;
        Interval range;
        double end;
    } rows[] = {
        {"log(1 + e^x) is 0 where e^x is lost beside 1",
         "softplus",
         NumberFormat::float32,
         LensModel::textbook,
         Fate::vanished,
         {-90, 90},
         -24 * ln2},
        {"and infinite where e^x is",
         "softplus",
         NumberFormat::float32,
         LensModel::textbook,
         Fate::infinite,
         {-90, 100},
         128 * ln2},
        {"in float16 sooner",
         "softplus",
         NumberFormat::float16,
         LensModel::textbook,
         Fate::infinite,
         {-20, 20},
         std::log(65520)},
        {"e^x − 1 is 0 where e^x rounds to 1",
         "elu",
         NumberFormat::float32,
         LensModel::textbook,
         Fate::vanished,
         {-6, 6},
         -std::exp2(-25)},
        {"in bfloat16 so early that it is seen",
         "elu",
         NumberFormat::bfloat16,
         LensModel::textbook,
         Fate::vanished,
         {-6, 6},
         -std::exp2(-9)},
        {"tanh by its exponentials is ∞/∞",
         "tanh",
         NumberFormat::float32,
         LensModel::textbook,
         Fate::notANumber,
         {-100, 100},
         128 * ln2},
        {"and 0 near 0", "tanh", NumberFormat::float32, LensModel::textbook, Fate::vanished, {-6, 6}, std::exp2(-25)},
        {"log σ(x) is −∞ where e^−x is infinite",
         "logsigmoid",
         NumberFormat::float16,
         LensModel::textbook,
         Fate::infinite,
         {-20, 20},
         -std::log(65520)},
        {"1 + erf is 0 where erf rounds to −1",
         "gelu",
         NumberFormat::float32,
         LensModel::textbook,
         Fate::vanished,
         {-12, 6},
         -5.54259405780293976743735285681},
        {"e^x is too large for float16",
         "exponential",
         NumberFormat::float16,
         LensModel::rounded,
         Fate::overflow,
         {-20, 20},
         std::log(65520)},
        {"and too small",
         "exponential",
         NumberFormat::float16,
         LensModel::rounded,
         Fate::underflow,
         {-20, 20},
         -25 * ln2},
        {"too large for E4M3, which has no infinity",
         "exponential",
         NumberFormat::float8e4m3,
         LensModel::rounded,
         Fate::overflow,
         {-20, 20},
         std::log(464)},
    };
    for (const auto& row : rows) {
        const RoundoffSummary summary = summarise(functionOf(row.curve, row.format, row.model), row.range);
        const double tolerance = 2 * ulp(row.end, row.format);
        EXPECT_NEAR(nearestEnd(summary, row.fate, row.end), row.end, tolerance)
            << row.what << ": " << describe(summary.ranges);
    }
}

TEST(Roundoff, ofWhatLosesNothingHasNoRanges)
{
    for (const char* const curve : {"relu", "identity", "hardtanh", "softsign", "gaussian"}) {
        const RoundoffSummary summary =
            summarise(functionOf(curve, NumberFormat::float32, LensModel::textbook), {-6, 6});
        EXPECT_EQ(describe(summary.ranges), "") << curve;
    }
}

TEST(NumbersIn, areAllOfThemOrEvenlySpacedOnes)
{
    EXPECT_EQ(numbersIn({-0.004, 0.004}, NumberFormat::float8e4m3, 100),
              (std::vector<double>{-0.00390625, -0.001953125, 0, 0.001953125, 0.00390625}));
    EXPECT_EQ(numbersIn({-1e9, 1e9}, NumberFormat::float8e4m3, 1000).size(), 253u);
    EXPECT_TRUE(numbersIn({500, 600}, NumberFormat::float8e4m3, 1000).empty());
    EXPECT_TRUE(numbersIn({1.01, 1.02}, NumberFormat::float8e4m3, 1000).empty());
    const std::vector<double> numbers = numbersIn({-6, 6}, NumberFormat::float32, 500);
    EXPECT_GT(numbers.size(), 500u);
    EXPECT_TRUE(std::ranges::is_sorted(numbers));
    EXPECT_EQ(std::ranges::adjacent_find(numbers), numbers.end());
    EXPECT_EQ(numbers.front(), -6);
    EXPECT_EQ(numbers.back(), 6);
}

TEST(Staircase, hasAStepForEveryNumberOfTheFormat)
{
    const FormatFunction identity = functionOf("identity", NumberFormat::float8e4m3, LensModel::rounded);
    const Samples stairs = staircase(identity, {1, 2, 1000});
    // 1, 1.125, …, 2: halves of the first and the last.
    EXPECT_EQ(stairs.x.size(), 18u);
    for (std::size_t i = 0; i < stairs.x.size(); i += 2) {
        EXPECT_EQ(stairs.y[i], stairs.y[i + 1]);
        EXPECT_EQ(stairs.y[i], 1 + 0.125 * static_cast<double>(i / 2));
        if (i > 0) {
            EXPECT_EQ(stairs.x[i], stairs.x[i - 1]);
        }
    }
    EXPECT_EQ(stairs.x.front(), 1);
    EXPECT_EQ(stairs.x.back(), 2);
    const Samples within = staircase(identity, {1.01, 1.02, 1000});
    EXPECT_EQ(within.x, (std::vector<double>{1.01, 1.02}));
    EXPECT_EQ(within.y, (std::vector<double>{1, 1}));
}

TEST(Staircase, hasGapsWhereThereIsNoNumber)
{
    const FormatFunction exponential = functionOf("exponential", NumberFormat::float8e4m3, LensModel::rounded);
    const Samples stairs = staircase(exponential, {0, 10, 1000});
    EXPECT_TRUE(std::isnan(stairs.y.back()));
    const Samples far = staircase(exponential, {500, 600, 1000});
    EXPECT_TRUE(std::ranges::all_of(far.y, [](double y) { return std::isnan(y); }));
    const Samples fine = staircase(functionOf("gelu", NumberFormat::float32, LensModel::rounded), {-6, 6, 1000});
    EXPECT_EQ(fine.x.size(), 1000u);
}

}  // namespace
