// The slider: its track, and what it asks for when mouse and keys drive it.
#include "ui/theme.h"
#include "ui/widgets/slider_scale.h"
#include "ui/widgets/value_slider.h"

#include <gtest/gtest.h>
#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

namespace actiscope::ui {
namespace {

TEST(SliderScaleTest, ALinearTrackIsLinearAndExactAtItsEnds)
{
    const SliderScale scale{.low = -1, .high = 2};
    EXPECT_DOUBLE_EQ(scale.fractionOf(0.5), 0.5);
    EXPECT_DOUBLE_EQ(scale.fractionOf(1), 2.0 / 3);
    EXPECT_EQ(scale.valueAt(0), -1);
    EXPECT_EQ(scale.valueAt(1), 2);
    EXPECT_EQ(scale.fractionOf(-7), 0);
    EXPECT_EQ(scale.fractionOf(7), 1);
}

TEST(SliderScaleTest, EveryDecadeOfALogarithmicTrackIsAsLongAsTheOthers)
{
    const SliderScale scale{.low = 1e-6, .high = 1, .isLogarithmic = true};
    for (int decade = 0; decade <= 6; ++decade) {
        EXPECT_NEAR(scale.fractionOf(std::pow(10, decade - 6)), decade / 6.0, 1e-12);
        EXPECT_NEAR(scale.valueAt(decade / 6.0) / std::pow(10, decade - 6), 1, 1e-12);
    }
}

TEST(SliderScaleTest, AThumbStandsForRoundNumbersThatTellPixelsApart)
{
    const SliderScale scale{.low = -1, .high = 2};
    for (int pixel = 0; pixel < 240; ++pixel) {
        const double value = scale.roundValueAt(pixel / 240.0, 240);
        EXPECT_EQ(value, std::round(value * 100) / 100) << pixel;
        EXPECT_NE(value, scale.roundValueAt((pixel + 1) / 240.0, 240)) << pixel;
    }
}

TEST(SliderScaleTest, StepsLeaveNoBinaryNoiseBehind)
{
    const SliderScale scale{.low = 0, .high = 1, .step = 0.1};
    EXPECT_EQ(scale.stepped(0.1, 2), 0.3);
    EXPECT_EQ(scale.stepped(0.7, 0.1), 0.71);
    EXPECT_EQ(scale.stepped(0.95, 10), 1);
    EXPECT_EQ(scale.stepped(0.3, -3), 0);
}

TEST(SliderScaleTest, AValueBeyondTheTrackIsNotPulledInByAStepOutwards)
{
    const SliderScale scale{.low = 0, .high = 1, .step = 0.1};
    EXPECT_EQ(scale.stepped(5, 1), 5);
    EXPECT_EQ(scale.stepped(5, -1), 4.9);
}

TEST(SliderScaleTest, TwentyLogarithmicStepsAreADecadeAndComeBackToIt)
{
    const SliderScale scale{.low = 1e-6, .high = 0.5, .isLogarithmic = true};
    double value = 0.01;
    for (int i = 0; i < 20; ++i) {
        const double next = scale.stepped(value, 1);
        EXPECT_GT(next, value);
        value = next;
    }
    EXPECT_EQ(value, 0.1);
    for (int i = 0; i < 20; ++i)
        value = scale.stepped(value, -1);
    EXPECT_EQ(value, 0.01);
    EXPECT_LT(scale.stepped(0.01, 0.1), scale.stepped(0.01, 1));
    EXPECT_GT(scale.stepped(0.01, 10), scale.stepped(0.01, 1));
}

TEST(SliderScaleTest, ABentTrackHasRoomForZeroAndForFarValues)
{
    const SliderScale scale{.low = 0, .high = 50, .step = 0.05, .knee = 1};
    EXPECT_EQ(scale.valueAt(0), 0);
    EXPECT_EQ(scale.valueAt(1), 50);
    // asinh(1) = ln(1 + √2) and asinh(50) = ln(50 + √2501).
    const double end = std::log(50 + std::sqrt(2501));
    EXPECT_NEAR(scale.fractionOf(1), std::log(1 + std::sqrt(2)) / end, 1e-12);
    EXPECT_GT(scale.fractionOf(1.702) - scale.fractionOf(1), 0.08) << "some 15 px of a usual track";
    for (const double value : {0.001, 0.5, 1.702, 7.0, 49.0})
        EXPECT_NEAR(scale.valueAt(scale.fractionOf(value)), value, 1e-12 * 50);
    EXPECT_EQ(SliderScale({.low = -50, .high = 50, .knee = 1}).fractionOf(0), 0.5);
}

TEST(SliderScaleTest, AStepOnABentTrackGrowsWithTheDecadeAndLeadsBack)
{
    const SliderScale scale{.low = 0, .high = 50, .step = 0.05, .knee = 1};
    EXPECT_EQ(scale.stepped(0, 1), 0.05);
    EXPECT_EQ(scale.stepped(9.95, 1), 10);
    EXPECT_EQ(scale.stepped(10, 1), 10.5);
    EXPECT_EQ(scale.stepped(10.5, -1), 10);
    EXPECT_EQ(scale.stepped(10, -1), 9.95);
}

/// A slider whose wishes are granted, and what it said on the way.
class ValueSliderTest : public testing::Test {
protected:
    ValueSliderTest()
    {
        slider.setScale({.low = -1, .high = 2, .step = 0.01});
        slider.setStops({{0}, {0.01}, {0.25}, {1}, {1.673}});
        slider.setValue(0.5);
        slider.resize(258, slider.sizeHint().height());
        slider.show();
        slider.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&slider));
        slider.setFocus();
        QObject::connect(&slider, &ValueSlider::valueChanged, &slider,
                         [this](double value) { slider.setValue(value); });
    }
    QPoint at(double value) { return slider.thumbAt(value).toPoint(); }
    QPoint tickAt(double value) { return {at(value).x(), slider.height() - 3}; }

