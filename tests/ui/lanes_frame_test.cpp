// The lanes drawn taller, put in order, hidden and found again.
#include "tests/ui/plot_fixture.h"

#include "ui/plot/lanes_frame.h"
#include "ui/plot/panel_divider.h"
#include "ui/plot/panel_frame.h"
#include "ui/widgets/icon_button.h"

#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace actiscope::ui {
namespace {

class LanesFrameTest : public test::PlotTest {
protected:
    LanesFrame& frame() { return *area_.findChild<LanesFrame*>(); }
    PanelDivider& divider() { return frame().divider(); }
    double height() { return plot().lanesRect().height(); }

    void dragDivider(int pixels)
    {
        const QPoint from = divider().rect().center();
        const QPointF start = divider().mapToGlobal(QPointF(from));
        QTest::mousePress(&divider(), Qt::LeftButton, Qt::NoModifier, from);
        for (int i = 1; i <= 4; ++i) {
            const QPointF global = start + QPointF(0, pixels * i / 4.0);
            QMouseEvent move(QEvent::MouseMove, divider().mapFromGlobal(global), global, Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(&divider(), &move);
            settle();
        }
        QTest::mouseRelease(&divider(), Qt::LeftButton, Qt::NoModifier, divider().rect().center());
        settle();
    }
    QStringList orderOfLanes()
    {
        QStringList names;
        const Figure figure = area_.figure();
        for (const FigureLane& lane : figure.lanes)
            names << lane.label;
        return names;
    }
    /// The button opens a menu; takes what is in it and triggers `choice`, if there is such an entry.
    QStringList openMenu(IconButton& button, const QString& choice = {})
    {
        button.click();
        settle();
        auto* menu = button.findChild<QMenu*>();
        EXPECT_NE(menu, nullptr);
        QStringList names;
        for (QAction* action : menu->actions()) {
            names << action->text();
            if (action->text() == choice)
                action->trigger();
        }
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        settle();
        return names;
    }
    QToolButton* cross()
    {
        for (auto* each : plot().findChildren<QToolButton*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    IconButton& panelsButton() { return *icons_("Which panels are shown, and how"); }

private:
    IconButton* icons_(const char* hint)
    {
        for (auto* each : plot().findChildren<IconButton*>())
            if (each->accessibleName() == QLatin1String(hint))
                return each;
        return nullptr;
    }
};

TEST_F(LanesFrameTest, ADragMakesTheLanesTallerInOneStepOfUndo)
{
    const double before = height();
    const double plots = map(0).rect.height();
    dragDivider(-60);
    EXPECT_NEAR(height(), before + 60, 2);
    EXPECT_LT(map(0).rect.height(), plots);
    document_.undo();
    settle();
    EXPECT_NEAR(height(), before, 1);
    EXPECT_FALSE(document_.canUndo());
}

TEST_F(LanesFrameTest, ADragLeavesTheLanesAndThePlotsThere)
{
    dragDivider(2000);
    EXPECT_GE(height(), 7 * 14);
    dragDivider(-2000);
    EXPECT_LE(plot().laneRow(0).height(), 40);
    for (const std::size_t panel : {0U, 1U})
        EXPECT_GE(map(panel).rect.height(), 40);
}

TEST_F(LanesFrameTest, ManyLanesThatAreDrawnTallEnoughGetTheirNames)
{
    document_.edit(QStringLiteral("More"), [](Session& s) {
        showAllActivations(s);
        s.curves.resize(20);
    });
    settle();
    EXPECT_FALSE(plot().lanes().areNamed());
    dragDivider(-300);
    EXPECT_TRUE(plot().lanes().areNamed());
    EXPECT_GE(plot().laneRow(3).height(), 14);
    EXPECT_GE(map(0).rect.height(), 40);
}

TEST_F(LanesFrameTest, ADoubleClickGivesTheUsualHeights)
{
    const double before = height();
    dragDivider(-60);
    QTest::mouseDClick(&divider(), Qt::LeftButton);
    settle();
    EXPECT_NEAR(height(), before, 1);
    EXPECT_FALSE(session().panels.regionsShare);
}

TEST_F(LanesFrameTest, KeysMakeTheLanesTallerOnceTheyAreChosen)
{
    const double before = height();
    for (int i = 0; i < 3; ++i)  // the first one shows where it is
        QTest::keyClick(&plot(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(plot().markedPanel(), 2u) << "after the last panel";
    QTest::keyClick(&plot(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    EXPECT_NEAR(height(), 1.2 * before, 2);
    EXPECT_EQ(session().panels.heights, Panels{}.heights);
    QTest::keyClick(&plot(), Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    EXPECT_NEAR(height(), before, 1);
}

TEST_F(LanesFrameTest, TheButtonAtTheLanesPutsThemInOrder)
{
    IconButton& sort = frame().sortButton();
    ASSERT_TRUE(sort.isVisible());
    EXPECT_LT(sort.geometry().right(), plot().lanesRect().left()) << "over the names";
    EXPECT_LT(sort.geometry().bottom(), plot().lanesRect().top() + 4);
    EXPECT_EQ(openMenu(sort, QStringLiteral("By Name")).size(), 4);
    EXPECT_EQ(session().curveOrder, CurveOrder::name);
    EXPECT_EQ(orderOfLanes(), QStringList({QStringLiteral("ELU"), QStringLiteral("GELU"),
                                           QStringLiteral("Leaky ReLU 0.1"), QStringLiteral("ReLU"),
                                           QStringLiteral("Sigmoid"), QStringLiteral("SiLU"), QStringLiteral("tanh")}));
    document_.undo();
    EXPECT_EQ(session().curveOrder, CurveOrder::list);
}

TEST_F(LanesFrameTest, TheButtonStandsAtAGridTooAndNotAtASingleLane)
{
    document_.edit(QStringLiteral("Grid"), [](Session& s) { s.arrangement = Arrangement::grid; });
    settle();
    EXPECT_TRUE(frame().sortButton().isVisible());
    for (std::size_t i = 0; i < plot().panelCount(); ++i)
        EXPECT_FALSE(QRectF(frame().sortButton().geometry()).intersects(map(i).rect)) << i;
    EXPECT_FALSE(divider().isVisible());
    document_.edit(QStringLiteral("One"), [](Session& s) {
        s.arrangement = Arrangement::overlay;
        toggleSolo(s, s.curves[0].id);
    });
    settle();
    EXPECT_FALSE(frame().sortButton().isVisible());
}

TEST_F(LanesFrameTest, TheCrossTakesLanesAndInputsAwayAndThePanelsButtonBringsThemBack)
{
    document_.edit(QStringLiteral("Bell"), [](Session& s) { s.inputs.kind = InputKind::normal; });
    settle();
    hover(plot().inputs().rect().center());
    ASSERT_NE(cross(), nullptr);
    cross()->click();
    settle();
    EXPECT_EQ(session().inputs.kind, InputKind::none);
    hover(plot().lanesRect().center());
    ASSERT_NE(cross(), nullptr);
    cross()->click();
    settle();
    EXPECT_FALSE(session().panels.regions);
    EXPECT_TRUE(plot().lanesRect().isEmpty());
    EXPECT_FALSE(divider().isVisible());
    openMenu(panelsButton(), QStringLiteral("Regions"));
    EXPECT_TRUE(session().panels.regions);
}

TEST_F(LanesFrameTest, ThePanelsButtonOffersEveryPanelAndIsReachedByTab)
{
    EXPECT_TRUE(panelsButton().focusPolicy() & Qt::TabFocus);
    EXPECT_TRUE(plot().rect().contains(panelsButton().geometry()));
    const QStringList names = openMenu(panelsButton(), QStringLiteral("Second Derivative f ″"));
    EXPECT_TRUE(session().panels.shows(PanelKind::curvature));
    for (const char* name : {"Value f", "Derivative f ′", "Difference f − g", "Roundoff in ULP", "Regions",
                             "Curve Names", "Small Multiples"})
        EXPECT_TRUE(names.contains(QString::fromUtf8(name))) << name;
}

}  // namespace
}  // namespace actiscope::ui
