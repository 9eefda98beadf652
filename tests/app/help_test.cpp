// Help, version and manual page: made from one table, or checked against it.
#include "tests/app/program.h"

#include <gtest/gtest.h>

#include <fstream>
#include <regex>
#include <set>

namespace actiscope::test {
namespace {

std::string outputOf(const std::vector<std::string>& arguments)
{
    const Result result = run(arguments);
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(result.err, "");
    return result.out;
}

/// The first words of the lines below `heading`, up to an empty line.
std::vector<std::string> firstWords(const std::string& text, const std::string& heading)
{
    std::vector<std::string> words;
    bool isBelow = false;
    for (const std::string& line : lines(text)) {
        if (line.empty())
            isBelow = false;
        if (isBelow && line.size() > 2 && line[2] != ' ')
            words.push_back(line.substr(2, line.find(' ', 2) - 2));
        if (line == heading)
            isBelow = true;
    }
    return words;
}

std::vector<std::string> commandNames()
{
    return firstWords(outputOf({"--help"}), "Commands:");
}

std::string manualPage()
{
    std::ifstream file(ACTISCOPE_SOURCE_DIR "/app/actiscope.1");
    std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    return std::regex_replace(text, std::regex("\\\\-"), "-");
}

TEST(Help, listsTheCommandsThatRun)
{
    EXPECT_EQ(commandNames(), (std::vector<std::string>{"list", "evaluate", "regions", "statistics", "export"}));
}

TEST(Help, ofEveryCommandHasItsOptions)
{
    EXPECT_EQ(firstWords(outputOf({"list", "--help"}), "Options:"), (std::vector<std::string>{"--json", "--help"}));
    EXPECT_EQ(firstWords(outputOf({"evaluate", "--help"}), "Options:"),
              (std::vector<std::string>{"--at", "--range", "--input", "--formula", "-p", "--quantities", "--precision",
                                        "--target", "--help"}));
    EXPECT_EQ(firstWords(outputOf({"regions", "--help"}), "Options:"),
              (std::vector<std::string>{"--formula", "-p", "--epsilon", "--relative", "--range", "--json", "--help"}));
    EXPECT_EQ(firstWords(outputOf({"statistics", "--help"}), "Options:"),
              (std::vector<std::string>{"--formula", "-p", "--normal", "--uniform", "--input", "--epsilon", "--relative",
                                        "--help"}));
    EXPECT_EQ(firstWords(outputOf({"export", "--help"}), "Options:"),
              (std::vector<std::string>{"-o", "--formula", "--session", "--defaults", "--page", "--panels", "--range", "--y-range", "--log-slope", "--scale", "--epsilon", "--relative", "--select", "--reference", "--normal", "--uniform", "--inset", "--no-notes", "--size", "--dpi", "--font", "--font-size", "--line-width", "--palette", "--dashes", "--emphasise", "--legend", "--no-grid", "--theme", "--transparent", "--title", "--x-title", "--y-title", "--language", "--outlines", "--points", "--data-range", "--sweep", "--duration", "--back-and-forth", "--caption", "--print-command", "--help"}));
}

TEST(Help, isGivenWhateverElseStandsThere)
{
    EXPECT_EQ(outputOf({"evaluate", "nonsense", "--at", "--help"}), outputOf({"evaluate", "--help"}));
}

TEST(Help, fitsIntoEightyColumns)
{
    std::string all = outputOf({"--help"});
    for (const std::string& command : commandNames())
        all += outputOf({command, "--help"});
    for (const std::string& line : lines(all))
        EXPECT_LE(line.size(), 80u) << line;
}

TEST(Version, isTheNameAndTheNumber)
{
    EXPECT_TRUE(std::regex_match(outputOf({"--version"}), std::regex("actiscope \\d+\\.\\d+\\.\\d+\n")));
}

/// The part of the manual page about a command; empty where there is none.
std::string sectionOf(const std::string& command)
{
    const std::string page = manualPage();
    const std::size_t begin = page.find("\n.SS " + command + "\n");
    if (begin == std::string::npos)
        return {};
    return page.substr(begin, page.find("\n.S", begin + 1) - begin);
}

TEST(ManualPage, describesEveryCommandAndOption)
{
    for (const std::string& command : commandNames()) {
        const std::string section = sectionOf(command);
        EXPECT_NE(section, "") << command;
        for (const std::string& option : firstWords(outputOf({command, "--help"}), "Options:"))
            EXPECT_TRUE(std::regex_search(section, std::regex("\n\\.TP\n\\.B[IR]? " + option + "\\b")))
                << command << " " << option;
    }
}

TEST(ManualPage, saysHowSwitchesAreUndone)
{
    // The help's lines are wrapped, the page's are not.
    const std::string help = std::regex_replace(outputOf({"export", "--help"}), std::regex("\\s+"), " ");
    const std::string section = sectionOf("export");
    const std::regex undone("undone by --[a-z-]+");
    int count = 0;
    for (auto found = std::sregex_iterator(help.begin(), help.end(), undone); found != std::sregex_iterator(); ++found) {
        EXPECT_NE(section.find(found->str() + "."), std::string::npos) << found->str();
        ++count;
    }
    EXPECT_GT(count, 0);
}

TEST(ManualPage, describesNoOptionThatDoesNotExist)
{
    std::string help = outputOf({"--help"});
    for (const std::string& command : commandNames())
        help += outputOf({command, "--help"});
    const std::string page = manualPage();
    const std::regex option("--[a-z][a-z-]*");
    for (auto found = std::sregex_iterator(page.begin(), page.end(), option); found != std::sregex_iterator(); ++found)
        EXPECT_NE(help.find(found->str()), std::string::npos) << found->str();
}

}  // namespace
}  // namespace actiscope::test
