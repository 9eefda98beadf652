// What a formula's text means, and what is said of one that means nothing.
#include "core/expression/formula.h"
#include "core/expression/latex.h"
#include "core/expression/lexer.h"
#include "tests/named_row.h"

#include <gtest/gtest.h>

#include <random>

namespace {

using namespace actiscope;
using namespace actiscope::test;
using expression::toText;

std::string canonical(const std::string& text)
{
    const expression::ParsedFormula formula = expression::parse(text);
    return toText(formula.tree, formula.parameters);
}

struct Reading : NamedRow {
    std::string text;
    std::string meaning;
};

class FormulaText : public testing::TestWithParam<Reading> {};

TEST_P(FormulaText, isUnderstood)
{
    EXPECT_EQ(canonical(GetParam().text), GetParam().meaning);
}

TEST_P(FormulaText, isWrittenSoThatItReadsBack)
{
    EXPECT_EQ(canonical(canonical(GetParam().text)), GetParam().meaning);
}

const Reading readings[] = {
    {"a swish", "x*sigmoid(1.7*x)", "x*sigmoid(1.7*x)"},
    {"a leak", "max(alpha*x, x)", "max(alpha*x, x)"},
    {"times binds tighter than plus", "1+2*x", "1 + 2*x"},
    {"parentheses that are needed stay", "(1+x)*2", "(1 + x)*2"},
    {"parentheses that are not needed go", "((x))+(2*x)", "x + 2*x"},
    {"minus goes from left to right", "1-2-x", "1 - 2 - x"},
    {"minus of a difference keeps its parentheses", "1-(2-x)", "1 - (2 - x)"},
    {"division goes from left to right", "1/2/x", "1/2/x"},
    {"division by a product keeps its parentheses", "1/(2*x)", "1/(2*x)"},
    {"a power goes from right to left", "2^3^x", "2^3^x"},
    {"a power of a power keeps its parentheses", "(2^3)^x", "(2^3)^x"},
    {"two stars are a power", "x**2", "x^2"},
    {"a minus is of the whole power", "-x^2", "-x^2"},
    {"a negative base is written with parentheses", "(-x)^2", "(-x)^2"},
    {"a power takes a negative exponent", "2^-x", "2^-x"},
    {"a sign after an operator", "2*-x", "2*-x"},
    {"a plus in front is nothing", "+x", "x"},
    {"factors side by side", "2x", "2*x"},
    {"a factor before parentheses", "3(x+1)", "3*(x + 1)"},
    {"parentheses side by side", "(x+1)(x-1)", "(x + 1)*(x - 1)"},
    {"x before parentheses is a factor", "x(x+1)", "x*(x + 1)"},
    {"a number before a function", "2 sin(x)", "2*sin(x)"},
    {"a factor has the power of the next", "2x^2", "2*x^2"},
    {"half of x", "1/2x", "1/2*x"},
    {"comparisons", "x<=1", "x <= 1"},
    {"comparisons chain", "0<x<1", "0 < x and x < 1"},
    {"and binds tighter than or", "x<0 or x>1 and x<2", "x < 0 or x > 1 and x < 2"},
    {"not binds tighter than and", "not x>1 and x<2", "not x > 1 and x < 2"},
    {"the signs of C for and, or, not", "!(x<0)&&x<2||x>5", "not x < 0 and x < 2 or x > 5"},
    {"if", "if(x>0,x,0)", "if(x > 0, x, 0)"},
    {"min and max of many", "max(x,1,2*x)", "max(x, 1, 2*x)"},
    {"clamp is clip", "clamp(x,-1,1)", "clip(x, -1, 1)"},
    {"ln is log", "ln(x)", "log(x)"},
    {"pow is a power", "pow(x,3)", "x^3"},
    {"case does not matter for functions", "ReLU(X)+TANH(x)", "relu(x) + tanh(x)"},
    {"constants", "pi*x", "3.141592653589793*x"},
    {"e and its exponent", "2e*x+2e3+2exp(x)", "2*2.718281828459045*x + 2000 + 2*exp(x)"},
    {"hexadecimal floats", "0x1.8p1*x", "3*x"},
    {"zero times x", "0x", "0*x"},
    {"a number that starts with its point", ".5x", "0.5*x"},
    {"an activation", "gelu(x)", "gelu(x)"},
    {"an activation with a parameter", "elu(x,0.5)", "elu(x, 0.5)"},
    {"an activation's parameter by name", "hardtanh(x,max=2)", "hardtanh(x, -1, 2)"},
    {"softplus with its parameter is the catalogue's", "softplus(x,2)", "softplus(x, 2)"},
    {"Greek letters are names", "α·x+β", "alpha*x + beta"},
    {"Greek letters stand side by side", "αβx", "alpha*beta*x"},
    {"sigma before parentheses is the sigmoid", "xσ(1.7x)", "x*sigmoid(1.7*x)"},
    {"Phi is the normal distribution", "xΦ(x)", "x*Phi(x)"},
    {"print's signs", "−x×2÷3", "-x*2/3"},
    {"bars", "|x|", "abs(x)"},
    {"bars beside factors", "2|x-1|x", "2*abs(x - 1)*x"},
    {"bars within parentheses within bars", "|x(|x|-1)|", "abs(x*(abs(x) - 1))"},
    {"bars in a call within bars", "|max(|x|,1)-2|", "abs(max(abs(x), 1) - 2)"},
    {"bars around a negation", "|-x|+|not x|", "abs(-x) + abs(not x)"},
    {"dashes of print and full stops of Chinese", "—x‑2。5", "-x - 2.5"},
    {"raised numbers", "x²+x⁻¹+x¹²", "x^2 + x^-1 + x^12"},
    {"comparisons of print", "(x≤1)+(x≥2)+(x≠3)", "(x <= 1) + (x >= 2) + (x != 3)"},
    {"a Chinese keyboard's signs", "ｍａｘ（０．１ｘ，x）", "max(0.1*x, x)"},
    {"white space does not matter", " max (\talpha * x ,\n x ) ", "max(alpha*x, x)"},
    {"a value for a parameter", "max(k*x, x), k = 0.5", "max(k*x, x), k = 0.5"},
    {"values for several parameters", "a x + b; a = -2, b = 1/4", "a*x + b, a = -2, b = 0.25"},
    {"names with digits and underscores", "w_1*x+x2", "w_1*x + x2"},
};

INSTANTIATE_TEST_SUITE_P(Texts, FormulaText, testing::ValuesIn(readings), testName<Reading>);

struct Mistake : NamedRow {
    std::string text;
    std::size_t column;
    std::string says;
};

class FormulaMistake : public testing::TestWithParam<Mistake> {};

TEST_P(FormulaMistake, isNamedWithItsPlace)
{
    try {
        makeFormula(GetParam().text);
        FAIL() << "understood";
    } catch (const FormulaError& error) {
        EXPECT_EQ(error.position().column, GetParam().column) << error.what();
        EXPECT_NE(error.sentence().find(GetParam().says), std::string::npos) << error.what();
        EXPECT_TRUE(std::string(error.what()).starts_with("Column ")) << error.what();
    }
}

std::string repeated(const std::string& text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

const Mistake mistakes[] = {
    {"nothing", "", 1, "there is nothing"},
    {"only spaces", "   ", 4, "there is nothing"},
    {"an open parenthesis", "2*(x+1", 7, "Expected “)” for the “(” at column 3, found the end"},
    {"an open call", "max(x, 1", 9, "for the “(” at column 4"},
    {"a parenthesis too many", "x+1)", 4, "no “(” before it"},
    {"an operator without its right side", "x+", 3, "Expected a number, x, a name or “(”, found the end"},
    {"an operator without its left side", "*x", 1, "found “*”"},
    {"two operators", "x*/2", 3, "found “/”"},
    {"a number after x", "x 2", 3, "Expected an operator such as + or *, found “2”"},
    {"two numbers", "2 3", 3, "operator between two numbers"},
    {"a number with two points", "1.2.3", 1, "Expected a number"},
    {"an unknown function", "x*sigmoit(x)", 3, "did you mean sigmoid?"},
    {"a function that resembles none", "x*qqqqqq(x)", 3, "qqqqqq*( … )"},
    {"a function without parentheses", "sin x", 5, "Expected “(” after the function sin, found “x”"},
    {"too few arguments", "max(x)", 1, "Expected at least 2 arguments for max, found 1"},
    {"too many arguments", "exp(x, 2)", 1, "Expected 1 argument for exp, found 2"},
    {"no arguments", "exp()", 1, "Expected 1 argument for exp, found 0"},
    {"if without else", "if(x>0, x)", 1, "Expected 3 arguments for if, found 2"},
    {"an activation with too many parameters", "elu(x, 1, 2)", 1, "Expected 1 to 2 arguments for elu, found 3"},
    {"an activation's unknown parameter", "elu(x, beta=1)", 8, "Expected alpha, found “beta”"},
    {"an activation's parameter twice", "elu(x, 1, alpha=2)", 1, "Expected 1 to 2 arguments"},
    {"a parameter that moves with x", "elu(x, x)", 8, "Expected a parameter of elu without x in it"},
    {"an invalid parameter", "softplus(x, -1)", 13, "beta must be in (0, inf), not -1"},
    {"one equals sign", "if(x = 0, 1, x)", 6, "compares"},
    {"a name for a function's argument", "sin(y=x)", 6, "the arguments of sin have no names"},
    {"a foreign letter", "x + é", 5, "found “é”"},
    {"a Chinese word", "2*变量", 3, "found “变”"},
    {"a character of no formula", "x # 2", 3, "found “#”"},
    {"a bar alone", "2*|x", 5, "“|” for the “|” at column 3, found the end"},
    {"a bar too many", "x|", 3, "found the end"},
    {"brackets", "2*[x]", 3, "parentheses"},
    {"damaged UTF-8", "x*\xff", 3, "not UTF-8"},
    {"a cut character", "x*\xce", 3, "not UTF-8"},
    {"columns count characters, not bytes", "αx²+", 5, "found the end"},
    {"a fifth parameter", "a*x+b+c+d+k", 11, "at most 4 parameters, found “k”"},
    {"a parameter called scale", "scale*x", 1, "multiplies"},
    {"a value for no parameter", "2*x, k = 1", 6, "Expected a parameter of the formula, found “k”"},
    {"a value that is no number", "k*x, k = x", 10, "Expected a finite number for k"},
    {"a value that is not finite", "k*x, k = inf", 10, "Expected a finite number for k"},
    {"a second formula", "x, x", 4, "value of a parameter"},
    {"a text that is too long", repeated("x+", 500) + "xy", 1001, "longer than 1000"},
    {"a hundred and one parentheses", repeated("(", 101) + "x" + repeated(")", 101), 101, "100 levels"},
    {"a hundred and one signs", repeated("-", 101) + "x", 101, "100 levels"},
    {"a hundred and one powers", repeated("x^", 101) + "x", 202, "100 levels"},
    {"a hundred and one bars", repeated("|(", 51) + "x", 101, "100 levels"},
    {"a hundred and one negations", repeated("!", 101) + "x", 101, "100 levels"},
    {"a hundred and one calls", repeated("abs(", 101) + "x", 404, "100 levels"},
    {"signs and calls together", repeated("-abs(", 51) + "x", 251, "100 levels"},
    {"a thousand parentheses", repeated("(", 1000), 101, "100 levels"},
};

INSTANTIATE_TEST_SUITE_P(Texts, FormulaMistake, testing::ValuesIn(mistakes), testName<Mistake>);

TEST(FormulaLimits, AllowWhatIsJustInside)
{
    EXPECT_NO_THROW(makeFormula(repeated("(", 100) + "x" + repeated(")", 100)));
    EXPECT_NO_THROW(makeFormula(repeated("-", 100) + "x"));
    EXPECT_NO_THROW(makeFormula(repeated("x+", 499) + "xx"));
    EXPECT_NO_THROW(makeFormula("a*x+b+c+d"));
}

/// An operation takes two characters at least, so that the length bounds their number.
TEST(FormulaLimits, BoundTheNumberOfOperationsByTheLength)
{
    for (const std::string& text : {"x²" + repeated("-x", 499), repeated("x²", 500), "x<" + repeated("x<", 498) + "x"})
        EXPECT_LE(makeFormula(text)->formula()->program().instructions.size(), 501U);
}

TEST(FormulaLimits, NoTextDoesMoreThanComplain)
{
    const std::string pieces[] = {"x",
                                  "(",
                                  ")",
                                  "+",
                                  "-",
                                  "*",
                                  "/",
                                  "^",
                                  ",",
                                  "<",
                                  "=",
                                  "==",
                                  "!",
                                  "&&",
                                  "||",
                                  "2",
                                  ".5",
                                  "1e",
                                  "0x",
                                  "alpha",
                                  "k",
                                  "if(",
                                  "max(",
                                  "abs(",
                                  "elu(",
                                  "sqrt(",
                                  "sin(",
                                  "²",
                                  "σ",
                                  "−",
                                  "×",
                                  " ",
                                  "floor(",
                                  "not ",
                                  " and ",
                                  "1e999",
                                  "\xff",
                                  "\xe2\x88",
                                  ";",
                                  "log(",
                                  "pi",
                                  "tan(",
                                  "clip(",
                                  "e",
                                  "x,",
                                  "snake(",
                                  "threshold(x,",
                                  "|",
                                  "\n",
                                  "<x<"};
    std::mt19937 random(20240611);
    int understood = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        const int length = 1 + static_cast<int>(random() % 14);
        for (int i = 0; i < length; ++i)
            text += pieces[random() % std::size(pieces)];
        try {
            const auto formula = makeFormula(text);
            ++understood;
            const std::vector<double> values = formula->defaults();
            (void)formula->shape(values);
            (void)evaluateAt(*formula, values, 0.3);
        } catch (const FormulaError& error) {
            ASSERT_LE(error.position().offset, text.size()) << text;
        }
    }
    EXPECT_GT(understood, 200);
}

TEST(FormulaLimits, NoBytesDoMoreThanComplain)
{
    std::mt19937 random(4711);
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (std::size_t i = random() % 12; i > 0; --i)
            text += static_cast<char>(random());
        try {
            makeFormula(text);
        } catch (const FormulaError& error) {
            ASSERT_LE(error.position().offset, text.size());
        }
    }
}

