// What surrounds the program does not change its answers: no display, another locale.
#include "tests/app/program.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

namespace actiscope::test {
namespace {

const std::vector<std::string> displayVariables{"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"};

void expectOneSentenceAboutTheDisplay(const Result& result)
{
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_EQ(result.out, "");
    EXPECT_TRUE(result.err.starts_with("actiscope: ")) << result.err;
    EXPECT_NE(result.err.find("display"), std::string::npos) << result.err;
    EXPECT_EQ(lines(result.err).size(), 1u) << result.err;
}

TEST(Window, withoutADisplayIsRefusedWithOneSentence)
{
    expectOneSentenceAboutTheDisplay(run(Start{.arguments = {}, .unset = displayVariables}));
    expectOneSentenceAboutTheDisplay(run(Start{.arguments = {"/dev/null"}, .unset = displayVariables}));
}

TEST(Window, onADisplayThatCannotBeOpenedIsRefusedWithOneSentence)
{
    expectOneSentenceAboutTheDisplay(
        run(Start{.arguments = {}, .environment = {{"DISPLAY", ":4711"}}, .unset = displayVariables}));
    expectOneSentenceAboutTheDisplay(
        run(Start{.arguments = {}, .environment = {{"WAYLAND_DISPLAY", "nowhere-0"}}, .unset = displayVariables}));
    expectOneSentenceAboutTheDisplay(
        run(Start{.arguments = {}, .environment = {{"QT_QPA_PLATFORM", "telegraph"}}, .unset = displayVariables}));
}

TEST(Commands, needNoDisplay)
{
    const Result result =
        run(Start{.arguments = {"evaluate", "relu", "--at", "2", "--quantities", "value"}, .unset = displayVariables});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(result.out, "x,value\n2,2\n");
}

TEST(Numbers, haveDecimalPointsInALocaleThatWritesCommas)
{
    const TemporaryFile place("unused", "");
    const std::string folder = std::filesystem::path(place.path()).parent_path().string();
    const std::string make = "localedef -i de_DE -f UTF-8 " + folder + "/de_DE.UTF-8 >/dev/null 2>&1";
    if (std::system(make.c_str()) != 0)
        GTEST_SKIP() << "this machine cannot make a German locale";
    const std::map<std::string, std::string> german{{"LOCPATH", folder}, {"LC_ALL", "de_DE.UTF-8"}};
    const Result values = run(
        Start{.arguments = {"evaluate", "leaky_relu", "-p", "alpha=0.5", "--at", "-1.5,2.5e3"}, .environment = german});
    EXPECT_EQ(values.exitCode, 0) << values.err;
    EXPECT_EQ(table(values.out), table("x,value,slope,curvature\n-1.5,-0.75,0.5,0\n2500,2500,1,0\n"));
    const Result stream = run(Start{.arguments = {"evaluate", "relu", "--input", "-", "--quantities", "value"},
                                    .input = "0.5\n",
                                    .environment = german});
    EXPECT_EQ(stream.out, "x,value\n0.5,0.5\n");
    const Result regions = run(Start{.arguments = {"regions", "hardshrink"}, .environment = german});
    EXPECT_NE(regions.out.find("dead,-0.5,0.5\n"), std::string::npos) << regions.out;
    const Result json = run(Start{.arguments = {"list", "--json"}, .environment = german});
    EXPECT_NE(json.out.find("\"default\": 0.01"), std::string::npos);
}

TEST(Answers, areTheSameBytesEveryTime)
{
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{"list", "--json"},
                                                      {"evaluate", "gelu", "--range", "-6:6:1000"},
                                                      {"regions", "gelu"}})
        EXPECT_EQ(run(arguments).out, run(arguments).out) << arguments.front();
}

}  // namespace
}  // namespace actiscope::test
