// Regions against the tables of the mathematics and against closed forms, which are solved here by hand.
#include "core/analysis/regions.h"

#include "core/catalogue.h"
#include "core/error.h"
#include "core/evaluate.h"
#include "core/number.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <fstream>
#include <numbers>
#include <string>
#include <vector>

namespace actiscope {
namespace {

constexpr double tolerance = 1e-12;  // of region ends, relative

RegionAnalysis analyse(std::string_view curve, const RegionOptions& options = {})
{
    const NamedActivation parsed = parseCurve(curve);
    return analyseRegions(*parsed.activation, parsed.values, options);
}

RegionAnalysis analyse(std::string_view curve, double epsilon)
{
    return analyse(curve, RegionOptions{.epsilon = epsilon});
}

std::vector<std::string> split(const std::string& text, const std::string& separator)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t at; (at = text.find(separator, from)) != std::string::npos; from = at + separator.size())
        parts.push_back(text.substr(from, at - from));
    parts.push_back(text.substr(from));
    return parts;
}

/// Half a unit of the last digit where a table rounds to eight digits or more; short numbers are exact.
double errorOfPrinted(const std::string& text)
{
    const std::size_t point = text.find('.');
    const double exact = std::abs(*readNumber(text)) * tolerance;
    if (point == std::string::npos || text.size() - point - 1 < 8)
        return exact;
    return 0.5 * std::pow(10.0, -static_cast<double>(text.size() - point - 1)) + exact;
}

/// expected: "saturated < -4.6051701860 < active": the regions from −∞ to +∞ and the ends between them.
void expectRegions(const RegionAnalysis& analysis, const std::string& expected)
{
    const std::vector<std::string> parts = split(expected, " < ");
    ASSERT_EQ(analysis.regions.size(), parts.size() / 2 + 1) << describe(analysis) << "\nexpected " << expected;
    EXPECT_EQ(analysis.regions.front().from, -infinity);
    EXPECT_EQ(analysis.regions.back().to, infinity);
    for (std::size_t i = 0; i < analysis.regions.size(); ++i) {
        EXPECT_EQ(identifier(analysis.regions[i].kind), parts[2 * i]) << describe(analysis);
        if (i == 0)
            continue;
        EXPECT_EQ(analysis.regions[i - 1].to, analysis.regions[i].from) << describe(analysis);
        EXPECT_NEAR(analysis.regions[i].from, *readNumber(parts[2 * i - 1]), errorOfPrinted(parts[2 * i - 1]))
            << describe(analysis);
    }
}

struct Row {
    const char* curve;
    double epsilon;
    const char* regions;
};

void expectRows(std::span<const Row> rows)
{
    for (const Row& row : rows) {
        SCOPED_TRACE(std::string(row.curve) + " at epsilon " + writeNumber(row.epsilon));
        expectRegions(analyse(row.curve, row.epsilon), row.regions);
    }
}

