// Regions against the tables of the mathematics and against closed forms, which are solved here by hand.
#include "tests/core/regions_fixture.h"

#include "core/evaluate.h"

#include <algorithm>
#include <fstream>
#include <limits>
#include <numbers>
#include <span>

namespace actiscope {
namespace {

using namespace test;

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

}  // namespace
}  // namespace actiscope
