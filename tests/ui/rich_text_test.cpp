// Titles with simple mathematics: what is read, and what other programs are told.
#include "ui/export/rich_text.h"

#include <gtest/gtest.h>

namespace actiscope::ui {
namespace {

/// "slope(f:i)(2:^)": texts with i for italic, ^ and _ for raised and lowered.
std::string describe(const std::vector<TextRun>& runs)
{
    std::string text;
    for (const TextRun& run : runs) {
        text += "[" + run.text.toStdString();
        if (run.isItalic)
            text += "|italic";
        if (run.raise > 0)
            text += "|up";
        if (run.raise < 0)
            text += "|down";
        text += "]";
    }
    return text;
}

TEST(RichText, PlainTextStaysAsItIsTyped)
{
    EXPECT_EQ(describe(richText(QStringLiteral("50 % of x_1 ^ {a} \\ b"), 8)), "[50 % of x_1 ^ {a} \\ b]");
}

TEST(RichText, LettersOfMathematicsAreItalicAndNumbersUpright)
{
    EXPECT_EQ(describe(richText(QStringLiteral("slope $f(2x)$"), 8)), "[slope ][f|italic][(2][x|italic][)]");
}

TEST(RichText, RaisesAndLowersOneCharacterOrAGroup)
{
    EXPECT_EQ(describe(richText(QStringLiteral("$x^2_{max}$"), 8)), "[x|italic][2|up][max|italic|down]");
}

TEST(RichText, ScriptsAreSmallerThanTheirLine)
{
    const std::vector<TextRun> runs = richText(QStringLiteral("$x^2$"), 10);
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_LT(runs[1].size, runs[0].size);
}

TEST(RichText, KnowsGreekAndSigns)
{
    EXPECT_EQ(describe(richText(QStringLiteral("$\\alpha \\le \\Omega$"), 8)), "[α|italic][\u2009≤\u2009Ω]");
}

TEST(RichText, SignsBetweenThingsStandOffThemAndOthersDoNot)
{
    EXPECT_EQ(describe(richText(QStringLiteral("$a=-1$"), 8)), "[a|italic][\u2009=\u2009−1]");
    EXPECT_EQ(describe(richText(QStringLiteral("$1 - x$"), 8)), "[1\u2009−\u2009][x|italic]");
}

TEST(RichText, ALoneDollarAndAnEscapedOneAreDollars)
{
    EXPECT_EQ(describe(richText(QStringLiteral("costs 5$"), 8)), "[costs 5$]");
    EXPECT_EQ(describe(richText(QStringLiteral("\\$x\\$"), 8)), "[$x$]");
}

TEST(RichText, WhatIsNotKnownIsShown)
{
    EXPECT_EQ(plainOfRich(QStringLiteral("$\\frobnicate x$")), QStringLiteral("\\frobnicatex"));
    EXPECT_EQ(plainOfRich(QStringLiteral("$x^$")), QStringLiteral("x^"));
}

TEST(RichText, ReadsAsPlainTextWithRaisedCharactersWhereThereAreSome)
{
    EXPECT_EQ(plainOfRich(QStringLiteral("$f'(x) = x^2 - y_1$")), QStringLiteral("f′(x) = x² − y₁"));
}

}  // namespace
}  // namespace actiscope::ui