TEST(Regions, AreThoseOfTheTableOfDeadRegionsAndSaturation)
{
    static constexpr Row rows[] = {
        {"identity", 1e-2, "active"},
        {"identity", 1e-3, "active"},
        {"relu", 1e-2, "dead < 0 < active"},
        {"relu", 1e-3, "dead < 0 < active"},
        {"relu6", 1e-2, "dead < 0 < active < 6 < dead"},
        {"relu6", 1e-3, "dead < 0 < active < 6 < dead"},
        {"relu_general", 1e-2, "dead < 0 < active"},
        {"leaky_relu", 1e-2, "active"},
        {"leaky_relu", 1e-3, "active"},
        {"prelu", 1e-2, "active"},
        {"rrelu", 1e-2, "active"},
        {"leaky_relu:alpha=0", 1e-2, "dead < 0 < active"},
        {"prelu:alpha=0", 1e-3, "dead < 0 < active"},
        {"rrelu:lower=0,upper=0", 1e-3, "dead < 0 < active"},
        {"threshold", 1e-2, "dead < 0.1 < active"},
        {"threshold:threshold=-3", 1e-3, "dead < -3 < active"},
        {"thresholded_relu", 1e-2, "dead < 1 < active"},
        {"relu_squared", 1e-2, "dead < 0 < saturated < 0.005 < active"},
        {"relu_squared", 1e-3, "dead < 0 < saturated < 0.0005 < active"},
        {"elu", 1e-2, "saturated < -4.6051701860 < active"},
        {"elu", 1e-3, "saturated < -6.9077552790 < active"},
        {"celu", 1e-2, "saturated < -4.6051701860 < active"},
        {"celu", 1e-3, "saturated < -6.9077552790 < active"},
        {"selu", 1e-2, "saturated < -5.1694034915 < active"},
        {"selu", 1e-3, "saturated < -7.4719885845 < active"},
        {"gelu", 1e-2, "saturated < -3.0674272039 < active < -0.77547190245 < stationary < -0.72907983392 < active"},
        {"gelu", 1e-3, "saturated < -3.8103714360 < active < -0.75411390796 < stationary < -0.74947880785 < active"},
        {"gelu_tanh", 1e-2,
         "saturated < -3.0528549951 < active < -0.77620355212 < stationary < -0.72969345510 < active"},
        {"gelu_tanh", 1e-3,
         "saturated < -3.7373491699 < active < -0.75478972299 < stationary < -0.75014284223 < active"},
        {"quick_gelu", 1e-2,
         "saturated < -3.6788418618 < active < -0.77901284112 < stationary < -0.72496943412 < active"},
        {"quick_gelu", 1e-3,
         "saturated < -5.2791196029 < active < -0.75386012681 < stationary < -0.74846506120 < active"},
        {"silu", 1e-2, "saturated < -6.2613888488 < active < -1.3258798556 < stationary < -1.2338979769 < active"},
        {"silu", 1e-3, "saturated < -8.9850615641 < active < -1.2830699358 < stationary < -1.2738875342 < active"},
        {"mish", 1e-2, "saturated < -6.2639687857 < active < -1.2310248407 < stationary < -1.1559962859 < active"},
        {"mish", 1e-3, "saturated < -8.9852137268 < active < -1.1961880798 < stationary < -1.1886958744 < active"},
        {"serf", 1e-2, "saturated < -6.4129541411 < active < -1.2271113078 < stationary < -1.1607025598 < active"},
        {"serf", 1e-3, "saturated < -9.1231382450 < active < -1.1963851526 < stationary < -1.1897516864 < active"},
        {"sigmoid", 1e-2, "saturated < -4.5848633391 < active < 4.5848633391 < saturated"},
        {"sigmoid", 1e-3, "saturated < -6.9057522723 < active < 6.9057522723 < saturated"},
        {"logsigmoid", 1e-2, "active < 4.5951198501 < saturated"},
        {"logsigmoid", 1e-3, "active < 6.9067547786 < saturated"},
        {"softplus", 1e-2, "saturated < -4.5951198501 < active"},
        {"softplus", 1e-3, "saturated < -6.9067547786 < active"},
        {"hardsigmoid", 1e-2, "dead < -3 < active < 3 < dead"},
        {"hard_sigmoid_onnx", 1e-3, "dead < -2.5 < active < 2.5 < dead"},
        {"hardswish", 1e-2, "dead < -3 < active < -1.53 < stationary < -1.47 < active"},
        {"hardswish", 1e-3, "dead < -3 < active < -1.503 < stationary < -1.497 < active"},
        {"hardtanh", 1e-2, "dead < -1 < active < 1 < dead"},
        {"hardshrink", 1e-2, "active < -0.5 < dead < 0.5 < active"},
        {"softshrink", 1e-3, "active < -0.5 < dead < 0.5 < active"},
        {"shrink_onnx", 1e-3, "active < -0.5 < dead < 0.5 < active"},
        {"tanh", 1e-2, "saturated < -2.9932228461 < active < 2.9932228461 < saturated"},
        {"tanh", 1e-3, "saturated < -4.1467747262 < active < 4.1467747262 < saturated"},
        {"tanhshrink", 1e-2, "active < -0.10033534773 < stationary < 0.10033534773 < active"},
        {"tanhshrink", 1e-3, "active < -0.031633323856 < stationary < 0.031633323856 < active"},
        {"softsign", 1e-2, "saturated < -9 < active < 9 < saturated"},
        {"softsign", 1e-3, "saturated < -30.622776602 < active < 30.622776602 < saturated"},
        {"squareplus", 1e-2, "saturated < -9.8493705895 < active"},
        {"squareplus", 1e-3, "saturated < -31.575322659 < active"},
        {"sparse_plus", 1e-2, "dead < -1 < saturated < -0.98 < active"},
        {"sparse_plus", 1e-3, "dead < -1 < saturated < -0.998 < active"},
        {"sparse_sigmoid", 1e-2, "dead < -1 < active < 1 < dead"},
        {"exponential", 1e-2, "saturated < -4.6051701860 < active"},
        {"exponential", 1e-3, "saturated < -6.9077552790 < active"},
        {"soft_exponential:alpha=0.5", 1e-2, "saturated < -9.2103403720 < active"},
        {"soft_exponential:alpha=0.5", 1e-3, "saturated < -13.815510558 < active"},
        {"bent_identity", 1e-2, "active"},
        {"bent_identity", 1e-3, "active"},
        {"gaussian", 1e-2,
         "saturated < -2.4922921576 < active < -0.0050001250078 < stationary < 0.0050001250078 < active < "
         "2.4922921576 < saturated"},
        {"gaussian", 1e-3,
         "saturated < -2.9464384600 < active < -0.00050000012500 < stationary < 0.00050000012500 < active < "
         "2.9464384600 < saturated"},
    };
    expectRows(rows);
}

