// The drawn formulas in resources/formulas are those of the catalogue: none is missing, stale or left over.
#include "core/catalogue.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

namespace {

using namespace actiscope;

const std::filesystem::path folder = std::filesystem::path(ACTISCOPE_SOURCE_DIR) / "resources/formulas";

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// The LaTeX that a picture says it was made from; a sentence where there is no picture or it says nothing.
std::string latexOf(const std::string& file)
{
    std::ifstream stream(folder / file);
    if (!stream)
        return "there is no " + file;
    std::ostringstream text;
    text << stream.rdbuf();
    const std::string svg = text.str();
    const std::string mark = "data-latex=\"";
    const std::size_t start = svg.find(mark);
    if (start == std::string::npos)
        return file + " does not say what it was made from";
    const std::size_t from = start + mark.size();
    std::string latex = svg.substr(from, svg.find('"', from) - from);
    latex = replaced(replaced(replaced(latex, "&quot;", "\""), "&lt;", "<"), "&gt;", ">");
    return replaced(latex, "&amp;", "&");
}

TEST(DrawnFormulas, AreMadeFromTheCataloguesLatex)
{
    for (const Activation& activation : catalogue()) {
        const std::string id(activation.id());
        EXPECT_EQ(latexOf(id + ".svg"), "f(x) = " + std::string(activation.info().formula));
        EXPECT_EQ(latexOf(id + "_derivative.svg"), "f'(x) = " + std::string(activation.info().derivative));
    }
}

TEST(DrawnFormulas, BelongToAnActivation)
{
    std::set<std::string> expected;
    for (const Activation& activation : catalogue()) {
        expected.insert(std::string(activation.id()) + ".svg");
        expected.insert(std::string(activation.id()) + "_derivative.svg");
    }
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".svg")
            continue;
        EXPECT_TRUE(expected.contains(entry.path().filename().string())) << entry.path().filename();
    }
}

}  // namespace
