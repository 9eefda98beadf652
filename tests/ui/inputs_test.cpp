// The inputs in the window: the bell under the axis, the page beside it, data from files.
#include "tests/ui/window_fixture.h"

#include "core/error.h"
#include "core/expression/formula.h"
#include "ui/data_loader.h"
#include "ui/figure/make_figure.h"
#include "ui/input_statistics.h"
#include "ui/pages/curves_page.h"
#include "ui/panels/alpha_section.h"
#include "ui/panels/control_panel.h"
#include "ui/plot/figure_plot.h"
#include "ui/plot/inputs_edit.h"
#include "ui/plot_area.h"
#include "ui/tools/data_section.h"
#include "ui/tools/inputs_page.h"
#include "ui/tools/law_section.h"
#include "ui/tools/outcome_section.h"
#include "ui/tools/statistics_table.h"
#include "ui/tools/tool_panel.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/value_row.h"
#include "ui/window/work_files.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QWheelEvent>

#include <cmath>

namespace actiscope::ui {
namespace {

class InputsTest : public test::WindowTest {
protected:
    InputsPage& page() { return window().page().tools().inputs(); }
    FigurePlot& plot() { return window().page().plots().plot(); }
    CurveId idOf(const char* activation)
    {
        for (const Curve& curve : session().curves)
            if (curve.activation == activation)
                return curve.id;
        return 0;
    }
    void choose(InputKind kind)
    {
        page().law().kind().button(static_cast<int>(kind)).click();
        QTest::qWait(1);
    }
    void select(const char* activation)
    {
        window().document().editView([id = idOf(activation)](Session& s) { s.selected = id; });
        settle();
    }
    /// Until the plot shows the session.
    void settle()
    {
        window().page().plots().figure();
        plot().replot();
        QTest::qWait(20);
    }
    QPoint inStrip(double x)
    {
        const InputsView& strip = plot().inputs();
        return {static_cast<int>(std::lround(strip.map().xToPixel(x))), static_cast<int>(strip.rect().center().y())};
    }
    void drag(double from, double to)
    {
        QTest::mousePress(&plot(), Qt::LeftButton, {}, inStrip(from));
        QTest::mouseMove(&plot(), inStrip((from + to) / 2));
        QTest::mouseMove(&plot(), inStrip(to));
        QTest::mouseRelease(&plot(), Qt::LeftButton, {}, inStrip(to));
    }
    void wheel(double x, int angle)
    {
        const QPointF at = inStrip(x);
        QWheelEvent event(at, plot().mapToGlobal(at), {}, {0, angle}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&plot(), &event);
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile target(file(name));
        EXPECT_TRUE(target.open(QIODevice::WriteOnly));
        target.write(bytes);
        return target.fileName();
    }
    bool waitForIdle()
    {
        return QTest::qWaitFor([this] { return page().loader().state() == DataLoader::State::idle; }, 30000);
    }
    bool waitForNumbers()
    {
        return QTest::qWaitFor(
            [this] {
                const InputResults& results = page().statistics().results();
                return results.size() == shownCurves(session()).size() &&
                       std::ranges::all_of(results, [](const auto& each) { return each.second.isCurrent; });
            },
            30000);
    }
    double pixel() { return (plot().figure().x.high - plot().figure().x.low) / plot().inputs().rect().width(); }
};

TEST_F(InputsTest, NothingIsDrawnUntilInputsAreChosen)
{
    EXPECT_FALSE(window().page().plots().figure().inputs);
    EXPECT_TRUE(plot().inputs().rect().isEmpty());
    choose(InputKind::normal);
    settle();
    EXPECT_EQ(session().inputs.kind, InputKind::normal);
    ASSERT_TRUE(plot().figure().inputs);
    EXPECT_GT(plot().inputs().rect().height(), 40);
    window().document().undo();
    settle();
    EXPECT_EQ(session().inputs.kind, InputKind::none);
    EXPECT_TRUE(plot().inputs().rect().isEmpty());
}

TEST_F(InputsTest, TheOfferTakesTheStandardNormalLaw)
{
    window().page().tools().setCurrent(Tool::inputs);
    QAbstractButton* offer = button(QStringLiteral("Use N(0, 1)"));
    ASSERT_TRUE(offer);
    offer->click();
    EXPECT_EQ(session().inputs.kind, InputKind::normal);
    EXPECT_EQ(session().inputs.mean, 0);
    EXPECT_EQ(session().inputs.deviation, 1);
    EXPECT_FALSE(offer->isVisible());
}

TEST_F(InputsTest, TheBellIsMovedWithTheHandAsOneStep)
{
    choose(InputKind::normal);
    settle();
    const Session before = session();
    drag(0.5, 2.0);
    EXPECT_NEAR(session().inputs.mean, 1.5, pixel());
    EXPECT_EQ(session().inputs.deviation, 1);
    EXPECT_EQ(window().document().undoName(), QStringLiteral("Move inputs"));
    window().document().undo();
    EXPECT_EQ(session(), before);
}

TEST_F(InputsTest, AFlankStretchesTheBellAndLeavesItsMiddle)
{
    choose(InputKind::normal);
    settle();
    drag(1.0, 3.0);
    EXPECT_NEAR(session().inputs.deviation, 3, 2 * pixel());
    EXPECT_EQ(session().inputs.mean, 0);
    settle();
    drag(-session().inputs.deviation, -1.0);
    EXPECT_NEAR(session().inputs.deviation, 1, 2 * pixel());
    EXPECT_EQ(window().document().undoName(), QStringLiteral("Stretch inputs"));
}

TEST_F(InputsTest, AFlankDraggedPastTheMiddleLeavesALaw)
{
    choose(InputKind::normal);
    settle();
    drag(1.0, -5.0);
    EXPECT_GT(session().inputs.deviation, 0);
    EXPECT_EQ(session().inputs.mean, 0);
}

TEST_F(InputsTest, EscapeTakesADragBack)
{
    choose(InputKind::normal);
    settle();
    const Session before = session();
    QTest::mousePress(&plot(), Qt::LeftButton, {}, inStrip(0.3));
    QTest::mouseMove(&plot(), inStrip(3));
    EXPECT_NE(session().inputs.mean, 0);
    QTest::keyClick(&plot(), Qt::Key_Escape);
    EXPECT_EQ(session(), before);
    QTest::mouseMove(&plot(), inStrip(4));
    QTest::mouseRelease(&plot(), Qt::LeftButton, {}, inStrip(4));
    EXPECT_EQ(session().inputs, before.inputs);
}

TEST_F(InputsTest, TheWheelStretchesAsOneStep)
{
    choose(InputKind::normal);
    settle();
    const Session before = session();
    wheel(0, 120);
    wheel(0, 120);
    EXPECT_NEAR(session().inputs.deviation, 1 / (0.9 * 0.9), 1e-3);
    EXPECT_EQ(session().view, before.view);
    QTest::qWait(700);
    window().document().undo();
    EXPECT_EQ(session(), before);
}

TEST_F(InputsTest, ADragSoonAfterTheWheelIsOneStepWithItsGhosts)
{
    choose(InputKind::normal);
    settle();
    window().page().tools().setCurrent(Tool::adjust);
    ValueSlider& slider = window().page().tools().adjust().alpha().row().slider();
    wheel(0, 120);
    const Session before = session();
    const QPoint thumb = slider.thumbAt(slider.value()).toPoint();
    QTest::mousePress(&slider, Qt::LeftButton, {}, thumb);
    QTest::mouseMove(&slider, thumb + QPoint(20, 0));
    QTest::qWait(700);  // the wheel's run would be over
    EXPECT_TRUE(window().interaction().ghosts());
    QTest::mouseMove(&slider, thumb + QPoint(30, 0));
    QTest::mouseMove(&slider, thumb + QPoint(40, 0));
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, thumb + QPoint(40, 0));
    EXPECT_FALSE(window().interaction().ghosts());
    EXPECT_NE(session().curves, before.curves);
    window().document().undo();
    EXPECT_EQ(session(), before);
}

TEST_F(InputsTest, WhatCanBeTakenIsShownWithoutDrawingThePlotAnew)
{
    choose(InputKind::normal);
    ASSERT_TRUE(waitForNumbers());
    settle();
    const QSignalSpy replots(&plot(), &QCustomPlot::afterReplot);
    const QPointF grip = plot().inputs().placeOf(0);
    const QRect around = QRectF(grip, QSizeF()).adjusted(-4, -4, 4, 4).toRect();
    const QImage before = plot().grab(around).toImage();
    QTest::mouseMove(&plot(), inStrip(0.5));
    QTest::qWait(20);
    EXPECT_TRUE(plot().inputs().isHovered);
    const QImage hovered = plot().grab(around).toImage();
    EXPECT_NE(hovered, before);
    QTest::mouseMove(&plot(), grip.toPoint());
    QTest::qWait(20);
    EXPECT_NE(plot().grab(around).toImage(), hovered);
    EXPECT_EQ(replots.count(), 0);
}

TEST_F(InputsTest, EndsOfTheUniformLawAreDraggedAndNeverCross)
{
    choose(InputKind::uniform);
    settle();
    drag(3, 5);
    EXPECT_NEAR(session().inputs.high, 5, pixel());
    EXPECT_EQ(session().inputs.low, -3);
    settle();
    drag(-3, 5.9);
    EXPECT_LT(session().inputs.low, session().inputs.high);
    window().document().undo();
    settle();
    drag(0, 1);
    EXPECT_NEAR(session().inputs.low, -2, pixel());
    EXPECT_NEAR(session().inputs.high, 6, 2 * pixel());
}

TEST(InputsEdit, NumbersAreAsRoundAsAPixelAllows)
{
    Inputs inputs;
    inputs.kind = InputKind::normal;
    EXPECT_EQ(dragged(inputs, 1, 0, 1.23456, 0.02).mean, 1.23);
    EXPECT_EQ(dragged(inputs, 2, 1, 1.23456, 0.02).deviation, 1.23);
    EXPECT_EQ(dragged(inputs, 0, -1, -1.23456, 0.02).deviation, 1.23);
    EXPECT_EQ(dragged(inputs, {}, 0, -3e5, 1e4).mean, -3e5);
    EXPECT_EQ(stretched(inputs, 0.5).deviation, 0.5);
    EXPECT_GT(stretched(inputs, 1e-30).deviation, 0);
    EXPECT_EQ(stretched(stretched(inputs, 1e30), 2).deviation, mostDeviation);
}

TEST(InputsEdit, AHandThatWouldMakeNoLawLeavesTheOneThatWas)
{
    Inputs inputs{.kind = InputKind::uniform, .low = 1, .high = 2};
    constexpr double tinyPixel = 1e-17;  // 2 − 1e-17 is 2
    EXPECT_EQ(dragged(inputs, 0, 1, 5, tinyPixel), inputs);
    EXPECT_EQ(dragged(inputs, 1, 2, -5, 1e-18), inputs);
    EXPECT_EQ(dragged(inputs, {}, 0, 1e31, 1e29), inputs);
    inputs.kind = InputKind::normal;
    EXPECT_EQ(dragged(inputs, 1, 0, 1e31, 1e29), inputs);
    inputs.low = 1e29;
    inputs.high = 1.0001e29;
    inputs.kind = InputKind::uniform;
    EXPECT_EQ(stretched(inputs, 1e-3), inputs);
}

TEST_F(InputsTest, LanesAndPageTellWhatReluDoesToNormalInputs)
{
    select("relu");
    choose(InputKind::normal);
    ASSERT_TRUE(waitForNumbers());
    settle();
    const std::vector<FigureLane>& lanes = plot().figure().lanes;
    const auto relu = std::ranges::find(lanes, idOf("relu"), &FigureLane::id);
    ASSERT_NE(relu, lanes.end());
    EXPECT_EQ(relu->share, QStringLiteral("50.0 %"));
    EXPECT_EQ(plot().figure().inputs->note, QStringLiteral("50.0 % zero gradient"));
    // E f = 1/√(2π), Var f = ½ − 1/(2π), E f′ = E f′² = ½.
    EXPECT_EQ(page().outcome().moment(0), QStringLiteral("0.398942"));
    EXPECT_EQ(page().outcome().moment(1), QStringLiteral("0.340845"));
    EXPECT_EQ(page().outcome().moment(2), QStringLiteral("0.5"));
    EXPECT_EQ(page().outcome().moment(3), QStringLiteral("0.5"));
    window().document().edit({}, [](Session& s) { s.inputs.unitSamples = 10; });
    EXPECT_EQ(page().outcome().deadUnit(), QStringLiteral("0.0009766"));  // 2⁻¹⁰
    window().document().edit({}, [](Session& s) { s.inputs.unitSamples = 100000; });
    EXPECT_EQ(page().outcome().deadUnit(), QStringLiteral("< 10⁻³⁰⁰"));
}

TEST_F(InputsTest, NumbersFollowEpsilonAndParameters)
{
    select("tanh");
    choose(InputKind::normal);
    ASSERT_TRUE(waitForNumbers());
    const CurveId tanh = idOf("tanh");
    // 1 − tanh² < ε beyond artanh √(1 − ε).
    for (const double epsilon : {0.01, 0.1}) {
        window().document().edit({}, [epsilon](Session& s) { s.epsilon = epsilon; });
        ASSERT_TRUE(waitForNumbers());
        const double end = std::atanh(std::sqrt(1 - epsilon));
        EXPECT_NEAR(page().statistics().results().at(tanh).statistics.saturated, std::erfc(end / std::sqrt(2.0)), 1e-9);
    }
}

TEST_F(InputsTest, FilesShowTheInputsTooWithThePointMass)
{
    Session drawn = firstSession();
    drawn.inputs.kind = InputKind::normal;
    for (const Curve& curve : drawn.curves)
        if (curve.activation == "relu")
            drawn.selected = curve.id;
    const Figure figure = makeFigure(drawn);
    ASSERT_TRUE(figure.inputs);
    EXPECT_EQ(figure.inputs->title, QStringLiteral("Inputs N(0, 1)"));
    ASSERT_EQ(figure.inputs->regions.size(), 1U);
    EXPECT_EQ(figure.inputs->regions[0].kind, RegionKind::dead);
    ASSERT_TRUE(figure.panels[0].outputs);
    ASSERT_EQ(figure.panels[0].outputs->masses.size(), 1U);
    EXPECT_EQ(figure.panels[0].outputs->masses[0].y, 0);
    EXPECT_NEAR(figure.panels[0].outputs->masses[0].mass, 0.5, 1e-12);
    EXPECT_FALSE(figure.panels[1].outputs);
    EXPECT_FALSE(figure.lanes[0].share.isEmpty());
    EXPECT_TRUE(makeFigure(firstSession()).lanes[0].share.isEmpty());
}

TEST(PercentText, NeverSaysAllOrNothingOfWhatIsNeither)
{
    EXPECT_EQ(percentText(0), QStringLiteral("0.0 %"));
    EXPECT_EQ(percentText(1), QStringLiteral("100.0 %"));
    EXPECT_EQ(percentText(0.5), QStringLiteral("50.0 %"));
    EXPECT_EQ(percentText(0.0007), QStringLiteral("0.1 %"));
    EXPECT_EQ(percentText(0.9993), QStringLiteral("99.9 %"));
    EXPECT_EQ(percentText(1e-9), QStringLiteral("< 0.1 %"));
    EXPECT_EQ(percentText(1 - 1e-9), QStringLiteral("> 99.9 %"));
    EXPECT_EQ(percentText(std::nan("")), QStringLiteral("–"));
    EXPECT_EQ(fullPercentText(4.5399e-6), QStringLiteral("0.000454 %"));
}

TEST_F(InputsTest, TheTableSortsSelectsHoversAndCopies)
{
    window().page().tools().setCurrent(Tool::inputs);
    choose(InputKind::normal);
    ASSERT_TRUE(waitForNumbers());
    settle();
    QTableView& view = page().table().view();
    QAbstractItemModel& model = *view.model();
    ASSERT_EQ(model.rowCount(), static_cast<int>(shownCurves(session()).size()));
    view.sortByColumn(StatisticsModel::dead, Qt::DescendingOrder);
    EXPECT_EQ(model.index(0, 0).data(StatisticsModel::idRole).toUInt(), idOf("relu"));
    const QStringList lines = page().table().asText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), model.rowCount() + 1);
    EXPECT_EQ(lines[0].count(QLatin1Char('\t')), 9);
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("ReLU\t0.5\t0\t0\t0\t0.5\t0.398942280401432")));

    const int row = 1;
    const CurveId id = model.index(row, 0).data(StatisticsModel::idRole).toUInt();
    const QPoint at = view.visualRect(model.index(row, 0)).center();
    QTest::mouseMove(view.viewport(), at - QPoint(0, 2));
    QTest::mouseMove(view.viewport(), at);
    EXPECT_EQ(window().interaction().hovered(), id);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(session().selected, id);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), page().table().asText());
}

