// --formula: a formula in place of a curve.
#include "tests/app/program.h"
#include "tests/named_row.h"

#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace actiscope::test {
namespace {

struct Row : NamedRow {
    std::vector<std::string> arguments;
    std::string table;
};

class Formula : public testing::TestWithParam<Row> {};

TEST_P(Formula, isEvaluated)
{
    const Result result = run(GetParam().arguments);
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_EQ(result.err, "");
    EXPECT_EQ(table(result.out), table(GetParam().table)) << result.out;
}

const Row rows[] = {
    {"a table",
     {"evaluate", "--formula", "x^2/2", "--at", "-1,0,2"},
     "x,value,slope,curvature\n-1,0.5,-1,1\n0,0,0,1\n2,2,2,1\n"},
    {"a formula may begin with a minus",
     {"evaluate", "--formula", "-x", "--at", "2"},
     "x,value,slope,curvature\n2,-2,-1,0\n"},
    {"its parameters come with -p",
     {"evaluate", "--formula=max(alpha*x, x)", "-p", "alpha=0.5", "-p", "scale=2", "--at", "-2,3"},
     "x,value,slope,curvature\n-2,-2,1,0\n3,6,2,0\n"},
    {"its parameters have derivatives",
     {"evaluate", "--formula", "k*x^2", "--at", "3", "--quantities", "value,d_k,d_scale"},
     "x,value,d_k,d_scale\n3,9,9,9\n"},
    {"single precision",
     {"evaluate", "--formula", "x/3", "--at", "1", "--precision", "single"},
     "x,value,slope,curvature\n1,0.33333334,0.33333334,0\n"},
    {"a target",
     {"evaluate", "--formula", "x/3", "--at", "1", "--target", "baseline", "--quantities=value"},
     "x,value\n1,0.33333334\n"},
    {"regions", {"regions", "--formula", "max(0, x - 2)"}, "kind,from,to\ndead,-inf,2\nactive,2,inf\nkink,2,2\n"},
    {"regions with jumps", {"regions", "--formula", "if(x > 1, x, 2*x)"}, "kind,from,to\nactive,-inf,inf\njump,1,1\n"},
    {"regions outside of a domain",
     {"regions", "--formula", "sqrt(x)", "--range=-1:4"},
     "kind,from,to\nundefined,-1,0\nactive,0,4\n"},
};

INSTANTIATE_TEST_SUITE_P(Rows, Formula, testing::ValuesIn(rows), testName<Row>);

struct Refusal : NamedRow {
    std::vector<std::string> arguments;
    std::string says;
};

class FormulaRefusal : public testing::TestWithParam<Refusal> {};

TEST_P(FormulaRefusal, namesTheMistake)
{
    const Result result = run(GetParam().arguments);
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_EQ(result.out, "");
    EXPECT_NE(result.err.find(GetParam().says), std::string::npos) << result.err;
}

const Refusal refusals[] = {
    {"a mistake has its column", {"evaluate", "--formula", "2*(x+1", "--at", "1"}, "--formula: column 7: Expected “)”"},
    {"an unknown function",
     {"regions", "--formula", "sigmoit(x)"},
     "column 1: Expected a function before “(”, found “sigmoit”, which is none; did you mean sigmoid?"},
    {"an empty formula", {"evaluate", "--formula=", "--at", "1"}, "there is nothing"},
    {"a curve as well",
     {"evaluate", "relu", "--formula", "x", "--at", "1"},
     "--formula stands in place of CURVE, but “relu” is given too"},
    {"neither", {"evaluate", "--at", "1"}, "CURVE is missing"},
    {"an unknown parameter", {"evaluate", "--formula", "k*x", "-p", "j=1", "--at", "1"}, "k in (-inf, inf)"},
    {"an unknown quantity", {"evaluate", "--formula", "k*x", "--at", "1", "--quantities", "d_j"}, "d_k"},
    {"a list has no formula", {"list", "--formula", "x"}, "--formula"},
    {"hostile depth", {"evaluate", "--formula", std::string(900, '('), "--at", "1"}, "100 levels"},
    {"hostile length", {"evaluate", "--formula", std::string(100000, 'x'), "--at", "1"}, "longer than 1000 characters"},
};

INSTANTIATE_TEST_SUITE_P(Rows, FormulaRefusal, testing::ValuesIn(refusals), testName<Refusal>);

TEST(FormulaJson, SaysTheFormula)
{
    const Result result = run({"regions", "--formula", "max(alpha*x, x)", "--json"});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(result.out)).object();
    EXPECT_EQ(json["activation"].toString(), "formula");
    EXPECT_EQ(json["formula"].toString(), "max(alpha*x, x)");
    EXPECT_EQ(json["parameters"].toObject()["alpha"].toDouble(), 0.1);
}

TEST(FormulaStatistics, AreThoseOfTheCatalogue)
{
    const auto mine = table(run({"statistics", "--formula", "max(0, x)", "--normal", "0:1"}).out);
    const auto theirs = table(run({"statistics", "relu", "--normal", "0:1"}).out);
    ASSERT_GT(mine.size(), 5U);
    ASSERT_EQ(mine.size(), theirs.size());
    for (std::size_t i = 1; i < mine.size(); ++i) {
        EXPECT_EQ(mine[i][0], theirs[i][0]);
        EXPECT_NEAR(std::stod(mine[i][1]), std::stod(theirs[i][1]), 1e-10) << mine[i][0];
    }
}

}  // namespace
}  // namespace actiscope::test