TEST(Regions, AreThoseOfTheTableOfSaturationThresholds)
{
    static constexpr Row rows[] = {
        {"tanh", 0.1, "saturated < -1.8184464592 < active < 1.8184464592 < saturated"},
        {"tanh", 0.05, "saturated < -2.1782722103 < active < 2.1782722103 < saturated"},
        {"sigmoid", 0.1, "saturated < -2.0634370689 < active < 2.0634370689 < saturated"},
        {"sigmoid", 0.05, "saturated < -2.8872709504 < active < 2.8872709504 < saturated"},
        {"softplus", 0.1, "saturated < -2.1972245773 < active"},
        {"softplus", 0.05, "saturated < -2.9444389792 < active"},
        {"elu", 0.1, "saturated < -2.3025850930 < active"},
        {"elu", 0.05, "saturated < -2.9957322736 < active"},
        {"selu", 0.1, "saturated < -2.8668183985 < active"},
        {"selu", 0.05, "saturated < -3.5599655791 < active"},
        {"gelu", 0.1, "saturated < -1.8613007789 < active < -1.0778817323 < stationary < -0.5543756156 < active"},
        {"gelu", 0.05, "saturated < -2.3486063322 < active < -0.8832333478 < stationary < -0.6459181235 < active"},
        {"gelu", 0.01, "saturated < -3.0674272039 < active < -0.7754719024 < stationary < -0.7290798339 < active"},
        {"silu", 0.1, "saturated < -0.9123839702 < active"},
        {"silu", 0.05, "saturated < -4.0825593523 < active < -1.5585594947 < stationary < -1.0768586174 < active"},
        {"mish", 0.1, "saturated < -2.8274733650 < active < -1.8334398761 < stationary < -0.8910183719 < active"},
        {"mish", 0.05, "saturated < -4.1117181929 < active < -1.4162264883 < stationary < -1.0268135386 < active"},
        {"mish", 0.001, "saturated < -8.9852137268 < active < -1.1961880798 < stationary < -1.1886958744 < active"},
    };
    expectRows(rows);
}

TEST(Regions, AreRightForUnusualParameters)
{
    static constexpr Row rows[] = {
        // The comparison is strict: a slope of exactly epsilon is active.
        {"leaky_relu:alpha=0.01", 0.01, "active"},
        {"leaky_relu:alpha=0.009", 0.01, "weak < 0 < active"},
        {"leaky_relu:alpha=-0.005", 0.01, "weak < 0 < active"},
        {"leaky_relu:alpha=0.005", 2, "weak"},
        {"leaky_relu:alpha=0x1p20", 0.01, "active"},
        {"leaky_relu:alpha=0x1p-20", 0.01, "weak < 0 < active"},
        {"leaky_relu:scale=0.001", 0.01, "weak"},
        {"relu_general:alpha=0.001", 0.01, "weak < 0 < active"},
        {"relu_general:alpha=0.001,max_value=6", 0.01, "weak < 0 < active < 6 < dead"},
        {"relu_general:threshold=10,max_value=5", 0.01, "dead"},
        {"elu:alpha=0", 0.01, "dead < 0 < active"},
        {"elu:alpha=0x1p-20", 0.01, "saturated < 0 < active"},
        {"elu:alpha=1,scale=0", 0.01, "dead"},
        {"relu:scale=-1", 0.01, "dead < 0 < active"},
        {"gelu:scale=0", 0.01, "dead"},
        {"snake:scale=0", 0.01, "dead"},
        {"soft_exponential:alpha=-1,scale=0", 0.01, "undefined < 0 < dead"},
        {"sigmoid:scale=0.01", 0.01, "saturated"},
        {"hardtanh:scale=0.001", 0.01, "dead < -1 < saturated < 1 < dead"},
        {"hardshrink:lambda=-1", 0.01, "active"},
        {"tanhshrink:scale=0.001", 0.01, "weak"},
        {"bent_identity:scale=0.001", 0.01, "weak"},
        {"squareplus:b=0", 0.01, "dead < 0 < active"},
        {"swish:beta=0", 0.01, "active"},
        {"soft_exponential:alpha=0", 0.01, "active"},
        {"soft_exponential:alpha=-1", 0.01, "undefined < 0 < active < 100 < weak"},
        {"soft_exponential:alpha=-0.5", 0.1, "undefined < -1.5 < active < 18.5 < weak"},
    };
    // f′ of the last row is 1/(1 + (x − ½)/2): 0.1 at x = 18.5.
    expectRows(rows);
}

/// Ends between regions, ascending.
std::vector<double> endsOf(const RegionAnalysis& analysis)
{
    std::vector<double> ends;
    for (std::size_t i = 1; i < analysis.regions.size(); ++i)
        ends.push_back(analysis.regions[i].from);
    return ends;
}

void expectEnds(const std::string& curve, double epsilon, const std::vector<double>& expected)
{
    const RegionAnalysis analysis = analyse(curve, epsilon);
    const std::vector<double> ends = endsOf(analysis);
    const std::string trace = curve + " at epsilon " + writeNumber(epsilon) + ": " + describe(analysis);
    ASSERT_EQ(ends.size(), expected.size()) << trace;
    for (std::size_t i = 0; i < ends.size(); ++i)
        EXPECT_NEAR(ends[i], expected[i], std::abs(expected[i]) * tolerance) << trace;
}