TEST_F(InputsTest, EveryMomentOfTheTableIsInsideOfThePanel)
{
    window().page().tools().setCurrent(Tool::inputs);
    choose(InputKind::normal);
    ASSERT_TRUE(waitForNumbers());
    settle();
    QTableView& view = page().table().view();
    std::vector<int> seen;
    for (int part = 0; part < 3; ++part) {
        page().table().part().button(part).click();
        for (int column = 0; column < StatisticsModel::columns; ++column) {
            if (view.isColumnHidden(column))
                continue;
            EXPECT_LE(view.columnViewportPosition(column) + view.columnWidth(column), view.viewport()->width())
                << column;
            seen.push_back(column);
        }
    }
    for (const int column : {StatisticsModel::mean, StatisticsModel::variance, StatisticsModel::slopeMean,
                             StatisticsModel::slopeSecondMoment})
        EXPECT_NE(std::ranges::find(seen, column), seen.end()) << column;
}

TEST_F(InputsTest, WithoutACurveThePageIsAsWideAsItsPanel)
{
    window().page().tools().setCurrent(Tool::inputs);
    choose(InputKind::normal);
    window().document().edit({}, [](Session& s) {
        s.curves.clear();
        s.selected = 0;
    });
    settle();
    const ValueRow& mean = page().law().mean();
    EXPECT_LE(mean.mapTo(&page(), QPoint(mean.width(), 0)).x(), page().width());
    EXPECT_LE(page().table().mapTo(&page(), QPoint(page().table().width(), 0)).x(), page().width());
}

