#include "core/catalogue.h"
#include "tests/ui/plot_fixture.h"

#include <QSignalSpy>

#include <algorithm>
#include <cmath>
#include <functional>

namespace actiscope::ui {
namespace {

/// Cursors in the plots, by mouse and by keyboard.
class ReadingTest : public test::PlotTest {
protected:
    void edit(const std::function<void(Session&)>& change)
    {
        document_.edit(QStringLiteral("set"), change);
        settle();
    }
    double pixel() { return (map().x.high - map().x.low) / map().rect.width(); }
    CurveId curve(std::string_view activation)
    {
        return std::ranges::find(session().curves, activation, &Curve::activation)->id;
    }
    static bool isRound(double x, double step) { return std::abs(x / step - std::round(x / step)) < 1e-9; }
};

TEST_F(ReadingTest, AClickOnACurveSelectsItAndPinsTheCursorThereInOneStep)
{
    const Session before = session();
    click(at(-1.5, std::tanh(-1.5)));
    EXPECT_EQ(session().selected, curve("tanh"));
    ASSERT_TRUE(session().cursor);
    EXPECT_NEAR(*session().cursor, -1.5, pixel());
    EXPECT_TRUE(isRound(*session().cursor, 0.01)) << *session().cursor;
    document_.undo();
    EXPECT_EQ(session(), before);
}

TEST_F(ReadingTest, AClickNearAKinkOrAnEndOfARegionSnapsToItExactly)
{
    edit([](Session& s) { s.selected = s.curves[2].id; });  // ELU: saturated for x < ln 0.01
    click(at(std::log(0.01), 3) + QPointF(6, 0));
    EXPECT_DOUBLE_EQ(*session().cursor, std::log(0.01));
    edit([](Session& s) { s.selected = s.curves[0].id; });
    click(at(0, 3) + QPointF(-5, 0));
    EXPECT_EQ(*session().cursor, 0);
    click(at(0, 3) + QPointF(-14, 0));
    EXPECT_NE(*session().cursor, 0);
}

TEST_F(ReadingTest, AClickSnapsToNotablePointsWhereTheyAreShown)
{
    edit([](Session& s) {
        s = {};
        addCurve(s, *findById("gaussian"));
    });
    const double inflection = std::sqrt(0.5);
    click(at(inflection, 0.2) + QPointF(4, 0));
    EXPECT_NE(*session().cursor, inflection);
    edit([](Session& s) { s.showsNotablePoints = true; });
    click(at(inflection, 0.2) + QPointF(4, 0));
    EXPECT_NEAR(*session().cursor, inflection, 1e-12);
}

TEST_F(ReadingTest, TheHoveringCursorStandsOnRoundNumbersToo)
{
    QMouseEvent move(QEvent::MouseMove, at(-2.3456, 2.5), plot().mapToGlobal(at(-2.3456, 2.5)), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&plot(), &move);
    ASSERT_TRUE(interaction_.pointerX());
    EXPECT_TRUE(isRound(*interaction_.pointerX(), 0.01));
    EXPECT_NEAR(*interaction_.pointerX(), -2.3456, 0.01);
}

TEST_F(ReadingTest, ArrowsMoveThePinnedCursorByRoundStepsShiftFinerControlCoarser)
{
    edit([](Session& s) { s.cursor = 1; });
    key(Qt::Key_Right);
    const double step = *session().cursor - 1;
    EXPECT_GE(step, pixel() * 0.999);
    EXPECT_LE(step, pixel() * 5);
    key(Qt::Key_Left);
    EXPECT_EQ(*session().cursor, 1);
    key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_NEAR(*session().cursor - 1, step / 10, 1e-12);
    key(Qt::Key_Left, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_NEAR(*session().cursor - 1, step * 10, 1e-12);
    for (int i = 0; i < 40; ++i)
        key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(*session().cursor, std::round(*session().cursor * 1e6) / 1e6) << "steps add up to decimal numbers";
}

TEST_F(ReadingTest, UpAndDownGoFromCurveToCurveAtTheCursor)
{
    edit([](Session& s) {
        s.cursor = 2;
        s.selected = s.curves[6].id;  // sigmoid 0.88 < tanh 0.96
    });
    const View view = session().view;
    key(Qt::Key_Up);
    EXPECT_EQ(session().selected, curve("tanh"));
    key(Qt::Key_Down);
    EXPECT_EQ(session().selected, curve("sigmoid"));
    key(Qt::Key_Down);
    EXPECT_EQ(session().selected, curve("sigmoid")) << "the lowest";
    EXPECT_EQ(session().view, view);
    EXPECT_EQ(session().cursor, 2);
}

TEST_F(ReadingTest, NGoesToTheNextNotablePointAndShiftNBack)
{
    edit([](Session& s) {
        s = {};
        addCurve(s, *findById("gaussian"));
    });
    key(Qt::Key_N);
    EXPECT_NEAR(*session().cursor, -std::sqrt(0.5), 1e-12);
    key(Qt::Key_N);
    EXPECT_NEAR(*session().cursor, 0, 1e-12);
    key(Qt::Key_N, Qt::ShiftModifier);
    EXPECT_NEAR(*session().cursor, -std::sqrt(0.5), 1e-12);
    const double first = *session().cursor;
    key(Qt::Key_N, Qt::ShiftModifier);
    EXPECT_EQ(*session().cursor, first) << "there is none before it";
}

TEST_F(ReadingTest, ThePinnedCursorIsDraggedByItsLineInOneStepOfUndo)
{
    edit([](Session& s) { s.cursor = 2; });
    const Session before = session();
    drag(at(2, 3.3), at(-3, 3.3));
    EXPECT_NEAR(*session().cursor, -3, pixel());
    EXPECT_EQ(session().view, before.view) << "the plane stays";
    document_.undo();
    EXPECT_EQ(session(), before);
    drag(at(2, 3.3) + QPointF(12, 0), at(1, 3.3));
    EXPECT_EQ(session().cursor, 2) << "beside the line the plane is dragged";
    EXPECT_NE(session().view, before.view);
}

TEST_F(ReadingTest, ShiftClickPinsASecondCursorAndEscapeLetsGoOfItFirst)
{
    click(at(1, 3), Qt::ShiftModifier);
    EXPECT_TRUE(session().cursor) << "without a first one it is the first";
    EXPECT_FALSE(session().secondCursor);
    click(at(3, 3), Qt::ShiftModifier);
    ASSERT_TRUE(session().secondCursor);
    EXPECT_NEAR(*session().secondCursor, 3, pixel());
    const Figure figure = area_.figure();
    ASSERT_TRUE(figure.cursor && figure.cursor->second);
    EXPECT_NEAR(figure.cursor->secondMarks.at(0).y, *session().secondCursor, 1e-12) << "ELU is x there";
    drag(at(*session().secondCursor, 3.5), at(-2, 3.5));
    EXPECT_NEAR(*session().secondCursor, -2, pixel());
    key(Qt::Key_Escape);
    EXPECT_FALSE(session().secondCursor);
    EXPECT_TRUE(session().cursor);
    key(Qt::Key_Escape);
    EXPECT_FALSE(session().cursor);
}

TEST_F(ReadingTest, CursorsThatMoveRedrawNoCurve)
{
    edit([](Session& s) {
        s.cursor = 1;
        s.secondCursor = 2;
    });
    QSignalSpy replots(&plot(), &QCustomPlot::afterReplot);
    key(Qt::Key_Right);
    drag(at(2, 3.5), at(3, 3.5));
    EXPECT_EQ(replots.count(), 0);
}

TEST_F(ReadingTest, NotablePointsAreDrawnAsOpenMarks)
{
    const auto inkAt = [&](double x, double y) {
        const QImage image = plot().grab().toImage();
        return image.pixelColor((at(x, y) * image.devicePixelRatio()).toPoint());
    };
    edit([](Session& s) {
        s = {};
        addCurve(s, *findById("gaussian"));
        s.showsNotablePoints = true;
    });
    QTest::qWait(20);
    EXPECT_EQ(inkAt(0, 1), theme_.palette().plot) << "open: the ground shows";
    const QColor rim = inkAt(0 + 4 * pixel(), 1);
    EXPECT_NE(rim, theme_.palette().plot);
    edit([](Session& s) { s.showsNotablePoints = false; });
    QTest::qWait(20);
    EXPECT_NE(inkAt(0, 1), theme_.palette().plot) << "the curve alone";
}

}  // namespace
}  // namespace actiscope::ui
