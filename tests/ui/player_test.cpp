// Sliders that play: what starts and ends it, what undo makes of it, and what is seen on the way.
#include "ui/play/player.h"
#include "core/catalogue.h"
#include "ui/document.h"
#include "ui/figure/make_figure.h"
#include "ui/interaction.h"
#include "ui/panels/alpha_section.h"
#include "ui/panels/control_panel.h"
#include "ui/panels/parameter_section.h"
#include "ui/panels/selected_section.h"
#include "ui/panels/shared_sections.h"
#include "ui/play/play_button.h"
#include "ui/theme.h"
#include "ui/widgets/value_row.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

/// The panel with a clock that the test turns.
class PlayerTest : public testing::Test {
protected:
    PlayerTest()
    {
        player.setClock([this] { return now; });
        document.edit({}, [](Session& s) { setSharedAlpha(s, 0.5); });
        panel.resize(280, 752);
        panel.show();
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
    }

    const Session& session() const { return document.session(); }
    CurveId idOf(const char* activation) const
    {
        return std::ranges::find(session().curves, activation, &Curve::activation)->id;
    }
    double alphaOf(const char* activation) const { return findCurve(session(), idOf(activation))->values[0]; }
    ValueRow& alpha() { return panel.alpha().row(); }
    ValueRow& epsilon() { return panel.epsilon().row(); }
    void pass(double seconds)
    {
        now += std::chrono::duration_cast<std::chrono::steady_clock::duration>(std::chrono::duration<double>(seconds));
        player.advance();
    }
    void choose(PlayMode mode, bool pauses = false, double speed = 1)
    {
        player.setSettings({.speed = speed, .mode = mode, .pausesAtStops = pauses});
    }

    Theme theme{*qApp};
    Document document{firstSession()};
    Interaction interaction;
    Player& player{interaction.player()};
    std::chrono::steady_clock::time_point now{};
    ControlPanel panel{document, interaction, theme};
};

TEST_F(PlayerTest, NothingPlaysByItself)
{
    EXPECT_EQ(player.playing(), nullptr);
    pass(1);
    EXPECT_EQ(alphaOf("elu"), 0.5);
}

TEST_F(PlayerTest, TheButtonStartsAndStopsAndTheClockMovesTheValue)
{
    alpha().playButton().click();
    EXPECT_EQ(player.playing(), &alpha());
    pass(0.4);
    pass(0.4);
    EXPECT_NEAR(alphaOf("elu"), 0.5 + 0.8 * 3 / 8, 0.002);
    EXPECT_EQ(alphaOf("leaky_relu"), alphaOf("elu"));
    alpha().playButton().click();
    EXPECT_EQ(player.playing(), nullptr);
    const Session still = session();
    pass(0.5);
    EXPECT_EQ(session(), still);
}

TEST_F(PlayerTest, APlayThatGoesOnKeepsItsDirection)
{
    choose(PlayMode::backAndForth);
    document.edit({}, [](Session& s) { setSharedAlpha(s, 1.95); });
    player.start(alpha());
    for (int i = 0; i < 10; ++i)
        pass(0.1);
    const double onTheWayDown = alphaOf("elu");
    EXPECT_LT(onTheWayDown, 1.95);
    player.stop();
    player.start(alpha());
    pass(0.1);
    EXPECT_LT(alphaOf("elu"), onTheWayDown);
}

TEST_F(PlayerTest, OneWholePlayIsOneStepOfUndo)
{
    const Session before = session();
    choose(PlayMode::once);
    player.start(alpha());
    for (int i = 0; i < 100 && player.playing(); ++i)
        pass(0.1);
    EXPECT_EQ(player.playing(), nullptr) << "once is over";
    EXPECT_EQ(alphaOf("elu"), 2);
    EXPECT_FALSE(document.isInGesture());
    document.undo();
    EXPECT_EQ(session(), before);
    document.redo();
    EXPECT_EQ(alphaOf("elu"), 2);
}

