// The elementary functions over double lanes against MPFR, over samples that are uniform in bit patterns.
#include "core/simd/math.h"
#include "core/simd/target_baseline.h"

#include <gtest/gtest.h>
#include <mpfr.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <ostream>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace {

using V = actiscope::simd::Vec<actiscope::simd::Baseline>;

constexpr double largest = std::numeric_limits<double>::max();
constexpr double tiniest = std::numeric_limits<double>::denorm_min();

/// A number of MPFR that frees itself, at the precision of the row that is measured.
class Exact {
public:
    Exact() { mpfr_init(number_); }
    explicit Exact(double value) : Exact() { mpfr_set_d(number_, value, MPFR_RNDN); }
    ~Exact() { mpfr_clear(number_); }
    Exact(const Exact&) = delete;
    Exact& operator=(const Exact&) = delete;
    operator mpfr_ptr() { return number_; }

private:
    mpfr_t number_;
};

using Subject = std::function<V(V)>;
using Oracle = std::function<void(mpfr_ptr result, double x)>;

struct Row {
    std::string name;
    Subject subject;
    Oracle oracle;
    double low;   ///< of |x|
    double high;  ///< of |x|
    bool bothSigns = true;
    double allowedUlp = 2;
    int precision = 200;  ///< of the oracle, in bits
    int samples = 10000;
};

void PrintTo(const Row& row, std::ostream* out)
{
    *out << row.name;
}

/// |got − exact| in units of the last place of the exact result.
double ulpError(double got, mpfr_ptr exact)
{
    const double rounded = mpfr_get_d(exact, MPFR_RNDN);
    if (std::isinf(rounded) || std::isinf(got))
        return got == rounded ? 0 : std::numeric_limits<double>::infinity();
    const int exponent = rounded == 0 ? -1022 : std::max(std::ilogb(rounded), -1022);
    Exact difference(got);
    mpfr_sub(difference, difference, exact, MPFR_RNDN);
    mpfr_div_2si(difference, difference, exponent - 52, MPFR_RNDN);
    return std::abs(mpfr_get_d(difference, MPFR_RNDN));
}

std::vector<double> samples(const Row& row)
{
    std::mt19937_64 random(20240229);
    std::uniform_int_distribution<std::uint64_t> bits(std::bit_cast<std::uint64_t>(row.low),
                                                      std::bit_cast<std::uint64_t>(row.high));
    std::vector<double> list{row.low, row.high};
    while (static_cast<int>(list.size()) < row.samples)
        list.push_back(std::bit_cast<double>(bits(random)));
    if (row.bothSigns)
        for (std::size_t i = 0; i < list.size(); i += 2)
            list[i] = -list[i];
    return list;
}

double first(V v)
{
    double lanes[V::lanes];
    v.store(lanes);
    return lanes[0];
}

struct Worst {
    double ulp = 0;
    double x = 0;
    double got = 0;
};

Worst measure(const Row& row)
{
    mpfr_set_default_prec(row.precision);
    Worst worst;
    Exact exact;
    for (const double x : samples(row)) {
        row.oracle(exact, x);
        const double got = first(row.subject(V(x)));
        const double ulp = ulpError(got, exact);
        if (!(ulp <= worst.ulp))
            worst = {ulp, x, got};
    }
    return worst;
}

/// An MPFR function of one number.
Oracle direct(int (*function)(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t))
{
    return [function](mpfr_ptr result, double x) {
        Exact input(x);
        function(result, input, MPFR_RNDN);
    };
}

void minusSquareExp(mpfr_ptr result, double x, int halvings)
{
    Exact square(x);
    mpfr_sqr(square, square, MPFR_RNDN);
    mpfr_div_2si(square, square, halvings, MPFR_RNDN);
    mpfr_neg(square, square, MPFR_RNDN);
    mpfr_exp(result, square, MPFR_RNDN);
}

void density(mpfr_ptr result, double x)
{
    minusSquareExp(result, x, 1);
    Exact root;
    mpfr_const_pi(root, MPFR_RNDN);
    mpfr_mul_2si(root, root, 1, MPFR_RNDN);
    mpfr_sqrt(root, root, MPFR_RNDN);
    mpfr_div(result, result, root, MPFR_RNDN);
}

