// actiscope statistics: rows worked out by hand.
#include "tests/app/program.h"
#include "tests/named_row.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>

namespace actiscope::test {
namespace {

struct Row : NamedRow {
    std::vector<std::string> arguments;
    std::string input;
    std::vector<double>
        numbers;  ///< dead saturated weak stationary active mean variance slope_mean slope_second_moment
};

class StatisticsCommand : public testing::TestWithParam<Row> {};

TEST_P(StatisticsCommand, answers)
{
    std::vector<std::string> words{"statistics"};
    words.insert(words.end(), GetParam().arguments.begin(), GetParam().arguments.end());
    const Result result = run(Start{.arguments = words, .input = GetParam().input});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(result.err, "");
    const std::vector<std::string> quantities{"dead", "saturated", "weak",       "stationary",         "active",
                                              "mean", "variance",  "slope_mean", "slope_second_moment"};
    const auto rows = table(result.out);
    ASSERT_EQ(rows.size(), quantities.size() + 1) << result.out;
    EXPECT_EQ(lines(result.out).front(), "quantity,value");
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        ASSERT_EQ(rows[i + 1].size(), 2u) << result.out;
        EXPECT_EQ(rows[i + 1][0], quantities[i]);
        const double number = std::strtod(rows[i + 1][1].c_str(), nullptr);
        const double expected = GetParam().numbers[i];
        if (std::isfinite(expected))
            EXPECT_NEAR(number, expected, 1e-12 * std::abs(expected) + 1e-15) << quantities[i];
        else
            EXPECT_EQ(number, expected) << quantities[i];
    }
}

const double pi = std::acos(-1);
const double inf = INFINITY;

const Row rows[] = {
    {"relu on standard normal inputs: half of them are dead",
     {"relu", "--normal", "0:1"},
     "",
     {0.5, 0, 0, 0, 0.5, 1 / std::sqrt(2 * pi), 0.5 - 1 / (2 * pi), 0.5, 0.5}},
    {"tanh on uniform inputs: the logarithm of cosh",
     {"tanh", "--uniform", "0:1"},
     "",
     {0, 0, 0, 0, 1, std::log(std::cosh(1)), 1 - std::tanh(1) - std::pow(std::log(std::cosh(1)), 2), std::tanh(1),
      std::tanh(1) - std::pow(std::tanh(1), 3) / 3}},
    {"leaky relu with little slope is weak where epsilon says so",
     {"leaky_relu", "--uniform=-1:3", "--epsilon", "0.02"},
     "",
     {0, 0, 0.25, 0, 0.75, (9 / 2.0 - 0.01 / 2) / 4, (9 + 1e-4 / 3) / 4 - std::pow((9 / 2.0 - 0.01 / 2) / 4, 2),
      (3 + 0.01) / 4, (3 + 1e-4) / 4}},
    {"a relative epsilon counts from the steepest slope",
     {"softsign:scale=0.01", "--uniform", "0:10", "--relative"},
     "",
     {0, 0.1, 0, 0, 0.9, 0.01 * (1 - std::log(11) / 10),
      1e-4 * (1 - 0.2 * std::log(11) + (1 - 1 / 11.0) / 10 - std::pow(1 - std::log(11) / 10, 2)), 0.01 / 11,
      1e-4 * (1 - std::pow(11, -3)) / 30}},
    {"numbers on standard input, read as doubles",
     {"relu", "--input", "-"},
     "-1\n0.1\r\n 0.3\n",
     {1 / 3.0, 0, 0, 0, 2 / 3.0, 0.4 / 3, (0.01 + 0.09) / 3 - 0.16 / 9, 2 / 3.0, 2 / 3.0}},
    {"a nan is outside of the domain", {"identity", "--input", "-"}, "nan\n2\n", {0, 0, 0, 0, 0.5, 2, 0, 1, 1}},
    {"a pole within the inputs leaves no moment of the slope",
     {"soft_exponential:alpha=-0.5", "--uniform=-1.5:0.5"},
     "",
     {0, 0, 0, 0, 1, -2, 4, inf, inf}},
};
INSTANTIATE_TEST_SUITE_P(Rows, StatisticsCommand, testing::ValuesIn(rows), testName<Row>);

TEST(StatisticsOfAFile, areThoseOfItsLines)
{
    const TemporaryFile file("numbers.txt", "1\n2\n3\n");
    const Result result = run({"statistics", "identity", "--input", file.path()});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_NE(result.out.find("mean,2\n"), std::string::npos) << result.out;
}

struct WrongRequest {
    std::vector<std::string> arguments;
    std::string input;
    std::vector<std::string> mentions;
};

TEST(StatisticsRequests, thatAreWrongAreExplained)
{
    for (const WrongRequest& request : {
             WrongRequest{{"relu"}, "", {"--normal MU:SIGMA", "--uniform LO:HI", "--input FILE|-"}},
             WrongRequest{{"relu", "--normal", "0:1", "--uniform", "0:1"}, "", {"Only one"}},
             WrongRequest{{"relu", "--normal", "0:0"}, "", {"SIGMA is 0", "1e-30"}},
             WrongRequest{{"relu", "--normal", "0:nan"}, "", {"SIGMA is nan", "1e+30"}},
             WrongRequest{{"relu", "--normal", "1e31:1"}, "", {"MU is 1e+31", "1e+30"}},
             WrongRequest{{"relu", "--normal", "1"}, "", {"“1”", "MU:SIGMA"}},
             WrongRequest{{"relu", "--uniform", "2:2"}, "", {"“2:2”", "LO must be less"}},
             WrongRequest{{"relu", "--uniform=-1e308:1e308"}, "", {"LO is -1e+308", "1e+30"}},
             WrongRequest{{"relu", "--normal", "0:1", "--epsilon", "0"}, "", {"--epsilon", "positive"}},
             WrongRequest{{"relu", "--input", "-"}, "1\nx\n", {"line 2", "“x”"}},
             WrongRequest{{"relu", "--input", "-"}, "", {"no numbers"}},
         }) {
        std::vector<std::string> words{"statistics"};
        words.insert(words.end(), request.arguments.begin(), request.arguments.end());
        const Result result = run(Start{.arguments = words, .input = request.input});
        EXPECT_EQ(result.exitCode, 2) << result.err;
        EXPECT_EQ(result.out, "");
        for (const std::string& word : request.mentions)
            EXPECT_NE(result.err.find(word), std::string::npos) << word << " in " << result.err;
    }
}

}  // namespace
}  // namespace actiscope::test