TEST_F(PlayerTest, UndoWhileItPlaysTakesThePlayBackAndEndsIt)
{
    const Session before = session();
    player.start(alpha());
    pass(0.3);
    pass(0.3);
    document.undo();
    EXPECT_EQ(session(), before);
    EXPECT_EQ(player.playing(), nullptr);
    pass(0.3);
    EXPECT_EQ(session(), before);
}

TEST_F(PlayerTest, ADragOfItsSliderEndsIt)
{
    player.start(alpha());
    pass(0.3);
    ValueSlider& slider = alpha().slider();
    QTest::mousePress(&slider, Qt::LeftButton, {}, slider.thumbAt(slider.value()).toPoint());
    EXPECT_EQ(player.playing(), nullptr);
    QTest::mouseMove(&slider, slider.thumbAt(-0.5).toPoint());
    pass(0.3);
    EXPECT_NEAR(alphaOf("elu"), -0.5, 0.02);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, slider.thumbAt(-0.5).toPoint());
    document.undo();
    EXPECT_NEAR(alphaOf("elu"), 0.5 + 0.3 * 3 / 8, 0.002) << "the drag is a step of its own";
    document.undo();
    EXPECT_EQ(alphaOf("elu"), 0.5);
}

TEST_F(PlayerTest, TypingIntoItsFieldEndsIt)
{
    player.start(alpha());
    pass(0.3);
    alpha().field().setFocus();
    alpha().field().selectAll();
    QTest::keyClicks(&alpha().field(), QStringLiteral("1"));
    EXPECT_EQ(player.playing(), nullptr);
    QTest::keyClicks(&alpha().field(), QStringLiteral(".25\r"));
    EXPECT_EQ(alphaOf("elu"), 1.25);
}

TEST_F(PlayerTest, AnotherEditOfItsValueEndsIt)
{
    player.start(alpha());
    pass(0.3);
    alpha().resetButton().click();
    EXPECT_EQ(player.playing(), nullptr);
    EXPECT_EQ(alphaOf("elu"), 1);
    player.start(alpha());
    pass(0.3);
    document.edit({}, [](Session& s) { setSharedAlpha(s, -0.75); });
    EXPECT_EQ(player.playing(), nullptr);
    pass(0.3);
    EXPECT_EQ(alphaOf("elu"), -0.75);
}

TEST_F(PlayerTest, AnEditOfSomethingElseIsAStepOfItsOwnAndThePlayGoesOn)
{
    player.start(alpha());
    pass(0.25);
    const double there = alphaOf("elu");
    document.edit(QStringLiteral("hide"), [this](Session& s) { findCurve(s, idOf("gelu"))->isVisible = false; });
    EXPECT_EQ(player.playing(), &alpha());
    pass(0.25);
    EXPECT_GT(alphaOf("elu"), there);
    player.stop();
    document.undo();
    EXPECT_EQ(alphaOf("elu"), there);
    EXPECT_FALSE(findCurve(session(), idOf("gelu"))->isVisible);
    EXPECT_EQ(document.undoName(), QStringLiteral("hide"));
    document.undo();
    EXPECT_TRUE(findCurve(session(), idOf("gelu"))->isVisible);
    document.undo();
    EXPECT_EQ(alphaOf("elu"), 0.5);
}

TEST_F(PlayerTest, AnotherSliderCanBeDraggedMeanwhileInOneStep)
{
    player.start(alpha());
    pass(0.25);
    const double there = alphaOf("elu");
    ValueSlider& slider = epsilon().slider();
    QTest::mousePress(&slider, Qt::LeftButton, {}, slider.thumbAt(slider.value()).toPoint());
    for (const double value : {0.02, 0.05, 0.1}) {
        QTest::mouseMove(&slider, slider.thumbAt(value).toPoint());
        pass(0.1);
    }
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, slider.thumbAt(0.1).toPoint());
    EXPECT_EQ(player.playing(), &alpha());
    pass(0.1);
    player.stop();
    document.undo();
    document.undo();
    EXPECT_EQ(session().epsilon, 0.01);
    EXPECT_EQ(alphaOf("elu"), there);
}