    Theme theme{*qApp};
    ValueSlider slider{theme};
    QSignalSpy started{&slider, &ValueSlider::gestureStarted};
    QSignalSpy changed{&slider, &ValueSlider::valueChanged};
    QSignalSpy ended{&slider, &ValueSlider::gestureEnded};
};

TEST_F(ValueSliderTest, ADragIsOneGesture)
{
    QTest::mousePress(&slider, Qt::LeftButton, {}, at(0.5));
    for (const double value : {0.6, 0.8, 1.2})
        QTest::mouseMove(&slider, at(value));
    EXPECT_EQ(ended.count(), 0);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, at(1.2));
    EXPECT_EQ(started.count(), 1);
    EXPECT_EQ(ended.count(), 1);
    EXPECT_EQ(changed.count(), 3);
    EXPECT_NEAR(slider.value(), 1.2, 0.02);
}

TEST_F(ValueSliderTest, APressOnTheThumbAloneChangesNothing)
{
    QTest::mouseClick(&slider, Qt::LeftButton, {}, at(0.5) + QPoint(3, 0));
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(slider.value(), 0.5);
}

TEST_F(ValueSliderTest, EscapeTakesARunningDragBack)
{
    QTest::mousePress(&slider, Qt::LeftButton, {}, at(0.5));
    QTest::mouseMove(&slider, at(1.4));
    QTest::keyClick(&slider, Qt::Key_Escape);
    EXPECT_EQ(slider.value(), 0.5);
    EXPECT_EQ(ended.count(), 1);
}

TEST_F(ValueSliderTest, AClickOnATickLandsOnItsExactValue)
{
    for (const double tick : {0.25, 1.0, 1.673}) {
        QTest::mouseClick(&slider, Qt::LeftButton, {}, tickAt(tick) + QPoint(2, 0));
        EXPECT_EQ(slider.value(), tick);
    }
}

TEST_F(ValueSliderTest, TicksThatShareAPixelCanBothBeReached)
{
    QTest::mouseClick(&slider, Qt::LeftButton, {}, tickAt(0) - QPoint(2, 0));
    EXPECT_EQ(slider.value(), 0);
    QTest::mouseClick(&slider, Qt::LeftButton, {}, tickAt(0.01) + QPoint(2, 0));
    EXPECT_EQ(slider.value(), 0.01);
    QTest::keyClick(&slider, Qt::Key_PageDown);
    EXPECT_EQ(slider.value(), 0);
    QTest::keyClick(&slider, Qt::Key_PageUp);
    EXPECT_EQ(slider.value(), 0.01);
    QTest::keyClick(&slider, Qt::Key_PageUp);
    EXPECT_EQ(slider.value(), 0.25);
}

TEST_F(ValueSliderTest, ADragThatComesNearAStopLandsOnItUnlessAltIsHeld)
{
    QTest::mousePress(&slider, Qt::LeftButton, {}, at(0.5));
    QTest::mouseMove(&slider, at(1) + QPoint(2, 0));
    EXPECT_EQ(slider.value(), 1);
    QTest::mouseMove(&slider, at(0) - QPoint(2, 0));
    EXPECT_EQ(slider.value(), 0);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, at(0));
    const QPointF beside = at(1) + QPoint(2, 0);
    QTest::mousePress(&slider, Qt::LeftButton, {}, at(0));
    QMouseEvent move(QEvent::MouseMove, beside, slider.mapToGlobal(beside), Qt::NoButton, Qt::LeftButton,
                     Qt::AltModifier);
    QApplication::sendEvent(&slider, &move);
    EXPECT_NE(slider.value(), 1);
    EXPECT_NEAR(slider.value(), 1, 0.05);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, beside.toPoint());
}