TEST_F(InputsTest, TheTableHasNothingToSayOfNoCell)
{
    choose(InputKind::normal);
    EXPECT_FALSE(page().table().view().model()->data({}, Qt::DisplayRole).isValid());
}

TEST_F(InputsTest, AFormulaThatIsGoneIsNotKeptByItsNumbers)
{
    std::weak_ptr<const Activation> formula;
    {
        Session other;
        addFormula(other, makeFormula("max(x, 0)"));
        other.inputs.kind = InputKind::normal;
        formula = other.curves.front().formula.activation;
        window().document().start(other, {});
    }
    ASSERT_TRUE(waitForNumbers());
    settle();
    EXPECT_EQ(page().statistics().results().begin()->second.statistics.dead, 0.5);
    EXPECT_FALSE(formula.expired());
    window().document().start(firstSession(), {});
    EXPECT_TRUE(QTest::qWaitFor([&formula] { return formula.expired(); }, 5000));
}

TEST(InputStatistics, OutputsThatWereSlowComeLater)
{
    std::string slow = "0";
    for (int k = 1; k <= 60; ++k)
        slow += "+sin(" + std::to_string(k) + "*x)/" + std::to_string(k);
    Session session;
    session.selected = addFormula(session, makeFormula(slow));
    session.inputs = {.kind = InputKind::normal, .deviation = 10};
    Document document(session);
    InputStatistics statistics(document);
    ASSERT_TRUE(statistics.outputs({-2, 2}));
    const auto isWide = [](const OutputDensity* density) { return density && density->y.front() < -2; };
    EXPECT_FALSE(isWide(statistics.outputs({-3, 3})));
    EXPECT_TRUE(statistics.outputs({-3, 3})) << "those of before stand meanwhile";
    EXPECT_TRUE(QTest::qWaitFor([&] { return isWide(statistics.outputs({-3, 3})); }, 30000));
}

