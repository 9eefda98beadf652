// Values and derivatives of formulas: against the catalogue's kernels and closed forms, neither of which uses jets.
#include "core/evaluate.h"
#include "core/expression/formula.h"
#include "tests/named_row.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <numbers>
#include <random>

namespace {

using namespace actiscope;
using namespace actiscope::test;

std::vector<double> manyPoints()
{
    std::vector<double> x;
    for (int i = -400; i <= 400; ++i)
        x.push_back(i / 16.0 + 1e-3);
    for (int exponent = -40; exponent <= 9; ++exponent)
        for (const double sign : {-1.0, 1.0})
            x.push_back(sign * std::ldexp(1.37, exponent));
    return x;
}

/// tolerance: relative, and to the largest of the quantity where it is small beside that.
void expectClose(double got, double expected, double tolerance, const std::string& what)
{
    if (std::isnan(expected)) {
        EXPECT_TRUE(std::isnan(got)) << what << ": " << got;
        return;
    }
    EXPECT_LE(std::abs(got - expected), tolerance * std::abs(expected) + 1e-300)
        << what << ": " << got << ", expected " << expected;
}

struct Twin : NamedRow {
    std::string formula;
    std::string curve;
    double tolerance = 1e-13;  ///< relative to max(|expected|, floor)
    double floor = 0;
};

class FormulaTwin : public testing::TestWithParam<Twin> {};

TEST_P(FormulaTwin, hasTheValueAndDerivativesOfTheCatalogue)
{
    const auto formula = makeFormula(GetParam().formula);
    const NamedActivation known = parseCurve(GetParam().curve);
    for (const double x : manyPoints()) {
        const Point got = evaluateAt(*formula, formula->defaults(), x);
        const Point expected = evaluateAt(*known.activation, known.values, x);
        const auto check = [&](double a, double b, const char* what) {
            EXPECT_LE(std::abs(a - b), GetParam().tolerance * std::max(std::abs(b), GetParam().floor) + 1e-305)
                << what << " at " << x << ": " << a << ", expected " << b;
        };
        check(got.value, expected.value, "value");
        check(got.slope, expected.slope, "slope");
        check(got.curvature, expected.curvature, "curvature");
    }
}

// A floor of 1/8: sums that cancel near a root of the quantity.
const Twin twins[] = {
    {"SiLU", "x*sigmoid(x)", "silu", 1e-13, 0.125},
    {"SiLU with its logistic written out", "x/(1+exp(-x))", "silu", 1e-13, 0.125},
    {"swish", "x*sigmoid(1.7*x)", "swish:beta=1.7", 1e-13, 0.125},
    {"GELU", "x*Phi(x)", "gelu", 1e-13, 0.125},
    {"GELU by the error function", "x/2*(1+erf(x/sqrt(2)))", "gelu", 1e-13, 0.125},
    {"GELU by its complement keeps the tail", "x/2*erfc(-x/sqrt(2))", "gelu", 2e-12, 1e-12},
    {"the tanh form of GELU", "x/2*(1+tanh(sqrt(2/pi)*(x+0.044715x^3)))", "gelu_tanh", 1e-12, 0.125},
    {"Mish", "x*tanh(softplus(x))", "mish", 1e-12, 0.125},
    {"Serf", "x*erf(softplus(x))", "serf", 1e-12, 0.125},
    {"the sigmoid keeps both tails", "sigmoid(x)", "sigmoid"},
    {"tanh keeps both tails", "tanh(x)", "tanh"},
    {"softplus keeps its tail", "softplus(x)", "softplus"},
    {"softplus by log1p", "log1p(exp(x))", "softplus", 1e-12, 0.125},
    {"log-sigmoid", "-softplus(-x)", "logsigmoid"},
    {"ELU", "if(x > 0, x, 0.5*expm1(x))", "elu:alpha=0.5"},
    {"CELU", "max(0,x) + min(0, 2*expm1(x/2))", "celu:alpha=2", 1e-12},
    {"Leaky ReLU", "max(0.01*x, x)", "leaky_relu"},
    {"ReLU6", "min(max(0,x),6)", "relu6"},
    {"hard swish", "x*clip(x/6+1/2,0,1)", "hardswish", 1e-13, 0.125},
    {"soft shrink", "if(x>0.5,x-0.5,if(x<-0.5,x+0.5,0))", "softshrink"},
    {"softsign", "x/(1+abs(x))", "softsign", 1e-11, 1e-3},
    {"the bent identity", "(sqrt(x^2+1)-1)/2+x", "bent_identity", 1e-12, 0.125},
    {"the Gaussian", "exp(-x^2)", "gaussian", 1e-12},
    {"snake", "x+sin(2x)^2/2", "snake:alpha=2", 1e-12, 1},
    {"squareplus", "(x+sqrt(x²+4))/2", "squareplus", 1e-11, 0.125},
    {"ReLU squared", "relu(x)^2", "relu_squared"},
    {"a call of the catalogue", "elu(x, 0.3)", "elu:alpha=0.3"},
    {"a call with its default", "gelu(x)", "gelu"},
    {"the chain rule through a call", "elu(2*x, 1)/2", "celu:alpha=0.5", 1e-13},
    {"swish as a call", "swish(x, beta=1.7)", "swish:beta=1.7"},
};

INSTANTIATE_TEST_SUITE_P(Catalogue, FormulaTwin, testing::ValuesIn(twins), testName<Twin>);

/// Every activation can be called, and is then what it is.
TEST(FormulaCall, KnowsEveryActivationOfTheCatalogue)
{
    for (const Activation& activation : catalogue()) {
        const auto formula = makeFormula(std::string(activation.id()) + "(x)");
        for (const double x : {-3.25, -0.5, 0.75, 2.5}) {
            std::vector<double> values = activation.defaults();
            values.back() = 1;
            const Point got = evaluateAt(*formula, formula->defaults(), x);
            const Point expected = evaluateAt(activation, values, x);
            const bool isNative = activation.id() == "relu" || activation.id() == "tanh" ||
                                  activation.id() == "sigmoid" || activation.id() == "softplus";
            const double tolerance = isNative ? 1e-14 : 0;
            expectClose(got.value, expected.value, tolerance, std::string(activation.id()));
            expectClose(got.slope, expected.slope, tolerance, std::string(activation.id()));
            expectClose(got.curvature, expected.curvature, tolerance, std::string(activation.id()));
        }
    }
}

struct Rule : NamedRow {
    std::string formula;
    std::function<double(double)> value;
    std::function<double(double)> slope;
    std::function<double(double)> curvature;
    double low = -3;
    double high = 3;
};

class FormulaRule : public testing::TestWithParam<Rule> {};

TEST_P(FormulaRule, isTheTextbooks)
{
    const Rule& rule = GetParam();
    const auto formula = makeFormula(rule.formula);
    for (int i = 0; i <= 100; ++i) {
        const double x = rule.low + (rule.high - rule.low) * (i + 0.37) / 101;
        const Point got = evaluateAt(*formula, formula->defaults(), x);
        const auto check = [&](double a, double b, const char* what) {
            EXPECT_LE(std::abs(a - b), 4e-14 * std::max(std::abs(b), 0.01)) << what << " at " << x;
        };
        check(got.value, rule.value(x), "value");
        check(got.slope, rule.slope(x), "slope");
        check(got.curvature, rule.curvature(x), "curvature");
    }
}

using std::cos, std::sin, std::exp, std::log, std::sqrt, std::pow, std::cosh, std::sinh;
constexpr double ln2 = std::numbers::ln2;
constexpr double ln10 = std::numbers::ln10;

const Rule rules[] = {
    {"sine", "sin(x)", [](double x) { return sin(x); }, [](double x) { return cos(x); },
     [](double x) { return -sin(x); }},
    {"cosine of a multiple", "cos(3x)", [](double x) { return cos(3 * x); }, [](double x) { return -3 * sin(3 * x); },
     [](double x) { return -9 * cos(3 * x); }},
    {"tangent", "tan(x)", [](double x) { return std::tan(x); }, [](double x) { return 1 / (cos(x) * cos(x)); },
     [](double x) { return 2 * sin(x) / pow(cos(x), 3); }, -1.4, 1.4},
    {"arcsine", "asin(x)", [](double x) { return std::asin(x); }, [](double x) { return 1 / sqrt(1 - x * x); },
     [](double x) { return x / pow(1 - x * x, 1.5); }, -0.95, 0.95},
    {"arccosine", "acos(x)", [](double x) { return std::acos(x); }, [](double x) { return -1 / sqrt(1 - x * x); },
     [](double x) { return -x / pow(1 - x * x, 1.5); }, -0.95, 0.95},
    {"arctangent", "atan(x)", [](double x) { return std::atan(x); }, [](double x) { return 1 / (1 + x * x); },
     [](double x) { return -2 * x / pow(1 + x * x, 2); }, -50, 50},
    {"hyperbolic sine", "sinh(x)", [](double x) { return sinh(x); }, [](double x) { return cosh(x); },
     [](double x) { return sinh(x); }, -60, 60},
    {"hyperbolic cosine", "cosh(x)", [](double x) { return cosh(x); }, [](double x) { return sinh(x); },
     [](double x) { return cosh(x); }, -60, 60},
    {"exponential of base 2", "exp2(x)", [](double x) { return std::exp2(x); },
     [](double x) { return ln2 * std::exp2(x); }, [](double x) { return ln2 * ln2 * std::exp2(x); }, -30, 30},
    {"logarithm", "log(x)", [](double x) { return log(x); }, [](double x) { return 1 / x; },
     [](double x) { return -1 / (x * x); }, 0.001, 40},
    {"logarithms of base 2 and 10", "log2(x)+log10(x)", [](double x) { return std::log2(x) + std::log10(x); },
     [](double x) { return (1 / ln2 + 1 / ln10) / x; }, [](double x) { return -(1 / ln2 + 1 / ln10) / (x * x); }, 0.001,
     40},
    {"logarithm of 1 + x", "log1p(x)", [](double x) { return std::log1p(x); }, [](double x) { return 1 / (1 + x); },
     [](double x) { return -1 / ((1 + x) * (1 + x)); }, -0.9, 40},
    {"exponential minus 1", "expm1(x)", [](double x) { return std::expm1(x); }, [](double x) { return exp(x); },
     [](double x) { return exp(x); }},
    {"square root", "sqrt(x)", [](double x) { return sqrt(x); }, [](double x) { return 0.5 / sqrt(x); },
     [](double x) { return -0.25 / pow(x, 1.5); }, 0.01, 40},
    {"cube root", "cbrt(x)", [](double x) { return std::cbrt(x); },
     [](double x) { return 1 / (3 * std::cbrt(x) * std::cbrt(x)); },
     [](double x) { return -2 / (9 * std::cbrt(x) * std::cbrt(x) * x); }, -7, 7},
    {"a whole power", "x^7", [](double x) { return pow(x, 7); }, [](double x) { return 7 * pow(x, 6); },
     [](double x) { return 42 * pow(x, 5); }},
    {"a negative power", "x^-3", [](double x) { return pow(x, -3); }, [](double x) { return -3 * pow(x, -4); },
     [](double x) { return 12 * pow(x, -5); }, 0.3, 3},
    {"a broken power", "x^1.5", [](double x) { return pow(x, 1.5); }, [](double x) { return 1.5 * sqrt(x); },
     [](double x) { return 0.75 / sqrt(x); }, 0.01, 9},
    {"a whole power by a parameter, of negative numbers too", "x^n, n = 3", [](double x) { return x * x * x; },
     [](double x) { return 3 * x * x; }, [](double x) { return 6 * x; }},
    {"x to the power of x", "x^x", [](double x) { return pow(x, x); },
     [](double x) { return pow(x, x) * (log(x) + 1); },
     [](double x) { return pow(x, x) * ((log(x) + 1) * (log(x) + 1) + 1 / x); }, 0.1, 4},
    {"3 to the power of x", "3^x", [](double x) { return pow(3, x); }, [](double x) { return log(3) * pow(3, x); },
     [](double x) { return log(3) * log(3) * pow(3, x); }, -5, 5},
    {"a product", "sin(x)*exp(x)", [](double x) { return sin(x) * exp(x); },
     [](double x) { return exp(x) * (sin(x) + cos(x)); }, [](double x) { return 2 * exp(x) * cos(x); }},
    {"a quotient", "sin(x)/(x²+1)", [](double x) { return sin(x) / (x * x + 1); },
     [](double x) { return (cos(x) * (x * x + 1) - 2 * x * sin(x)) / pow(x * x + 1, 2); },
     [](double x) {
         const double d = x * x + 1;
         return -sin(x) / d - 4 * x * cos(x) / (d * d) - 2 * sin(x) / (d * d) + 8 * x * x * sin(x) / (d * d * d);
     }},
    {"a chain of functions", "exp(sin(x))", [](double x) { return exp(sin(x)); },
     [](double x) { return exp(sin(x)) * cos(x); }, [](double x) { return exp(sin(x)) * (cos(x) * cos(x) - sin(x)); }},
    {"the complementary error function", "erfc(x)", [](double x) { return std::erfc(x); },
     [](double x) { return -2 / sqrt(std::numbers::pi) * exp(-x * x); },
     [](double x) { return 4 * x / sqrt(std::numbers::pi) * exp(-x * x); }},
};

INSTANTIATE_TEST_SUITE_P(Functions, FormulaRule, testing::ValuesIn(rules), testName<Rule>);

struct Spot : NamedRow {
    std::string formula;
    double x;
    double value;
    double slope;
};

class FormulaSpot : public testing::TestWithParam<Spot> {};

TEST_P(FormulaSpot, isWhatItIs)
{
    const auto formula = makeFormula(GetParam().formula);
    const Point got = evaluateAt(*formula, formula->defaults(), GetParam().x);
    const auto check = [](double a, double b) {
        EXPECT_TRUE(a == b || (std::isnan(a) && std::isnan(b))) << a << ", expected " << b;
    };
    check(got.value, GetParam().value);
    check(got.slope, GetParam().slope);
}

constexpr double none = std::numeric_limits<double>::quiet_NaN();

const Spot spots[] = {
    {"of equal arguments max takes the first", "max(0.1*x, x)", 0, 0, 0.1},
    {"max to the other side", "max(x, 0.1*x)", 0, 0, 1},
    {"of equal arguments min takes the first", "min(2*x, x)", 0, 0, 2},
    {"abs has the slope 0 at 0", "abs(x)", 0, 0, 0},
    {"relu has the slope 0 at 0", "relu(x)", 0, 0, 0},
    {"sign is 0 at 0", "sign(x)", 0, 0, 0},
    {"floor", "floor(x)", -1.5, -2, 0},
    {"ceil", "ceil(x)", -1.5, -1, 0},
    {"round goes to even", "round(x)", 2.5, 2, 0},
    {"a truth is a number", "(x > 1) + 2*(x > 2)", 1.5, 1, 0},
    {"a chain of comparisons", "0 < x < 1", 0.5, 1, 0},
    {"equality", "x == 2", 2, 1, 0},
    {"inequality", "x != 2", 2, 0, 0},
    {"if takes its branch and its slope", "if(x > 1, 3*x, x)", 2, 6, 3},
    {"the branch not taken may be no number", "if(x > 0, log(x), 0)", -1, 0, 0},
    {"a condition that is no number gives none", "if(log(x) > 0, 1, 2)", -1, none, none},
    {"false and nothing is false", "x > 0 and log(x) > 0", -1, 0, 0},
    {"true or nothing is true", "x < 0 or log(x) > 0", -1, 1, 0},
    {"max of a number and none is none", "max(log(x), 1)", -1, none, none},
    {"min of none and a number is none", "min(1, log(x))", -1, none, none},
    {"outside of its domain there is no slope", "sqrt(x)", -1, none, none},
    {"0 to the power of 0", "0^0*x + x^0", 0, 1, 1},
    {"the slope of a square at 0", "sqrt(x^2)*0 + x^2", 0, 0, 0},
    {"a negative base without a whole exponent", "x^0.3", -1, none, none},
    {"limits to the left", "x*sigmoid(x)", -infinity, 0, 0},
    {"limits to the right", "x*sigmoid(x)", infinity, infinity, 1},
    {"a limit that the numbers overflow before", "x^4/(1+x^4)", infinity, 1, 0},
    {"no limit of a sine", "sin(x)", infinity, none, none},
    {"slow limits", "1/log(x)", infinity, 0, 0},
    {"slow growth", "log(x)", infinity, infinity, 0},
    {"nothing comes of nothing", "0*x", none, none, none},
};

INSTANTIATE_TEST_SUITE_P(Spots, FormulaSpot, testing::ValuesIn(spots), testName<Spot>);

TEST(FormulaGradients, AreTheCatalogues)
{
    struct Row {
        std::string formula, curve, parameter;
    };
    const Row all[] = {{"if(x>0, x, alpha*expm1(x)), alpha=0.7", "elu:alpha=0.7", "alpha"},
                       {"x*sigmoid(beta*x), beta=1.7", "swish:beta=1.7", "beta"},
                       {"softplus(beta*x)/beta, beta=2", "softplus:beta=2", "beta"},
                       {"swish(x, beta), beta=1.7", "swish:beta=1.7", "beta"},
                       {"x+sin(alpha*x)^2/alpha, alpha=2", "snake:alpha=2", "alpha"},
                       {"alpha*max(0,-x)*-1+relu(x), alpha=0.2", "leaky_relu:alpha=0.2", "alpha"}};
    for (const Row& row : all) {
        const auto formula = makeFormula(row.formula);
        const NamedActivation known = parseCurve(row.curve);
        const std::vector<double> x = {-20, -3.3, -0.7, 0.4, 2.2, 9, 30};
        std::vector<double> got(x.size()), scale(x.size()), expected(x.size()), value(x.size());
        const std::vector<std::span<double>> mine{got, scale};
        const std::vector<std::span<double>> theirs{expected, value};
        evaluate(*formula, formula->defaults(), std::span<const double>(x), Outputs<double>{.gradients = mine});
        evaluate(*known.activation, known.values, std::span<const double>(x), Outputs<double>{.gradients = theirs});
        for (std::size_t i = 0; i < x.size(); ++i) {
            EXPECT_NEAR(got[i], expected[i], 1e-12 * std::max(1.0, std::abs(expected[i])))
                << row.formula << " " << x[i];
            EXPECT_NEAR(scale[i], value[i], 1e-12 * std::max(1.0, std::abs(value[i]))) << row.formula << " " << x[i];
        }
    }
}

/// More than a block, an uneven end, outputs over the input, any scale.
TEST(FormulaEvaluation, IsTheSameInOneGoAndOneByOne)
{
    const auto formula = makeFormula("x*sigmoid(1.7*x) + if(x > 0.3, elu(-x, 0.4), 0)");
    const std::vector<double> values{2.5};
    std::vector<double> x;
    for (int i = 0; i < 1003; ++i)
        x.push_back((i - 500) / 61.0);
    std::vector<double> inPlace = x, slope(x.size()), curvature(x.size());
    evaluate(*formula, values, std::span<const double>(inPlace),
             Outputs<double>{.value = inPlace, .slope = slope, .curvature = curvature});
    for (std::size_t i = 0; i < x.size(); ++i) {
        const Point point = evaluateAt(*formula, values, x[i]);
        EXPECT_EQ(inPlace[i], point.value);
        EXPECT_EQ(slope[i], point.slope);
        EXPECT_EQ(curvature[i], point.curvature);
    }
}

TEST(FormulaEvaluation, InSinglePrecisionIsTheDoubleRoundedOnceOnEveryTarget)
{
    const auto formula = makeFormula("alpha*x*tanh(softplus(x)) + gelu(x)/3 - atan(x^3)");
    const std::vector<double> values{0.7, 1.3};
    std::vector<double> rounded;
    for (const double value : values)
        rounded.push_back(static_cast<double>(static_cast<float>(value)));
    std::vector<float> x;
    for (int i = 0; i < 517; ++i)
        x.push_back(static_cast<float>(i - 250) / 23.0F);
    for (const Target target : compiledTargets()) {
        if (!isSupported(target))
            continue;
        std::vector<float> value(x.size()), slope(x.size());
        evaluate(*formula, values, std::span<const float>(x), Outputs<float>{.value = value, .slope = slope}, target);
        for (std::size_t i = 0; i < x.size(); ++i) {
            const Point point = evaluateAt(*formula, rounded, static_cast<double>(x[i]));
            EXPECT_NEAR(value[i], point.value, 1.0e-7 * std::abs(point.value) + 1e-14) << name(target) << " " << x[i];
            EXPECT_NEAR(slope[i], point.slope, 1.0e-7 * std::abs(point.slope) + 1e-14) << name(target) << " " << x[i];
        }
    }
}

TEST(FormulaEvaluation, WithAScaleOfZeroIsZero)
{
    const auto formula = makeFormula("exp(x)");
    const std::vector<double> x{-1, 5, 1000};
    std::vector<double> value(3), slope(3), scale(3);
    const std::vector<std::span<double>> gradients{scale};
    evaluate(*formula, std::vector<double>{0.0}, std::span<const double>(x),
             Outputs<double>{.value = value, .slope = slope, .gradients = gradients});
    EXPECT_EQ(value, (std::vector<double>{0, 0, 0}));
    EXPECT_EQ(slope, (std::vector<double>{0, 0, 0}));
    EXPECT_NEAR(scale[1], std::exp(5), 1e-12);
}

TEST(FormulaEvaluation, RefusesSizesThatDiffer)
{
    const auto formula = makeFormula("k*x");
    std::vector<double> x(4), value(3);
    EXPECT_THROW(evaluate(*formula, formula->defaults(), std::span<const double>(x), Outputs<double>{.value = value}),
                 std::invalid_argument);
    EXPECT_THROW(evaluateAt(*formula, std::vector<double>{1}, 0), std::invalid_argument);
}

}  // namespace