constexpr double epsilons[] = {0.3, 0.2, 0.1, 0.07, 0.03, 0.01, 0.004, 1e-3, 1e-4, 1e-6, 1e-9, 1e-12, 1e-20, 1e-100};
constexpr double sizes[] = {0x1p-20, 0.01, 0.5, 1, 1.7, 3, 100, 0x1p20};

std::string with(const std::string& activation, const std::string& parameter, double value)
{
    return activation + ":" + parameter + "=" + writeNumber(value);
}

TEST(Regions, OfExponentialUnitsEndAtLogarithms)
{
    for (const double epsilon : epsilons) {
        for (const double alpha : sizes) {
            if (std::abs(alpha - epsilon) < 1e-3 * epsilon)
                continue;  // the end is the kink itself
            expectEnds(with("elu", "alpha", alpha), epsilon, {std::min(std::log(epsilon / alpha), 0.0)});
            expectEnds(with("elu", "alpha", -alpha), epsilon, {std::min(std::log(epsilon / alpha), 0.0)});
            expectEnds(with("celu", "alpha", alpha), epsilon, {alpha * std::log(epsilon)});
            if (alpha > epsilon)
                expectEnds("elu:alpha=2,scale=-" + writeNumber(alpha), epsilon, {std::log(epsilon / alpha / 2)});
        }
        expectEnds("exponential", epsilon, {std::log(epsilon)});
    }
}

TEST(Regions, OfSigmoidalFunctionsEndAtTheirClosedForms)
{
    for (const double epsilon : epsilons) {
        const double tanhEnd = std::acosh(1 / std::sqrt(epsilon));
        expectEnds("tanh", epsilon, {-tanhEnd, tanhEnd});
        if (epsilon < 0.25) {
            const double sigmoidEnd = 2 * std::acosh(0.5 / std::sqrt(epsilon));
            expectEnds("sigmoid", epsilon, {-sigmoidEnd, sigmoidEnd});
        }
        const double softsignEnd = 1 / std::sqrt(epsilon) - 1;
        expectEnds("softsign", epsilon, {-softsignEnd, softsignEnd});
        expectEnds("logsigmoid", epsilon, {std::log1p(-epsilon) - std::log(epsilon)});
        for (const double beta : sizes)
            expectEnds(with("softplus", "beta", beta), epsilon, {(std::log(epsilon) - std::log1p(-epsilon)) / beta});
    }
}

TEST(Regions, OfRectifiersEndAtTheirClosedForms)
{
    for (const double epsilon : epsilons) {
        expectEnds("relu_squared", epsilon, {0, epsilon / 2});
        for (const double b : sizes)
            expectEnds(with("squareplus", "b", b), epsilon,
                       {-(1 - 2 * epsilon) * std::sqrt(b) / (2 * std::sqrt(epsilon) * std::sqrt(1 - epsilon))});
        const double tanhshrinkEnd = std::atanh(std::sqrt(epsilon));
        expectEnds("tanhshrink", epsilon, {-tanhshrinkEnd, tanhshrinkEnd});
        if (epsilon < 1e-15)
            continue;  // below, double cannot tell the ends from −1 and −1.5
        expectEnds("sparse_plus", epsilon, {-1, 2 * epsilon - 1});
        expectEnds("hardswish", epsilon, {-3, -1.5 - 3 * epsilon, -1.5 + 3 * epsilon});
    }
}

TEST(Regions, OfSoftExponentialEndAtTheirClosedForms)
{
    for (const double epsilon : {0.3, 0.1, 0.01, 1e-4, 1e-9}) {
        for (const double alpha : {0.01, 0.5, 1.0, 1.7, 3.0, 100.0}) {
            expectEnds(with("soft_exponential", "alpha", alpha), epsilon, {std::log(epsilon) / alpha});
            expectEnds(with("soft_exponential", "alpha", -alpha), epsilon,
                       {alpha - 1 / alpha, (1 / epsilon - 1) / alpha + alpha});
        }
    }
}

TEST(Regions, OfSwishScaleWithItsBeta)
{
    for (const double epsilon : {0.2, 0.1, 0.05, 0.01, 1e-3, 1e-6}) {
        const RegionAnalysis one = analyse("silu", epsilon);
        for (const double beta : sizes) {
            std::vector<double> ends = endsOf(one);
            for (double& end : ends)
                end /= beta;
            expectEnds(with("swish", "beta", beta), epsilon, ends);
            std::ranges::reverse(ends);
            for (double& end : ends)
                end = -end;
            expectEnds(with("swish", "beta", -beta), epsilon, ends);
        }
    }
}