TEST_F(InputsTest, AColumnOfAHundredThousandValuesBecomesInputs)
{
    // −50.000, −49.999, … 49.999: all in one column, in a scrambled order.
    constexpr int count = 100000;
    QByteArray csv("x\n");
    for (int i = 0; i < count; ++i)
        csv += QByteArray::number(static_cast<int>(qint64{i} * 7919 % count - count / 2) / 1000.0, 'f', 3) + '\n';
    ASSERT_TRUE(window().files().open(write(QStringLiteral("numbers.csv"), csv)));
    ASSERT_TRUE(waitForIdle());
    EXPECT_EQ(window().page().tools().current(), Tool::inputs);
    ASSERT_EQ(session().inputs.kind, InputKind::data);
    const InputData& data = *session().inputs.data;
    EXPECT_EQ(data.fileName, "numbers.csv");
    EXPECT_EQ(data.column, "x");
    EXPECT_EQ(data.count, static_cast<std::uint64_t>(count));
    EXPECT_EQ(data.sha256, QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex().toStdString());
    EXPECT_EQ(data.least, -50);
    EXPECT_EQ(data.greatest, 49.999F);

    ASSERT_TRUE(waitForNumbers());
    const Statistics& relu = page().statistics().results().at(idOf("relu")).statistics;
    EXPECT_NEAR(relu.dead, 0.5, 1.5 / count);                  // 0 itself is an end
    EXPECT_NEAR(relu.mean, 49.999 * 50000 / 2 / count, 1e-6);  // Σ of 0.001 … 49.999
    settle();
    EXPECT_TRUE(QTest::qWaitFor([this] { return plot().figure().panels[0].outputs.has_value(); }));
    window().document().undo();
    EXPECT_EQ(session().inputs.kind, InputKind::none);
}