TEST(Formula, IsNamedByItsTextAsPrintHasIt)
{
    EXPECT_EQ(makeFormula("max(alpha*x, x), alpha = 0.5")->info().name, "max(α·x, x)");
    EXPECT_EQ(makeFormula("x-1<=-x")->info().name, "x−1≤−x");
    EXPECT_EQ(makeFormula("max(alpha*x, x)")->info().id, "formula");
    const auto longer = makeFormula(repeated("x+", 400) + "x");
    EXPECT_LE(longer->info().name.size(), 43U);
    EXPECT_TRUE(longer->info().name.ends_with("…"));
}

TEST(Formula, HasItsFreeNamesAsParametersInTheirOrder)
{
    const auto formula = makeFormula("max(alpha*x, x)*beta + k_1, k_1 = -5");
    ASSERT_EQ(formula->parameters().size(), 4U);
    EXPECT_EQ(formula->parameters()[0].id, "alpha");
    EXPECT_EQ(formula->parameters()[0].symbol, "α");
    EXPECT_EQ(formula->parameters()[1].symbol, "β");
    EXPECT_EQ(formula->parameters()[2].id, "k_1");
    EXPECT_EQ(formula->parameters()[2].slider, (Interval{-10, 10}));
    EXPECT_EQ(formula->parameters()[3].id, "scale");
    EXPECT_EQ(formula->defaults(), (std::vector<double>{0.1, 1, -5, 1}));
    EXPECT_FALSE(formula->problem(formula->defaults()));
}