TEST(Regions, EndWhereTheSlopeSolvedWithFortyDigitsDoes)
{
    std::ifstream file(std::string(ACTISCOPE_TEST_DATA) + "/region_ends.csv");
    std::string line;
    ASSERT_TRUE(std::getline(file, line)) << "tests/data/region_ends.py writes the file";
    int rows = 0;
    while (std::getline(file, line)) {
        const std::vector<std::string> cells = split(line, ",");
        ASSERT_EQ(cells.size(), 3U) << line;
        std::vector<double> expected;
        for (const std::string& end : split(cells[2], ";"))
            expected.push_back(readNumber(end).value());
        expectEnds(cells[0], readNumber(cells[1]).value(), expected);
        ++rows;
    }
    EXPECT_GE(rows, 50);
}

TEST(Regions, OfSwishWithANegativeBetaFlattenToTheRight)
{
    const RegionAnalysis analysis = analyse("swish:beta=-1", 0.01);
    EXPECT_EQ(analysis.regions.front().kind, RegionKind::active);
    EXPECT_EQ(analysis.regions.back().kind, RegionKind::saturated);
}

TEST(Regions, SiluAtOneTenthHasOneFlatRegion)
{
    EXPECT_EQ(analyse("silu", 0.1).regions.size(), 2U);
    // The least slope is −0.0998393201288669: just below it there are two flat regions.
    EXPECT_EQ(analyse("silu", 0.0998393201288).regions.size(), 4U);
    EXPECT_EQ(analyse("silu", 0.0998393201289).regions.size(), 2U);
}

TEST(Regions, TheBandOfMishIsFoundHoweverNarrow)
{
    for (const double epsilon : {1e-3, 1e-6, 1e-9, 1e-12}) {
        const RegionAnalysis analysis = analyse("mish", epsilon);
        ASSERT_EQ(analysis.regions.size(), 4U) << describe(analysis);
        EXPECT_EQ(analysis.regions[2].kind, RegionKind::stationary);
        EXPECT_LT(analysis.regions[2].from, -1.1924312145154 + 1e-12);
        EXPECT_GT(analysis.regions[2].to, -1.1924312145155 - 1e-12);
        EXPECT_NEAR(analysis.regions[2].to - analysis.regions[2].from, 7.5 * epsilon, epsilon * 0.01 + 1e-15);
    }
}

TEST(Regions, WhereTheSlopeIsFlatTheThresholdIsMetToFourUlp)
{
    struct Flat {
        const char* curve;
        double extreme;  // of |slope|
    };
    for (const Flat& flat :
         {Flat{"silu", 0.0998393201288669}, Flat{"gelu", 0.128904145185155}, Flat{"mish", 0.112526122389463},
          Flat{"silu", 1.09983932012887}, Flat{"tanh", 1}, Flat{"sigmoid", 0.25}}) {
        for (const double below : {1e-3, 1e-6, 1e-9, 1e-12}) {
            const double epsilon = flat.extreme * (1 - below);
            const NamedActivation curve = parseCurve(flat.curve);
            for (const double end : endsOf(analyse(flat.curve, epsilon))) {
                const double slope = std::abs(evaluateAt(*curve.activation, curve.values, end).slope);
                EXPECT_NEAR(slope, epsilon, 4 * std::numeric_limits<double>::epsilon() * epsilon)
                    << flat.curve << " " << below << " at " << end;
            }
        }
    }
}

TEST(Regions, TheSteepestSlopeIsThatOfTheTables)
{
    struct Steepest {
        const char* curve;
        double slope;
    };
    for (const Steepest& row : {Steepest{"gelu", 1.12890414518515},
                                {"gelu_tanh", 1.12899306865877},
                                {"silu", 1.09983932012887},
                                {"mish", 1.08849816125173},
                                {"sigmoid", 0.25},
                                {"tanh", 1},
                                {"relu", 1},
                                {"hardswish", 1.5},
                                {"selu", 1.7580993408473769},
                                {"bent_identity", 1.5},
                                {"snake", 2},
                                {"hardsigmoid", 1.0 / 6},
                                {"softplus:scale=-3", 3},
                                {"gaussian", 0.85776388496070680},
                                {"elu:alpha=0x1p20", 0x1p20},
                                {"swish:beta=0x1p20", 1.09983932012887},
                                {"relu:scale=0", 0}})
        EXPECT_NEAR(analyse(row.curve).steepestSlope, row.slope, 1e-14 * row.slope) << row.curve;
    for (const char* curve :
         {"exponential", "relu_squared", "relu_squared:scale=0x1p-20", "celu:alpha=-1", "soft_exponential:alpha=0.5",
          "soft_exponential:alpha=-0.5", "soft_exponential:alpha=-1", "soft_exponential:alpha=-0x1p-20"})
        EXPECT_EQ(analyse(curve).steepestSlope, infinity) << curve;
}

TEST(Regions, ARelativeEpsilonIsTakenOfTheSteepestSlope)
{
    const RegionAnalysis relative = analyse("sigmoid", {.epsilon = 0.04, .isRelative = true});
    EXPECT_NEAR(relative.threshold, 0.01, 1e-17);
    EXPECT_NEAR(relative.regions.front().to, -4.5848633391, 1e-10);
    expectRegions(analyse("hardswish", {.epsilon = 0.02, .isRelative = true}),
                  "dead < -3 < active < -1.59 < stationary < -1.41 < active");
    expectRegions(analyse("leaky_relu:scale=1000", {.epsilon = 0.02, .isRelative = true}), "weak < 0 < active");
}

