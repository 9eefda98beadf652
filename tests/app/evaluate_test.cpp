// actiscope evaluate: tables written by hand from the definitions.
#include "tests/app/program.h"
#include "tests/named_row.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <fstream>

namespace actiscope::test {
namespace {

struct Row : NamedRow {
    std::vector<std::string> arguments;
    std::string table;
};

class Evaluate : public testing::TestWithParam<Row> {};

TEST_P(Evaluate, writesTheTable)
{
    const Result result = run(GetParam().arguments);
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_EQ(result.err, "");
    EXPECT_EQ(table(result.out), table(GetParam().table)) << result.out;
    EXPECT_TRUE(result.out.ends_with('\n'));
}

const Row rows[] = {
    {"relu is zero up to zero and the identity afterwards",
     {"evaluate", "relu", "--at", "-1,0,2"},
     "x,value,slope,curvature\n-1,0,0,0\n0,0,0,0\n2,2,1,0\n"},
    {"an option may be joined to its value",
     {"evaluate", "relu", "--at=-1,2", "--quantities=value"},
     "x,value\n-1,0\n2,2\n"},
    {"two minuses end the options", {"evaluate", "--at", "2", "--quantities", "value", "--", "relu"}, "x,value\n2,2\n"},
    {"options may stand before the curve",
     {"evaluate", "--at", "2", "relu", "--quantities", "slope"},
     "x,slope\n2,1\n"},
    {"parameters come with the curve",
     {"evaluate", "leaky_relu:alpha=0.5,scale=2", "--at", "-2,3"},
     "x,value,slope,curvature\n-2,-2,1,0\n3,6,2,0\n"},
    {"parameters come with -p, repeated",
     {"evaluate", "leaky_relu", "-p", "alpha=0.5", "-p", "scale=2", "--at", "-2"},
     "x,value,slope,curvature\n-2,-2,1,0\n"},
    {"-p beats the curve's own text",
     {"evaluate", "leaky_relu:alpha=0.5", "-p", "alpha=0.25", "--at", "-1", "--quantities", "value"},
     "x,value\n-1,-0.25\n"},
    {"a framework brings its own default",
     {"evaluate", "keras.layers.LeakyReLU", "--at", "-1", "--quantities", "value,slope"},
     "x,value,slope\n-1,-0.3,0.3\n"},
    {"a framework's parameter name is understood",
     {"evaluate", "torch.nn.LeakyReLU", "-p", "negative_slope=0.5", "--at", "-2", "--quantities", "value,d_alpha"},
     "x,value,d_alpha\n-2,-1,-2\n"},
    {"names ignore case",
     {"evaluate", "NN.leakyrelu:ALPHA=0.5", "--at", "-2", "--quantities", "value"},
     "x,value\n-2,-1\n"},
    {"quantities come in the order asked for",
     {"evaluate", "relu_squared", "--at", "-1,3", "--quantities", "curvature,value,slope"},
     "x,curvature,value,slope\n-1,0,0,0\n3,2,9,6\n"},
    {"derivatives by parameters: a times x below zero; the curve without its scale",
     {"evaluate", "leaky_relu:alpha=0.5,scale=2", "--at", "-2,3", "--quantities", "d_alpha,d_scale"},
     "x,d_alpha,d_scale\n-2,-4,-1\n3,0,3\n"},
    {"limits at the infinities",
     {"evaluate", "tanh", "--at", "-inf,inf"},
     "x,value,slope,curvature\n-inf,-1,0,0\ninf,1,0,0\n"},
    {"nan is nan in every quantity, whatever the formula makes of it",
     {"evaluate", "relu6", "--at", "nan", "--quantities", "value,slope,curvature,d_scale"},
     "x,value,slope,curvature,d_scale\nnan,nan,nan,nan,nan\n"},
    {"nan is nan in single precision too",
     {"evaluate", "leaky_relu", "--at", "nan", "--precision", "single", "--quantities",
      "value,slope,curvature,d_alpha"},
     "x,value,slope,curvature,d_alpha\nnan,nan,nan,nan,nan\n"},
    {"numbers are read with exponent, as hexadecimal float and with a plus",
     {"evaluate", "identity", "--at", "1e-3,0x1.8p-3,+7", "--quantities", "value"},
     "x,value\n0.001,0.001\n0.1875,0.1875\n7,7\n"},
    {"double keeps 2^24 + 1",
     {"evaluate", "identity", "--at", "16777217", "--quantities", "value"},
     "x,value\n16777217,16777217\n"},
    {"single rounds x, and says so",
     {"evaluate", "identity", "--at", "16777217,1e39,1e-46,0.1", "--quantities", "value", "--precision", "single"},
     "x,value\n16777216,16777216\ninf,inf\n0,0\n0.1,0.1\n"},
    {"a target implies single",
     {"evaluate", "identity", "--at", "16777217", "--quantities", "value", "--target", "baseline"},
     "x,value\n16777216,16777216\n"},
    {"a target and single agree",
     {"evaluate", "identity", "--at", "16777217", "--quantities", "value", "--target=baseline", "--precision=single"},
     "x,value\n16777216,16777216\n"},
    {"a range holds both its ends",
     {"evaluate", "relu", "--range", "-1:1:5", "--quantities", "value"},
     "x,value\n-1,0\n-0.5,0\n0,0\n0.5,0.5\n1,1\n"},
    {"a range may descend",
     {"evaluate", "relu", "--range", "1:-1:3", "--quantities", "value"},
     "x,value\n1,1\n0,0\n-1,0\n"},
    {"a range of one is its start",
     {"evaluate", "relu", "--range", "3:9:1", "--quantities", "value"},
     "x,value\n3,3\n"},
    {"a range's inner numbers are the nearest to the exact ones",
     {"evaluate", "identity", "--range", "0:1:11", "--quantities", "slope"},
     "x,slope\n0,1\n0.1,1\n0.2,1\n0.3,1\n0.4,1\n0.5,1\n0.6,1\n0.7,1\n0.8,1\n0.9,1\n1,1\n"},
    {"a range as wide as double goes does not overflow",
     {"evaluate", "relu", "--range", "-1.5e308:1.5e308:5", "--quantities", "slope"},
     "x,slope\n-1.5e+308,0\n-7.5e+307,0\n0,0\n7.5e+307,1\n1.5e+308,1\n"},
    {"a count may be written with an exponent",
     {"evaluate", "relu", "--range", "5:5:2e0", "--quantities", "slope"},
     "x,slope\n5,1\n5,1\n"},
};
INSTANTIATE_TEST_SUITE_P(Rows, Evaluate, testing::ValuesIn(rows), testName<Row>);

TEST(EvaluateRange, aMillionNumbersDoNotDrift)
{
    const Result result = run({"evaluate", "identity", "--range", "0:1:1000001", "--quantities", "value"});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    const std::vector<std::string> all = lines(result.out);
    ASSERT_EQ(all.size(), 1000002u);
    int wrong = 0;
    for (int i = 0; i <= 1000000; ++i) {
        // A quotient of two exact numbers is correctly rounded.
        if (std::strtod(all[static_cast<std::size_t>(i) + 1].c_str(), nullptr) != i / 1e6)
            ++wrong;
    }
    EXPECT_EQ(wrong, 0);
}

TEST(EvaluateAt, aLongListIsAnsweredInItsOrder)
{
    std::string list = "0";
    for (int i = 1; i < 20000; ++i)
        list += "," + std::to_string(i);
    const Result result = run({"evaluate", "relu", "--at", list, "--quantities", "value"});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    const std::vector<std::string> all = lines(result.out);
    ASSERT_EQ(all.size(), 20001u);
    for (int i = 0; i < 20000; ++i) {
        const std::string number = std::to_string(i);
        ASSERT_EQ(all[static_cast<std::size_t>(i) + 1], number + "," + number);
    }
}

TEST(EvaluateNumbers, readBackToTheSameValueInTheShortestForm)
{
    const Result result = run({"evaluate", "sigmoid", "--range", "-30:30:601", "--quantities", "value"});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    for (const std::string& line : lines(result.out)) {
        const std::vector<std::vector<std::string>> row = table(line);
        for (const std::string& text : row.front()) {
            char* end = nullptr;
            const double number = std::strtod(text.c_str(), &end);
            if (end == text.c_str())
                continue;  // the header
            std::string shortest;
            for (int digits = 1; digits <= 17; ++digits) {
                char candidate[40];
                std::snprintf(candidate, sizeof candidate, "%.*e", digits - 1, number);
                if (std::strtod(candidate, nullptr) == number) {
                    shortest = candidate;
                    break;
                }
            }
            const auto countDigits = [](const std::string& number_) {
                std::string digits;
                for (const char c : number_.substr(0, number_.find('e'))) {
                    if (std::isdigit(static_cast<unsigned char>(c)))
                        digits += c;
                }
                digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
                while (digits.ends_with('0'))
                    digits.pop_back();
                return digits.size();
            };
            EXPECT_EQ(countDigits(text), countDigits(shortest)) << text << " against " << shortest;
        }
    }
}

TEST(EvaluateTarget, theOptionBeatsTheEnvironment)
{
    const Result result = run(Start{.arguments = {"evaluate", "relu", "--at", "1", "--target", "baseline"},
                                    .environment = {{"ACTISCOPE_TARGET", "abacus"}}});
    EXPECT_EQ(result.exitCode, 0) << result.err;
}

TEST(EvaluateTarget, anUnknownTargetInTheEnvironmentIsRefused)
{
    const Result result = run(Start{.arguments = {"evaluate", "relu", "--at", "1", "--precision", "single"},
                                    .environment = {{"ACTISCOPE_TARGET", "abacus"}}});
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_EQ(result.out, "");
    EXPECT_NE(result.err.find("abacus"), std::string::npos) << result.err;
}

TEST(EvaluateTarget, whatTheProcessorLacksIsRefused)
{
    std::ifstream file("/proc/cpuinfo");
    const std::string processor((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (processor.find("flags") == std::string::npos)
        GTEST_SKIP() << "this machine does not list its processor's instructions";
    for (const auto& [target, flag] : {std::pair<std::string, std::string>{"avx2", " avx2"}, {"avx512", " avx512f"}}) {
        const Result result = run({"evaluate", "relu", "--at", "1", "--target", target});
        if (processor.find(flag) == std::string::npos) {
            EXPECT_EQ(result.exitCode, 2) << target;
            EXPECT_NE(result.err.find("baseline"), std::string::npos) << "it says what is usable: " << result.err;
        } else {
            EXPECT_EQ(result.exitCode, 0) << target << ": " << result.err;
        }
    }
}

}  // namespace
}  // namespace actiscope::test