TEST(Formula, GivesItsParametersSlidersThatSuitWhereTheyStart)
{
    struct Start {
        const char* text;
        double reach;
        double step;
    };
    constexpr Start starts[] = {{"k*x", 3, 0.01},
                                {"k*x, k = 3", 3, 0.01},
                                {"k*x, k = 0", 3, 0.01},
                                {"k*x, k = 0.05", 3, 0.01},
                                {"k*x, k = -0.01", 0.1, 1e-3},
                                {"k*x, k = 100", 1000, 10},
                                {"k*x, k = 250", 1000, 10},
                                {"k*x, k = 1e-300", 1e-299, 1e-301}};
    for (const Start& start : starts) {
        const Parameter parameter = makeFormula(start.text)->parameters()[0];
        EXPECT_NEAR(parameter.slider.low / -start.reach, 1, 1e-12) << start.text;
        EXPECT_NEAR(parameter.slider.high / start.reach, 1, 1e-12) << start.text;
        EXPECT_NEAR(parameter.step / start.step, 1, 1e-12) << start.text;
        EXPECT_TRUE(parameter.slider.contains(parameter.initial)) << start.text;
    }
}

TEST(Formula, SetsItselfAndItsDerivativeInPrint)
{
    EXPECT_EQ(makeFormula("x^2/2")->info().formula, R"(\frac{x^{2}}{2})");
    EXPECT_EQ(makeFormula("x^2/2")->info().derivative, R"(\frac{2\,x}{2})");
    EXPECT_EQ(makeFormula("alpha*exp(-x)")->info().derivative, R"(-\alpha\,e^{-x})");
    EXPECT_EQ(makeFormula("if(x>0,x,if(x<-1,0,k_1*x))")->info().formula,
              R"(\begin{cases} x & x > 0 \\ 0 & x < -1 \\ k_{1}\,x & \text{otherwise} \end{cases})");
    EXPECT_EQ(makeFormula("2*(-x)")->info().formula, R"(2\,\left(-x\right))");
    EXPECT_EQ(makeFormula("x - (-2)*x + -x")->info().formula, R"(x + 2\,x - x)");
    EXPECT_EQ(makeFormula("-(-x)")->info().formula, "x");
    EXPECT_EQ(makeFormula("|x|^3 + 2e-8*x")->info().formula, R"(\lvert x\rvert ^{3} + 2 \cdot 10^{-8}\,x)");
}

}  // namespace
