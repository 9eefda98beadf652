// The right column: sliders that move many curves, the selected curve's own, and what is said of it.
#include "ui/panels/control_panel.h"
#include "core/catalogue.h"
#include "ui/document.h"
#include "ui/interaction.h"
#include "ui/panels/alpha_section.h"
#include "ui/panels/parameter_section.h"
#include "ui/panels/range_popover.h"
#include "ui/panels/selected_section.h"
#include "ui/panels/shared_sections.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/value_row.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

namespace actiscope::ui {
namespace {

class ControlPanelTest : public testing::Test {
protected:
    ControlPanelTest()
    {
        panel.resize(280, 752);
        panel.show();
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
    }

    const Session& session() const { return document.session(); }
    CurveId idOf(const char* activation) const
    {
        const auto found = std::ranges::find(session().curves, activation, &Curve::activation);
        return found == session().curves.end() ? 0 : found->id;
    }
    double alphaOf(const char* activation) const { return findCurve(session(), idOf(activation))->values[0]; }
    void add(const char* activation)
    {
        document.edit({}, [activation](Session& s) { addCurve(s, *findById(activation)); });
        QTest::qWait(1);
    }
    ValueRow& alpha() { return panel.alpha().row(); }
    ParameterSection& own(std::size_t index) { return *panel.selected().parameters().at(index); }
    std::vector<Chip*> chips()
    {
        std::vector<Chip*> visible;
        for (auto* chip : panel.alpha().findChildren<Chip*>())
            if (chip->isVisible())
                visible.push_back(chip);
        return visible;
    }
    static void drag(ValueSlider& slider, double to)
    {
        QTest::mousePress(&slider, Qt::LeftButton, {}, slider.thumbAt(slider.value()).toPoint());
        QTest::mouseMove(&slider, ((slider.thumbAt(slider.value()) + slider.thumbAt(to)) / 2).toPoint());
        QTest::mouseMove(&slider, slider.thumbAt(to).toPoint());
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, slider.thumbAt(to).toPoint());
    }
    static void type(NumberField& field, const QString& text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }

