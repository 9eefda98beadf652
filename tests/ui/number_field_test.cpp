// Numbers as people read and type them, and the field that they are typed into.
#include "ui/widgets/number_field.h"
#include "ui/theme.h"
#include "ui/widgets/number_text.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace actiscope::ui {
namespace {

TEST(NumberTextTest, ShowsAsManyDigitsAsAPixelIsWorth)
{
    // The last digit is at most a third of a pixel, and the one before it is more than that.
    for (const double pixel : {1e-9, 3e-5, 0.0087, 0.018, 0.0208, 0.5, 1.0, 2.9}) {
        const int decimals = decimalsFor(pixel);
        EXPECT_LE(std::pow(10, -decimals), pixel / 3 * (1 + 1e-6)) << pixel;
        EXPECT_TRUE(decimals == 0 || std::pow(10, 1 - decimals) > pixel / 3) << pixel;
    }
    EXPECT_EQ(decimalsFor(40), 0);
    EXPECT_EQ(decimalsFor(6.0 / 330), 3);
}

TEST(NumberTextTest, RoundsCorrectlyAndShowsNoNegativeZero)
{
    EXPECT_EQ(fixedText(-0.75340303605839, 3), u"−0.753"_qs);
    EXPECT_EQ(fixedText(0.2465969639416, 4), u"0.2466"_qs);
    EXPECT_EQ(fixedText(-0.0004, 3), u"0.000"_qs);
    EXPECT_EQ(fixedText(-0.0005001, 3), u"−0.001"_qs);
    EXPECT_EQ(fixedText(std::nan(""), 3), u"–"_qs);
    EXPECT_EQ(fixedText(-INFINITY, 3), u"−∞"_qs);
    EXPECT_EQ(readoutText(1.5e9, 1e-3), u"1.5×10⁹"_qs);
    EXPECT_EQ(placeText(-1.4, 0.02), u"−1.400"_qs);
    EXPECT_EQ(placeText(-2.34e-101, 1e-103), u"−2.34e−101"_qs);
}

TEST(NumberTextTest, WritesIntervalsAsMathematicsDoes)
{
    EXPECT_EQ(intervalText({-INFINITY, std::log(0.01), true, true}), u"(−∞, −4.6052)"_qs);
    EXPECT_EQ(intervalText({0, INFINITY, false, true}), u"[0, ∞)"_qs);
    EXPECT_EQ(intervalText({3, 3}), u"{3}"_qs);
}

TEST(NumberTextTest, ReadsWhatPeopleTypeAndExplainsWhatItCannotRead)
{
    EXPECT_EQ(readTyped(u"−0.5"_qs).value, -0.5);
    EXPECT_EQ(readTyped(u" 1e-3 "_qs).value, 1e-3);
    EXPECT_EQ(readTyped(u"１．５"_qs).value, 1.5);
    EXPECT_EQ(readTyped(u"∞"_qs).value, INFINITY);
    EXPECT_FALSE(readTyped(u"0,5"_qs).value);
    EXPECT_TRUE(readTyped(u"0,5"_qs).problem.contains(u"0.5"_qs));
    EXPECT_FALSE(readTyped(u"abc"_qs).value);
    EXPECT_TRUE(readTyped(u"abc"_qs).problem.contains(u"abc"_qs));
    EXPECT_FALSE(readTyped(u"nan"_qs).value);
    EXPECT_FALSE(readTyped(QString()).problem.isEmpty());
}

class NumberFieldTest : public testing::Test {
protected:
    NumberFieldTest()
    {
        field.setValue(0.01);
        field.show();
        field.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        QObject::connect(&field, &NumberField::valueEntered, &field, [this](double value) { field.setValue(value); });
    }
    void type(const QString& text)
    {
        field.selectAll();
        QTest::keyClicks(&field, text);
    }

    Theme theme{*qApp};
    NumberField field{theme};
    QSignalSpy entered{&field, &NumberField::valueEntered};
};

TEST_F(NumberFieldTest, KeepsTheTextThatWasTypedForAValue)
{
    type(QStringLiteral("2.50e-1"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(field.value(), 0.25);
    EXPECT_EQ(field.text(), QStringLiteral("2.50e-1"));
    field.setValue(0.5);
    EXPECT_EQ(field.text(), QStringLiteral("0.5"));
}

TEST_F(NumberFieldTest, WhatCannotBeReadIsExplainedAndAsksForNothing)
{
    type(QStringLiteral("0,5"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(entered.count(), 0);
    EXPECT_TRUE(field.hasError());
    EXPECT_FALSE(field.problem().isEmpty());
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_FALSE(field.hasError());
    EXPECT_EQ(field.text(), QStringLiteral("0.01"));
}

TEST_F(NumberFieldTest, ARefusedValueShowsTheSentenceThatRefusesIt)
{
    field.setCheck(
        [](double value) { return value > 0 ? std::nullopt : std::optional(QStringLiteral("positive, please")); });
    type(QStringLiteral("-1"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(field.problem(), QStringLiteral("positive, please"));
    EXPECT_EQ(entered.count(), 0);
}

TEST_F(NumberFieldTest, ArrowKeysAskForStepsWithTheirModifiers)
{
    QSignalSpy steps(&field, &NumberField::stepRequested);
    QTest::keyClick(&field, Qt::Key_Up);
    QTest::keyClick(&field, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Up, Qt::ShiftModifier);
    ASSERT_EQ(steps.count(), 3);
    EXPECT_EQ(steps[0][0].toDouble(), 1);
    EXPECT_EQ(steps[1][0].toDouble(), -10);
    EXPECT_EQ(steps[2][0].toDouble(), 0.1);
}

TEST_F(NumberFieldTest, LeavingTheFieldAppliesWhatWasTyped)
{
    type(QStringLiteral("3"));
    field.clearFocus();
    EXPECT_EQ(field.value(), 3);
    EXPECT_EQ(entered.count(), 1);
}

TEST_F(NumberFieldTest, ANumberThatDoesNotFitSaysSoUntilItIsEdited)
{
    field.clearFocus();
    field.resize(field.sizeHint());
    field.setValue(1.6732632423543772);
    EXPECT_TRUE(field.text().endsWith(u"…"_qs));
    EXPECT_EQ(field.toolTip(), QStringLiteral("1.6732632423543772"));
    field.setFocus();
    EXPECT_EQ(field.text(), QStringLiteral("1.6732632423543772"));
    field.clearFocus();
    EXPECT_EQ(entered.count(), 0);
}

}  // namespace
}  // namespace actiscope::ui
