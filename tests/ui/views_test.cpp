// The panels and what of the plane they show: heights, hiding, the logarithmic axis.
#include "tests/ui/plot_fixture.h"

#include "ui/figure/numbers.h"
#include "ui/panels/readout.h"
#include "ui/plot/decade_ticker.h"
#include "ui/plot/panel_divider.h"
#include "ui/plot/panel_heights.h"
#include "ui/plot/range_editor.h"
#include "ui/plot/view_edit.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <cmath>
#include <numbers>

namespace actiscope::ui {
namespace {

class ViewsTest : public test::PlotTest {
protected:
    void makeLogarithmic()
    {
        document_.editView([](Session& s) { setLogarithmic(s.view, true); });
        settle();
    }

    /// Between the panels; the one of the lanes is not among them.
    QList<PanelDivider*> dividers()
    {
        QList<PanelDivider*> between = plot().findChildren<PanelDivider*>();
        between.removeIf([](const PanelDivider* each) { return each->objectName() == QStringLiteral("lanes"); });
        return between;
    }
    PanelDivider& divider(int index = 0) { return *dividers().at(index); }
    double height(std::size_t panel) { return map(panel).rect.height(); }

    void dragDivider(int pixels)
    {
        const QPoint from = divider().rect().center();
        QTest::mousePress(&divider(), Qt::LeftButton, Qt::NoModifier, from);
        for (int i = 1; i <= 4; ++i) {
            const QPointF global = dividerAt_(from, pixels * i / 4.0);
            QMouseEvent move(QEvent::MouseMove, divider().mapFromGlobal(global), global, Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(&divider(), &move);
            settle();
        }
    }
    void dropDivider()
    {
        QTest::mouseRelease(&divider(), Qt::LeftButton, Qt::NoModifier, divider().rect().center());
        settle();
    }

private:
    QPointF dividerAt_(QPoint from, double pixels)
    {
        if (pixels == 0 || !pressed_)
            pressed_ = divider().mapToGlobal(QPointF(from));
        return *pressed_ + QPointF(0, pixels);
    }
    std::optional<QPointF> pressed_;
};

TEST_F(ViewsTest, HeightsAreThoseOfThePlotsWithoutTitlesAndNumbers)
{
    for (const double scale : {1.0, 1.5}) {
        theme_.setScale(scale);
        settle();
        EXPECT_NEAR(height(0) / height(1), 2, 0.03) << "text at " << scale;
    }
}

TEST_F(ViewsTest, ADividerSharesOutTheHeightOfItsNeighboursInOneStepOfUndo)
{
    const double both = height(0) + height(1);
    const double before = height(0);
    dragDivider(-80);
    dropDivider();
    EXPECT_NEAR(height(0), before - 80, 1.5);
    EXPECT_NEAR(height(0) + height(1), both, 1);
    document_.undo();
    settle();
    EXPECT_NEAR(height(0), before, 1);
    EXPECT_FALSE(document_.canUndo());
}

TEST_F(ViewsTest, ADividerLeavesBothOfItsNeighboursThere)
{
    for (const int pixels : {-2000, 2000}) {
        dragDivider(pixels);
        dropDivider();
        for (const std::size_t panel : {0U, 1U})
            EXPECT_GE(height(panel), 48) << pixels;
    }
}

TEST_F(ViewsTest, EscapeDuringADragOfADividerPutsItBack)
{
    const Session before = session();
    dragDivider(60);
    EXPECT_NE(session(), before);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    EXPECT_EQ(session(), before);
    EXPECT_FALSE(document_.canUndo());
    dropDivider();
    EXPECT_EQ(session(), before);
}

TEST_F(ViewsTest, ADoubleClickOnADividerGivesTheUsualHeights)
{
    dragDivider(60);
    dropDivider();
    QTest::mouseDClick(&divider(), Qt::LeftButton);
    settle();
    EXPECT_EQ(session().panels.heights, Panels{}.heights);
}

TEST_F(ViewsTest, ThereIsADividerBetweenAnyTwoPanelsAndNoneBelowTheLast)
{
    const auto shown = [this] {
        int count = 0;
        for (const PanelDivider* each : dividers())
            count += each->isVisible() ? 1 : 0;
        return count;
    };
    EXPECT_EQ(shown(), 1);
    document_.edit(QStringLiteral("show"), [](Session& s) { s.panels.shows(PanelKind::curvature) = true; });
    settle();
    EXPECT_EQ(shown(), 2);
    document_.edit(QStringLiteral("hide"), [](Session& s) {
        s.panels.shown = {};
        s.panels.shows(PanelKind::slope) = true;
    });
    settle();
    EXPECT_EQ(shown(), 0);
}

TEST_F(ViewsTest, InSmallMultiplesEveryColumnHasItsXAxisAndEveryRowItsYAxis)
{
    document_.edit(QStringLiteral("grid"), [](Session& s) { s.arrangement = Arrangement::grid; });
    settle();
    const std::size_t count = plot().panelCount();
    ASSERT_GT(plot().figure().columns, 1);
    ASSERT_GT(count, static_cast<std::size_t>(plot().figure().columns));
    const auto isThereOne = [&](auto&& isWhere) {
        for (std::size_t other = 0; other < count; ++other)
            if (isWhere(map(other).rect))
                return true;
        return false;
    };
    for (std::size_t i = 0; i < count; ++i) {
        const QRectF cell = map(i).rect;
        const QPointF middle = cell.center();
        const bool isAboveAnother = isThereOne([&](const QRectF& other) {
            return std::abs(other.center().x() - middle.x()) < 1 && other.y() > cell.bottom();
        });
        const bool isBesideAnother = isThereOne([&](const QRectF& other) {
            return std::abs(other.center().y() - middle.y()) < 1 && other.right() < cell.x();
        });
        using Kind = FigurePlot::Place::Kind;
        const FigurePlot::Place below = plot().placeAt({middle.x(), cell.bottom() + 10});
        EXPECT_EQ(below.kind == Kind::xAxis, !isAboveAnother) << i;
        const FigurePlot::Place beside = plot().placeAt({cell.left() - 10, middle.y()});
        EXPECT_EQ(beside.kind == Kind::yAxis, !isBesideAnother) << i;
        EXPECT_TRUE(beside.kind != Kind::yAxis || beside.panel == i) << i;
    }
}

TEST(PanelHeights, GrowWithinWhatLeavesRoomForTheOthers)
{
    Panels panels;
    for (int i = 0; i < 100; ++i)
        growPanel(panels, PanelKind::slope, 1.2);
    EXPECT_NEAR(panels.heights[1] / (panels.heights[0] + panels.heights[1]), 0.9, 1e-9);
    for (int i = 0; i < 100; ++i)
        growPanel(panels, PanelKind::slope, 1 / 1.2);
    EXPECT_NEAR(panels.heights[1] / (panels.heights[0] + panels.heights[1]), 0.1, 1e-9);
    panels.shown = {true};
    const Panels alone = panels;
    growPanel(panels, PanelKind::value, 2);
    EXPECT_EQ(panels, alone) << "there is nothing to be taller than";
}

TEST_F(ViewsTest, TheCrossBesideATitleHidesThatPanelAndTheLastOneHasNone)
{
    const auto cross = [this]() -> QToolButton* {
        for (auto* each : plot().findChildren<QToolButton*>())
            if (each->isVisible() && each->text() == QStringLiteral("×"))
                return each;
        return nullptr;
    };
    EXPECT_EQ(cross(), nullptr) << "only under the pointer";
    hover(at(1, 0.5, 1));
    ASSERT_NE(cross(), nullptr);
    cross()->click();
    settle();
    EXPECT_FALSE(session().panels.shows(PanelKind::slope));
    hover(at(1, 0.5, 0));
    EXPECT_EQ(cross(), nullptr);
}

TEST_F(ViewsTest, ALogarithmicAxisShowsDecadesOfTheGradient)
{
    makeLogarithmic();
    const FigurePanel panel = area_.figure().panels[1];
    EXPECT_TRUE(panel.isLogarithmic);
    EXPECT_EQ(panel.symbol, QStringLiteral("|f ′|"));
    EXPECT_EQ(panel.y.high, 0.5);
    EXPECT_LE(panel.y.low, -6) << "GELU falls to 4e-8 within the view";
    EXPECT_GE(panel.y.low, -8);
    EXPECT_FALSE(area_.figure().panels[0].isLogarithmic);
    // 1 − tanh²(6) = 2.4576e-5
    const CurveId tanhCurve = session().curves[5].id;
    for (const FigureCurve& curve : panel.curves)
        if (curve.id == tanhCurve) {
            EXPECT_NEAR(curve.samples->y.back(), std::log10(4) - 2 * curve.samples->x.back() * std::numbers::log10e,
                        1e-5);
        }
}

TEST_F(ViewsTest, TheCursorOfALogarithmicPanelStandsOnItsCurveAndTellsTheGradientItself)
{
    makeLogarithmic();
    document_.editView([](Session& s) {
        s.selected = s.curves[5].id;
        s.cursor = 3;
    });
    settle();
    const double slope = 1 / std::pow(std::cosh(3.0), 2);
    ASSERT_TRUE(area_.figure().cursor);
    EXPECT_NEAR(area_.figure().cursor->marks[1].y, std::log10(slope), 1e-9);
    const PixelWorth worth = pixelWorth(session(), {300, 200, 200});
    const std::vector<QString> texts = readoutOf(session(), *selectedCurve(session()), 3, worth, {Quantity::slope});
    EXPECT_NEAR(texts.front().toDouble(), slope, 0.01 * slope) << texts.front().toStdString();
    const std::vector<QString> far = readoutOf(session(), *selectedCurve(session()), 20, worth, {Quantity::slope});
    EXPECT_EQ(far.front(), u"1.7×10⁻¹⁷"_qs);  // 1 − tanh² 20 = 1.699e-17
    const std::vector<QString> dead = readoutOf(session(), session().curves[0], -3, worth, {Quantity::slope});
    EXPECT_EQ(dead.front().toDouble(), 0) << dead.front().toStdString();
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&area_);
    const QString description = interface->text(QAccessible::Description);
    EXPECT_TRUE(description.contains(QStringLiteral("|f ′| = 0.009866"))) << description.toStdString();
    EXPECT_TRUE(description.contains(QStringLiteral("from 10⁻⁷ to 3.1623"))) << description.toStdString();
}

TEST_F(ViewsTest, ALogarithmicAxisZoomsDownToWhatDoubleHolds)
{
    makeLogarithmic();
    const QPointF axis(map(1).rect.left() - 12, map(1).rect.center().y());
    for (int i = 0; i < 40; ++i)
        wheel(axis, -2);
    const Interval range = area_.figure().panels[1].y;
    EXPECT_LT(range.low, -200);
    EXPECT_GE(range.low, -330);
    EXPECT_LE(range.high, 310);
}

TEST_F(ViewsTest, SwitchingTheLogarithmDoesNotLeaveTheRangeOfTheOtherAxis)
{
    document_.editView([](Session& s) { setY(s.view, PanelKind::slope, {-0.2, 1.2}); });
    makeLogarithmic();
    EXPECT_FALSE(session().view.range(PanelKind::slope));
    document_.editView([](Session& s) { setY(s.view, PanelKind::slope, {-300, 0}); });
    EXPECT_EQ(session().view.range(PanelKind::slope), (Interval{-300, 0}));
    document_.editView([](Session& s) { setLogarithmic(s.view, false); });
    EXPECT_FALSE(session().view.range(PanelKind::slope));
}

TEST_F(ViewsTest, TheRangeOfALogarithmicAxisIsTypedInNumbersOfTheGradient)
{
    makeLogarithmic();
    click({map(1).rect.left() - 12, map(1).rect.center().y()});
    auto* editor = area_.findChild<RangeEditor*>();
    ASSERT_NE(editor, nullptr);
    const QList<QLineEdit*> fields = editor->findChildren<QLineEdit*>();
    ASSERT_EQ(fields.size(), 2);
    EXPECT_NEAR(std::log10(fields[0]->text().toDouble()), area_.figure().panels[1].y.low, 1e-6);
    fields[0]->setText(QStringLiteral("-1"));
    QTest::keyClick(fields[0], Qt::Key_Return);
    bool saysWhy = false;
    for (const QLabel* label : editor->findChildren<QLabel*>())
        saysWhy |= label->isVisible() && label->text().contains(QStringLiteral("above 0"));
    EXPECT_TRUE(saysWhy);
    fields[0]->setText(QStringLiteral("1e-300"));
    fields[1]->setText(QStringLiteral("10"));
    QTest::keyClick(fields[1], Qt::Key_Return);
    ASSERT_TRUE(session().view.range(PanelKind::slope));
    EXPECT_NEAR(session().view.range(PanelKind::slope)->low, -300, 1e-9);
    EXPECT_NEAR(session().view.range(PanelKind::slope)->high, 1, 1e-9);
}

TEST(DecadeNumbers, AreWrittenAsPowers)
{
    const struct {
        double decade;
        const char16_t* text;
    } rows[] = {{0, u"1"}, {-2, u"0.01"}, {-8, u"10⁻⁸"}, {-320, u"10⁻³²⁰"}, {-320 + 0.30103, u"2×10⁻³²⁰"}};
    for (const auto& row : rows)
        EXPECT_EQ(numberOfDecades(row.decade), QString::fromUtf16(row.text));
    EXPECT_EQ(powerOfTen(-2), QStringLiteral("10⁻²"));
    EXPECT_EQ(powerOfTen(0), QStringLiteral("1"));
    EXPECT_EQ(powerOfTen(1), QStringLiteral("10"));
}

}  // namespace
}  // namespace actiscope::ui