TEST_F(InputsTest, DataWithoutAFileSayWhatToDoAndLeaveTheSession)
{
    window().page().tools().setCurrent(Tool::inputs);
    choose(InputKind::normal);
    choose(InputKind::data);
    EXPECT_EQ(session().inputs.kind, InputKind::normal);
    EXPECT_TRUE(button(QStringLiteral("Open data…")));
    EXPECT_FALSE(page().law().mean().isVisible());
    EXPECT_FALSE(page().outcome().isVisible());  // its numbers are those of the normal law
    EXPECT_FALSE(page().table().isVisible());
    choose(InputKind::normal);
    EXPECT_TRUE(page().outcome().isVisible());
    EXPECT_FALSE(button(QStringLiteral("Open data…")));
    EXPECT_TRUE(page().law().mean().isVisible());
}

TEST_F(InputsTest, OfSeveralColumnsOneIsAskedFor)
{
    window().files().open(write(QStringLiteral("table.csv"), "name,loss,width\na,1.5,10\nb,2.5,20\nc,3.5,30\n"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return page().loader().state() == DataLoader::State::choosing; }));
    EXPECT_EQ(session().inputs.kind, InputKind::none);
    QListWidget& columns = page().data().columns();
    ASSERT_EQ(columns.count(), 2);
    EXPECT_TRUE(columns.item(0)->text().startsWith(QStringLiteral("loss")));
    EXPECT_TRUE(columns.item(1)->text().contains(QStringLiteral("10, 20, 30")));
    columns.setCurrentRow(1);
    QTest::keyClick(&columns, Qt::Key_Return);
    ASSERT_TRUE(waitForIdle());
    ASSERT_TRUE(session().inputs.data);
    EXPECT_EQ(session().inputs.data->column, "width");
    EXPECT_EQ(session().inputs.data->mean, 20);
}

