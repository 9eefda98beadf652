// Names at the curves' ends are a legend, and what is hidden stays in it.
#include "tests/ui/plot_fixture.h"

#include "ui/plot/hidden_names.h"

#include <QAbstractButton>
#include <QToolTip>

#include <algorithm>

namespace actiscope::ui {
namespace {

class LegendTest : public test::PlotTest {
protected:
    CurveId idOf(const char* activation)
    {
        return std::ranges::find(session().curves, activation, &Curve::activation)->id;
    }
    QPointF nameOf(CurveId id)
    {
        for (const PlacedText& text : plot().texts(0))
            if (std::ranges::find(text.curves, id) != text.curves.end())
                return text.rect.center();
        ADD_FAILURE() << "no name of " << id;
        return {};
    }
    bool isVisible(const char* activation) { return findCurve(session(), idOf(activation))->isVisible; }
    std::vector<QAbstractButton*> hidden() { return area_.findChild<HiddenNames*>()->buttons(); }
    QStringList hiddenTexts()
    {
        QStringList texts;
        for (const QAbstractButton* each : hidden())
            texts << each->text();
        return texts;
    }
    void doubleClick(QPointF position)
    {
        QTest::mouseClick(&plot(), Qt::LeftButton, {}, position.toPoint());
        settle();
        QTest::mouseDClick(&plot(), Qt::LeftButton, {}, position.toPoint());
        settle();
    }
};

TEST_F(LegendTest, AClickOnANameHidesItsCurveWhichStaysInTheLegendAndComesBack)
{
    const CurveId selected = session().selected;
    const std::optional<double> cursor = session().cursor;
    click(nameOf(idOf("tanh")));
    EXPECT_FALSE(isVisible("tanh"));
    EXPECT_EQ(session().selected, selected) << "no more than was asked for";
    EXPECT_EQ(session().cursor, cursor);
    ASSERT_EQ(hiddenTexts(), QStringList{QStringLiteral("tanh")});
    EXPECT_EQ(hidden().front()->cursor().shape(), Qt::PointingHandCursor);
    EXPECT_EQ(hidden().front()->toolTip(), QStringLiteral("Show tanh again"));
    hidden().front()->click();
    settle();
    EXPECT_TRUE(isVisible("tanh"));
    EXPECT_TRUE(hidden().empty());
}

TEST_F(LegendTest, ACurveThatIsGoneFromUnderThePointerLeavesNoOtherDimmed)
{
    const auto isDimmed = [this] {
        const Figure shown = plot().figure();
        return std::ranges::any_of(shown.panels[0].curves, [](const FigureCurve& curve) { return curve.opacity < 1; });
    };
    const QPointF name = nameOf(idOf("tanh"));
    hover(name);
    click(name);
    EXPECT_FALSE(isVisible("tanh"));
    EXPECT_EQ(interaction_.hovered(), 0u);
    document_.undo();
    settle();
    EXPECT_EQ(interaction_.hovered(), 0u);
    // Whatever lights a curve: one that is not drawn dims nothing.
    interaction_.setHovered(idOf("tanh"));
    settle();
    EXPECT_TRUE(isDimmed());
    document_.edit(QStringLiteral("Hide"), [this](Session& s) { hideCurves(s, {idOf("tanh")}); });
    settle();
    EXPECT_FALSE(isDimmed());
}

TEST_F(LegendTest, ANameThatSeveralCurvesShareHidesThemAll)
{
    click(nameOf(idOf("relu")));  // ReLU = Leaky ReLU = ELU at the right edge
    EXPECT_FALSE(isVisible("relu"));
    EXPECT_FALSE(isVisible("leaky_relu"));
    EXPECT_FALSE(isVisible("elu"));
    EXPECT_TRUE(isVisible("gelu"));
    EXPECT_EQ(hidden().size(), 3u);
    document_.undo();
    settle();
    EXPECT_TRUE(hidden().empty()) << "one step of undo";
}

TEST_F(LegendTest, ADoubleClickOnANameShowsItsCurveAloneInOneStepOfUndo)
{
    const Session before = session();
    doubleClick(nameOf(idOf("tanh")));
    EXPECT_EQ(session().solo, idOf("tanh"));
    EXPECT_EQ(session().selected, idOf("tanh")) << "as a double click in the list";
    EXPECT_TRUE(isVisible("tanh"));
    EXPECT_EQ(hidden().size(), 6u) << "all the others are a click away";
    document_.undo();
    EXPECT_EQ(session(), before);
    EXPECT_FALSE(document_.canUndo());
}

TEST_F(LegendTest, ADoubleClickOnTheNameOfTheOnlyCurveShowsAllAgain)
{
    doubleClick(nameOf(idOf("tanh")));
    doubleClick(nameOf(idOf("tanh")));
    EXPECT_EQ(session().solo, 0u);
    EXPECT_EQ(shownCurves(session()).size(), 7u);
}

TEST_F(LegendTest, AHiddenNameEndsTheSoloThatHidIt)
{
    document_.edit(QStringLiteral("Solo"), [this](Session& s) { toggleSolo(s, idOf("elu")); });
    settle();
    hidden().front()->click();
    settle();
    EXPECT_EQ(session().solo, 0u);
    EXPECT_EQ(shownCurves(session()).size(), 7u);
}

TEST_F(LegendTest, TheNameUnderThePointerIsAHandAndLightsItsCurve)
{
    hover(nameOf(idOf("sigmoid")));
    EXPECT_EQ(plot().cursor().shape(), Qt::PointingHandCursor);
    EXPECT_EQ(interaction_.hovered(), idOf("sigmoid"));
    QHelpEvent help(QEvent::ToolTip, nameOf(idOf("sigmoid")).toPoint(), QPoint());
    QApplication::sendEvent(&plot(), &help);
    EXPECT_TRUE(QToolTip::text().startsWith(QStringLiteral("Sigmoid"))) << QToolTip::text().toStdString();
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("Double click: show it alone")));
}

TEST_F(LegendTest, HiddenNamesKeepOutOfTheTitleAndCountWhatHasNoRoom)
{
    document_.edit(QStringLiteral("All"), [](Session& s) {
        showAllActivations(s);
        for (Curve& curve : s.curves)
            curve.isVisible = curve.activation == "relu";
    });
    settle();
    const std::vector<QAbstractButton*> all = hidden();
    ASSERT_GT(all.size(), 2u);
    EXPECT_TRUE(all.back()->text().startsWith(QStringLiteral("+ "))) << all.back()->text().toStdString();
    const double title = QFontMetricsF(plot().style().title).horizontalAdvance(plot().figure().panels[0].title);
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_GT(all[i]->geometry().left(), map().rect.left() + title);
        EXPECT_LE(all[i]->geometry().right(), map().rect.right() + 1);
        EXPECT_LT(all[i]->geometry().bottom(), map().rect.top());
        for (std::size_t k = 0; k < i; ++k)
            EXPECT_FALSE(all[i]->geometry().intersects(all[k]->geometry()));
    }
    // What is not named by itself is counted.
    const auto named = static_cast<int>(all.size()) - 1;
    EXPECT_EQ(all.back()->text().mid(2).toInt(), static_cast<int>(session().curves.size()) - 1 - named);
}

TEST_F(LegendTest, WhereNamesAreSwitchedOffThereIsNoLegend)
{
    document_.edit(QStringLiteral("Hide"), [this](Session& s) {
        hideCurves(s, {idOf("tanh")});
        s.panels.names = false;
    });
    settle();
    EXPECT_TRUE(hidden().empty());
}

}  // namespace
}  // namespace actiscope::ui
