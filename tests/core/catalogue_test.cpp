// The list of activations: complete, consistent, and what each header must state.
#include "core/catalogue.h"

#include "core/number.h"
#include "tests/core/csv_rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <set>

namespace {

using namespace actiscope;
using namespace actiscope::test;

TEST(Catalogue, hasExactlyTheActivationsThatItPromises)
{
    std::set<std::string> promised;
    for (const auto& row : readRows("catalogue/activations.csv"))
        promised.insert(row.at("id"));
    std::set<std::string> present;
    for (const Activation& activation : catalogue())
        present.emplace(activation.id());
    EXPECT_EQ(present, promised);
    EXPECT_EQ(catalogue().size(), present.size());
}

TEST(Catalogue, givesEachActivationItsFamilyAndItsParametersWithTheirDefaults)
{
    for (const auto& row : readRows("catalogue/activations.csv")) {
        const Activation* activation = findById(row.at("id"));
        ASSERT_TRUE(activation) << row.at("id");
        EXPECT_EQ(identifier(activation->info().family), row.at("family")) << row.at("id");
        const std::vector<double> defaults = activation->defaults();
        ASSERT_EQ(defaults.size(), activation->parameters().size());
        std::size_t own = 0;
        for (const std::string& setting : split(row.at("parameters"), ';')) {
            const std::vector<std::string> parts = split(setting, '=');
            const auto index = activation->parameterIndex(parts.at(0));
            ASSERT_TRUE(index) << row.at("id") << ' ' << setting;
            EXPECT_EQ(defaults[*index], readNumber(parts.at(1))) << row.at("id") << ' ' << setting;
            own += parts.at(0) != "scale";
        }
        EXPECT_EQ(activation->parameters().size(), own + 1) << row.at("id");
    }
}

TEST(Catalogue, isOrderedByFamilyYearAndId)
{
    const auto key = [](const Activation& a) { return std::tuple(a.info().family, a.info().year, a.id()); };
    EXPECT_TRUE(std::ranges::is_sorted(catalogue(), {}, key));
    for (std::size_t index = 0; index < catalogue().size(); ++index)
        EXPECT_EQ(catalogue()[index].index(), index);
    EXPECT_TRUE(std::ranges::is_sorted(families()));
    EXPECT_EQ(std::set<Family>(families().begin(), families().end()).size(), 7u);
}

TEST(Catalogue, everyActivationEndsItsParametersWithTheScale)
{
    for (const Activation& activation : catalogue()) {
        const Parameter& scale = activation.parameters().back();
        EXPECT_EQ(scale.id, "scale");
        EXPECT_EQ(scale.symbol, "×");
        EXPECT_EQ(activation.scaleIndex(), activation.parameters().size() - 1);
        EXPECT_TRUE(scale.isValid(-7) && scale.isValid(0));
        EXPECT_FALSE(scale.isValid(infinity));
        if (activation.id() != "selu") {
            EXPECT_EQ(scale.initial, 1) << activation.id();
        }
    }
}

TEST(Catalogue, statesEverythingAboutEachActivation)
{
    for (const Activation& activation : catalogue()) {
        SCOPED_TRACE(activation.id());
        const ActivationInfo& info = activation.info();
        EXPECT_FALSE(info.name.empty());
        EXPECT_FALSE(info.longName.empty());
        EXPECT_TRUE(
            std::ranges::any_of(info.chineseName, [](char c) { return static_cast<unsigned char>(c) >= 0xe0; }));
        EXPECT_FALSE(info.formula.empty());
        EXPECT_FALSE(info.derivative.empty());
        EXPECT_GT(info.source.size(), 10u);
        EXPECT_GE(info.year, 1900);
        EXPECT_LE(info.year, 2025);
        const bool breaks = !activation.shape(activation.defaults()).breaks.empty();
        if (breaks) {
            EXPECT_FALSE(info.gradientAtBreaks.empty());
        }
        for (const char c : info.id)
            EXPECT_TRUE(std::islower(c) || std::isdigit(c) || c == '_') << c;
        for (const FrameworkName& row : info.frameworks)
            for (const FrameworkParameter& parameter : row.parameters) {
                const auto index = activation.parameterIndex(parameter.parameter);
                ASSERT_TRUE(index) << row.name << ' ' << parameter.name;
                EXPECT_TRUE(activation.parameters()[*index].isValid(parameter.initial)) << row.name;
                EXPECT_FALSE(parameter.name.empty());
            }
    }
}

TEST(Catalogue, givesEveryParameterADefaultAndASliderThatAreValid)
{
    for (const Activation& activation : catalogue())
        for (const Parameter& parameter : activation.parameters()) {
            SCOPED_TRACE(std::string(activation.id()) + " " + std::string(parameter.id));
            EXPECT_TRUE(parameter.isValid(parameter.initial));
            EXPECT_TRUE(parameter.isValid(parameter.slider.low));
            EXPECT_TRUE(parameter.isValid(parameter.slider.high));
            EXPECT_LT(parameter.slider.low, parameter.slider.high);
            EXPECT_GT(parameter.step, 0);
            EXPECT_LE(parameter.step, (parameter.slider.high - parameter.slider.low) / 10);
            EXPECT_FALSE(parameter.symbol.empty());
            if (parameter.isLogarithmic) {
                EXPECT_GT(parameter.slider.low, 0);
                EXPECT_EQ(parameter.knee, 0) << "a track has one measure";
            }
            if (parameter.initial < infinity) {
                EXPECT_LE(parameter.slider.low, parameter.initial);
                EXPECT_GE(parameter.slider.high, parameter.initial);
            }
            EXPECT_FALSE(parameter.isValid(std::numeric_limits<double>::quiet_NaN()));
        }
}

TEST(Catalogue, tiesToTheSharedAlphaOnlyWhatMeansTheSameByIt)
{
    std::set<std::string_view> tied;
    for (const Activation& activation : catalogue())
        if (activation.info().followsAlpha)
            tied.insert(activation.id());
    EXPECT_EQ(tied, (std::set<std::string_view>{"leaky_relu", "prelu", "elu", "celu"}));
}

/// The first thing wrong with a formula's bracketing, or nothing.
std::string flawOf(std::string_view latex)
{
    int braces = 0, parentheses = 0, left = 0;
    std::vector<std::string> environments;
    for (std::size_t i = 0; i < latex.size(); ++i) {
        const auto starts = [&](std::string_view word) { return latex.substr(i).starts_with(word); };
        const auto nameAt = [&](std::size_t from) {
            return std::string(latex.substr(i + from, latex.find('}', i) - i - from));
        };
        if (starts("\\begin{"))
            environments.push_back(nameAt(7));
        if (starts("\\end{")) {
            if (environments.empty() || environments.back() != nameAt(5))
                return "\\end{" + nameAt(5) + "} without its beginning";
            environments.pop_back();
        }
        left += starts("\\left(") - starts("\\right)");
        braces += latex[i] == '{' ? 1 : latex[i] == '}' ? -1 : 0;
        parentheses += latex[i] == '(' ? 1 : latex[i] == ')' ? -1 : 0;
        if (braces < 0 || parentheses < 0 || left < 0)
            return "closed before it is opened at " + std::to_string(i);
        if (static_cast<unsigned char>(latex[i]) < ' ' || static_cast<unsigned char>(latex[i]) > '~')
            return "not ASCII at " + std::to_string(i);
    }
    if (braces || parentheses || left || !environments.empty())
        return "not closed";
    return {};
}

TEST(Catalogue, hasFormulasWhoseBracketsAndEnvironmentsClose)
{
    EXPECT_NE(flawOf(R"(\frac{1}{2)"), "");  // the check itself can fail
    EXPECT_NE(flawOf(R"(\begin{cases} x \end{matrix})"), "");
    for (const Activation& activation : catalogue()) {
        EXPECT_EQ(flawOf(activation.info().formula), "") << activation.id();
        EXPECT_EQ(flawOf(activation.info().derivative), "") << activation.id();
        EXPECT_EQ(flawOf(activation.info().gradientAtBreaks), "") << activation.id();
    }
}

TEST(Catalogue, namesTheParametersOfAFormulaInIt)
{
    const std::map<std::string_view, std::string_view> commands{{"α", "\\alpha"}, {"β", "\\beta"}, {"λ", "\\lambda"},
                                                                {"θ", "\\theta"}, {"min", "min"},  {"max", "max"}};
    for (const Activation& activation : catalogue())
        for (const Parameter& parameter : activation.info().parameters) {
            const auto command = commands.find(parameter.symbol);
            const std::string_view expected = command == commands.end() ? parameter.symbol : command->second;
            EXPECT_NE(activation.info().formula.find(expected), std::string_view::npos)
                << activation.id() << ' ' << parameter.symbol;
        }
}

}  // namespace