TEST_F(PlayerTest, PlayingOneSliderStopsAnother)
{
    player.start(alpha());
    pass(0.3);
    const double there = alphaOf("elu");
    player.start(epsilon());
    EXPECT_FALSE(alpha().isPlaying());
    pass(0.3);
    EXPECT_EQ(alphaOf("elu"), there);
    EXPECT_GT(session().epsilon, 0.01);
    document.undo();
    EXPECT_EQ(session().epsilon, 0.01);
    EXPECT_EQ(alphaOf("elu"), there) << "the play that was stopped is a step of its own";
}

TEST_F(PlayerTest, APlayEndsWithTheCurveWhoseParameterItMoves)
{
    document.edit({}, [](Session& s) { addCurve(s, *findById("swish")); });
    const Session before = session();
    player.start(panel.selected().parameters().front()->row());
    pass(0.3);
    EXPECT_NE(session(), before);
    document.edit(QStringLiteral("remove"), [](Session& s) { removeCurve(s, s.selected); });
    EXPECT_EQ(player.playing(), nullptr);
    EXPECT_FALSE(document.isInGesture());
    QTest::qWait(1);
    pass(0.3);
    document.undo();
    document.undo();
    EXPECT_EQ(session(), before);
}

TEST_F(PlayerTest, APlayOfAlphaEndsWithTheLastCurveThatFollowsIt)
{
    player.start(alpha());
    pass(0.3);
    document.edit({}, clearCurves);
    pass(0.3);
    EXPECT_EQ(player.playing(), nullptr);
    EXPECT_FALSE(document.isInGesture());
    EXPECT_FALSE(interaction.isPlaying());
}

TEST_F(PlayerTest, TheAxesStandStillWithoutGhostsUntilItEnds)
{
    player.start(alpha());
    pass(0.3);
    EXPECT_TRUE(interaction.isPlaying());
    EXPECT_FALSE(interaction.isDragging());
    EXPECT_EQ(interaction.ghosts(), std::nullopt);
    player.stop();
    EXPECT_FALSE(interaction.isPlaying());
}

TEST_F(PlayerTest, AtAlphaZeroTheCurvesFuseTheirNamesMergeAndTheDeadRegionAppears)
{
    document.edit({}, [this](Session& s) {
        addCurve(s, *findById("prelu"));
        setSharedAlpha(s, -0.1);
        s.selected = idOf("elu");
    });
    choose(PlayMode::once);
    player.start(alpha());
    bool wasZero = false;
    for (int frame = 0; frame < 100 && player.playing(); ++frame) {
        pass(0.03);
        const bool isZero = alphaOf("elu") == 0;
        const Figure figure = makeFigure(session());
        // To the right of 0 they are the same at any alpha; the slopes have a name for the whole of each curve.
        const bool isMerged = std::ranges::any_of(figure.panels[1].labels, [](const FigureLabel& label) {
            return label.text == QStringLiteral("ReLU = Leaky ReLU = ELU = PReLU");
        });
        const bool isDead = std::ranges::any_of(
            figure.panels[0].bands, [](const FigureBand& band) { return band.region.kind == RegionKind::dead; });
        EXPECT_EQ(isDead, isZero) << alphaOf("elu");
        if (isZero || std::abs(alphaOf("elu")) > 0.01) {
            EXPECT_EQ(isMerged, isZero) << alphaOf("elu");
        }
        if (isZero) {
            EXPECT_EQ(alphaOf("leaky_relu"), 0);
            EXPECT_EQ(alphaOf("prelu"), 0);
        }
        wasZero |= isZero;
    }
    EXPECT_TRUE(wasZero);
}