TEST(Regions, ARelativeEpsilonIsAbsoluteWhereTheSlopeIsUnbounded)
{
    for (const char* curve : {"exponential", "relu_squared", "soft_exponential:alpha=-0.5"}) {
        const RegionAnalysis relative = analyse(curve, {.epsilon = 0.01, .isRelative = true});
        EXPECT_EQ(relative.threshold, 0.01) << curve;
        EXPECT_EQ(relative.regions, analyse(curve, 0.01).regions) << curve;
    }
}

TEST(Regions, AtARelativeEpsilonOfOneNothingSmoothIsActive)
{
    expectRegions(analyse("sigmoid", {.epsilon = 1, .isRelative = true}), "saturated");
    expectRegions(analyse("gaussian", {.epsilon = 1, .isRelative = true}), "saturated");
    expectRegions(analyse("relu", {.epsilon = 1, .isRelative = true}), "dead < 0 < active");
}

TEST(Regions, KinksAndJumpsAreListed)
{
    EXPECT_EQ(describe(analyse("relu")), "dead (-inf, 0) | active (0, inf) | kink 0");
    EXPECT_EQ(describe(analyse("elu:alpha=0")), "dead (-inf, 0) | active (0, inf) | kink 0");
    EXPECT_EQ(describe(analyse("hardtanh")), "dead (-inf, -1) | active (-1, 1) | dead (1, inf) | kink -1 | kink 1");
    EXPECT_EQ(describe(analyse("threshold")), "dead (-inf, 0.1) | active (0.1, inf) | jump 0.1");
    EXPECT_EQ(describe(analyse("leaky_relu:alpha=1")), "active (-inf, inf)");
    EXPECT_EQ(describe(analyse("hardtanh:scale=0")), "dead (-inf, inf)");
    EXPECT_TRUE(analyse("elu").kinks.empty()) << "at alpha 1 the slope of ELU is continuous";
    EXPECT_TRUE(analyse("softsign").kinks.empty());
}

TEST(Regions, OfSnakeRepeatWithItsPeriod)
{
    const double pi = std::numbers::pi;
    for (const double alpha : {0.5, 1.0, 3.0}) {
        for (const double epsilon : {0.5, 0.1, 0.01, 1e-3, 1e-6}) {
            const RegionAnalysis analysis = analyse(with("snake", "alpha", alpha), epsilon);
            const double half = std::asin(std::sqrt(epsilon / 2)) / alpha;  // 1 + sin 2αx = 2 sin²(αx + π/4)
            std::size_t stationary = 0;
            for (const Region& region : analysis.regions) {
                if (region.kind != RegionKind::stationary)
                    continue;
                ++stationary;
                const double turn = std::round((region.from * alpha + pi / 4) / pi);
                const double centre = (turn * pi - pi / 4) / alpha;
                if (region.from != -20) {
                    EXPECT_NEAR(region.from, centre - half, 1e-12 * 20) << alpha << " " << epsilon;
                }
                if (region.to != 20) {
                    EXPECT_NEAR(region.to, centre + half, 1e-12 * 20) << alpha << " " << epsilon;
                }
            }
            const auto expected =
                std::floor((20 + half) * alpha / pi + 0.25) + std::floor((20 + half) * alpha / pi - 0.25) + 1;
            EXPECT_EQ(static_cast<double>(stationary), expected) << alpha << " " << epsilon;
        }
    }
}

TEST(Regions, OfSnakeNearZeroAreAsExactAsElsewhere)
{
    // |1 + sin 2x| < ε with ε = 1 − 2⁻⁴⁰ ends where sin 2x = −2⁻⁴⁰.
    const RegionAnalysis analysis = analyse("snake", {.epsilon = 1 - 0x1p-40, .from = -0.1, .to = 0.1});
    ASSERT_EQ(analysis.regions.size(), 2U);
    EXPECT_NEAR(analysis.regions[0].to, -0x1p-41, 1e-3 * 0x1p-41);
}

TEST(Regions, OfSnakeAnswerForTheRangeAskedFor)
{
    const RegionAnalysis analysis = analyse("snake", {.from = 100, .to = 110});
    EXPECT_EQ(analysis.regions.front().from, 100);
    EXPECT_EQ(analysis.regions.back().to, 110);
    // −π/4 + 33π and −π/4 + 34π, −π/4 + 35π lie inside.
    EXPECT_EQ(std::ranges::count(analysis.regions, RegionKind::stationary, &Region::kind), 3);
    EXPECT_EQ(analyse("snake").regions.front().from, -20);
    EXPECT_EQ(analyse("snake").regions.back().to, 20);
    EXPECT_EQ(describe(analyse("snake", {.epsilon = 3, .from = -5, .to = 5})), "weak (-5, 5)");
}

