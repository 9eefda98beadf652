// Wrong requests: exit code 2, nothing on standard output, a sentence that says what to do.
#include "tests/app/program.h"
#include "tests/named_row.h"

#include <gtest/gtest.h>

namespace actiscope::test {
namespace {

struct Row : NamedRow {
    std::vector<std::string> arguments;
    std::vector<std::string> said;  ///< each must stand in the message
};

class WrongRequest : public testing::TestWithParam<Row> {};

TEST_P(WrongRequest, isRefusedWithASentence)
{
    const Result result = run(GetParam().arguments);
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_EQ(result.out, "");
    EXPECT_TRUE(result.err.starts_with("actiscope")) << result.err;
    for (const std::string& part : GetParam().said)
        EXPECT_NE(result.err.find(part), std::string::npos) << part << " in: " << result.err;
}

const Row rows[] = {
    {"a command with a typing error", {"evalute", "relu"}, {"“evalute”", "evaluate"}},
    {"a word like no command or file", {"zzzzzz"}, {"“zzzzzz”", "list", "evaluate", "regions"}},
    {"a command of a later version", {"softmax", "--logits=1,2"}, {"“softmax”", "evaluate"}},
    {"an option in place of the command", {"--versio"}, {"--versio", "--version"}},
    {"list with an operand", {"list", "softmax"}, {"“softmax”"}},
    {"an unknown option", {"evaluate", "relu", "--rnage", "0:1:2"}, {"--rnage", "--range"}},
    {"an unknown option joined to its value", {"evaluate", "relu", "--epsilom=3"}, {"--epsilom", "--range"}},
    {"an option of another command", {"regions", "relu", "--at", "1"}, {"--at"}},
    {"a switch with a value", {"regions", "relu", "--relative=yes"}, {"--relative", "no value"}},
    {"an option without its value at the end", {"evaluate", "relu", "--at"}, {"--at needs a value", "X,X,..."}},
    {"an option in place of a value", {"evaluate", "relu", "--at", "--precision", "single"}, {"--at needs a value"}},
    {"an option given twice", {"evaluate", "relu", "--at", "1", "--at=2"}, {"--at", "twice"}},
    {"a switch given twice", {"regions", "relu", "--json", "--json"}, {"--json", "twice"}},
    {"no curve", {"evaluate", "--at", "1"}, {"CURVE"}},
    {"two curves", {"evaluate", "relu", "elu", "--at", "1"}, {"“elu”", "CURVE"}},
    {"no place to evaluate", {"evaluate", "relu"}, {"--at", "--range", "--input"}},
    {"two places to evaluate", {"evaluate", "relu", "--at", "1", "--range", "0:1:2"}, {"--at", "--range", "--input"}},
    {"a number that is none", {"evaluate", "relu", "--at", "1,two"}, {"--at", "“two”"}},
    {"a decimal comma", {"evaluate", "relu", "--range", "0:1,5:2"}, {"“1,5”"}},
    {"a list with a hole", {"evaluate", "relu", "--at", "1,,2"}, {"--at", "“”"}},
    {"a range of two parts", {"evaluate", "relu", "--range", "0:1"}, {"--range", "FROM:TO:COUNT"}},
    {"a range of four parts", {"evaluate", "relu", "--range", "0:1:2:3"}, {"--range", "FROM:TO:COUNT"}},
    {"a range without a finite end", {"evaluate", "relu", "--range", "0:inf:3"}, {"--range", "finite"}},
    {"a range from nan", {"evaluate", "relu", "--range", "nan:1:3"}, {"--range", "finite"}},
    {"a count of zero", {"evaluate", "relu", "--range", "0:1:0"}, {"COUNT", "“0”"}},
    {"a count that is not whole", {"evaluate", "relu", "--range", "0:1:2.5"}, {"COUNT", "“2.5”"}},
    {"a negative count", {"evaluate", "relu", "--range", "0:1:-3"}, {"COUNT", "“-3”"}},
    {"an infinite count", {"evaluate", "relu", "--range", "0:1:inf"}, {"COUNT", "“inf”"}},
    {"an unknown quantity",
     {"evaluate", "leaky_relu", "--at", "1", "--quantities", "value,jerk"},
     {"“jerk”", "leaky_relu", "value, slope, curvature, d_alpha, d_scale"}},
    {"a derivative by a parameter that the activation does not have",
     {"evaluate", "relu", "--at", "1", "--quantities", "d_alpha"},
     {"“d_alpha”", "d_scale"}},
    {"a quantity asked for twice",
     {"evaluate", "relu", "--at", "1", "--quantities", "slope,slope"},
     {"slope", "twice"}},
    {"an unknown precision", {"evaluate", "relu", "--at", "1", "--precision", "half"}, {"“half”", "single", "double"}},
    {"an unknown target", {"evaluate", "relu", "--at", "1", "--target", "abacus"}, {"“abacus”", "baseline"}},
    {"a target in double precision",
     {"evaluate", "relu", "--at", "1", "--target", "baseline", "--precision", "double"},
     {"--target", "single"}},
    {"a name with a typing error", {"evaluate", "leaky_rleu", "--at", "1"}, {"leaky_rleu", "leaky_relu"}},
    {"a name like nothing", {"regions", "qqqqqqqqq"}, {"qqqqqqqqq"}},
    {"a parameter that does not exist",
     {"evaluate", "leaky_relu", "-p", "beta=1", "--at", "1"},
     {"beta", "alpha", "scale"}},
    {"a parameter that does not exist, in the curve",
     {"evaluate", "leaky_relu:beta=1", "--at", "1"},
     {"beta", "alpha"}},
    {"a parameter out of its range", {"evaluate", "softplus", "-p", "beta=-1", "--at", "1"}, {"beta", "-1", "0"}},
    {"a parameter that is not a number", {"evaluate", "elu:alpha=big", "--at", "1"}, {"alpha", "big"}},
    {"a parameter that is nan", {"evaluate", "elu:alpha=nan", "--at", "1"}, {"alpha", "nan"}},
    {"a parameter without a value", {"evaluate", "elu", "-p", "alpha", "--at", "1"}, {"PARAMETER=VALUE"}},
    {"a parameter set twice", {"evaluate", "elu", "-p", "alpha=1", "-p", "alpha=2", "--at", "1"}, {"alpha", "twice"}},
    {"parameters that do not fit together",
     {"evaluate", "hardtanh", "-p", "min=2", "-p", "max=1", "--at", "1"},
     {"min", "max"}},
    {"an input that does not exist", {"evaluate", "relu", "--input", "/nowhere/numbers.txt"}, {"/nowhere/numbers.txt"}},
    {"a folder as input", {"evaluate", "relu", "--input", "/tmp"}, {"/tmp", "folder"}},
    {"an epsilon of zero", {"regions", "relu", "--epsilon", "0"}, {"--epsilon", "positive"}},
    {"a negative epsilon", {"regions", "relu", "--epsilon", "-0.1"}, {"--epsilon", "positive"}},
    {"an epsilon that is no number", {"regions", "relu", "--epsilon", "small"}, {"--epsilon", "“small”"}},
    {"a range of regions that is empty", {"regions", "relu", "--range", "1:1"}, {"--range", "empty"}},
    {"a range of regions upside down", {"regions", "relu", "--range", "1:-1"}, {"--range", "empty"}},
    {"a range of regions of three parts", {"regions", "relu", "--range", "0:1:2"}, {"--range", "LO:HI"}},
    {"a file for the window that does not exist", {"nothing.actiscope"}, {"no file", "nothing.actiscope"}},
    {"a parameter set twice in the curve", {"evaluate", "elu:alpha=1,alpha=2", "--at", "1"}, {"alpha", "twice"}},
    {"a parameter that is zero in single precision",
     {"evaluate", "celu:alpha=1e-46", "--precision", "single", "--at", "1"},
     {"single precision", "alpha"}},
    {"a parameter beyond single precision",
     {"evaluate", "elu:alpha=1e39", "--precision", "single", "--at", "1"},
     {"single precision", "alpha"}},
    {"an endless range of endless regions", {"regions", "snake", "--range=-inf:inf"}, {"snake", "finite"}},
    {"a range of regions to no number", {"regions", "relu", "--range", "0:nan"}, {"--range", "no number"}},
    {"control characters", {"evaluate", "\x1b[31mrelu", "--at", "1"}, {"\\x1b"}},
    {"two files for the window", {"/dev/null", "/dev/zero"}, {"one file"}},
};
INSTANTIATE_TEST_SUITE_P(Rows, WrongRequest, testing::ValuesIn(rows), testName<Row>);

TEST(Request, twoParametersThatFitOnlyTogetherMayBeSetInAnyOrder)
{
    const Result result =
        run({"evaluate", "hardtanh", "-p", "min=2", "-p", "max=3", "--at", "0,2.5,9", "--quantities", "value"});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(result.out, "x,value\n0,2\n2.5,2.5\n9,3\n");
}

}  // namespace
}  // namespace actiscope::test
