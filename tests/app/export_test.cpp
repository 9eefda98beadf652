// actiscope export, run as a process: what it writes, and what it leaves alone.
#include "tests/app/export_folder.h"
#include "tests/named_row.h"

#include <gtest/gtest.h>

#include <signal.h>
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

namespace actiscope::test {
namespace {

class Export : public testing::Test, public ExportFolder {
protected:
    std::string folder() const { return path(); }
};

struct Format : NamedRow {
    std::string ending;
    std::string beginning;  ///< of every file of the format, as its specification has it
};

const Format formats[] = {
    {"png", "png", "\x89PNG\r\n\x1a\n"}, {"svg", "svg", "<?xml"}, {"pdf", "pdf", "%PDF-1."}, {"tikz", "tex", "%"},
    {"matplotlib", "py", "#"},           {"csv", "csv", "x,"},
};

class ExportFormat : public Export, public testing::WithParamInterface<Format> {};

TEST_P(ExportFormat, isWrittenWithoutADisplay)
{
    const std::string path = in("figure." + GetParam().ending);
    const Result result = exporting({"relu", "gelu", "--dpi", "72", "-o", path});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(result.out, "");
    EXPECT_EQ(result.err, "");
    EXPECT_TRUE(contentOf(path).starts_with(GetParam().beginning)) << contentOf(path).substr(0, 80);
    EXPECT_EQ(namesIn(folder()).size(), 2u);
}

INSTANTIATE_TEST_SUITE_P(All, ExportFormat, testing::ValuesIn(formats), testName<Format>);

TEST_F(Export, writesAnAnimationOfASweep)
{
    const Result result = exporting(
        {"selu", "--sweep", "alpha=0:2:3", "--duration=300ms", "--dpi", "36", "-o", in("selu.gif"), in("selu.png")});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_TRUE(contentOf(in("selu.gif")).starts_with("GIF89a"));
    EXPECT_EQ(namesIn(folder()),
              (std::vector<std::string>{"kept.svg", "selu-1.png", "selu-2.png", "selu-3.png", "selu.gif"}));
}

TEST_F(Export, writesEveryFileThatFollows)
{
    const Result result = exporting({"-o", in("a.svg"), in("two words.csv"), "tanh", "-o", in("c.tex")});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(namesIn(folder()), (std::vector<std::string>{"a.svg", "c.tex", "kept.svg", "two words.csv"}));
}

TEST_F(Export, writesTheSameBytesAgain)
{
    for (const std::string name : {"a.svg", "a.png", "a.pdf", "a.tex"}) {
        ASSERT_EQ(exporting({"elu", "--dpi=72", "-o", in(name)}).exitCode, 0);
        const std::string first = contentOf(in(name));
        ASSERT_EQ(exporting({"elu", "--dpi=72", "-o", in(name)}).exitCode, 0);
        EXPECT_TRUE(contentOf(in(name)) == first) << name;
        EXPECT_NE(first, "");
    }
}

TEST_F(Export, writesAsManyPointsAsAreAskedFor)
{
    ASSERT_EQ(exporting({"relu", "--points", "5", "--data-range=-2:2", "-o", in("relu.csv")}).exitCode, 0);
    const auto rows = table(contentOf(in("relu.csv")));
    ASSERT_EQ(rows.size(), 6u);
    for (int i = 0; i < 5; ++i) {
        const double x = std::stod(rows[static_cast<std::size_t>(i) + 1].at(0));
        EXPECT_EQ(x, i - 2);
        EXPECT_EQ(std::stod(rows[static_cast<std::size_t>(i) + 1].at(1)), std::max(x, 0.0));
    }
}

TEST_F(Export, beginsWithTheFigureThatAFileCarries)
{
    ASSERT_EQ(exporting({"elu:alpha=0.5", "--range=-3:2", "--size=square", "-o", in("a.svg")}).exitCode, 0);
    ASSERT_EQ(exporting({"--session", in("a.svg"), "-o", in("b.svg")}).exitCode, 0);
    EXPECT_TRUE(contentOf(in("a.svg")) == contentOf(in("b.svg")));
    const Result changed = exporting({"--session", in("a.svg"), "--palette=black", "--print-command"});
    EXPECT_EQ(changed.out, "actiscope export elu:alpha=0.5 --range -3:2 --size square --palette black -o figure.pdf\n");
}

TEST_F(Export, printsTheCaptionAndNothingElse)
{
    const Result result = exporting({"elu", "--caption"});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_NE(result.out.find("ELU"), std::string::npos) << result.out;
    EXPECT_TRUE(result.out.ends_with("\n"));
    EXPECT_EQ(namesIn(folder()).size(), 1u);
}

TEST_F(Export, printsTheCommandAndWritesNothing)
{
    const Result result = exporting({"relu", "--title", "it's $x^2$", "--print-command", "-o", in("two words.svg")});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(result.out, "actiscope export relu --title 'it'\\''s $x^2$' -o '" + in("two words.svg") + "'\n");
    EXPECT_EQ(namesIn(folder()).size(), 1u);
}

struct Wrong : NamedRow {
    std::vector<std::string> arguments;
    std::string said;
};

const Wrong wrongs[] = {
    {"no curve", {}, "CURVE"},
    {"an unknown curve", {"rleu"}, "relu"},
    {"a figure in place of a curve", {"old.svg"}, "--session"},
    {"a parameter out of its range", {"softplus:beta=-1"}, "beta"},
    {"a formula that cannot be read", {"--formula", "2*(x"}, "column"},
    {"an empty range", {"relu", "--range", "2:2"}, "--range"},
    {"an endless range", {"relu", "--range=-inf:2"}, "finite"},
    {"a range of one number", {"relu", "--y-range", "slope=2"}, "LO:HI"},
    {"a size without a unit", {"relu", "--size", "160x100"}, "160x100mm"},
    {"a size of one side", {"relu", "--size", "160mm"}, "one-column"},
    {"a size of nothing", {"relu", "--size", "0x100mm"}, "--size"},
    {"a size like a stamp", {"relu", "--size", "10x10mm"}, "25.4"},
    {"a font size without a unit", {"relu", "--font-size", "8"}, "8pt"},
    {"a font too large", {"relu", "--font-size", "500pt"}, "72"},
    {"a line of no width", {"relu", "--line-width", "0pt"}, "--line-width"},
    {"a resolution that is not whole", {"relu", "--dpi", "72.5"}, "--dpi"},
    {"a resolution too high", {"relu", "--dpi", "99999"}, "2400"},
    {"an unknown palette", {"relu", "--palette", "gryscale"}, "greyscale"},
    {"an unknown place of the legend", {"relu", "--legend", "top"}, "below"},
    {"an unknown part", {"relu", "--panels", "value,slopes"}, "slope"},
    {"an unknown theme", {"relu", "--theme", "sepia"}, "dark"},
    {"an unknown language", {"relu", "--language", "tlh"}, "zh_CN"},
    {"statistics of no inputs", {"relu", "--panels", "value,statistics"}, "--normal"},
    {"two kinds of inputs", {"relu", "--normal", "0:1", "--uniform", "0:1"}, "--uniform"},
    {"a difference from nothing", {"relu", "elu", "--panels", "difference"}, "--reference"},
    {"a curve that is not in the figure", {"relu", "elu", "--select", "gelu"}, "ReLU, ELU"},
    {"a place beyond the last", {"relu", "elu", "--select", "3"}, "1 to 2"},
    {"a curve that is there twice", {"elu", "elu:alpha=2", "--select", "elu"}, "more than one"},
    {"an inset in a panel that is not drawn", {"relu", "--inset", "0:1,0:1@slope"}, "slope"},
    {"an inset of one range", {"relu", "--inset", "0:1"}, "X0:X1,Y0:Y1"},
    {"a sweep of nothing", {"relu", "--sweep", "0:1:5"}, "NAME=FROM:TO:COUNT"},
    {"a sweep of a parameter that is not there", {"relu", "--sweep", "relu.beta=0:1:5"}, "beta"},
    {"a sweep without end", {"selu", "--sweep", "alpha=0:2:2000000000"}, "frames"},
    {"a sweep that stands still", {"selu", "--sweep", "alpha=1:1:9"}, "different"},
    {"a sweep to no number", {"selu", "--sweep", "alpha=0:nan:9"}, "different"},
    {"a font that is not installed", {"relu", "--font", "Dejavu Snas"}, "DejaVu Sans"},
    {"a font like no other", {"relu", "--font", "Nonesuch Zyzzyva 17"}, "fc-list"},
    {"an inset in a grid", {"relu", "--panels", "value,grid", "--inset", "0:1,0:1"}, "--inset none"},
    {"a switch and its opposite", {"relu", "--dashes", "--no-dashes"}, "undoes --dashes"},
    {"an opposite that is given twice", {"relu", "--grid", "--grid"}, "twice"},
    {"an opposite that is misspelt", {"relu", "--no-dahses"}, "--no-dashes"},
    {"a sweep of one frame", {"relu", "--sweep", "scale=0:1:1"}, "frames"},
    {"a duration of no sweep", {"relu", "--duration", "4s"}, "--sweep"},
    {"a sweep that no file shows", {"relu", "--sweep", "scale=0:1:5"}, ".gif"},
    {"a duration without a unit", {"relu", "--sweep", "scale=0:1:5", "--duration", "4"}, "4s"},
    {"defaults of no session", {"relu", "--defaults"}, "--session"},
    {"a session that is not there", {"--session", "/no/such/file.actiscope"}, "no such file"},
    {"a page of a later version", {"relu", "--page", "lab"}, "curves"},
    {"an unknown option", {"relu", "--sizes", "1x1in"}, "--size"},
};

class WrongExport : public Export, public testing::WithParamInterface<Wrong> {};

TEST_P(WrongExport, isRefusedAndTouchesNoFile)
{
    std::vector<std::string> arguments = GetParam().arguments;
    arguments.insert(arguments.end(), {"-o", kept(), in("new.csv")});
    const Result result = exporting(arguments);
    EXPECT_EQ(result.exitCode, 2) << result.err;
    EXPECT_EQ(result.out, "");
    EXPECT_NE(result.err.find(GetParam().said), std::string::npos) << result.err;
    EXPECT_EQ(contentOf(kept()), "before");
    EXPECT_EQ(namesIn(folder()).size(), 1u);
}

INSTANTIATE_TEST_SUITE_P(All, WrongExport, testing::ValuesIn(wrongs), testName<Wrong>);

TEST_F(Export, refusesPlacesThatAreNoFilesBeforeItWritesOthers)
{
    std::filesystem::create_directory(in("folder.png"));
    std::filesystem::create_symlink("kept.svg", in("link.svg"));
    for (const std::string& path :
         {in("figure.bmp"), in("figure"), in("no/such/figure.png"), in("folder.png"),
          std::string("/dev/null.svg/x.svg"), in("./kept.svg"), in("link.svg"), in("still.gif")}) {
        const Result result = exporting({"relu", "-o", kept(), "-o", path});
        EXPECT_EQ(result.exitCode, 2) << path << result.err;
        EXPECT_EQ(contentOf(kept()), "before") << path;
    }
    EXPECT_EQ(namesIn(folder()), (std::vector<std::string>{"folder.png", "kept.svg", "link.svg"}));
}

TEST_F(Export, makesAStillFromAFrameOfAnAnimation)
{
    ASSERT_EQ(exporting({"selu", "--sweep", "alpha=0:2:3", "--dpi=36", "-o", in("selu.png")}).exitCode, 0);
    const Result result = exporting({"--session", in("selu-2.png"), "--sweep=none", "-o", in("still.png")});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(namesIn(folder()),
              (std::vector<std::string>{"kept.svg", "selu-1.png", "selu-2.png", "selu-3.png", "still.png"}));
}

TEST_F(Export, beginsWithAFigureLargerThanASessionMayBe)
{
    ASSERT_EQ(exporting({"elu:alpha=0.5", "-o", in("a.svg")}).exitCode, 0);
    std::ofstream(in("a.svg"), std::ios::app) << "<!--" << std::string(17 << 20, ' ') << "-->\n";
    const Result result = exporting({"--session", in("a.svg"), "--print-command"});
    EXPECT_EQ(result.out, "actiscope export elu:alpha=0.5 -o figure.pdf\n") << result.err;
}

TEST_F(Export, saysWhichFileHoldsNoSession)
{
    const Result result = exporting({"--session", kept(), "--print-command"});
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_NE(result.err.find("--session: kept.svg: "), std::string::npos) << result.err;
}

/// What a shell makes of a printed line in the test's folder.
int runInShell(const std::string& folder, const std::string& line)
{
    return std::system(("cd '" + folder + "' && actiscope() { '" ACTISCOPE_PROGRAM "' \"$@\"; } && " + line).c_str());
}

TEST_F(Export, printsCommandsThatRun)
{
    ASSERT_EQ(exporting({"relu", "--sweep", "scale=0:1:3", "--dpi=36", "-o", in("moving.png")}).exitCode, 0);
    ASSERT_EQ(exporting({"relu", "--sweep", "scale=0:1:3", "--dpi=36", "-o", in("moving.svg"), in("a.png")}).exitCode,
              0);
    // Words cannot say a label, so that the file has to be named.
    std::ofstream(in("work.actiscope"))
        << R"({"format": 1, "curves": [{"id": 1, "activation": "relu", "label": "mine"}]})";
    const std::vector<std::vector<std::string>> requests{
        {"relu"},
        {"relu", "--caption"},
        {"relu", "--sweep", "scale=0:1:3", "--dpi=36"},
        {"--session", in("work.actiscope")},
        {"--session", in("work.actiscope"), "--no-grid", "--title=--grid"},
        {"--session", in("work.actiscope"), "--sweep", "scale=0:1:3", "--dpi=36"},
        {"--session", in("moving-2.png")},
        {"--session", in("moving.svg"), "--no-dashes", "-o", "other.pdf"},
    };
    for (std::vector<std::string> request : requests) {
        request.push_back("--print-command");
        const Result printed = exporting(request);
        ASSERT_EQ(printed.exitCode, 0) << printed.err;
        const std::vector<std::string> before = namesIn(folder());
        EXPECT_EQ(runInShell(folder(), printed.out), 0) << printed.out;
        EXPECT_GT(namesIn(folder()).size(), before.size()) << printed.out;
        for (const char* name : {"figure.pdf", "figure.gif", "other.pdf"})
            std::filesystem::remove(in(name));
    }
}

class StoppedExport : public Export, public testing::WithParamInterface<int> {};

TEST_P(StoppedExport, leavesNothingBehind)
{
    // It is at work as soon as something is in the folder, for far longer than it takes to tell it to stop.
    const auto stopAtWork = [this](int process) {
        for (int i = 0; i < 10000 && namesIn(folder()).size() < 3; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        ::kill(process, GetParam());
    };
    const Result result =
        run(Start{.arguments = {"export", "selu", "--sweep", "alpha=0:2:3600", "--dpi=36", "-o", in("selu.png")},
                  .onStart = stopAtWork});
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_NE(result.err.find("No file was written"), std::string::npos) << result.err;
    EXPECT_EQ(namesIn(folder()), std::vector<std::string>{"kept.svg"});
}

INSTANTIATE_TEST_SUITE_P(All, StoppedExport, testing::Values(SIGINT, SIGTERM, SIGHUP));

TEST_F(Export, takesEveryFontThatItOffers)
{
    // One that is there in any case, and one that stands for whatever there is.
    for (const std::string name : {"DejaVu Sans", "dejavu sans", "Sans Serif", ""}) {
        const Result result = exporting({"relu", "--font", name, "-o", in("a.svg")});
        EXPECT_EQ(result.exitCode, 0) << result.err;
        EXPECT_EQ(result.err, "") << name;
    }
}

TEST_F(Export, wantsAFile)
{
    const Result result = exporting({"relu"});
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_NE(result.err.find("-o FILE"), std::string::npos) << result.err;
}

TEST_F(Export, leavesEverythingAsItWasWhereAFileCannotBeWritten)
{
    // Nobody can make files there, whoever runs this.
    const Result result = exporting({"relu", "-o", kept(), "/proc/figure.svg"});
    EXPECT_EQ(result.exitCode, 1) << result.err;
    EXPECT_NE(result.err.find("/proc/figure.svg"), std::string::npos) << result.err;
    EXPECT_EQ(contentOf(kept()), "before");
    EXPECT_EQ(namesIn(folder()).size(), 1u);
}

}  // namespace
}  // namespace actiscope::test