TEST_F(InputsTest, ADamagedFileIsToldOfWithItsLineAndNothingIsLost)
{
    choose(InputKind::normal);
    const Session before = session();
    QByteArray csv("x\n");
    for (int i = 0; i < 100000; ++i)
        csv += i == 70000 ? QByteArray("oops\n") : QByteArray::number(i) + '\n';
    window().files().open(write(QStringLiteral("damaged.csv"), csv));
    ASSERT_TRUE(waitForIdle());
    EXPECT_EQ(session(), before);
    EXPECT_TRUE(notice().contains(QStringLiteral("damaged.csv"))) << notice().toStdString();
    EXPECT_TRUE(notice().contains(QStringLiteral("70002"))) << notice().toStdString();
    EXPECT_TRUE(notice().contains(QStringLiteral("oops"))) << notice().toStdString();

    window().files().open(write(QStringLiteral("words.csv"), "a\nb\nc\n"));
    ASSERT_TRUE(waitForIdle());
    EXPECT_TRUE(notice().contains(QStringLiteral("words.csv"))) << notice().toStdString();
    window().files().open(file(QStringLiteral("gone.csv")));
    ASSERT_TRUE(waitForIdle());
    EXPECT_TRUE(notice().contains(QStringLiteral("gone.csv"))) << notice().toStdString();
    window().files().open(write(QStringLiteral("empty.csv"), {}));
    ASSERT_TRUE(waitForIdle());
    EXPECT_TRUE(notice().contains(QStringLiteral("empty.csv"))) << notice().toStdString();
    EXPECT_EQ(session(), before);
}

