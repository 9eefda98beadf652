// Small multiples in the real window: a cell for every shown curve, the same axes and the same cursor in all of them.
#include "ui/export/export_figure.h"
#include "ui/figure/numbers.h"
#include "ui/pages/curves_page.h"
#include "ui/plot/figure_plot.h"
#include "ui/plot/lanes_frame.h"
#include "ui/plot/panel_divider.h"
#include "ui/plot_area.h"
#include "ui/window/main_menu.h"
#include "window_fixture.h"

#include <QAction>
#include <QImage>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace actiscope::ui::test {
namespace {

class GridTest : public WindowTest {
protected:
    GridTest() { QTest::keyClick(&plot(), Qt::Key_7, Qt::AltModifier); }

    PlotArea& area() { return window().page().plots(); }
    FigurePlot& plot() { return area().plot(); }
    Figure figure() { return area().figure(); }
    void edit(const std::function<void(Session&)>& change)
    {
        window().document().edit(QStringLiteral("Test"), change);
        QTest::qWait(1);
    }
    CurveId idOf(const char* activation)
    {
        return std::ranges::find(session().curves, activation, &Curve::activation)->id;
    }
    std::vector<std::string> cells()
    {
        std::vector<std::string> ids;
        const Figure shown = figure();
        for (const FigurePanel& panel : shown.panels)
            ids.push_back(findCurve(session(), panel.cell->curve)->activation);
        return ids;
    }
    std::size_t cellOf(const char* activation)
    {
        const std::vector<std::string> all = cells();
        return static_cast<std::size_t>(std::ranges::find(all, activation) - all.begin());
    }
    QPoint inside(const char* activation, double left = 0.5, double top = 0.3)
    {
        const QRectF rect = plot().map(cellOf(activation)).rect;
        return QPointF(rect.left() + left * rect.width(), rect.top() + top * rect.height()).toPoint();
    }
    void hover(QPoint position)
    {
        QMouseEvent move(QEvent::MouseMove, position, plot().mapToGlobal(position), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&plot(), &move);
        QTest::qWait(1);
    }
};

TEST_F(GridTest, EveryShownCurveHasACellInTheOrderOfTheListAndNoOtherHas)
{
    EXPECT_EQ(cells(), (std::vector<std::string>{"relu", "leaky_relu", "elu", "gelu", "silu", "tanh", "sigmoid"}));
    edit([this](Session& s) { hideCurves(s, {idOf("elu"), idOf("tanh")}); });
    EXPECT_EQ(cells(), (std::vector<std::string>{"relu", "leaky_relu", "gelu", "silu", "sigmoid"}));
    QTest::keyClick(&plot(), Qt::Key_7, Qt::AltModifier);
    const Figure overlay = figure();
    for (const FigurePanel& panel : overlay.panels)
        EXPECT_FALSE(panel.cell);
    EXPECT_FALSE(overlay.lanes.empty());
}

TEST_F(GridTest, AllCellsHaveTheSameAxesAndTheSameSize)
{
    edit([](Session& s) { s.view.x = {-3, 5}; });
    const Figure shown = figure();
    for (std::size_t i = 0; i < shown.panels.size(); ++i) {
        EXPECT_EQ(shown.panels[i].y, shown.panels[0].y);
        EXPECT_EQ(plot().map(i).x, (Interval{-3, 5}));
        EXPECT_NEAR(plot().map(i).rect.width(), plot().map(0).rect.width(), 1);
        EXPECT_NEAR(plot().map(i).rect.height(), plot().map(0).rect.height(), 1);
    }
}

TEST_F(GridTest, ACellShowsTheValueAndWhereItsPanelIsShownTheDerivative)
{
    EXPECT_EQ(figure().panels.front().curves.size(), 2u);
    window().menu().slopePanel->trigger();
    EXPECT_EQ(figure().panels.front().curves.size(), 1u);
}

TEST_F(GridTest, TheCursorStandsInEveryCellOnTheCurveOfTheCell)
{
    window().document().editView([](Session& s) { s.cursor = -1.0; });
    const Figure shown = figure();
    ASSERT_TRUE(shown.cursor);
    ASSERT_EQ(shown.cursor->marks.size(), 7u);
    const double expected[] = {0,
                               -0.1,
                               std::expm1(-1.0),
                               -0.5 * std::erfc(1 / std::sqrt(2.0)),
                               -1 / (1 + std::exp(1.0)),
                               std::tanh(-1.0),
                               1 / (1 + std::exp(1.0))};
    for (std::size_t i = 0; i < 7; ++i)
        EXPECT_NEAR(shown.cursor->marks[i].y, expected[i], 1e-12) << i;
}

TEST_F(GridTest, TheLineOfTheCursorStandsInEveryCellAndIsDraggedInAnyOfThem)
{
    window().document().editView([](Session& s) { s.cursor = -1.0; });
    QTest::qWait(1);
    const QImage image = plot().grab().toImage();
    const double ratio = image.devicePixelRatio();
    for (std::size_t i = 0; i < figure().panels.size(); ++i) {
        const PixelMap map = plot().map(i);
        int dashes = 0;
        for (double y = map.rect.top() + 2; y < map.rect.bottom() - 2; ++y)
            for (const double x : {map.xToPixel(-1) - 1, map.xToPixel(-1), map.xToPixel(-1) + 1})
                dashes += image.pixelColor((QPointF(std::floor(x), y) * ratio).toPoint()) == plot().style().palette.ink;
        EXPECT_GT(dashes, 0.3 * map.rect.height()) << i;
    }
    const std::size_t cell = cellOf("sigmoid");
    const PixelMap map = plot().map(cell);
    const QPoint from(static_cast<int>(map.xToPixel(-1)), static_cast<int>(map.rect.top() + 10));
    QTest::mousePress(&plot(), Qt::LeftButton, {}, from);
    for (const double x : {0.0, 1.0, 2.0}) {
        const QPointF to(map.xToPixel(x), from.y());
        QMouseEvent move(QEvent::MouseMove, to, plot().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&plot(), &move);
    }
    QTest::mouseRelease(&plot(), Qt::LeftButton, {}, QPoint(static_cast<int>(map.xToPixel(2)), from.y()));
    EXPECT_NEAR(session().cursor.value_or(0), 2, 0.1);
}

TEST_F(GridTest, ThePointerInOneCellIsTheCursorOfAll)
{
    hover(inside("tanh", 0.75));
    ASSERT_TRUE(figure().cursor);
    EXPECT_NEAR(figure().cursor->x, 3, 0.1);
    EXPECT_EQ(figure().cursor->marks.size(), 7u);
}

TEST_F(GridTest, WhatIsPointedAtIsLitEverywhereAndTheRestDims)
{
    hover(inside("tanh"));
    EXPECT_EQ(window().interaction().hovered(), idOf("tanh")) << "the list and the lanes look there";
    const Figure shown = figure();
    double lit = 0;
    double dimmed = 0;
    for (const FigurePanel& panel : shown.panels) {
        const bool isPointedAt = panel.cell->curve == idOf("tanh");
        EXPECT_EQ(panel.cell->isHovered, isPointedAt);
        (isPointedAt ? lit : dimmed) = panel.curves.back().opacity;
    }
    EXPECT_EQ(lit, 1);
    EXPECT_LT(dimmed, 0.5);
    window().interaction().setHovered(idOf("relu"));
    EXPECT_TRUE(figure().panels.front().cell->isHovered) << "pointed at in the list";
}

TEST_F(GridTest, ADoubleClickInACellShowsItAloneAndAnotherOneAllAgain)
{
    QTest::mouseDClick(&plot(), Qt::LeftButton, {}, inside("gelu", 0.2));
    EXPECT_EQ(session().solo, idOf("gelu"));
    EXPECT_EQ(cells(), std::vector<std::string>{"gelu"});
    QTest::mouseDClick(&plot(), Qt::LeftButton, {}, inside("gelu", 0.2));
    EXPECT_EQ(session().solo, 0u);
    EXPECT_EQ(cells().size(), 7u);
}

TEST_F(GridTest, AClickInACellSelectsItsCurve)
{
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, inside("sigmoid", 0.3, 0.1));
    EXPECT_EQ(session().selected, idOf("sigmoid"));
}

