// Class mode in the real window: what goes, what grows, what is veiled, and that everything comes back.
#include "ui/class_mode/class_mode.h"

#include "core/catalogue.h"
#include "ui/class_mode/class_readout.h"
#include "ui/class_mode/class_strip.h"
#include "ui/class_mode/pinned_sliders.h"
#include "ui/pages/curves_page.h"
#include "ui/plot/figure_plot.h"
#include "ui/plot_area.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/value_row.h"
#include "ui/window/main_menu.h"
#include "ui/window/top_bar.h"
#include "window_fixture.h"

#include <QAction>
#include <QPointingDevice>

#include <algorithm>

namespace actiscope::ui::test {
namespace {

class ClassModeTest : public WindowTest {
protected:
    ClassMode& mode() { return window().classMode(); }
    FigurePlot& plot() { return window().page().plots().plot(); }
    Figure figure() { return window().page().plots().figure(); }
    void key(int key) { QTest::keyClick(&plot(), static_cast<Qt::Key>(key)); }
    const FigurePanel& panel(PanelKind kind)
    {
        shown_ = figure();
        return *std::ranges::find(shown_.panels, kind, &FigurePanel::kind);
    }
    QStringList names()
    {
        QStringList all;
        for (const PinnedSlider& slider : pinnedSliders(session()))
            all.append(nameOf(session(), slider));
        return all;
    }

private:
    Figure shown_;
};

TEST_F(ClassModeTest, TakesPanelsAndBarAwayAndBringsThemBack)
{
    auto* bar = window().findChild<TopBar*>();
    window().menu().classMode->trigger();
    EXPECT_TRUE(mode().isOn());
    EXPECT_FALSE(bar->isVisible());
    EXPECT_TRUE(window().page().isFolded(Side::left));
    EXPECT_TRUE(window().page().isFolded(Side::right));
    ASSERT_TRUE(mode().strip());
    EXPECT_TRUE(mode().strip()->isVisible());

    key(Qt::Key_Escape);
    EXPECT_FALSE(mode().isOn());
    EXPECT_TRUE(bar->isVisible());
    EXPECT_FALSE(window().page().isFolded(Side::left));
    EXPECT_FALSE(window().page().isFolded(Side::right));
    EXPECT_FALSE(window().menu().classMode->isChecked());
}

TEST_F(ClassModeTest, APanelThatTheUserFoldedStaysFoldedAfterwards)
{
    window().page().toggle(Side::left);
    mode().setOn(true);
    mode().setOn(false);
    EXPECT_TRUE(window().page().isFolded(Side::left));
    EXPECT_FALSE(window().page().isFolded(Side::right));
}

TEST_F(ClassModeTest, TextIs24PointsAndLinesFourPixelsOrMoreInAWindowOf1080Lines)
{
    constexpr int points24 = 32;  // px at 96 dpi
    window().resize(1920, 1080);
    mode().setOn(true);
    const PlotStyle& style = plot().style();
    for (const QFont& font : {style.text, style.bold, style.numbers, style.title, style.symbol})
        EXPECT_GE(font.pixelSize(), points24) << font.family().toStdString();
    const Figure shown = figure();
    for (const FigureCurve& curve : shown.panels.front().curves)
        EXPECT_GE(curve.width * style.scale, 4);
    for (ValueRow* row : mode().strip()->rows())
        EXPECT_GE(row->field().fontInfo().pixelSize(), points24);
    mode().setOn(false);
    EXPECT_LT(plot().style().text.pixelSize(), 16);
}

TEST_F(ClassModeTest, TextFollowsTheHeightOfTheWindow)
{
    window().resize(1280, 800);
    mode().setOn(true);
    const int small = plot().style().text.pixelSize();
    window().resize(1920, 1080);
    EXPECT_GT(plot().style().text.pixelSize(), small);
    EXPECT_TRUE(mode().isOn());
    mode().setOn(false);
    EXPECT_LT(plot().style().text.pixelSize(), small);
}

TEST_F(ClassModeTest, KeysHideAndRevealWhatAClassIsToPredict)
{
    mode().setOn(true);
    const Interval axis = panel(PanelKind::slope).y;
    key(Qt::Key_2);
    EXPECT_TRUE(panel(PanelKind::slope).isVeiled);
    EXPECT_TRUE(panel(PanelKind::slope).curves.empty());
    EXPECT_TRUE(panel(PanelKind::slope).labels.empty());
    EXPECT_EQ(panel(PanelKind::slope).y, axis) << "nothing jumps at the reveal";
    EXPECT_FALSE(panel(PanelKind::value).curves.empty());
    key(Qt::Key_2);
    EXPECT_FALSE(panel(PanelKind::slope).curves.empty());

    key(Qt::Key_4);
    EXPECT_TRUE(panel(PanelKind::value).bands.empty());
    const Figure veiled = figure();
    for (const FigureLane& lane : veiled.lanes)
        EXPECT_TRUE(lane.analysis.regions.empty());
    key(Qt::Key_5);
    EXPECT_TRUE(panel(PanelKind::value).labels.empty());
    key(Qt::Key_0);
    EXPECT_FALSE(panel(PanelKind::value).bands.empty());
    EXPECT_FALSE(panel(PanelKind::value).labels.empty());
}

TEST_F(ClassModeTest, VeilsAreLiftedAtTheEndAndAreNeverPartOfTheSession)
{
    const Session before = session();
    mode().setOn(true);
    key(Qt::Key_1);
    mode().setOn(false);
    EXPECT_FALSE(panel(PanelKind::value).isVeiled);
    EXPECT_EQ(session(), before);
    key(Qt::Key_1);
    EXPECT_FALSE(panel(PanelKind::value).isVeiled) << "outside of class mode the key means nothing";
}

TEST_F(ClassModeTest, TheReadOutGivesNothingAwayThatIsVeiled)
{
    window().document().editView([](Session& changed) { changed.cursor = -1.0; });
    mode().setOn(true);
    const ClassReadout& readout = mode().strip()->readout();
    // ELU at −1: e⁻¹ − 1 and e⁻¹.
    EXPECT_EQ(readout.text(), QStringLiteral("ELU: x = −1.00, f = −0.632, f ′ = 0.368"));
    key(Qt::Key_2);
    EXPECT_EQ(readout.text(), QStringLiteral("ELU: x = −1.00, f = −0.632, f ′ = ?"));
    const Figure veiled = figure();
    for (const FigureMark& mark : veiled.cursor->marks)
        EXPECT_TRUE(std::isnan(mark.slope)) << "a tangent tells the derivative";
}

TEST_F(ClassModeTest, StartsWithAlphaAndTheScaleAndTakesUpToThreeSliders)
{
    EXPECT_EQ(names(), QStringList({QStringLiteral("Alpha"), QStringLiteral("Output scale")}));
    window().document().edit(QStringLiteral("Add"), [](Session& changed) {
        const CurveId swish = addCurve(changed, *findById("swish"));
        pinSlider(changed, {swish, "beta"});
        pinSlider(changed, {0, "epsilon"});
    });
    EXPECT_EQ(names(), QStringList({QStringLiteral("Alpha"), QStringLiteral("Output scale"),
                                    QStringLiteral("Swish β")}))
        << "a fourth is refused";
    mode().setOn(true);
    EXPECT_EQ(mode().strip()->rows().size(), 3u);
    mode().strip()->rows()[2]->slider().wish(1.702);
    EXPECT_EQ(selectedCurve(session())->values.front(), 1.702);
}

TEST_F(ClassModeTest, ASliderGoesWithItsCurve)
{
    CurveId swish = 0;
    window().document().edit(QStringLiteral("Add"), [&swish](Session& changed) {
        swish = addCurve(changed, *findById("swish"));
        pinSlider(changed, {swish, "beta"});
        unpinSlider(changed, {0, "scale"});
    });
    mode().setOn(true);
    EXPECT_EQ(names(), QStringList({QStringLiteral("Alpha"), QStringLiteral("Swish β")}));
    window().document().edit(QStringLiteral("Remove"), [swish](Session& changed) { removeCurve(changed, swish); });
    EXPECT_EQ(mode().strip()->rows().size(), 1u);
    window().document().undo();
    EXPECT_EQ(mode().strip()->rows().size(), 2u);
}

TEST_F(ClassModeTest, TheCrossOfTheStripLeaves)
{
    mode().setOn(true);
    QTest::mouseClick(&mode().strip()->leave(), Qt::LeftButton);
    EXPECT_FALSE(mode().isOn());
}

TEST_F(ClassModeTest, TwoFingersPinchAndPan)
{
    std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const QPoint middle = plot().map(0).rect.center().toPoint();
    const Interval before = session().view.x;
    const double under = plot().map(0).xFromPixel(middle.x());
    QTest::touchEvent(&plot(), screen.get()).press(0, middle - QPoint(50, 0), &plot()).press(1, middle + QPoint(50, 0), &plot());
    QTest::touchEvent(&plot(), screen.get()).move(0, middle - QPoint(100, 0), &plot()).move(1, middle + QPoint(100, 0), &plot());
    QTest::touchEvent(&plot(), screen.get()).release(0, middle - QPoint(100, 0), &plot()).release(1, middle + QPoint(100, 0), &plot());
    const Interval after = session().view.x;
    EXPECT_NEAR(after.high - after.low, (before.high - before.low) / 2, 1e-9);
    figure();
    EXPECT_NEAR(plot().map(0).xFromPixel(middle.x()), under, 1e-9) << "what lay under the fingers stays there";
    EXPECT_FALSE(session().cursor) << "a pinch is no click";
}

TEST_F(ClassModeTest, OneFingerPinsTheCursorAsAClickDoes)
{
    std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const QPoint place = plot().map(0).rect.topLeft().toPoint() + QPoint(30, 30);
    QTest::touchEvent(&plot(), screen.get()).press(0, place, &plot());
    QTest::touchEvent(&plot(), screen.get()).release(0, place, &plot());
    EXPECT_TRUE(session().cursor);
}

}  // namespace
}  // namespace actiscope::ui::test
