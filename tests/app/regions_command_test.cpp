// actiscope regions: rows solved by hand.
#include "tests/app/program.h"
#include "tests/named_row.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstdlib>

namespace actiscope::test {
namespace {

struct Expected {
    std::string kind;
    double from;
    double to;
};

struct Row : NamedRow {
    std::vector<std::string> arguments;
    std::vector<Expected> regions;
};

void expectNear(const std::string& text, double expected)
{
    const double number = std::strtod(text.c_str(), nullptr);
    if (std::isinf(expected))
        EXPECT_EQ(text, expected < 0 ? "-inf" : "inf");
    else
        EXPECT_NEAR(number, expected, 1e-12 * std::abs(expected));
}

class Regions : public testing::TestWithParam<Row> {};

TEST_P(Regions, areSolved)
{
    const Result result = run(GetParam().arguments);
    ASSERT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(result.err, "");
    const auto rows = table(result.out);
    ASSERT_EQ(rows.size(), GetParam().regions.size() + 1) << result.out;
    EXPECT_EQ(lines(result.out).front(), "kind,from,to");
    for (std::size_t i = 0; i < GetParam().regions.size(); ++i) {
        const Expected& expected = GetParam().regions[i];
        ASSERT_EQ(rows[i + 1].size(), 3u) << result.out;
        EXPECT_EQ(rows[i + 1][0], expected.kind) << result.out;
        expectNear(rows[i + 1][1], expected.from);
        expectNear(rows[i + 1][2], expected.to);
    }
}

const double inf = INFINITY;
const double tanhEnd = std::acosh(10.0);                  // sech² = 1/100
const double eluEnd = std::log(0.01);                     // e^x = 1/100
const double sigmoidEnd = 2 * std::acosh(1 / (2 * 0.1));  // σσ̄ = 1/100

const Row rows[] = {
    {"relu", {"regions", "relu"}, {{"dead", -inf, 0}, {"active", 0, inf}, {"kink", 0, 0}}},
    {"leaky relu at its default is active: its slope is not less than epsilon",
     {"regions", "leaky_relu"},
     {{"active", -inf, inf}, {"kink", 0, 0}}},
    {"leaky relu with less than epsilon is weak: it has no limit",
     {"regions", "leaky_relu:alpha=0.005"},
     {{"weak", -inf, 0}, {"active", 0, inf}, {"kink", 0, 0}}},
    {"leaky relu without alpha is dead",
     {"regions", "leaky_relu", "-p", "alpha=0"},
     {{"dead", -inf, 0}, {"active", 0, inf}, {"kink", 0, 0}}},
    {"identity is active everywhere", {"regions", "identity"}, {{"active", -inf, inf}}},
    {"elu saturates below ln epsilon", {"regions", "elu"}, {{"saturated", -inf, eluEnd}, {"active", eluEnd, inf}}},
    {"tanh saturates where sech squared is less than epsilon",
     {"regions", "tanh", "--epsilon", "0.01"},
     {{"saturated", -inf, -tanhEnd}, {"active", -tanhEnd, tanhEnd}, {"saturated", tanhEnd, inf}}},
    {"sigmoid",
     {"regions", "sigmoid"},
     {{"saturated", -inf, -sigmoidEnd}, {"active", -sigmoidEnd, sigmoidEnd}, {"saturated", sigmoidEnd, inf}}},
    {"softsign saturates from nine on",
     {"regions", "softsign"},
     {{"saturated", -inf, -9}, {"active", -9, 9}, {"saturated", 9, inf}}},
    {"a relative epsilon counts from the steepest slope: twice the curve, the same regions",
     {"regions", "tanh:scale=2", "--relative"},
     {{"saturated", -inf, -tanhEnd}, {"active", -tanhEnd, tanhEnd}, {"saturated", tanhEnd, inf}}},
    {"an absolute epsilon does not: sech squared is 1/200",
     {"regions", "tanh:scale=2"},
     {{"saturated", -inf, -std::acosh(std::sqrt(200.0))},
      {"active", -std::acosh(std::sqrt(200.0)), std::acosh(std::sqrt(200.0))},
      {"saturated", std::acosh(std::sqrt(200.0)), inf}}},
    {"relu6 is dead on both sides",
     {"regions", "relu6"},
     {{"dead", -inf, 0}, {"active", 0, 6}, {"dead", 6, inf}, {"kink", 0, 0}, {"kink", 6, 6}}},
    {"hardshrink jumps on both sides of its dead middle",
     {"regions", "hardshrink"},
     {{"active", -inf, -0.5}, {"dead", -0.5, 0.5}, {"active", 0.5, inf}, {"jump", -0.5, -0.5}, {"jump", 0.5, 0.5}}},
    {"softshrink only has kinks there",
     {"regions", "softshrink"},
     {{"active", -inf, -0.5}, {"dead", -0.5, 0.5}, {"active", 0.5, inf}, {"kink", -0.5, -0.5}, {"kink", 0.5, 0.5}}},
    {"tanhshrink is stationary around zero",
     {"regions", "tanhshrink"},
     {{"active", -inf, -std::atanh(0.1)},
      {"stationary", -std::atanh(0.1), std::atanh(0.1)},
      {"active", std::atanh(0.1), inf}}},
    {"relu squared saturates beside its dead region",
     {"regions", "relu_squared"},
     {{"dead", -inf, 0}, {"saturated", 0, 0.005}, {"active", 0.005, inf}}},
    {"soft exponential with a negative alpha is undefined on the left and weak on the right",
     {"regions", "soft_exponential:alpha=-0.5"},
     {{"undefined", -inf, -1.5}, {"active", -1.5, 198.5}, {"weak", 198.5, inf}}},
    {"a range cuts the regions",
     {"regions", "relu", "--range", "-2:3"},
     {{"dead", -2, 0}, {"active", 0, 3}, {"kink", 0, 0}}},
    {"a range leaves out what is not in it", {"regions", "relu", "--range=1:inf"}, {{"active", 1, inf}}},
};
INSTANTIATE_TEST_SUITE_P(Rows, Regions, testing::ValuesIn(rows), testName<Row>);

TEST(RegionsOfSnake, areAnsweredFromMinusTwentyToTwentyUnlessARangeIsGiven)
{
    for (const auto& [arguments, low, high] :
         {std::tuple<std::vector<std::string>, double, double>{{"regions", "snake"}, -20, 20},
          {{"regions", "snake", "--range", "-1:2"}, -1, 2}}) {
        const Result result = run(arguments);
        ASSERT_EQ(result.exitCode, 0) << result.err;
        const auto rows_ = table(result.out);
        ASSERT_GE(rows_.size(), 3u) << result.out;
        expectNear(rows_[1][1], low);
        expectNear(rows_.back()[2], high);
        // The bands: |x − (−π/4 + kπ)| < arccos(1 − ε)/2.
        int bands = 0;
        for (const auto& row : rows_) {
            if (row[0] != "stationary")
                continue;
            ++bands;
            const double middle = (std::strtod(row[1].c_str(), nullptr) + std::strtod(row[2].c_str(), nullptr)) / 2;
            const double turns = (middle + std::acos(-1) / 4) / std::acos(-1);
            EXPECT_NEAR(turns, std::round(turns), 1e-9);
            EXPECT_NEAR(std::strtod(row[2].c_str(), nullptr) - middle, std::acos(0.99) / 2, 1e-9);
        }
        EXPECT_EQ(bands, high == 2 ? 1 : 13);
    }
}

TEST(RegionsAsJson, holdTheSameAsTheTable)
{
    const Result result = run({"regions", "hardshrink:lambda=2", "--json"});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    QJsonParseError error{};
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(result.out), &error).object();
    ASSERT_EQ(error.error, QJsonParseError::NoError) << result.out;
    EXPECT_EQ(object[QStringLiteral("activation")].toString(), QStringLiteral("hardshrink"));
    EXPECT_EQ(object[QStringLiteral("parameters")][QStringLiteral("lambda")].toDouble(), 2);
    EXPECT_EQ(object[QStringLiteral("epsilon")].toDouble(), 0.01);
    const QJsonArray regions = object[QStringLiteral("regions")].toArray();
    ASSERT_EQ(regions.size(), 3);
    EXPECT_EQ(regions[0][QStringLiteral("from")].toString(), QStringLiteral("-inf"));
    EXPECT_EQ(regions[1][QStringLiteral("kind")].toString(), QStringLiteral("dead"));
    EXPECT_EQ(regions[1][QStringLiteral("from")].toDouble(), -2);
    EXPECT_EQ(regions[1][QStringLiteral("to")].toDouble(), 2);
    EXPECT_EQ(object[QStringLiteral("jumps")].toArray(), (QJsonArray{-2, 2}));
    EXPECT_TRUE(object[QStringLiteral("kinks")].toArray().isEmpty());
}

}  // namespace
}  // namespace actiscope::test