    Theme theme{*qApp};
    Document document{firstSession()};
    Interaction interaction;
    ControlPanel panel{document, interaction, theme};
};

TEST_F(ControlPanelTest, DraggingAlphaMovesEveryTiedCurveInOneStepOfUndo)
{
    const Session before = session();
    drag(alpha().slider(), 0.5);
    EXPECT_EQ(alphaOf("leaky_relu"), alphaOf("elu"));
    EXPECT_NEAR(alphaOf("elu"), 0.5, 0.02);
    document.undo();
    EXPECT_EQ(session(), before);
    document.redo();
    EXPECT_NEAR(alphaOf("leaky_relu"), 0.5, 0.02);
}

TEST_F(ControlPanelTest, AlphaIsHollowWhileTheTiedCurvesDifferAndSaysDefaultsOnlyOfDefaults)
{
    EXPECT_TRUE(alpha().slider().isHollow());
    EXPECT_EQ(alphaOf("leaky_relu"), 0.1) << "what shows its bend at the start; its default is 0.01";
    EXPECT_EQ(alpha().field().text(), QStringLiteral("mixed"));
    EXPECT_FALSE(alpha().resetButton().isHidden());
    document.edit({}, [](Session& s) { setSharedAlpha(s, 0.3); });
    EXPECT_FALSE(alpha().slider().isHollow());
    EXPECT_EQ(alpha().field().text(), QStringLiteral("0.3"));
    alpha().resetButton().click();
    EXPECT_TRUE(alpha().slider().isHollow());
    EXPECT_EQ(alphaOf("leaky_relu"), 0.01);
    EXPECT_EQ(alphaOf("elu"), 1);
    EXPECT_EQ(alpha().field().text(), QStringLiteral("defaults"));
}

TEST_F(ControlPanelTest, AClickOnAStopGivesAllTiedCurvesItsValue)
{
    ValueSlider& slider = alpha().slider();
    QTest::mouseClick(&slider, Qt::LeftButton, {},
                      QPoint(slider.thumbAt(0.2).toPoint().x(), slider.thumbAt(0).toPoint().y() + 14));
    EXPECT_EQ(alphaOf("leaky_relu"), 0.2);
    EXPECT_EQ(alphaOf("elu"), 0.2);
}

TEST_F(ControlPanelTest, AlphaShowsTheStopsOfAllCurvesThatFollowIt)
{
    const auto labels = [this] {
        std::map<double, QString> found;
        for (const SliderStop& stop : alpha().slider().stops())
            found[stop.value] = stop.label;
        return found;
    };
    EXPECT_EQ(labels()[0], QStringLiteral("ReLU")) << "both become it";
    EXPECT_EQ(labels()[1], QStringLiteral("Identity · smooth"));
    EXPECT_FALSE(labels().contains(0.25));
    for (const SliderStop& stop : alpha().slider().stops())
        if (stop.value == 1) {
            EXPECT_EQ(stop.tip, QStringLiteral("1: Identity (Leaky ReLU), smooth (ELU)"));
        }
    add("prelu");
    EXPECT_EQ(labels()[0.25], QStringLiteral("PyTorch"));
    document.edit({}, [](Session& s) { s.alphaSlider = {0.1, 0.5, 0.01}; });
    for (const auto& [value, label] : labels())
        EXPECT_TRUE(value >= 0.1 && value <= 0.5) << "only what is on the track";
}

TEST_F(ControlPanelTest, BetaOfSwishShowsAndReachesEveryStopFromZeroToFifty)
{
    add("swish");
    ValueSlider& slider = own(0).row().slider();
    ASSERT_EQ(slider.stops().size(), 4u);
    for (const SliderStop& stop : slider.stops()) {
        QTest::mouseClick(&slider, Qt::LeftButton, {},
                          QPoint(slider.thumbAt(stop.value).toPoint().x(), slider.thumbAt(0).toPoint().y() + 14));
        EXPECT_EQ(session().curves.back().values[0], stop.value) << stop.label.toStdString();
    }
}

TEST_F(ControlPanelTest, ADragLeavesGhostsOfTheCurvesThatItMoves)
{
    ValueSlider& slider = alpha().slider();
    const Session before = session();
    QTest::mousePress(&slider, Qt::LeftButton, {}, slider.thumbAt(slider.value()).toPoint());
    QTest::mouseMove(&slider, slider.thumbAt(0.5).toPoint());
    EXPECT_TRUE(interaction.isDragging());
    EXPECT_EQ(interaction.moving(), (std::set<CurveId>{idOf("leaky_relu"), idOf("elu")}));
    EXPECT_EQ(interaction.ghosts(), before);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, slider.thumbAt(0.5).toPoint());
    EXPECT_FALSE(interaction.isDragging());
    EXPECT_EQ(interaction.ghosts(), std::nullopt);
}

TEST_F(ControlPanelTest, ARunOfArrowKeysIsOneStepOfUndo)
{
    document.edit({}, [](Session& s) { setSharedAlpha(s, 0.3); });
    alpha().slider().setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&alpha().slider(), Qt::Key_Right);
    EXPECT_EQ(alphaOf("elu"), 0.34);
    QTest::qWait(800);
    document.undo();
    EXPECT_EQ(alphaOf("elu"), 0.3);
}

TEST_F(ControlPanelTest, ChipsListTheTiedCurvesSelectAndUntieThem)
{
    ASSERT_EQ(chips().size(), 2u);
    EXPECT_EQ(chips()[0]->text(), QStringLiteral("Leaky ReLU 0.1"));
    EXPECT_EQ(chips()[1]->text(), QStringLiteral("ELU 1"));
    chips()[0]->click();
    EXPECT_EQ(session().selected, idOf("leaky_relu"));
    QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Delete, Qt::NoModifier);
    override.ignore();
    QApplication::sendEvent(chips()[0], &override);
    EXPECT_TRUE(override.isAccepted()) << "else the window's Del would remove the selected curve";
    QTest::keyClick(chips()[0], Qt::Key_Delete);
    EXPECT_FALSE(findCurve(session(), idOf("leaky_relu"))->followsAlpha);
    ASSERT_EQ(chips().size(), 1u);
    const QPoint cross(chips()[0]->width() - 10, chips()[0]->height() / 2);
    QTest::mouseClick(chips()[0], Qt::LeftButton, {}, cross);
    EXPECT_TRUE(chips().empty());
    EXPECT_FALSE(alpha().isEnabled());
}

