// A figure comes out again: the same bytes from the same command, the same figure from the file, and the old file
// where a new one cannot be written.
#include "tests/app/classic_figures.h"
#include "tests/app/export_folder.h"

#include <gtest/gtest.h>

#include <unistd.h>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

namespace actiscope::test {
namespace {

struct Carrier : NamedRow {
    std::string ending;
};

const Carrier carriers[] = {{"png", "png"}, {"svg", "svg"}, {"pdf", "pdf"}, {"tikz", "tex"}};

class FigureAgain : public testing::TestWithParam<Carrier>, public ExportFolder {};

/// Regions, a parameter, texts in two languages and everything else that a file might lose.
const std::vector<std::string> elaborate{"gelu",
                                         "leaky_relu:alpha=0.2",
                                         "selu",
                                         "--range=-5:3",
                                         "--panels=value,slope,regions,lanes",
                                         "--size=150x110mm",
                                         "--dpi=72",
                                         "--font-size=7pt",
                                         "--line-width=1.25pt",
                                         "--palette=colour-safe",
                                         "--legend=below",
                                         "--title=饱和 $x^2$ & <b>",
                                         "--inset=-2:0,-0.3:0.1",
                                         "--epsilon=0.02",
                                         "--language=zh_CN"};

using Environment = std::map<std::string, std::string>;

/// The bytes of every classic figure, exported in this environment.
std::vector<std::string> classicFiles(const ExportFolder& folder, const std::string& ending,
                                      const Environment& environment)
{
    std::vector<std::string> files;
    for (const ClassicFigure& figure : classicFigures()) {
        const std::string path = folder.in(figure.name + "." + ending);
        std::vector<std::string> arguments = figure.arguments;
        arguments.insert(arguments.end(), {"--dpi", "72", "-o", path});
        const Result result = folder.exporting(arguments, {.environment = environment});
        EXPECT_EQ(result.exitCode, 0) << result.err;
        files.push_back(contentOf(path));
        EXPECT_FALSE(files.back().empty());
    }
    return files;
}

TEST_P(FigureAgain, IsTheSameFileWhereverAndWheneverItIsExported)
{
    const Environment here{{"TZ", "Asia/Tokyo"}, {"LANG", "zh_CN.UTF-8"}, {"LC_ALL", "zh_CN.UTF-8"}};
    const std::vector<std::string> first = classicFiles(*this, GetParam().ending, here);
    // The time in a file would be in seconds.
    std::this_thread::sleep_for(std::chrono::milliseconds(1100));
    std::filesystem::create_directory(in("home"));
    const Environment elsewhere{
        {"TZ", "America/Lima"}, {"LANG", "C"}, {"LC_ALL", "C"}, {"HOME", in("home")}, {"QT_HASH_SEED", "7"}};
    const std::vector<std::string> second = classicFiles(*this, GetParam().ending, elsewhere);
    for (std::size_t i = 0; i < first.size(); ++i)
        EXPECT_TRUE(first[i] == second[i]) << classicFigures()[i].name;
}

TEST_P(FigureAgain, ComesBackFromTheFileThatCarriesIt)
{
    const std::string carrier = in("figure." + GetParam().ending);
    std::vector<std::string> arguments = elaborate;
    arguments.insert(arguments.end(), {"-o", in("first.svg"), "-o", carrier});
    const Result first = exporting(arguments);
    ASSERT_EQ(first.exitCode, 0) << first.err;
    const Result again = exporting({"--session", carrier, "-o", in("again.svg")});
    ASSERT_EQ(again.exitCode, 0) << again.err;
    EXPECT_FALSE(contentOf(in("first.svg")).empty());
    EXPECT_TRUE(contentOf(in("again.svg")) == contentOf(in("first.svg")));
}

TEST_P(FigureAgain, LeavesTheOldFileWhereTheDiskIsFull)
{
    const std::string name = "figure." + GetParam().ending;
    ASSERT_EQ(exporting({"relu", "--dpi", "72", "-o", in(name)}).exitCode, 0);
    const std::string before = contentOf(in(name));
    const Result result =
        exporting({"gelu", "silu", "mish", "--dpi", "72", "-o", kept(), "-o", in(name)}, {.largestFile = 1000});
    EXPECT_EQ(result.exitCode, 1) << result.err;
    EXPECT_EQ(result.out, "");
    EXPECT_TRUE(result.err.starts_with("actiscope export: ")) << result.err;
    EXPECT_EQ(lines(result.err).size(), 1U) << result.err;
    EXPECT_NE(result.err.find(" cannot be written: "), std::string::npos) << result.err;
    EXPECT_TRUE(contentOf(in(name)) == before);
    EXPECT_EQ(contentOf(kept()), "before");
    EXPECT_EQ(namesIn(path()), (std::vector<std::string>{name, "kept.svg"}));
}

TEST_P(FigureAgain, LeavesTheOldFileWhereItsFolderCannotBeWrittenTo)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root writes to every folder";
    const std::filesystem::path locked = in("locked");
    std::filesystem::create_directory(locked);
    const std::string old = (locked / ("figure." + GetParam().ending)).string();
    std::ofstream(old) << "old";
    std::filesystem::permissions(locked, std::filesystem::perms(0555));
    const Result result = exporting({"gelu", "--dpi", "72", "-o", kept(), "-o", old});
    std::filesystem::permissions(locked, std::filesystem::perms(0755));
    EXPECT_EQ(result.exitCode, 1) << result.err;
    EXPECT_EQ(result.out, "");
    EXPECT_NE(result.err.find(old + " cannot be written: "), std::string::npos) << result.err;
    EXPECT_EQ(contentOf(old), "old");
    EXPECT_EQ(contentOf(kept()), "before");
    EXPECT_EQ(namesIn(locked.string()).size(), 1U);
    EXPECT_EQ(namesIn(path()), (std::vector<std::string>{"kept.svg", "locked"}));
}

INSTANTIATE_TEST_SUITE_P(All, FigureAgain, testing::ValuesIn(carriers), testName<Carrier>);

TEST(SweepAgain, LeavesNoFrameWhereTheDiskIsFull)
{
    const ExportFolder folder;
    const Result result = folder.exporting({"selu", "--sweep", "alpha=0:2:5", "--duration", "1s", "--dpi", "72", "-o",
                                            folder.in("selu.gif"), "-o", folder.in("selu.png")},
                                           {.largestFile = 1000});
    EXPECT_EQ(result.exitCode, 1) << result.err;
    EXPECT_NE(result.err.find(" cannot be written: "), std::string::npos) << result.err;
    EXPECT_EQ(namesIn(folder.path()), std::vector<std::string>{"kept.svg"});
}

}  // namespace
}  // namespace actiscope::test
