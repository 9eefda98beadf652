#include "ui/theme.h"

#include "tests/ui/colour_vision.h"
#include "ui/style_sheet.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QFontInfo>
#include <QImage>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

namespace actiscope::ui {
namespace {

using namespace test;

struct NamedPalette {
    const char* name;
    const Palette& palette;
};

class Palettes : public testing::TestWithParam<NamedPalette> {
protected:
    const Palette& palette() const { return GetParam().palette; }
};

INSTANTIATE_TEST_SUITE_P(Both, Palettes,
                         testing::Values(NamedPalette{"light", lightPalette()}, NamedPalette{"dark", darkPalette()}),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(ColourDistance, AgreesWithThePublishedPairsOfCiede2000)
{
    // Sharma, Wu and Dalal, 2005, table 1: pairs 1, 7, 13, 17, 25.
    EXPECT_NEAR(distance2000({50, 2.6772, -79.7751}, {50, 0, -82.7485}), 2.0425, 1e-4);
    EXPECT_NEAR(distance2000({50, 0, 0}, {50, -1, 2}), 2.3669, 1e-4);
    EXPECT_NEAR(distance2000({50, -0.001, 2.49}, {50, 0.0009, -2.49}), 4.8045, 1e-4);
    EXPECT_NEAR(distance2000({50, 2.5, 0}, {73, 25, -18}), 27.1492, 1e-4);
    EXPECT_NEAR(distance2000({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}), 1.2644, 1e-4);
}

/// CIE 1976 distance of 20 for everyone, and 10 by CIEDE2000, which thinks less of saturated differences.
TEST_P(Palettes, KeepTheirSevenCurvesApartForEveryEye)
{
    for (const auto& colours : {palette().curves, palette().families})
        for (const Vision& vision : visions)
            for (std::size_t i = 0; i < colours.size(); ++i)
                for (std::size_t j = i + 1; j < colours.size(); ++j) {
                    const Triple a = lab(colours[i], vision), b = lab(colours[j], vision);
                    EXPECT_GE(distance76(a, b), 20) << vision.name << ": " << i << " and " << j;
                    EXPECT_GE(distance2000(a, b), 10) << vision.name << ": " << i << " and " << j;
                }
}

TEST_P(Palettes, ShowEveryCurveAgainstThePlot)
{
    for (const auto& colours : {palette().curves, palette().families})
        for (const QColor& colour : colours)
            EXPECT_GE(contrast(colour, palette().plot), 3) << colour.name().toStdString();
}

TEST_P(Palettes, KeepTextReadableOnEveryGround)
{
    const Palette& p = palette();
    const QColor grounds[] = {p.plot, p.panel, p.field, p.hover, p.selection};
    for (const QColor& ground : grounds)
        for (const QColor& text : {p.text, p.muted, p.ink, p.error})
            EXPECT_GE(contrast(text, ground), 4.5)
                << text.name().toStdString() << " on " << ground.name().toStdString();
    EXPECT_GE(contrast(p.plot, p.ink), 4.5) << "the primary button";
    for (const QColor& ground : {p.plot, p.panel, p.field})
        EXPECT_GE(contrast(p.axis, ground), 3) << "what is disabled, and axes";
    EXPECT_GE(contrast(p.hatch, p.regionTint), 4.5);
    EXPECT_GE(contrast(p.dots, p.regionTint), 3);
}

TEST(Palette, RepeatsAfterSevenSlots)
{
    for (int slot = 0; slot < 7; ++slot) {
        EXPECT_EQ(curveColour(lightPalette(), slot), lightPalette().curves[static_cast<std::size_t>(slot)]);
        EXPECT_EQ(curveColour(lightPalette(), slot + 7), curveColour(lightPalette(), slot));
        EXPECT_EQ(curveColour(lightPalette(), slot - 7), curveColour(lightPalette(), slot));
    }
}

TEST(StyleSheet, LeavesNoMarkUnfilled)
{
    for (const Palette* palette : {&lightPalette(), &darkPalette()}) {
        const QString sheet = styleSheet(*palette, [](double size) { return static_cast<int>(size); });
        EXPECT_FALSE(sheet.isEmpty());
        EXPECT_FALSE(sheet.contains(QLatin1Char('@'))) << sheet.mid(sheet.indexOf(QLatin1Char('@')), 30).toStdString();
        EXPECT_FALSE(sheet.contains(QRegularExpression(QStringLiteral("[0-9]dp")))) << sheet.toStdString();
        EXPECT_FALSE(sheet.contains(QRegularExpression(QStringLiteral(":\\s*;")))) << "a role without a colour";
    }
}

TEST(StyleSheet, NamesOnlyPicturesThatExist)
{
    for (const Palette* palette : {&lightPalette(), &darkPalette()}) {
        const QString sheet = styleSheet(*palette, [](double size) { return static_cast<int>(size); });
        static const QRegularExpression url(QStringLiteral("url\\(\"([^\"]+)\"\\)"));
        int count = 0;
        for (auto match = url.globalMatch(sheet); match.hasNext(); ++count) {
            const QString path = match.next().captured(1);
            EXPECT_FALSE(QImage(path).isNull()) << path.toStdString();
        }
        EXPECT_GT(count, 0);
    }
}

TEST(Theme, ChangesEveryColourOfTheApplicationWhenAnotherIsChosen)
{
    Theme theme(*qApp);
    QSignalSpy changes(&theme, &Theme::changed);
    for (const auto& [choice, palette] :
         {std::pair(Theme::Choice::dark, &darkPalette()), {Theme::Choice::light, &lightPalette()}}) {
        theme.setChoice(choice);
        EXPECT_EQ(&theme.palette(), palette);
        EXPECT_EQ(QApplication::palette().color(QPalette::Window), palette->panel);
        EXPECT_EQ(QApplication::palette().color(QPalette::WindowText), palette->text);
        QPushButton button(QStringLiteral("Export"));
        setLook(&button, "primary");
        button.resize(80, 30);
        EXPECT_EQ(button.grab().toImage().pixelColor(12, 15), palette->ink);
    }
    EXPECT_EQ(changes.count(), 2);
}

TEST(Theme, ScalesEverySizeWithTheText)
{
    Theme theme(*qApp);
    const int before = theme.font(TextSize::body).pixelSize();
    theme.setScale(1.5);
    EXPECT_EQ(theme.font(TextSize::body).pixelSize(), qRound(before * 1.5));
    EXPECT_EQ(theme.px(100), 150);
    EXPECT_EQ(QApplication::font().pixelSize(), qRound(13 * 1.5));
    theme.setScale(100);
    EXPECT_EQ(theme.scale(), 2);
    theme.setScale(1);
}

TEST(Theme, WritesNumbersInDigitsOfOneWidth)
{
    Theme theme(*qApp);
    const QFontMetricsF metrics(theme.numberFont(TextSize::body));
    for (char digit = '1'; digit <= '9'; ++digit)
        EXPECT_NEAR(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(QLatin1Char('0')), 0.5)
            << digit;
}

TEST(Theme, GivesChineseItsOwnFace)
{
    Theme theme(*qApp);
    EXPECT_TRUE(theme.font(TextSize::body).families().contains(QStringLiteral("Noto Sans CJK SC")));
}

}  // namespace
}  // namespace actiscope::ui