TEST_F(InputsTest, ReadingIsGivenUpOnCancel)
{
    QByteArray csv;
    for (int i = 0; i < 2000000; ++i)
        csv += "0.125\n";
    window().files().open(write(QStringLiteral("long.csv"), csv));
    ASSERT_TRUE(QTest::qWaitFor([this] { return page().loader().state() == DataLoader::State::reading; }));
    QAbstractButton* cancel = button(QStringLiteral("Cancel"));
    ASSERT_TRUE(cancel);
    cancel->click();
    EXPECT_EQ(page().loader().state(), DataLoader::State::idle);
    QTest::qWait(100);
    EXPECT_EQ(session().inputs.kind, InputKind::none);
    EXPECT_FALSE(session().inputs.data);
}

TEST_F(InputsTest, ASessionThatIsReadBackAsksForItsDataAndTellsWhenTheyChanged)
{
    const QString path = write(QStringLiteral("mine.csv"), "-1\n1\n2\n4\n");
    window().files().open(path);
    ASSERT_TRUE(waitForIdle());
    const QString saved = file(QStringLiteral("with-data.actiscope"));
    ASSERT_TRUE(window().files().saveTo(saved));
    window().files().startNew();
    ASSERT_TRUE(window().files().open(saved));
    window().page().tools().setCurrent(Tool::inputs);
    ASSERT_EQ(session().inputs.kind, InputKind::data);
    EXPECT_TRUE(session().inputs.data->values.empty());
    const auto asks = [this] {
        for (const QLabel* label : page().data().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("choose the file again")))
                return true;
        return false;
    };
    EXPECT_TRUE(asks());
    ASSERT_TRUE(waitForNumbers());
    settle();
    EXPECT_FALSE(plot().figure().inputs->outline.x.empty());

    window().files().open(path);
    ASSERT_TRUE(waitForIdle());
    EXPECT_EQ(session().inputs.data->values, (std::vector<float>{-1, 1, 2, 4}));
    EXPECT_FALSE(asks());
    EXPECT_FALSE(notice().contains(QStringLiteral("mine.csv"))) << notice().toStdString();

    write(QStringLiteral("mine.csv"), "-1\n1\n2\n8\n");
    window().files().open(path);
    ASSERT_TRUE(waitForIdle());
    EXPECT_EQ(session().inputs.data->greatest, 8);
    EXPECT_TRUE(notice().contains(QStringLiteral("mine.csv"))) << notice().toStdString();
}

TEST_F(InputsTest, FieldsRefuseWhatMakesNoLaw)
{
    window().page().tools().setCurrent(Tool::inputs);
    choose(InputKind::normal);
    NumberField& sigma = page().law().deviation().field();
    sigma.setFocus();
    sigma.selectAll();
    QTest::keyClicks(&sigma, QStringLiteral("0"));
    QTest::keyClick(&sigma, Qt::Key_Return);
    EXPECT_TRUE(sigma.hasError());
    EXPECT_EQ(session().inputs.deviation, 1);
    sigma.selectAll();
    QTest::keyClicks(&sigma, QStringLiteral("2.5"));
    QTest::keyClick(&sigma, Qt::Key_Return);
    EXPECT_EQ(session().inputs.deviation, 2.5);
}

}  // namespace
}  // namespace actiscope::ui