TEST_F(ValueSliderTest, NamesStandUnderTheTrackWhereThereIsRoomAndTheOneOfTheValueAlways)
{
    slider.setStops({{0, QStringLiteral("ReLU")},
                     {0.01, QStringLiteral("PyTorch")},
                     {0.25, QStringLiteral("PReLU")},
                     {2, QStringLiteral("the end")}});
    slider.resize(258, slider.sizeHint().height());
    for (const double value : {0.5, 0.0, 0.01, 0.25, 2.0}) {
        slider.setValue(value);
        const auto labels = slider.stopLabels();
        bool isNamed = false;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            EXPECT_TRUE(QRectF(slider.rect()).contains(labels[i].rect)) << value;
            isNamed |= slider.stops()[labels[i].stop].value == value;
            for (std::size_t k = 0; k < i; ++k)
                EXPECT_FALSE(labels[i].rect.intersects(labels[k].rect)) << value;
        }
        EXPECT_EQ(isNamed, value != 0.5) << value;
        EXPECT_GE(labels.size(), 2u) << "the ends have room";
    }
}

TEST_F(ValueSliderTest, AClickOnANameGoesToItsValue)
{
    slider.setStops({{-1, QStringLiteral("|x|")}, {1, QStringLiteral("Identity")}});
    slider.resize(258, slider.sizeHint().height());
    for (const auto& label : slider.stopLabels()) {
        QTest::mouseClick(&slider, Qt::LeftButton, {}, (label.rect.bottomRight() - QPointF(3, 3)).toPoint());
        EXPECT_EQ(slider.value(), slider.stops()[label.stop].value);
    }
}

TEST_F(ValueSliderTest, KeysStepAndModifiersMakeTheStepFineOrCoarse)
{
    QTest::keyClick(&slider, Qt::Key_Right);
    EXPECT_EQ(slider.value(), 0.51);
    QTest::keyClick(&slider, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(slider.value(), 0.509);
    QTest::keyClick(&slider, Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(slider.value(), 0.609);
    QTest::keyClick(&slider, Qt::Key_Home);
    EXPECT_EQ(slider.value(), -1);
    QTest::keyClick(&slider, Qt::Key_End);
    EXPECT_EQ(slider.value(), 2);
}

TEST_F(ValueSliderTest, ARunOfKeysIsOneGesture)
{
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&slider, Qt::Key_Right);
    EXPECT_EQ(started.count(), 1);
    EXPECT_EQ(ended.count(), 0);
    EXPECT_TRUE(ended.wait(2000));
    QTest::keyClick(&slider, Qt::Key_Right);
    EXPECT_EQ(started.count(), 2);
}

TEST_F(ValueSliderTest, LeavingTheSliderEndsTheGesture)
{
    QTest::keyClick(&slider, Qt::Key_Right);
    slider.clearFocus();
    EXPECT_EQ(ended.count(), 1);
}

TEST_F(ValueSliderTest, AHollowThumbAsksForItsPlaceAtTheFirstStep)
{
    slider.setValue(1, true);
    EXPECT_TRUE(slider.isHollow());
    QTest::mouseClick(&slider, Qt::LeftButton, {}, tickAt(0.25));
    EXPECT_FALSE(slider.isHollow());
    EXPECT_EQ(slider.value(), 0.25);
}

TEST_F(ValueSliderTest, TheWheelTurnsItOnlyWithTheFocus)
{
    const QPointF middle = slider.rect().center();
    QWheelEvent up(middle, slider.mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    slider.clearFocus();
    QApplication::sendEvent(&slider, &up);
    EXPECT_EQ(slider.value(), 0.5);
    EXPECT_FALSE(up.isAccepted());
    slider.setFocus();
    QApplication::sendEvent(&slider, &up);
    EXPECT_EQ(slider.value(), 0.51);
}

TEST_F(ValueSliderTest, AssistiveToolsReadAndSetTheValue)
{
    slider.setAccessibleName(QStringLiteral("Alpha"));
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&slider);
    ASSERT_TRUE(seen && seen->valueInterface());
    EXPECT_EQ(seen->role(), QAccessible::Slider);
    EXPECT_EQ(seen->text(QAccessible::Name), QStringLiteral("Alpha"));
    EXPECT_EQ(seen->valueInterface()->currentValue().toDouble(), 0.5);
    EXPECT_EQ(seen->valueInterface()->maximumValue().toDouble(), 2);
    seen->valueInterface()->setCurrentValue(1.25);
    EXPECT_EQ(slider.value(), 1.25);
}

}  // namespace
}  // namespace actiscope::ui