TEST_F(ControlPanelTest, TextThatIsNoNumberChangesNothing)
{
    const Session before = session();
    for (const QString& text : {QStringLiteral("0,5"), QStringLiteral("big"), QStringLiteral("inf"), QString()}) {
        type(alpha().field(), text);
        EXPECT_TRUE(alpha().field().hasError()) << text.toStdString();
        EXPECT_EQ(session(), before) << text.toStdString();
    }
    type(panel.epsilon().row().field(), QStringLiteral("0"));
    EXPECT_TRUE(panel.epsilon().row().field().hasError());
    EXPECT_EQ(session(), before);
}

TEST_F(ControlPanelTest, ATypedAlphaReachesEveryTiedCurve)
{
    type(alpha().field(), QStringLiteral("2.5"));
    EXPECT_EQ(alphaOf("leaky_relu"), 2.5);
    EXPECT_EQ(alphaOf("elu"), 2.5);
}

TEST_F(ControlPanelTest, OutputScaleMovesEveryCurveAndResets)
{
    drag(panel.outputScale().row().slider(), 2);
    EXPECT_NEAR(session().outputScale, 2, 0.03);
    panel.outputScale().row().resetButton().click();
    EXPECT_EQ(session().outputScale, 1);
}

TEST_F(ControlPanelTest, EpsilonIsLogarithmicAndAbsoluteOrRelative)
{
    ValueSlider& slider = panel.epsilon().row().slider();
    EXPECT_TRUE(slider.scale().isLogarithmic);
    EXPECT_EQ(slider.scale().low, 1e-6);
    EXPECT_EQ(slider.scale().high, 0.5);
    panel.epsilon().relative().click();
    EXPECT_TRUE(session().epsilonIsRelative);
    panel.epsilon().absolute().click();
    EXPECT_FALSE(session().epsilonIsRelative);
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Home);
    EXPECT_EQ(session().epsilon, 1e-6);
    EXPECT_FALSE(interaction.isDragging()) << "no curve moves with epsilon";
}

TEST_F(ControlPanelTest, ATiedParameterIsUntiedAndTiedAgain)
{
    EXPECT_FALSE(own(0).row().isVisible());
    EXPECT_TRUE(own(0).untie().isVisible());
    own(0).untie().click();
    EXPECT_FALSE(findCurve(session(), idOf("elu"))->followsAlpha);
    EXPECT_TRUE(own(0).row().isVisible());
    type(own(0).row().field(), QStringLiteral("2"));
    EXPECT_EQ(alphaOf("elu"), 2);
    EXPECT_EQ(alphaOf("leaky_relu"), 0.1);
    document.edit({}, [](Session& s) { setSharedAlpha(s, 0.5); });
    EXPECT_EQ(alphaOf("elu"), 2);
    own(0).tie().click();
    EXPECT_TRUE(findCurve(session(), idOf("elu"))->followsAlpha);
    EXPECT_EQ(alphaOf("elu"), 0.5) << "what is tied has the value of Alpha from the start";
}

TEST_F(ControlPanelTest, TheOwnParameterOfTheSelectedCurveMovesOnlyThatCurve)
{
    add("swish");
    const Session before = session();
    drag(own(0).row().slider(), 2);
    EXPECT_NE(session().curves.back().values[0], before.curves.back().values[0]);
    EXPECT_TRUE(std::ranges::equal(std::span(session().curves).first(7), std::span(before.curves).first(7)));
    own(0).row().resetButton().click();
    EXPECT_EQ(session().curves.back().values, before.curves.back().values);
}

TEST_F(ControlPanelTest, TwoParametersThatMustBeInOrderStayInOrder)
{
    add("hardtanh");
    const Session before = session();
    type(own(1).row().field(), QStringLiteral("-3"));
    EXPECT_TRUE(own(1).row().field().hasError());
    EXPECT_FALSE(own(1).row().field().problem().isEmpty());
    EXPECT_EQ(session(), before);
    type(own(1).row().field(), QStringLiteral("4"));
    EXPECT_EQ(session().curves.back().values[1], 4);
}

TEST_F(ControlPanelTest, ASliderGetsTheRangeThatTheUserGivesIt)
{
    add("swish");
    own(0).row().rangeButton().click();
    auto* popover = own(0).findChild<RangePopover*>();
    ASSERT_TRUE(popover);
    type(popover->to(), QStringLiteral("20"));
    EXPECT_EQ(own(0).row().slider().scale().high, 20);
    const Session before = session();
    type(popover->from(), QStringLiteral("60"));
    EXPECT_TRUE(popover->from().hasError());
    EXPECT_EQ(session(), before);
    popover->close();
    document.undo();
    EXPECT_EQ(own(0).row().slider().scale().high, 50) << "the catalogue's";
}