/// ½·erfc(−x/√2)
void distribution(mpfr_ptr result, double x)
{
    Exact argument(-x);
    mpfr_sqr(argument, argument, MPFR_RNDN);
    mpfr_div_2si(argument, argument, 1, MPFR_RNDN);
    mpfr_sqrt(argument, argument, MPFR_RNDN);
    if (x > 0)
        mpfr_neg(argument, argument, MPFR_RNDN);
    mpfr_erfc(result, argument, MPFR_RNDN);
    mpfr_div_2si(result, result, 1, MPFR_RNDN);
}

/// 1/(1 + e^−x)
void logistic(mpfr_ptr result, double x)
{
    Exact power(-x);
    mpfr_exp(power, power, MPFR_RNDN);
    mpfr_add_ui(power, power, 1, MPFR_RNDN);
    mpfr_ui_div(result, 1, power, MPFR_RNDN);
}

void logisticSlope(mpfr_ptr result, double x)
{
    Exact other;
    logistic(result, x);
    logistic(other, -x);
    mpfr_mul(result, result, other, MPFR_RNDN);
}

void softplus(mpfr_ptr result, double x)
{
    Exact power(x);
    mpfr_exp(power, power, MPFR_RNDN);
    mpfr_log1p(result, power, MPFR_RNDN);
}

void tanhShrink(mpfr_ptr result, double x)
{
    Exact tangent(x);
    mpfr_tanh(tangent, tangent, MPFR_RNDN);
    mpfr_d_sub(result, x, tangent, MPFR_RNDN);
}

V sineOf(double a, V x)
{
    V sine;
    V cosine;
    sinCosOfProduct(V(a), x, &sine, &cosine);
    return sine;
}

V cosineOf(double a, V x)
{
    V sine;
    V cosine;
    sinCosOfProduct(V(a), x, &sine, &cosine);
    return cosine;
}

Oracle ofProduct(int (*function)(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t), double a)
{
    return [function, a](mpfr_ptr result, double x) {
        Exact product(x);
        mpfr_mul_d(product, product, a, MPFR_RNDN);
        function(result, product, MPFR_RNDN);
    };
}