TEST(Regions, MoreThanTenThousandAreRefused)
{
    EXPECT_THROW(analyse("snake", {.from = -1e9, .to = 1e9}), RequestError);
    EXPECT_THROW(analyse("snake:alpha=0x1p20"), RequestError);
    EXPECT_THROW(analyse("snake", {.from = 0}), RequestError);
    // 3,180 periods of two regions each.
    EXPECT_NO_THROW(analyse("snake", {.from = 0, .to = 9990}));
    EXPECT_GT(analyse("snake", {.from = 0, .to = 9990}).regions.size(), 6000U);
}

TEST(Regions, AreClippedToTheRangeAskedFor)
{
    EXPECT_EQ(describe(analyse("relu", {.from = -2, .to = 3})), "dead (-2, 0) | active (0, 3) | kink 0");
    EXPECT_EQ(describe(analyse("relu", {.from = 1, .to = 3})), "active (1, 3)");
    EXPECT_EQ(describe(analyse("relu", {.from = -2, .to = 0})), "dead (-2, 0) | kink 0");
    EXPECT_EQ(describe(analyse("hardswish", {.from = -1.5, .to = -1})).substr(0, 18), "stationary (-1.5, ");
    EXPECT_EQ(describe(analyse("soft_exponential:alpha=-1", {.from = -4, .to = -2})), "undefined (-4, -2)");
    EXPECT_EQ(describe(analyse("relu", {.from = -2})), "dead (-2, 0) | active (0, inf) | kink 0");
    EXPECT_EQ(analyse("sigmoid", {.from = 5, .to = 6}).regions.front().kind, RegionKind::saturated)
        << "the kind is that of the whole region, which reaches to infinity";
}

TEST(Regions, RefuseWhatCannotBeAsked)
{
    for (const double epsilon : {0.0, -0.01, infinity, std::nan("")})
        EXPECT_THROW(analyse("relu", epsilon), RequestError) << epsilon;
    EXPECT_THROW(analyse("relu", {.from = 1, .to = 1}), RequestError);
    EXPECT_THROW(analyse("relu", {.from = 1, .to = -1}), RequestError);
    EXPECT_THROW(analyse("relu", {.from = std::nan(""), .to = 1}), RequestError);
}

TEST(Regions, AnEndBelongsToTheRegionWithTheSmallerSlope)
{
    const RegionAnalysis relu = analyse("relu");
    EXPECT_EQ(relu.kindAt(0), RegionKind::dead);
    EXPECT_EQ(relu.kindAt(-1), RegionKind::dead);
    EXPECT_EQ(relu.kindAt(1e-300), RegionKind::active);
    EXPECT_EQ(relu.kindAt(infinity), RegionKind::active);
    EXPECT_EQ(relu.kindAt(-infinity), RegionKind::dead);
    EXPECT_EQ(relu.kindAt(std::nan("")), RegionKind::undefined);
    EXPECT_EQ(analyse("hardtanh").kindAt(1), RegionKind::dead);
    EXPECT_EQ(analyse("hardtanh").kindAt(-1), RegionKind::dead);
    EXPECT_EQ(analyse("sparse_plus").kindAt(-1), RegionKind::dead);
    EXPECT_EQ(analyse("sparse_plus").kindAt(-0.99), RegionKind::saturated);
    EXPECT_EQ(analyse("soft_exponential:alpha=-1").kindAt(0), RegionKind::undefined);
    EXPECT_EQ(analyse("relu", {.from = -1, .to = 1}).kindAt(2), RegionKind::undefined);
}

TEST(Regions, ANeighbourThatIsDeadMakesAFlatRegionSaturated)
{
    EXPECT_EQ(analyse("relu_squared").kindAt(0.001), RegionKind::saturated);
    EXPECT_EQ(analyse("sparse_plus").kindAt(-0.99), RegionKind::saturated);
    EXPECT_EQ(analyse("hardswish").kindAt(-1.5), RegionKind::stationary);
    EXPECT_EQ(analyse("gaussian").kindAt(0), RegionKind::stationary);
}

/// Curves of every activation: its defaults, and each parameter by itself at unusual values where these are valid.
std::vector<NamedActivation> manyCurves()
{
    std::vector<NamedActivation> curves;
    for (const Activation& activation : catalogue()) {
        curves.push_back({.activation = &activation, .framework = nullptr, .values = activation.defaults()});
        for (std::size_t i = 0; i < activation.parameters().size(); ++i) {
            for (const double value : {0.0, -1.0, 0.005, 0x1p-20, -0x1p-20, 3.0, 0x1p20, -0x1p20}) {
                NamedActivation curve = curves.back();
                curve.values = activation.defaults();
                curve.values[i] = value;
                if (!activation.problem(curve.values))
                    curves.push_back(curve);
            }
        }
    }
    return curves;
}

std::string text(const NamedActivation& curve)
{
    std::string result(curve.activation->id());
    for (const double value : curve.values)
        result.append(" ").append(writeNumber(value));
    return result;
}