TEST_F(ControlPanelTest, TheScaleOfTheSelectedCurveAloneCanBeMoved)
{
    EXPECT_FALSE(own(1).isVisible()) << "folded away while it is at its default";
    document.edit({}, [this](Session& s) { findCurve(s, idOf("elu"))->values[1] = 2; });
    document.edit({}, [this](Session& s) { s.selected = idOf("relu"); });
    document.edit({}, [this](Session& s) { s.selected = idOf("elu"); });
    QTest::qWait(1);
    EXPECT_TRUE(own(1).isVisible());
    type(own(1).row().field(), QStringLiteral("3"));
    EXPECT_EQ(findCurve(session(), idOf("elu"))->values[1], 3);
    EXPECT_EQ(findCurve(session(), idOf("relu"))->values[0], 1);
}

TEST_F(ControlPanelTest, TabGoesThroughEveryControlFromTopToBottom)
{
    add("hardtanh");
    int last = -1;
    int controls = 0;
    QWidget* first = &alpha().field();
    QWidget* each = first;
    do {
        if (each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) && each != &panel) {
            // Two controls of a line may differ by some pixels.
            const int y = each->mapTo(&panel, each->rect().center()).y();
            EXPECT_GE(y, last - 12) << each->accessibleName().toStdString();
            const auto* button = qobject_cast<QAbstractButton*>(each);
            const bool isNamed = !each->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            EXPECT_TRUE(isNamed) << each->metaObject()->className();
            last = y;
            ++controls;
        }
        each = each->nextInFocusChain();
    } while (each != first);
    EXPECT_GT(controls, 12);
}

TEST_F(ControlPanelTest, TextTypedForACurveThatGoesAwayIsForgotten)
{
    const auto withoutSelected = [](Session& s) { removeCurve(s, s.selected); };
    for (const std::function<void(Session&)>& change :
         {std::function<void(Session&)>(withoutSelected), std::function<void(Session&)>(clearCurves)}) {
        add("swish");
        const Session before = session();
        Session after = before;
        change(after);
        NumberField& field = own(0).row().field();
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("1.75"));
        ASSERT_TRUE(field.hasFocus());
        ASSERT_EQ(session(), before) << "typed, not entered";
        const QSignalSpy changes(&document, &Document::changed);
        document.edit(QStringLiteral("go away"), change);
        EXPECT_EQ(changes.count(), 1) << "no change in answer to a change";
        EXPECT_EQ(session(), after);
        EXPECT_EQ(document.undoName(), QStringLiteral("go away"));
        QTest::qWait(1);
        document.undo();
        EXPECT_EQ(session(), before);
        document.undo();
    }
}

TEST_F(ControlPanelTest, TextTypedForAParameterThatBeginsToFollowAlphaIsForgotten)
{
    document.edit({}, [this](Session& s) { tieAlpha(s, idOf("elu"), false); });
    const Session before = session();
    NumberField& field = own(0).row().field();
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("0.7"));
    ASSERT_EQ(session(), before) << "typed, not entered";
    const QSignalSpy changes(&document, &Document::changed);
    document.edit({}, [this](Session& s) { tieAlpha(s, idOf("elu"), true); });
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(alphaOf("elu"), findCurve(before, idOf("elu"))->values[0]);
}

TEST_F(ControlPanelTest, ARangeTypedForACurveThatGoesAwayIsForgotten)
{
    add("swish");
    own(0).row().rangeButton().click();
    QPointer<RangePopover> popover = own(0).findChild<RangePopover*>();
    ASSERT_TRUE(popover);
    popover->to().setFocus();
    popover->to().selectAll();
    QTest::keyClicks(&popover->to(), QStringLiteral("50"));
    const QSignalSpy changes(&document, &Document::changed);
    document.edit({}, clearCurves);
    QTest::qWait(1);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_FALSE(popover);
}

TEST_F(ControlPanelTest, NothingSelectedLeavesAHintAndNothingElse)
{
    document.edit({}, clearCurves);
    EXPECT_TRUE(panel.selected().parameters().empty());
    EXPECT_FALSE(alpha().isEnabled());
}

}  // namespace
}  // namespace actiscope::ui