std::vector<Row> rows()
{
    constexpr double irrational = 0.7357588823428847;
    return {
        {"exp", [](V x) { return exp(x); }, direct(mpfr_exp), tiniest, 800},
        {"exp near one", [](V x) { return exp(x); }, direct(mpfr_exp), 0.1, 20},
        {"exp where it is subnormal", [](V x) { return exp(-x); },
         [](mpfr_ptr result, double x) { direct(mpfr_exp)(result, -x); }, 708, 746, false},
        {"expm1", [](V x) { return expm1(x); }, direct(mpfr_expm1), tiniest, 800, true, 2.5},
        {"expm1 near one", [](V x) { return expm1(x); }, direct(mpfr_expm1), 0.01, 60, true, 2.5},
        {"exp of a product", [](V x) { return expOfProduct(V(irrational), x); }, ofProduct(mpfr_exp, irrational), 1e-5,
         900},
        {"exp of a product with a huge factor", [](V x) { return expOfProduct(V(1e-307), x); },
         ofProduct(mpfr_exp, 1e-307), 1e306, largest},
        {"log", [](V x) { return log(x); }, direct(mpfr_log), tiniest, largest, false},
        {"log near one", [](V x) { return log(x); }, direct(mpfr_log), 0.3, 3, false},
        {"log1p", [](V x) { return log1p(x); }, direct(mpfr_log1p), tiniest, largest, false},
        {"log1p near one", [](V x) { return log1p(x); }, direct(mpfr_log1p), 0.001, 0.999999},
        {"tanh", [](V x) { return tanh(x); }, direct(mpfr_tanh), tiniest, 100, true, 4},
        {"tanh near one", [](V x) { return tanh(x); }, direct(mpfr_tanh), 0.01, 20, true, 4},
        {"tanhShrink", [](V x) { return tanhShrink(x); }, tanhShrink, 0x1p-300, 1e300, true, 3.5, 1200},
        {"tanhShrink near one", [](V x) { return tanhShrink(x); }, tanhShrink, 0.01, 10, true, 3.5, 400},
        {"logistic", [](V x) { return logistic(x); }, logistic, tiniest, 800, true, 3},
        {"logistic near one", [](V x) { return logistic(x); }, logistic, 0.01, 50, true, 3},
        {"logisticSlope", [](V x) { return logisticSlope(x); }, logisticSlope, 0.001, 740, true, 4},
        {"softplus", [](V x) { return softplus(x); }, softplus, 0.001, 744, true, 3},
        {"erf", [](V x) { return erf(x); }, direct(mpfr_erf), 0x1p-1000, 100, true, 3},
        {"erf near one", [](V x) { return erf(x); }, direct(mpfr_erf), 0.1, 6, true, 3},
        {"expOfMinusSquare", [](V x) { return expOfMinusSquare(x); },
         [](mpfr_ptr result, double x) { minusSquareExp(result, x, 0); }, 1e-20, 30},
        {"expOfMinusSquare in its tail", [](V x) { return expOfMinusSquare(x); },
         [](mpfr_ptr result, double x) { minusSquareExp(result, x, 0); }, 5, 27.5},
        {"normalDensity", [](V x) { return normalDensity(x); }, density, 1e-20, 40, true, 3},
        {"normalDensity in its tail", [](V x) { return normalDensity(x); }, density, 8, 38.9, true, 3},
        {"normalDistribution", [](V x) { return normalDistribution(x); }, distribution, 1e-20, 45, true, 5},
        {"normalDistribution near one", [](V x) { return normalDistribution(x); }, distribution, 0.1, 6, true, 5},
        {"normalDistribution in its tail", [](V x) { return normalDistribution(-x); },
         [](mpfr_ptr result, double x) { distribution(result, -x); }, 5, 38.9, false, 5, 100, 3000},
        {"sine of a product", [](V x) { return sineOf(irrational, x); }, ofProduct(mpfr_sin, irrational), 1e-300,
         0x1p20},
        {"cosine of a product", [](V x) { return cosineOf(irrational, x); }, ofProduct(mpfr_cos, irrational), 1e-9,
         0x1p20},
        {"sine of a product from 1 on", [](V x) { return sineOf(irrational, x); }, ofProduct(mpfr_sin, irrational), 1,
         0x1.8p20},
        {"cosine of a product from 1 on", [](V x) { return cosineOf(irrational, x); }, ofProduct(mpfr_cos, irrational),
         1, 0x1.8p20},
        {"sine of a product far out", [](V x) { return sineOf(3, x); }, ofProduct(mpfr_sin, 3), 0x1p19, 0x1p40},
        {"sine of a product as far as doubles reach", [](V x) { return sineOf(0.25, x); }, ofProduct(mpfr_sin, 0.25),
         0x1p890, largest, true, 3, 1300},
        {"cosine of a product far out", [](V x) { return cosineOf(3, x); }, ofProduct(mpfr_cos, 3), 0x1p19, 0x1p40},
    };
}

class ElementaryFunction : public testing::TestWithParam<Row> {};

TEST_P(ElementaryFunction, StaysWithinItsBound)
{
    const Row& row = GetParam();
    const Worst worst = measure(row);
    RecordProperty("worstUlp", std::to_string(worst.ulp));
    EXPECT_LE(worst.ulp, row.allowedUlp) << row.name << " at " << std::hexfloat << worst.x << " gave " << worst.got;
}

INSTANTIATE_TEST_SUITE_P(Rows, ElementaryFunction, testing::ValuesIn(rows()), [](const auto& row) {
    std::string name = row.param.name;
    for (char& c : name)
        c = std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
    return name;
});

constexpr double inf = std::numeric_limits<double>::infinity();
const double nan = std::numeric_limits<double>::quiet_NaN();