/// The range that is asked for: none but for snake, where it holds some periods at any alpha.
RegionOptions optionsFor(const NamedActivation& curve, double epsilon)
{
    const double period = curve.activation->shape(curve.values).period;
    if (period == 0)
        return {.epsilon = epsilon};
    return {.epsilon = epsilon, .from = -3 * period, .to = 3 * period};
}

TEST(Regions, OfEveryActivationCoverTheLineAndDifferFromTheirNeighbours)
{
    for (const NamedActivation& curve : manyCurves()) {
        for (const double epsilon : {1.0, 0.1, 0.01, 1e-3, 1e-6}) {
            const RegionOptions options = optionsFor(curve, epsilon);
            const RegionAnalysis analysis = analyseRegions(*curve.activation, curve.values, options);
            const std::string trace = text(curve) + " at " + writeNumber(epsilon) + ": " + describe(analysis);
            ASSERT_FALSE(analysis.regions.empty()) << trace;
            EXPECT_EQ(analysis.regions.front().from, options.from) << trace;
            EXPECT_EQ(analysis.regions.back().to, options.to) << trace;
            for (std::size_t i = 0; i < analysis.regions.size(); ++i) {
                EXPECT_LT(analysis.regions[i].from, analysis.regions[i].to) << trace;
                if (i > 0) {
                    EXPECT_EQ(analysis.regions[i - 1].to, analysis.regions[i].from) << trace;
                    EXPECT_NE(analysis.regions[i - 1].kind, analysis.regions[i].kind) << trace;
                }
            }
            EXPECT_TRUE(std::ranges::is_sorted(analysis.kinks)) << trace;
        }
    }
}

/// Doubles of all magnitudes: every so many bit patterns, and steps of 1/16 where most happens.
std::vector<double> probes(double from, double to)
{
    std::vector<double> points;
    for (std::uint64_t bits = 1; bits < 0x7ff0000000000000; bits += 0x00137f3c81257a91) {
        points.push_back(std::bit_cast<double>(bits));
        points.push_back(-points.back());
    }
    for (int i = -512; i <= 512; ++i)
        points.push_back(i / 16.0 + 1e-3);
    std::erase_if(points, [&](double x) { return x < from || x > to; });
    return points;
}

TEST(Regions, OfEveryActivationAgreeWithItsSlopeEverywhere)
{
    for (const NamedActivation& curve : manyCurves()) {
        for (const double epsilon : {0.1, 0.01, 1e-6}) {
            const RegionOptions options = optionsFor(curve, epsilon);
            const RegionAnalysis analysis = analyseRegions(*curve.activation, curve.values, options);
            for (const double x : probes(options.from, options.to)) {
                const double slope = std::abs(evaluateAt(*curve.activation, curve.values, x).slope);
                const RegionKind kind = analysis.kindAt(x);
                // Next to the end of the domain, double may not tell x from it.
                bool agrees = std::isnan(slope) && x - curve.activation->shape(curve.values).domain.low < 1e-15;
                if (agrees)
                    continue;
                if (kind == RegionKind::dead)
                    agrees = slope == 0;
                else if (kind == RegionKind::active)
                    agrees = slope >= epsilon * (1 - 1e-12);
                else if (kind == RegionKind::undefined)
                    agrees = std::isnan(slope);
                else
                    agrees = slope <= epsilon * (1 + 1e-12);
                EXPECT_TRUE(agrees) << text(curve) << " at " << writeNumber(epsilon) << ", x = " << writeNumber(x)
                                    << ", slope " << writeNumber(slope) << ": " << describe(analysis);
            }
        }
    }
}

/// A function that the catalogue does not have: sin x up to π, then constant, as a formula would give it.
class HalfWave final : public SlopeFunction {
public:
    void evaluate(std::span<const double> x, std::span<double> slope, std::span<double> curvature) const override
    {
        for (std::size_t i = 0; i < x.size(); ++i) {
            const bool isInside = std::abs(x[i]) < std::numbers::pi;
            slope[i] = isInside ? std::cos(x[i]) : 0;
            curvature[i] = isInside ? -std::sin(x[i]) : 0;
        }
    }
};

TEST(Regions, AreFoundForAnyFunctionWithSlopeAndCurvature)
{
    const double pi = std::numbers::pi;
    const Shape shape{
        .codomain = {}, .limitLow = 0, .limitHigh = 0, .breaks = {{-pi, Break::Kind::kink}, {pi, Break::Kind::kink}}};
    const RegionAnalysis analysis = analyseRegions(HalfWave(), shape, {.epsilon = 0.5});
    ASSERT_EQ(analysis.regions.size(), 7U) << describe(analysis);
    EXPECT_EQ(analysis.regions[0].kind, RegionKind::dead);
    EXPECT_EQ(analysis.regions[2].kind, RegionKind::stationary);
    EXPECT_NEAR(analysis.regions[2].from, -2 * pi / 3, 1e-12);
    EXPECT_NEAR(analysis.regions[2].to, -pi / 3, 1e-12);
    EXPECT_NEAR(analysis.steepestSlope, 1, 1e-15);
}

}  // namespace
}  // namespace actiscope