TEST_F(PlayerTest, PausesHoldEveryStopOfTheTiedCurvesExactly)
{
    choose(PlayMode::once, true);
    document.edit({}, [](Session& s) { setSharedAlpha(s, -0.05); });
    player.start(alpha());
    int framesAtZero = 0;
    for (int frame = 0; frame < 150; ++frame) {
        pass(0.02);
        framesAtZero += alphaOf("elu") == 0;
    }
    EXPECT_NEAR(framesAtZero * 0.02, 1.2, 0.1);
}

TEST_F(PlayerTest, TheOwnAlphaOfACurveThatCannotBeZeroPassesItBy)
{
    document.edit({}, [](Session& s) {
        tieAlpha(s, addCurve(s, *findById("celu")), false);
        s.curves.back().sliders[0] = SliderRange{-1, 1, 0.01};
        s.curves.back().values[0] = -0.02;
    });
    choose(PlayMode::once);
    player.start(panel.selected().parameters().front()->row());
    for (int frame = 0; frame < 20; ++frame) {
        pass(0.05);
        EXPECT_NE(session().curves.back().values[0], 0);
    }
    EXPECT_GT(session().curves.back().values[0], 0.1);
}

TEST_F(PlayerTest, SpaceOnASliderStartsAndStops)
{
    panel.outputScale().row().slider().setFocus();
    QTest::keyClick(&panel.outputScale().row().slider(), Qt::Key_Space);
    EXPECT_EQ(player.playing(), &panel.outputScale().row());
    QTest::keyClick(&panel.outputScale().row().slider(), Qt::Key_Space);
    EXPECT_EQ(player.playing(), nullptr);
}

TEST_F(PlayerTest, TheButtonTellsWhatItDoesToEyeAndEar)
{
    EXPECT_EQ(alpha().playButton().accessibleName(), QStringLiteral("Play Alpha"));
    player.start(alpha());
    EXPECT_EQ(alpha().playButton().accessibleName(), QStringLiteral("Pause Alpha"));
    EXPECT_TRUE(alpha().playButton().toolTip().startsWith(QStringLiteral("Pause Alpha (Space)")));
}

TEST_F(PlayerTest, ARightClickOrTheDownKeyOffersSpeedDirectionAndPauses)
{
    PlayButton& button = alpha().playButton();
    const auto pick = [&](const QString& name) {
        auto* menu = button.findChild<QMenu*>();
        ASSERT_TRUE(menu);
        EXPECT_TRUE(menu->isVisible());
        const QList<QAction*> actions = menu->actions();
        const auto action = std::ranges::find(actions, name, &QAction::text);
        ASSERT_NE(action, actions.end()) << name.toStdString();
        (*action)->trigger();
        delete menu;
    };
    QContextMenuEvent click(QContextMenuEvent::Mouse, QPoint(5, 5), button.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&button, &click);
    pick(QStringLiteral("2× Speed"));
    EXPECT_EQ(player.settings().speed, 2);
    QTest::keyClick(&button, Qt::Key_Down);
    pick(QStringLiteral("Loop"));
    EXPECT_EQ(player.settings().mode, PlayMode::loop);
    QTest::keyClick(&button, Qt::Key_Down);
    pick(QStringLiteral("Pause at Stops"));
    EXPECT_TRUE(player.settings().pausesAtStops);
    EXPECT_EQ(player.playing(), nullptr) << "to choose is not to play";
}

TEST_F(PlayerTest, TheLastTouchedSliderIsRemembered)
{
    EXPECT_EQ(player.lastTouched(), nullptr);
    EXPECT_EQ(panel.firstToPlay(), &alpha());
    QTest::mouseClick(&epsilon().slider(), Qt::LeftButton, {}, epsilon().slider().thumbAt(0.1).toPoint());
    EXPECT_EQ(player.lastTouched(), &epsilon());
    document.edit({}, [](Session& s) {
        clearCurves(s);
        addCurve(s, *findById("swish"));
    });
    EXPECT_EQ(panel.firstToPlay(), &panel.selected().parameters().front()->row());
}

}  // namespace
}  // namespace actiscope::ui