TEST_F(GridTest, CellsStandInTheOrderAskedFor)
{
    edit([](Session& s) {
        moveCurve(s, s.curves.front().id, 6);  // ReLU last
        s.curveOrder = CurveOrder::name;
    });
    EXPECT_EQ(cells(), (std::vector<std::string>{"elu", "gelu", "leaky_relu", "relu", "sigmoid", "silu", "tanh"}));
    edit([](Session& s) { s.curveOrder = CurveOrder::family; });
    EXPECT_EQ(cells(), (std::vector<std::string>{"leaky_relu", "relu", "elu", "tanh", "sigmoid", "gelu", "silu"}));
    edit([](Session& s) { s.curveOrder = CurveOrder::deadShare; });
    EXPECT_EQ(cells().front(), "relu") << "the only one that is dead anywhere";
    EXPECT_EQ(cells()[1], "leaky_relu") << "the others as the list has them";
}

TEST_F(GridTest, AllActivationsHaveCellsThatCanBeReadAndDoNotMeet)
{
    edit(showAllActivations);
    const Figure shown = figure();
    ASSERT_EQ(shown.panels.size(), session().curves.size());
    EXPECT_GT(shown.columns, 3);
    for (std::size_t i = 0; i < shown.panels.size(); ++i) {
        const QRectF rect = plot().map(i).rect;
        EXPECT_GE(rect.width(), 80);
        EXPECT_GE(rect.height(), 40);
        EXPECT_TRUE(QRectF(plot().rect()).contains(rect)) << i;
        for (std::size_t k = 0; k < i; ++k)
            EXPECT_FALSE(rect.intersects(plot().map(k).rect)) << i << ' ' << k;
    }
}

