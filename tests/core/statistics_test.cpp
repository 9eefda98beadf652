// Statistics under laws and over data, against integrals in thirty digits and against closed forms.
#include "core/analysis/statistics.h"

#include "core/analysis/sample_statistics.h"
#include "core/catalogue.h"
#include "core/error.h"
#include "core/evaluate.h"
#include "core/expression/formula.h"
#include "core/number.h"
#include "tests/core/csv_rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>
#include <string>
#include <vector>

namespace actiscope {
namespace {

constexpr double tolerance = 1e-11;  // of a moment, relative to its size, but not below 1e-15

Inputs normal(double mean, double deviation)
{
    return {.kind = InputKind::normal, .mean = mean, .deviation = deviation};
}

Inputs uniform(double low, double high)
{
    return {.kind = InputKind::uniform, .low = low, .high = high};
}

Inputs sample(std::vector<float> values)
{
    auto data = std::make_shared<InputData>();
    data->count = values.size();
    data->values = std::move(values);
    return {.kind = InputKind::data, .data = std::move(data)};
}

Statistics of(std::string_view curve, const Inputs& inputs, const StatisticsOptions& options = {})
{
    const NamedActivation parsed = parseCurve(curve);
    return statistics(*parsed.activation, parsed.values, inputs, options);
}

double sumOfShares(const Statistics& s)
{
    return s.dead + s.saturated + s.weak + s.stationary + s.active;
}

void expectClose(double actual, double expected, double floor = 1e-15)
{
    EXPECT_NEAR(actual, expected, tolerance * std::abs(expected) + floor);
}

/// The standard normal's distribution and density.
double below(double x)
{
    return std::erfc(-x / std::numbers::sqrt2) / 2;
}

double bell(double x)
{
    return std::exp(-x * x / 2) / std::sqrt(2 * std::numbers::pi);
}

TEST(Statistics, AreTheIntegralsOfTheDefinition)
{
    const auto rows = test::readRows("moments.csv");
    ASSERT_GT(rows.size(), 150u);
    for (const auto& row : rows) {
        std::string curve = row.at("curve");
        std::ranges::replace(curve, ';', ',');
        const auto number = [&](const char* column) { return *readNumber(row.at(column)); };
        const bool isNormal = row.at("law") == "normal";
        SCOPED_TRACE(curve + " " + row.at("law") + " " + row.at("a") + " " + row.at("b"));
        const Statistics actual =
            of(curve, isNormal ? normal(number("a"), number("b")) : uniform(number("a"), number("b")));
        const double mean = number("mean");
        expectClose(actual.mean, mean, 1e-15 * std::sqrt(number("variance")) + 1e-15);
        // f itself is rounded, by 1e-16 of its size.
        expectClose(actual.variance, number("variance"),
                    1e-15 * std::abs(mean) * std::sqrt(number("variance")) + 1e-30 * mean * mean);
        expectClose(actual.slopeMean, number("slope_mean"), 1e-15 * std::sqrt(number("slope_second_moment")));
        expectClose(actual.slopeSecondMoment, number("slope_second_moment"));
        EXPECT_NEAR(sumOfShares(actual), 1, 1e-14);
    }
}

TEST(StatisticsOfRelu, AreTheClosedFormsForEveryMeanAndDeviation)
{
    for (const double mean : {-10.0, -3.0, -0.5, 0.0, 1e-6, 2.0, 10.0})
        for (const double deviation : {1e-3, 0.1, 1.0, 7.0, 1e3}) {
            SCOPED_TRACE(writeNumber(mean) + ":" + writeNumber(deviation));
            const double a = mean / deviation;
            const double first = mean * below(a) + deviation * bell(a);
            const double second = (mean * mean + deviation * deviation) * below(a) + mean * deviation * bell(a);
            const Statistics actual = of("relu", normal(mean, deviation));
            // The closed forms cancel where hardly an input is above 0.
            expectClose(actual.mean, first, 1e-15 * (std::abs(mean) + deviation));
            expectClose(actual.variance, second - first * first, 4e-16 * (mean * mean + deviation * deviation));
            expectClose(actual.slopeMean, below(a));
            expectClose(actual.dead, below(-a));
            expectClose(actual.active, below(a));
        }
}

TEST(StatisticsOfRelu, OfTheTeachingExampleAreNotThoseOfTheUsualMistake)
{
    EXPECT_NEAR(of("relu", normal(-0.5, 1)).mean, 0.197796557401306, 1e-14);
    EXPECT_NEAR(of("leaky_relu", normal(-0.5, 1)).mean, 0.190818591827293, 1e-14);
}

TEST(StatisticsOfElu, AreTheClosedForms)
{
    for (const double mean : {-2.0, 0.0, 1.5})
        for (const double deviation : {0.25, 1.0, 2.5}) {
            SCOPED_TRACE(writeNumber(mean) + ":" + writeNumber(deviation));
            const double alpha = 1.7;
            const double variance = deviation * deviation;
            const double a = mean / deviation;
            const double k0 = below(-a);
            const double k1 = std::exp(mean + variance / 2) * below(-(mean + variance) / deviation);
            const double k2 = std::exp(2 * mean + 2 * variance) * below(-(mean + 2 * variance) / deviation);
            const double m1 = mean * below(a) + deviation * bell(a);
            const double m2 = (mean * mean + variance) * below(a) + mean * deviation * bell(a);
            const double first = m1 + alpha * (k1 - k0);
            const Statistics actual = of("elu:alpha=1.7", normal(mean, deviation));
            expectClose(actual.mean, first, 1e-14);
            expectClose(actual.variance, m2 + alpha * alpha * (k2 - 2 * k1 + k0) - first * first, 1e-13);
            expectClose(actual.slopeMean, below(a) + alpha * k1);
            expectClose(actual.slopeSecondMoment, below(a) + alpha * alpha * k2);
        }
}

TEST(StatisticsOfGelu, AreTheClosedForms)
{
    for (const double mean : {-4.0, 0.0, 0.7, 10.0})
        for (const double deviation : {0.1, 1.0, 30.0}) {
            SCOPED_TRACE(writeNumber(mean) + ":" + writeNumber(deviation));
            const double t = std::hypot(1, deviation);
            const Statistics actual = of("gelu", normal(mean, deviation));
            expectClose(actual.mean, mean * below(mean / t) + deviation * deviation / t * bell(mean / t), 1e-14);
            expectClose(actual.slopeMean, below(mean / t) + mean / (t * t * t) * bell(mean / t), 1e-14);
        }
    for (const double q : {0.01, 1.0, 400.0}) {
        const double angle = std::asin(q / (1 + q)) / (2 * std::numbers::pi);
        const double root = std::sqrt(1 + 2 * q);
        const double square = q / 4 + q * angle + q * q / (std::numbers::pi * (1 + q) * root);
        const Statistics actual = of("gelu", normal(0, std::sqrt(q)));
        expectClose(actual.variance + actual.mean * actual.mean, square);
        expectClose(actual.slopeSecondMoment, 0.25 + angle + q / (std::numbers::pi * (1 + q) * root) +
                                                  q / (2 * std::numbers::pi * root * root * root));
    }
}

TEST(StatisticsOfExponential, GrowUntilTheyAreInfinite)
{
    for (const double deviation : {1e-3, 1.0, 5.0, 12.0}) {
        const double variance = deviation * deviation;
        const Statistics actual = of("exponential", normal(0.5, deviation));
        expectClose(actual.mean, std::exp(0.5 + variance / 2));
        expectClose(actual.variance, std::exp(1 + variance) * std::expm1(variance), 1e-21);
        expectClose(actual.slopeSecondMoment, std::exp(1 + 2 * variance));
    }
    // E e^{kX} = e^{kμ + k²σ²/2} as long as double holds it, though most of it comes from where e^x overflows.
    for (const double deviation : {17.4, 18.0, 18.5, 18.8, 25.0, 26.0, 30.0, 37.5})
        for (const double mean : {0.0, -3.0, -100.0, -300.0, -600.0}) {
            SCOPED_TRACE(writeNumber(mean) + ":" + writeNumber(deviation));
            const double variance = deviation * deviation;
            const Statistics actual = of("exponential", normal(mean, deviation));
            EXPECT_NEAR(actual.mean / std::exp(mean + variance / 2), 1, 2e-12);
            EXPECT_NEAR(actual.slopeMean / std::exp(mean + variance / 2), 1, 2e-12);
            if (const double square = std::exp(2 * mean + 2 * variance); square < infinity) {
                EXPECT_NEAR(actual.variance / square, 1, 2e-12);  // the mean's square is e^{−σ²} of it
                EXPECT_NEAR(actual.slopeSecondMoment / square, 1, 2e-12);
            } else {
                EXPECT_EQ(actual.variance, infinity);
                EXPECT_EQ(actual.slopeSecondMoment, infinity);
            }
        }
    const Statistics actual = of("exponential", normal(0, 1e3));
    EXPECT_EQ(actual.mean, infinity);
    EXPECT_EQ(actual.variance, infinity);
    EXPECT_EQ(actual.slopeMean, infinity);
    EXPECT_EQ(actual.slopeSecondMoment, infinity);
    EXPECT_EQ(of("exponential", uniform(0, 1e4)).mean, infinity);
}

TEST(StatisticsOfSoftExponential, GrowAsTheirExponentialDoes)
{
    // (e^{αx} − 1)/α + α; far out the rest is nothing beside the exponential.
    for (const double alpha : {0.5, 1.0, 2.0})
        for (const double reach : {17.0, 18.5, 30.0}) {
            SCOPED_TRACE(writeNumber(alpha) + ", " + writeNumber(reach));
            const Statistics actual = of("soft_exponential:alpha=" + writeNumber(alpha), normal(0, reach / alpha));
            EXPECT_NEAR(actual.mean / (std::exp(reach * reach / 2) / alpha), 1, 2e-12);
            EXPECT_NEAR(actual.slopeMean / std::exp(reach * reach / 2), 1, 2e-12);
            if (const double square = std::exp(2 * reach * reach); square < infinity) {
                EXPECT_NEAR(actual.slopeSecondMoment / square, 1, 2e-12);
            }
        }
}

TEST(StatisticsOfPowers, AreTheClosedFormsHoweverWideTheInputs)
{
    // E x⁺² = σ²/2, E x⁺⁴ = 3σ⁴/2; squareplus is (x + √(x² + 4))/2, whose slope has the mean ½.
    for (const double deviation : {1e-9, 1e-3, 1.0, 1e4, 1e9, 1e60}) {
        SCOPED_TRACE(writeNumber(deviation));
        const double variance = deviation * deviation;
        const Statistics squared = of("relu_squared", normal(0, deviation));
        EXPECT_NEAR(squared.mean / (variance / 2), 1, 1e-12);
        EXPECT_NEAR(squared.variance / (1.25 * variance * variance), 1, 1e-12);
        EXPECT_NEAR(squared.slopeSecondMoment / (2 * variance), 1, 1e-12);
        EXPECT_NEAR(of("squareplus", normal(0, deviation)).slopeMean, 0.5, 1e-12);
    }
}

TEST(StatisticsOfSnake, AreTheClosedFormsHoweverManyPeriodsTheInputsSpan)
{
    // E e^{iωX} = e^{iωμ − ω²σ²/2}, with ω = 2α.
    for (const double alpha : {0.1, 1.0, 20.0, 1000.0})
        for (const double deviation : {1e-3, 0.3, 2.0, 50.0}) {
            SCOPED_TRACE(writeNumber(alpha) + ", " + writeNumber(deviation));
            const double mean = 0.4;
            const double omega = 2 * alpha;
            const double fading = std::exp(-omega * omega * deviation * deviation / 2);
            const double twice = std::exp(-2 * omega * omega * deviation * deviation);
            const double cosine = std::cos(omega * mean) * fading;
            const double sine = std::sin(omega * mean) * fading;
            const Statistics actual = of("snake:alpha=" + writeNumber(alpha), normal(mean, deviation));
            expectClose(actual.mean, mean + (1 - cosine) / (2 * alpha), 1e-14);
            expectClose(actual.slopeMean, 1 + sine, 1e-13);
            expectClose(actual.slopeSecondMoment, 1.5 + 2 * sine - std::cos(2 * omega * mean) * twice / 2, 1e-13);
            // Var(x − cos(ωx)/2α), Cov(x, cos ωx) = −σ²ω·E sin ωx.
            const double wave = (1 + std::cos(2 * omega * mean) * twice) / 2 - cosine * cosine;
            expectClose(actual.variance,
                        deviation * deviation + wave / (4 * alpha * alpha) + 2 * deviation * deviation * sine,
                        1e-15 + 1e-15 / (alpha * alpha));  // the closed form cancels
        }
}

TEST(StatisticsOfSnake, UnderAUniformLawAreTheClosedForms)
{
    for (const double high : {1.0, 77.7, 1e4}) {
        const double low = -2;
        const double length = high - low;
        const auto cosines = [&](double omega) {
            return (std::sin(omega * high) - std::sin(omega * low)) / omega / length;
        };
        const auto sines = [&](double omega) {
            return (std::cos(omega * low) - std::cos(omega * high)) / omega / length;
        };
        const Statistics actual = of("snake", uniform(low, high));
        EXPECT_NEAR(actual.mean, (low + high) / 2 + (1 - cosines(2)) / 2, 1e-11 * high);
        EXPECT_NEAR(actual.slopeMean, 1 + sines(2), 1e-11);
        EXPECT_NEAR(actual.slopeSecondMoment, 1.5 + 2 * sines(2) - cosines(4) / 2, 1e-11);
        // E x·cos 2x by parts.
        const auto primitive = [](double x) { return x * std::sin(2 * x) / 2 + std::cos(2 * x) / 4; };
        const double mixed = (primitive(high) - primitive(low)) / length - (low + high) / 2 * cosines(2);
        const double wave = (1 + cosines(4)) / 2 - cosines(2) * cosines(2);
        EXPECT_NEAR(actual.variance, length * length / 12 + wave / 4 - mixed, 1e-11 * length * length);
    }
}

TEST(Shares, AreThoseOfTheFirstLesson)
{
    // The ends of the bands, solved in forty digits for tests/data/region_ends.csv.
    const auto rows = test::readRows("region_ends.csv");
    const auto share = [&](const std::string& activation) {
        for (const auto& row : rows)
            if (row.at("activation") == activation && row.at("epsilon") == "0.01") {
                const std::vector<std::string> ends = test::split(row.at("ends"), ';');
                return below(*readNumber(ends[0])) + below(*readNumber(ends[2])) - below(*readNumber(ends[1]));
            }
        return std::nan("");
    };
    for (const auto& [activation, printed] :
         {std::pair{"gelu", 0.0150}, std::pair{"silu", 0.0162}, std::pair{"mish", 0.0147}}) {
        const Statistics actual = of(activation, normal(0, 1));
        EXPECT_NEAR(actual.saturated + actual.stationary, share(activation), 1e-14) << activation;
        EXPECT_NEAR(actual.saturated + actual.stationary, printed, 5e-5) << activation;
        EXPECT_EQ(actual.dead, 0) << activation;
    }
    EXPECT_EQ(of("relu", normal(0, 1)).dead, 0.5);
    expectClose(of("tanh", normal(0, 1)).saturated, 2 * below(-std::acosh(10.0)));
    expectClose(of("sigmoid", normal(0, 1)).saturated, 2 * below(-2 * std::acosh(5.0)));
    EXPECT_EQ(of("leaky_relu", normal(0, 1)).active, 1);
}

TEST(Shares, KeepTheirDigitsInTheTails)
{
    expectClose(of("relu", normal(20, 1)).dead, below(-20), 0);
    expectClose(of("relu", normal(-20, 1)).active, below(-20), 0);
    EXPECT_EQ(of("relu", normal(-20, 1)).dead, 1);
}

TEST(Shares, FollowARelativeEpsilon)
{
    // The slope of tanh(x)·100 is less than a hundredth of its steepest where tanh′ < 0.01.
    expectClose(of("tanh:scale=100", normal(0, 1), {.isRelative = true}).saturated, 2 * below(-std::acosh(10.0)));
}

TEST(Shares, OfSnakeAreTheFractionOfThePeriod)
{
    const double fraction = std::acos(0.99) / std::numbers::pi;
    EXPECT_NEAR(of("snake", normal(3, 1000)).stationary, fraction, 1e-12);
    EXPECT_NEAR(of("snake:alpha=5", uniform(-100, 100 + std::numbers::pi / 5)).stationary, fraction, 1e-3);
    EXPECT_NEAR(of("snake", normal(3, 1000)).active, 1 - fraction, 1e-12);
}

TEST(StatisticsOfRoots, ReachTheirSteepEndsAwayFromZero)
{
    const auto ofFormula = [](const char* text, const Inputs& inputs) {
        const auto formula = makeFormula(text);
        return statistics(*formula, formula->defaults(), inputs, {});
    };
    // E f′ with u = √(x − a), whose du is f′ dx: an integral of the density alone; likewise for the cube root.
    const struct {
        const char* formula;
        double slopeMean;
    } rows[] = {
        {"sqrt(x-1)", 1.133412529638131001},
        {"sqrt(x-5)", 2.027083480474102917},
        {"sqrt(x-0.3)", 0.9427812395932040903},
        {"cbrt(x-1)", 0.6069170936922698847},
        {"sqrt(1-x^2)", 0},
        {"asin(x)", 1.452187273405144437},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.formula);
        const Statistics actual = ofFormula(row.formula, normal(0, 1));
        EXPECT_NEAR(actual.slopeMean, row.slopeMean, 1e-9);
        EXPECT_EQ(actual.slopeSecondMoment, infinity);
    }
    // √u on 0…3: the mean is 2/√3, that of the square 3/2, and the slope's √3/3.
    const Statistics root = ofFormula("sqrt(x-1)", uniform(-2, 4));
    expectClose(root.mean, 2 / std::numbers::sqrt3);
    expectClose(root.variance, 1.5 - 4.0 / 3);
    EXPECT_NEAR(root.slopeMean, std::numbers::sqrt3 / 3, 1e-9);
    // u^−⅓ on 0…1 has the mean 3/2 and the square 3; its own slope has none.
    const Statistics pole = ofFormula("1/cbrt(x-1)", uniform(1, 2));
    EXPECT_NEAR(pole.mean, 1.5, 1e-9);
    EXPECT_NEAR(pole.variance, 0.75, 1e-7);
    EXPECT_EQ(pole.slopeMean, -infinity);
    EXPECT_NEAR(ofFormula("log(x-1)", normal(0, 1)).mean, -1.127408648512307361, 1e-9);
}

TEST(Statistics, DoNotExistWherePolesOfBothSignsMeet)
{
    const auto formula = makeFormula("1/x");
    EXPECT_TRUE(std::isnan(statistics(*formula, formula->defaults(), normal(0, 1), {}).mean));
    EXPECT_EQ(statistics(*formula, formula->defaults(), normal(0, 1), {}).slopeMean, -infinity);
    EXPECT_EQ(statistics(*formula, formula->defaults(), uniform(0, 1), {}).mean, infinity);
}

TEST(Shares, LeaveOutWhatIsOutsideOfTheDomain)
{
    // Defined right of (1 − α²)/α = −1.5; there it is the logarithm, whose slope has a pole.
    const Statistics actual = of("soft_exponential:alpha=-0.5", normal(0, 1));
    EXPECT_NEAR(sumOfShares(actual), below(1.5), 1e-14);
    EXPECT_TRUE(std::isfinite(actual.mean));
    EXPECT_EQ(actual.slopeMean, infinity);
    EXPECT_EQ(actual.slopeSecondMoment, infinity);
    // E[2·log(1 + (x − 0.5)/2) | x > −1.5] under a uniform law on −3.5…0.5: log u on 0…1 has the mean −1.
    expectClose(of("soft_exponential:alpha=-0.5", uniform(-3.5, 0.5)).mean, -2);
    expectClose(of("soft_exponential:alpha=-0.5", uniform(-3.5, 0.5)).variance, 4);
    EXPECT_TRUE(std::isnan(of("soft_exponential:alpha=-0.5", uniform(-9, -2)).mean));
    EXPECT_EQ(sumOfShares(of("soft_exponential:alpha=-0.5", uniform(-9, -2))), 0);
}

TEST(Statistics, OfAConstantHaveNoVariance)
{
    for (const Inputs& inputs : {normal(0.3, 2), uniform(-4, 7), sample({1, 2, 3.5F})}) {
        const Statistics actual = of("threshold:threshold=1000,value=0.1", inputs);
        EXPECT_EQ(actual.mean, 0.1);
        EXPECT_EQ(actual.variance, 0);
        EXPECT_EQ(actual.slopeSecondMoment, 0);
        EXPECT_EQ(of("gelu:scale=0", inputs).dead, 1);
        EXPECT_EQ(of("snake:scale=0", inputs).variance, 0);
    }
}

TEST(Statistics, OfExtremeParametersMissNothing)
{
    // A slope of 1e9 on an interval of 1e-9: the density at 0.
    expectClose(of("hard_sigmoid_onnx:alpha=1e9", normal(0, 1)).slopeMean, bell(0));
    expectClose(of("hard_sigmoid_onnx:alpha=1e9", normal(0, 1)).slopeSecondMoment, 1e9 * bell(0));
    // ReLU, but for an error that is ∫ x/(1 + e^{βx}) = π²/12β² on either side; the slope at −x is 1 minus that at x.
    for (const double beta : {50.0, 1e4, 1e6}) {
        const Statistics actual = of("swish:beta=" + writeNumber(beta), normal(0, 1));
        const double error = bell(0) * std::numbers::pi * std::numbers::pi / (6 * beta * beta);
        EXPECT_NEAR(actual.mean, bell(0) - error, 3 * std::pow(beta, -4) + 1e-14) << beta;
        EXPECT_NEAR(actual.slopeMean, 0.5, 1e-14) << beta;
        EXPECT_NEAR(of("softplus:beta=" + writeNumber(beta), normal(0, 1)).slopeMean, 0.5, 1e-14) << beta;
    }
}

TEST(Statistics, OfALawThatIsNarrowerThanTheNextNumberIsFarAreThoseOfOneInput)
{
    for (const char* const curve : {"gelu", "snake", "relu6", "softsign"})
        for (const double mean : {-1e6, 0.75, 10.0})
            for (const Inputs& inputs : {normal(mean, 1e-200), normal(mean, 1e-18 * std::abs(mean))}) {
                const NamedActivation parsed = parseCurve(curve);
                const Point point = evaluateAt(*parsed.activation, parsed.values, mean);
                const Statistics actual = statistics(*parsed.activation, parsed.values, inputs, {});
                SCOPED_TRACE(std::string(curve) + " " + writeNumber(mean));
                expectClose(actual.mean, point.value);
                EXPECT_NEAR(actual.variance, 0, 1e-30 * mean * mean);
                expectClose(actual.slopeMean, point.slope, 1e-9);  // snake's phase at 1e6
                EXPECT_NEAR(sumOfShares(actual), 1, 1e-14);
            }
}

TEST(Statistics, OfAnyLawAreNumbers)
{
    for (const Activation& activation : catalogue())
        for (const double mean : {0.0, 1e-6, 10.0, -1e6})
            for (const double deviation : {1e-300, 1e-12, 1e6, 1e200}) {
                SCOPED_TRACE(std::string(activation.id()) + " " + writeNumber(mean) + ":" + writeNumber(deviation));
                const Statistics actual = statistics(activation, activation.defaults(), normal(mean, deviation), {});
                EXPECT_NEAR(sumOfShares(actual), 1, 1e-9);
                EXPECT_FALSE(std::isnan(actual.mean));
                EXPECT_GE(actual.variance, 0);
                EXPECT_FALSE(std::isnan(actual.slopeMean));
                EXPECT_GE(actual.slopeSecondMoment, 0);
            }
}

TEST(StatisticsOfData, AreThoseOfItsValues)
{
    const Statistics actual = of("relu", sample({-2, -1, 0, 1, 4}));
    EXPECT_EQ(actual.dead, 0.6);  // 0 itself has no gradient
    EXPECT_EQ(actual.active, 0.4);
    EXPECT_DOUBLE_EQ(actual.mean, 1);
    EXPECT_DOUBLE_EQ(actual.variance, (1 + 1 + 1 + 0 + 9) / 5.0);
    EXPECT_DOUBLE_EQ(actual.slopeMean, 0.4);
    EXPECT_DOUBLE_EQ(actual.slopeSecondMoment, 0.4);
}

TEST(StatisticsOfData, KeepTheirDigitsOverManyValues)
{
    // 0.1 apart from a large offset: plain sums would lose the variance.
    std::vector<float> values;
    for (int i = 0; i < 300'000; ++i)
        values.push_back(i % 2 == 0 ? 4096.0F : 4096.125F);
    const Statistics actual = of("identity", sample(values));
    EXPECT_DOUBLE_EQ(actual.mean, 4096.0625);
    EXPECT_NEAR(actual.variance, 0.0625 * 0.0625, 1e-15);
}

Inputs histogram(Histogram histogram)
{
    auto data = std::make_shared<InputData>();
    data->least = histogram.low;
    data->greatest = histogram.high;
    for (const std::uint64_t count : histogram.counts)
        data->count += count;
    data->histogram = std::move(histogram);
    return {.kind = InputKind::data, .data = std::move(data)};
}

TEST(StatisticsOfData, WithNothingButAHistogramSpreadEachBinEvenly)
{
    const Statistics actual = of("relu", histogram({.low = -3, .high = 3, .counts = {0, 0, 1, 1, 4, 0, 0, 0, 0, 2}}));
    // Bins of 0.6: −1.8…−1.2 and −1.2…−0.6 an eighth each, −0.6…0 a half, 2.4…3 a quarter.
    EXPECT_NEAR(actual.dead, 0.75, 1e-14);
    EXPECT_NEAR(actual.mean, 2.7 / 4, 1e-14);
    EXPECT_NEAR(actual.variance, (2.7 * 2.7 + 0.6 * 0.6 / 12) / 4 - 2.7 * 2.7 / 16, 1e-13);
}

TEST(StatisticsOfData, WithNothingButAHistogramCutTheBinInWhichAnEndFalls)
{
    EXPECT_NEAR(of("relu", histogram({.low = -1, .high = 3, .counts = {10}})).dead, 0.25, 1e-14);
    EXPECT_NEAR(of("relu", histogram({.low = -1, .high = 3, .counts = {10}})).slopeMean, 0.75, 1e-14);
    EXPECT_NEAR(of("tanh", histogram({.low = -6, .high = 6, .counts = {1, 1, 1}})).saturated,
                2 * (6 - std::acosh(10.0)) / 12, 1e-14);
    EXPECT_EQ(of("relu", histogram({.low = -3, .high = 0, .counts = {1, 7}})).dead, 1);
}

TEST(StatisticsOfData, WithNothingButAHistogramOfOneValueAreThoseOfTheValue)
{
    Inputs inputs = histogram({.low = 1.5, .high = 2.5, .counts = {9}});
    auto data = std::make_shared<InputData>(*inputs.data);
    data->least = data->greatest = 2;
    inputs.data = data;
    const Statistics actual = of("relu_squared", inputs);
    EXPECT_EQ(actual.mean, 4);
    EXPECT_EQ(actual.variance, 0);
    EXPECT_EQ(actual.slopeMean, 4);
}

TEST(StatisticsOfData, OfSnakeFindTheBandInEveryPeriod)
{
    const auto inBand = static_cast<float>(1e4 * std::numbers::pi - std::numbers::pi / 4);
    const Statistics actual = of("snake", sample({inBand, inBand + 1}));
    EXPECT_EQ(actual.stationary, 0.5);
    EXPECT_EQ(actual.active, 0.5);
}

TEST(StatisticsOfData, ThatOverflowAreInfinite)
{
    const Statistics actual = of("exponential", sample({1, 1000}));
    EXPECT_EQ(actual.mean, infinity);
    EXPECT_EQ(actual.variance, infinity);
    EXPECT_EQ(actual.slopeMean, infinity);
}

TEST(StatisticsOfData, StopWhereTheyAreCancelled)
{
    int questions = 0;
    const NamedActivation curve = parseCurve("tanh");
    statistics(*curve.activation, curve.values, sample(std::vector<float>(1'000'000, 1.0F)), {},
               [&] { return ++questions == 3; });
    EXPECT_EQ(questions, 3);
}

TEST(StatisticsRequests, ThatAreWrongAreRefused)
{
    EXPECT_THROW(of("relu", normal(0, 1), {.epsilon = 0}), RequestError);
    EXPECT_THROW(of("relu", {}), std::invalid_argument);
    EXPECT_THROW(of("relu", normal(0, 0)), std::invalid_argument);
    EXPECT_THROW(of("relu", uniform(1, 1)), std::invalid_argument);
}

TEST(DeadOnAllInputs, IsAPower)
{
    EXPECT_EQ(shareDeadOnAll(0.5, 0), 1);
    EXPECT_EQ(shareDeadOnAll(0.5, 10), 0x1p-10);
    EXPECT_EQ(shareDeadOnAll(1, 1'000'000'000'000), 1);
    EXPECT_EQ(shareDeadOnAll(0, 5), 0);
    // Half of the units are dead on 256 inputs where μ = −2.78σ.
    EXPECT_NEAR(shareDeadOnAll(of("relu", normal(-2.78, 1)).dead, 256), 0.5, 5e-3);
    const double rare = 1e-12;
    EXPECT_NEAR(shareDeadOnAll(1 - 0x1p-40, std::uint64_t{1} << 40), 1 / std::numbers::e, rare);
}

}  // namespace
}  // namespace actiscope
