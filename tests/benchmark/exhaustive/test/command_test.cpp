// The command as a process: wrong requests, and walks that are interrupted.
#include "tests/app/program.h"
#include "tests/named_row.h"

#include <gtest/gtest.h>

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace actiscope::test {
namespace {

/// A folder that goes away with the test.
class Exhaustive : public testing::Test {
protected:
    void SetUp() override
    {
        std::string pattern = testing::TempDir() + "exhaustive-XXXXXX";
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        folder = pattern;
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    /// A walk of a few thousand inputs that writes `table`.
    Result walk(const std::string& table, std::vector<std::string> more = {}) const
    {
        std::vector<std::string> words{"--only",   "relu:value,silu",        "--step", "1000003", "--check", "1",
                                       "--output", (folder / table).string()};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }

    std::string read(const std::string& name) const
    {
        std::ifstream stream(folder / name);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    bool exists(const std::string& name) const { return std::filesystem::exists(folder / name); }

    std::filesystem::path folder;
};

TEST_F(Exhaustive, WritesATableWithALineForEachQuantityAndTarget)
{
    const Result result = walk("table.md");
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(result.out, "");
    const std::string table = read("table.md");
    for (const char* line : {"| relu | value | baseline | 0.0000 |", "| silu | value | baseline |",
                             "| silu | slope | baseline |", "4 295 | 100.0000 |"})
        EXPECT_NE(table.find(line), std::string::npos) << line << " in:\n" << table;
    EXPECT_EQ(table.find("| relu | slope |"), std::string::npos);
    EXPECT_FALSE(exists("table.md.state"));
}

TEST_F(Exhaustive, AnInterruptedWalkGoesOnToTheSameTable)
{
    ASSERT_EQ(walk("whole.md").exitCode, 0);
    int starts = 1;
    for (; walk("parts.md", {"--stop-after", "5000", "--threads", "3"}).exitCode == 1; ++starts) {
        ASSERT_LT(starts, 10);
        EXPECT_FALSE(exists("parts.md"));
        EXPECT_TRUE(exists("parts.md.state"));
    }
    EXPECT_EQ(starts, 3);
    EXPECT_EQ(read("parts.md"), read("whole.md"));
    EXPECT_FALSE(exists("parts.md.state"));
}

TEST_F(Exhaustive, AnInterruptedWalkGoesOnInOneGo)
{
    ASSERT_EQ(walk("whole.md").exitCode, 0);
    ASSERT_EQ(walk("parts.md", {"--stop-after", "7000"}).exitCode, 1);
    const Result result = walk("parts.md");
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_NE(result.err.find("going on"), std::string::npos) << result.err;
    EXPECT_EQ(read("parts.md"), read("whole.md"));
}

TEST_F(Exhaustive, AStateOfOtherKernelsIsNotGoneOnFrom)
{
    ASSERT_EQ(walk("table.md", {"--stop-after", "5000"}).exitCode, 1);
    std::string state = read("table.md.state");
    state.replace(state.find("program ") + 8, 4, "0000");
    std::ofstream(folder / "table.md.state") << state;
    const Result result = walk("table.md", {"--stop-after", "5000"});
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_NE(result.err.find("starting anew"), std::string::npos) << result.err;
}

TEST_F(Exhaustive, AStateOfAnotherStepIsNotGoneOnFrom)
{
    ASSERT_EQ(walk("table.md", {"--stop-after", "5000"}).exitCode, 1);
    const Result result =
        run({"--only", "relu:value", "--step", "2000003", "--check", "1", "--output", (folder / "table.md").string()});
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_NE(result.err.find("starting anew"), std::string::npos) << result.err;
}

TEST_F(Exhaustive, SaysHowFarItIsWhereNoTerminalListens)
{
    const Result result = walk("table.md");
    EXPECT_NE(result.err.find("100 %"), std::string::npos) << result.err;
    EXPECT_EQ(result.err.find('\r'), std::string::npos) << result.err;
}

TEST_F(Exhaustive, DrawsRowsOfLogits)
{
    const Result result =
        run({"--only", "log_softmax", "--step", "1000003", "--output", (folder / "rows.md").string()});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    const std::string table = read("rows.md");
    EXPECT_NE(table.find("| log_softmax | baseline |"), std::string::npos) << table;
    EXPECT_EQ(table.find("| softmax |"), std::string::npos) << table;
}

struct Row : NamedRow {
    std::vector<std::string> arguments;
    std::vector<std::string> said;  ///< each must stand in the message
};

class WrongExhaustive : public testing::TestWithParam<Row> {};

TEST_P(WrongExhaustive, isRefusedWithASentence)
{
    const Result result = run(GetParam().arguments);
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_EQ(result.out, "");
    EXPECT_TRUE(result.err.starts_with("exhaustive: ")) << result.err;
    EXPECT_EQ(lines(result.err).size(), 1U) << result.err;
    for (const std::string& part : GetParam().said)
        EXPECT_NE(result.err.find(part), std::string::npos) << part << " in: " << result.err;
}

const Row rows[] = {
    {"an unknown option", {"--stpe", "3"}, {"--stpe", "--step"}},
    {"a word that is no option", {"silu"}, {"“silu”"}},
    {"an unknown activation", {"--only", "sliu"}, {"“sliu”", "silu"}},
    {"an activation that is not in the table", {"--only", "hardtanh"}, {"“hardtanh”"}},
    {"an unknown quantity", {"--only", "silu:curvature"}, {"“silu:curvature”"}},
    {"an empty name", {"--only", "silu,"}, {"“”"}},
    {"a step of nothing", {"--step", "0"}, {"--step", "“0”"}},
    {"a step that is no number", {"--step", "many"}, {"--step", "“many”"}},
    {"a step beyond the last input", {"--step", "4294967296"}, {"--step", "4294967295"}},
    {"no threads", {"--threads", "0"}, {"--threads"}},
    {"an unknown target", {"--target", "sse"}, {"“sse”", "baseline"}},
    {"a table in no folder", {"--output", "/nowhere/table.md"}, {"/nowhere/table.md"}},
    {"a table that is a folder", {"--output", "/"}, {"--output"}},
    {"a state in no folder", {"--state", "/nowhere/state"}, {"--state"}},
};

INSTANTIATE_TEST_SUITE_P(Requests, WrongExhaustive, testing::ValuesIn(rows), testName<Row>);

}  // namespace
}  // namespace actiscope::test