TEST(ElementaryFunctions, KeepNotANumber)
{
    const std::pair<const char*, V> results[] = {
        {"exp", exp(V(nan))},
        {"expm1", expm1(V(nan))},
        {"log", log(V(nan))},
        {"log1p", log1p(V(nan))},
        {"tanh", tanh(V(nan))},
        {"tanhShrink", tanhShrink(V(nan))},
        {"logistic", logistic(V(nan))},
        {"logisticSlope", logisticSlope(V(nan))},
        {"softplus", softplus(V(nan))},
        {"erf", erf(V(nan))},
        {"density", normalDensity(V(nan))},
        {"distribution", normalDistribution(V(nan))},
        {"square", expOfMinusSquare(V(nan))},
        {"sine", sineOf(1, V(nan))},
        {"cosine", cosineOf(1, V(nan))},
    };
    for (const auto& [name, result] : results)
        EXPECT_TRUE(std::isnan(first(result))) << name;
}

TEST(ElementaryFunctions, TakeTheirLimitsAtInfinity)
{
    EXPECT_EQ(first(exp(V(-inf))), 0);
    EXPECT_EQ(first(exp(V(inf))), inf);
    EXPECT_EQ(first(expm1(V(-inf))), -1);
    EXPECT_EQ(first(expm1(V(inf))), inf);
    EXPECT_EQ(first(log(V(inf))), inf);
    EXPECT_EQ(first(log(V(0))), -inf);
    EXPECT_TRUE(std::isnan(first(log(V(-1)))));
    EXPECT_EQ(first(log1p(V(inf))), inf);
    EXPECT_EQ(first(log1p(V(-1))), -inf);
    EXPECT_TRUE(std::isnan(first(log1p(V(-2)))));
    EXPECT_EQ(first(tanh(V(-inf))), -1);
    EXPECT_EQ(first(logistic(V(-inf))), 0);
    EXPECT_EQ(first(logistic(V(inf))), 1);
    EXPECT_EQ(first(softplus(V(inf))), inf);
    EXPECT_EQ(first(softplus(V(-inf))), 0);
    EXPECT_EQ(first(erf(V(-inf))), -1);
    EXPECT_EQ(first(normalDistribution(V(-inf))), 0);
    EXPECT_EQ(first(normalDistribution(V(inf))), 1);
    EXPECT_EQ(first(normalDensity(V(-inf))), 0);
}

TEST(ElementaryFunctions, AreExactAtZero)
{
    EXPECT_EQ(first(exp(V(0))), 1);
    EXPECT_EQ(first(expm1(V(-0.0))), 0);
    EXPECT_EQ(first(log(V(1))), 0);
    EXPECT_EQ(first(log1p(V(0))), 0);
    EXPECT_EQ(first(logistic(V(0))), 0.5);
    EXPECT_EQ(first(normalDistribution(V(0))), 0.5);
    EXPECT_EQ(first(erf(V(0))), 0);
    EXPECT_EQ(first(cosineOf(2, V(0))), 1);
}

TEST(ElementaryFunctions, SinesNextToTheirZerosKeepTheirDigits)
{
    mpfr_set_default_prec(300);
    Exact quarterTurn;
    Exact exact;
    for (int turns = 2; turns < 660000; turns += 97) {
        mpfr_const_pi(quarterTurn, MPFR_RNDN);
        mpfr_mul_d(quarterTurn, quarterTurn, turns / 2.0, MPFR_RNDN);
        const double x = mpfr_get_d(quarterTurn, MPFR_RNDN);
        direct(turns % 2 == 0 ? mpfr_sin : mpfr_cos)(exact, x);
        const double got = first(turns % 2 == 0 ? sineOf(1, V(x)) : cosineOf(1, V(x)));
        ASSERT_LE(ulpError(got, exact), 1) << "at " << turns << " quarter turns";
    }
}

TEST(ElementaryFunctions, EachLaneHasItsOwnResult)
{
    const double inputs[2] = {-3.5, 0.25};
    double together[2];
    exp(V::load(inputs)).store(together);
    EXPECT_EQ(together[0], first(exp(V(inputs[0]))));
    EXPECT_EQ(together[1], first(exp(V(inputs[1]))));
    const double angles[2] = {0.5, 0x1p30};
    V sine;
    V cosine;
    sinCosOfProduct(V(1), V::load(angles), &sine, &cosine);
    sine.store(together);
    EXPECT_EQ(together[0], first(sineOf(1, V(angles[0]))));
    EXPECT_EQ(together[1], first(sineOf(1, V(angles[1]))));
}

}  // namespace