TEST_F(GridTest, OneCurveFillsThePlotAndNoPartOfItCanBeTakenAway)
{
    edit([this](Session& s) { toggleSolo(s, idOf("elu")); });
    ASSERT_EQ(figure().panels.size(), 1u);
    EXPECT_GT(plot().map(0).rect.width(), 0.8 * plot().width());
    EXPECT_GT(plot().map(0).rect.height(), 0.8 * plot().height());
    hover(inside("elu"));
    for (const auto* each : plot().findChildren<QToolButton*>())
        EXPECT_FALSE(each->isVisible());
}

TEST_F(GridTest, AColumnOfCellsHasNoDividers)
{
    edit([this](Session& s) {
        s.curves.resize(2);
        s.selected = 0;
    });
    window().resize(700, 1000);
    QTest::qWait(1);
    ASSERT_EQ(figure().columns, 1);
    for (const auto* each : plot().findChildren<PanelDivider*>())
        EXPECT_FALSE(each->isVisible());
}

TEST_F(GridTest, NothingShownIsAHintInsteadOfCells)
{
    edit(clearCurves);
    EXPECT_TRUE(figure().panels.empty());
    plot().replot();
    hover(QPoint(200, 200));
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, QPoint(200, 200));
    QTest::keyClick(&plot(), Qt::Key_Plus);
}

TEST_F(GridTest, TheExportedFigureIsTheGrid)
{
    FigureSettings settings = settingsLike(session(), false);
    settings.size = {.width = 200, .height = 150};
    settings.lineWidth = 2;
    const QImage grid = QImage::fromData(makeFile(session(), settings, FileFormat::png), "PNG");
    // Each curve has the colour of its cell's swatch, in a cell of its own: all seven colours are there.
    for (std::size_t i = 0; i < 7; ++i) {
        int pixels = 0;
        for (int y = 0; y < grid.height(); ++y)
            for (int x = 0; x < grid.width(); ++x)
                pixels += grid.pixelColor(x, y) == lightPalette().curves[i];
        EXPECT_GT(pixels, 20) << i;
    }
    settings.parts.grid = false;
    EXPECT_NE(grid, QImage::fromData(makeFile(session(), settings, FileFormat::png), "PNG"));
}

}  // namespace
}  // namespace actiscope::ui::test
