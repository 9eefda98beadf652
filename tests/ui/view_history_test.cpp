// Back and forward through views; gestures that can be cancelled; axes zoomed alone; equal aspect; keys of the plots.
#include "tests/ui/plot_fixture.h"

#include "ui/plot/plot_keys.h"
#include "ui/plot/range_editor.h"
#include "ui/view_history.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointingDevice>
#include <QRubberBand>

#include <cmath>

namespace actiscope::ui {
namespace {

View viewOf(double low)
{
    View view;
    view.x = {low, low + 10};
    return view;
}

TEST(ViewTrail, GoesBackAndForwardAndForgetsWhatLayAheadOfANewView)
{
    ViewTrail trail(viewOf(0));
    trail.add(viewOf(1));
    trail.add(viewOf(2));
    EXPECT_EQ(trail.goBack(), viewOf(1));
    EXPECT_EQ(trail.goBack(), viewOf(0));
    EXPECT_EQ(trail.goBack(), viewOf(0)) << "there is nothing before";
    EXPECT_EQ(trail.goForward(), viewOf(1));
    trail.add(viewOf(3));
    EXPECT_FALSE(trail.canGoForward());
    EXPECT_EQ(trail.goBack(), viewOf(1));
}

TEST(ViewTrail, KeepsTheLastHundred)
{
    ViewTrail trail(viewOf(0));
    for (int i = 1; i < 250; ++i)
        trail.add(viewOf(i));
    EXPECT_EQ(trail.size(), ViewTrail::longest);
    EXPECT_EQ(trail.current(), viewOf(249));
    while (trail.canGoBack())
        trail.goBack();
    EXPECT_EQ(trail.current(), viewOf(150));
}

TEST(ViewTrail, AnEntryThatCameBackToTheOneBeforeWasNone)
{
    ViewTrail trail(viewOf(0));
    trail.add(viewOf(1));
    EXPECT_TRUE(trail.amend(viewOf(2)));
    EXPECT_EQ(trail.size(), 2U);
    EXPECT_FALSE(trail.amend(viewOf(0)));
    EXPECT_EQ(trail.size(), 1U);
    trail.add(viewOf(0));
    EXPECT_EQ(trail.size(), 1U) << "the same view is no new one";
}

class HistoryTest : public test::PlotTest {
protected:
    ViewHistory& history() { return area_.history(); }
    void rest() { QTest::qWait(ViewHistory::pause + 100); }
    double width() { return session().view.x.high - session().view.x.low; }

    void beginDrag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mousePress(&plot(), Qt::LeftButton, modifiers, from.toPoint());
        QMouseEvent move(QEvent::MouseMove, to, plot().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(&plot(), &move);
        settle();
    }
};

TEST_F(HistoryTest, ARunOfWheelZoomsIsOneEntryUntilAPause)
{
    const View start = session().view;
    wheel(at(1, 1), 1);
    wheel(at(1, 1), 1);
    wheel(at(1, 1), 1);
    const View first = session().view;
    rest();
    wheel(at(1, 1), 1);
    history().goBack();
    EXPECT_EQ(session().view, first);
    history().goBack();
    EXPECT_EQ(session().view, start);
    EXPECT_FALSE(history().canGoBack());
    history().goForward();
    EXPECT_EQ(session().view, first);
    EXPECT_TRUE(history().canGoForward());
}

TEST_F(HistoryTest, AnotherKindOfGestureIsAnEntryOfItsOwnWithoutAPause)
{
    wheel(at(1, 1), 1);
    const View zoomed = session().view;
    drag(at(-2, 2), at(-2, 2) + QPointF(80, 0));
    const View panned = session().view;
    drag(at(-2, 2), at(-2, 2) + QPointF(80, 0));
    ASSERT_NE(session().view, panned);
    history().goBack();
    EXPECT_EQ(session().view, panned) << "two drags are two entries";
    history().goBack();
    EXPECT_EQ(session().view, zoomed);
}

TEST_F(HistoryTest, FitIsAnEntry)
{
    wheel(at(1, 1), 2);
    const View zoomed = session().view;
    QTest::keyClick(&plot(), Qt::Key_Home);
    ASSERT_NE(session().view, zoomed);
    history().goBack();
    EXPECT_EQ(session().view, zoomed);
}

TEST_F(HistoryTest, UndoOfCurvesLeavesItAloneAndUndoOfAMoveCanBeGoneBackFrom)
{
    wheel(at(1, 1), 2);
    const View zoomed = session().view;
    rest();
    document_.edit(QStringLiteral("scale"), [](Session& s) { s.outputScale = 2; });
    document_.undo();
    EXPECT_EQ(session().view, zoomed);
    EXPECT_FALSE(history().canGoForward());
    document_.undo();
    ASSERT_NE(session().view, zoomed);
    history().goBack();
    EXPECT_EQ(session().view, zoomed);
}

TEST_F(HistoryTest, SideButtonsOfTheMouseTravel)
{
    const View start = session().view;
    wheel(at(1, 1), 2);
    const View zoomed = session().view;
    QTest::mouseClick(&plot(), Qt::BackButton, Qt::NoModifier, at(1, 1).toPoint());
    EXPECT_EQ(session().view, start);
    QTest::mouseClick(&plot(), Qt::ForwardButton, Qt::NoModifier, at(1, 1).toPoint());
    EXPECT_EQ(session().view, zoomed);
}

TEST_F(HistoryTest, EscapeCancelsARunningPanBoxOrStretchAndLeavesNoEntry)
{
    const Session before = session();
    const QPointF axis(map().rect.left() - 12, map().rect.center().y());
    const struct {
        const char* name;
        QPointF from;
        Qt::KeyboardModifiers modifiers;
    } rows[] = {{"pan", at(-2, 2), Qt::NoModifier},
                {"box", at(-2, 2), Qt::ControlModifier},
                {"axis", axis, Qt::NoModifier},
                {"stretch", axis, Qt::ControlModifier}};
    for (const auto& row : rows) {
        beginDrag(row.from, row.from + QPointF(70, 50), row.modifiers);
        QTest::keyClick(&plot(), Qt::Key_Escape);
        EXPECT_EQ(session(), before) << row.name;
        QTest::mouseRelease(&plot(), Qt::LeftButton, row.modifiers, (row.from + QPointF(70, 50)).toPoint());
        EXPECT_EQ(session(), before) << row.name << ": letting go is no click";
        EXPECT_FALSE(history().canGoBack()) << row.name;
    }
}

TEST_F(HistoryTest, ASecondFingerEndsTheDragOfTheFirst)
{
    std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const QPoint from = map().rect.center().toPoint();
    const QPoint to = from + QPoint(60, 40);
    for (const bool isBox : {false, true}) {
        if (isBox)
            QTest::keyClick(&plot(), Qt::Key_B);
        QTest::touchEvent(&plot(), screen.get()).press(0, from, &plot());
        QTest::touchEvent(&plot(), screen.get()).move(0, to, &plot());
        settle();
        const View moved = session().view;
        QTest::touchEvent(&plot(), screen.get()).stationary(0).press(1, to + QPoint(80, 0), &plot());
        settle();
        EXPECT_EQ(session().view, moved);
        for (const QRubberBand* box : plot().findChildren<QRubberBand*>())
            EXPECT_FALSE(box->isVisible());
        QTest::touchEvent(&plot(), screen.get()).release(0, to, &plot()).release(1, to + QPoint(80, 0), &plot());
        rest();
        wheel(at(1, 1), 1);
        const View first = session().view;
        rest();
        wheel(at(1, 1), 1);
        ASSERT_NE(session().view, first);
        rest();
        history().goBack();
        EXPECT_EQ(session().view, first) << "two zooms are two entries";
        history().goBack();
        EXPECT_EQ(session().view, moved);
    }
    settle();
    const double before = width();
    drag(map().rect.center(), map().rect.center() + QPointF(60, 30));
    EXPECT_NEAR(width(), before, 1e-9) << "the box was the drag that ended";
}

TEST_F(HistoryTest, ShiftAndControlLetTheWheelZoomAlongOneAxis)
{
    const View before = session().view;
    wheel(at(1, 1), 1, Qt::ShiftModifier);
    EXPECT_NEAR(width(), 12 * 0.85, 1e-9);
    EXPECT_FALSE(session().view.range(PanelKind::value));
    wheel(at(1, 1), -1, Qt::ShiftModifier);
    const Interval y = map().y;
    wheel(at(1, 1), 1, Qt::ControlModifier);
    EXPECT_NEAR(width(), before.x.high - before.x.low, 1e-9);
    EXPECT_NEAR(map().y.high - map().y.low, (y.high - y.low) * 0.85, 1e-9);
}

TEST_F(HistoryTest, ControlDragOnAnAxisStretchesItAboutItsMiddle)
{
    const Interval y = map().y;
    const QPointF axis(map().rect.left() - 12, map().rect.center().y());
    drag(axis, axis - QPointF(0, 60), Qt::ControlModifier);
    EXPECT_NEAR((map().y.high + map().y.low) / 2, (y.high + y.low) / 2, 1e-9);
    EXPECT_LT(map().y.high - map().y.low, 0.9 * (y.high - y.low));
    EXPECT_EQ(session().view.x, View{}.x);
    const QPointF below(map(1).rect.center().x(), map(1).rect.bottom() + 10);
    drag(below, below - QPointF(60, 0), Qt::ControlModifier);
    EXPECT_GT(width(), 12);
}

TEST_F(HistoryTest, AnArmedBoxShowsASignUntilItIsDrawnOrCancelled)
{
    const auto sign = [this]() -> QLabel* {
        for (auto* each : plot().findChildren<QLabel*>())
            if (each->isVisible() && each->text().startsWith(QStringLiteral("Drag a box")))
                return each;
        return nullptr;
    };
    EXPECT_EQ(sign(), nullptr);
    QTest::keyClick(&plot(), Qt::Key_B);
    hover(at(1, 1));
    ASSERT_NE(sign(), nullptr);
    EXPECT_TRUE(map().rect.contains(QRectF(sign()->geometry())));
    EXPECT_EQ(plot().cursor().shape(), Qt::BitmapCursor);
    QTest::keyClick(&plot(), Qt::Key_Escape);
    EXPECT_EQ(sign(), nullptr);
    hover(at(1.1, 1));
    EXPECT_NE(plot().cursor().shape(), Qt::BitmapCursor);
    QTest::keyClick(&plot(), Qt::Key_B);
    drag(at(0, 0), at(2, 1.5));
    EXPECT_EQ(sign(), nullptr);
}

TEST_F(HistoryTest, BMakesTheNextDragABoxAndOnlyThatOne)
{
    QTest::keyClick(&plot(), Qt::Key_B);
    drag(at(-3, 3), at(-1, 1));
    EXPECT_NEAR(session().view.x.low, -3, 0.05);
    EXPECT_NEAR(session().view.x.high, -1, 0.05);
    const double zoomed = width();
    drag(map().rect.center(), map().rect.center() + QPointF(60, 30));
    EXPECT_NEAR(width(), zoomed, 1e-9);
    QTest::keyClick(&plot(), Qt::Key_B);
    QTest::keyClick(&plot(), Qt::Key_Escape);
    drag(map().rect.center(), map().rect.center() + QPointF(60, 30));
    EXPECT_NEAR(width(), zoomed, 1e-9) << "Escape changes one's mind";
}

TEST_F(HistoryTest, AFlatBoxZoomsAlongOneAxisAndATinyOneNotAtAll)
{
    const View before = session().view;
    const QPointF from = at(-3, 2);
    drag(from, from + QPointF(7, 7), Qt::ControlModifier);
    EXPECT_EQ(session().view, before);
    drag(from, from + QPointF(120, 4), Qt::ControlModifier);
    EXPECT_NEAR(session().view.x.low, -3, 0.05);
    EXPECT_FALSE(session().view.range(PanelKind::value));
}

TEST_F(HistoryTest, KeysZoomBothAxesOrOne)
{
    const Interval y = map().y;
    QTest::keyClick(&plot(), Qt::Key_Plus);
    settle();
    EXPECT_NEAR(width(), 12 * 0.85, 1e-9);
    EXPECT_NEAR(map().y.high - map().y.low, (y.high - y.low) * 0.85, 1e-9);
    QTest::keyClick(&plot(), Qt::Key_Minus);
    QTest::keyClick(&plot(), Qt::Key_Home);
    settle();
    QTest::keyClick(&plot(), Qt::Key_X);
    EXPECT_NEAR(width(), 12 * 0.85, 1e-9);
    EXPECT_FALSE(session().view.range(PanelKind::value));
    QTest::keyClick(&plot(), Qt::Key_X, Qt::ShiftModifier);
    EXPECT_NEAR(width(), 12, 1e-9);
    QTest::keyClick(&plot(), Qt::Key_Y);
    EXPECT_NEAR(width(), 12, 1e-9);
    EXPECT_TRUE(session().view.range(PanelKind::value));
}

TEST_F(HistoryTest, KeysThatAreFasterThanFramesAddUp)
{
    const Interval y = map().y;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&plot(), Qt::Key_Right);
        QTest::keyClick(&plot(), Qt::Key_Up);
    }
    EXPECT_NEAR(session().view.x.low, -6 + 4 * 0.05 * 12, 1e-9);
    EXPECT_NEAR(session().view.x.high, 6 + 4 * 0.05 * 12, 1e-9);
    ASSERT_TRUE(session().view.range(PanelKind::value));
    EXPECT_NEAR(session().view.range(PanelKind::value)->low, y.low + 4 * 0.05 * (y.high - y.low), 1e-9);
}

TEST_F(HistoryTest, FingersThatAreFasterThanFramesAddUpAndZoomAsTheWheelDoes)
{
    std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const PixelMap before = map();
    const QPoint middle = before.rect.center().toPoint();
    const auto move = [&](int apart) {
        QTest::touchEvent(&plot(), screen.get())
            .move(0, middle - QPoint(apart, 0), &plot())
            .move(1, middle + QPoint(apart, 0), &plot());
    };
    QTest::touchEvent(&plot(), screen.get())
        .press(0, middle - QPoint(40, 0), &plot())
        .press(1, middle + QPoint(40, 0), &plot());
    move(60);
    move(80);
    move(100);
    QTest::touchEvent(&plot(), screen.get()).release(0, middle, &plot()).release(1, middle, &plot());
    EXPECT_NEAR(width(), 12 * 0.4, 1e-9);
    const auto& y = session().view.range(PanelKind::value);
    ASSERT_TRUE(y);
    EXPECT_NEAR(y->high - y->low, (before.y.high - before.y.low) * 0.4, 1e-9);
    settle();
    EXPECT_NEAR(map().yFromPixel(middle.y()), before.yFromPixel(middle.y()), 1e-9);
}

TEST_F(HistoryTest, KeysAreForThePanelUnderThePointerOrTheOneChosen)
{
    hover(at(1, 0.5, 1));
    QTest::keyClick(&plot(), Qt::Key_Y);
    settle();
    EXPECT_TRUE(session().view.range(PanelKind::slope));
    EXPECT_FALSE(session().view.range(PanelKind::value));
    QTest::keyClick(&plot(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(plot().markedPanel(), 1U) << "the first press shows which one it is";
    QTest::keyClick(&plot(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(plot().markedPanel(), 0U);
    QTest::keyClick(&plot(), Qt::Key_Y);
    EXPECT_TRUE(session().view.range(PanelKind::value));
}

TEST_F(HistoryTest, KeysMakeAPanelTallerAndGiveTheUsualHeightsBack)
{
    const double before = map(0).rect.height();
    QTest::keyClick(&plot(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    EXPECT_GT(map(0).rect.height(), before + 5);
    QTest::keyClick(&plot(), Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    EXPECT_EQ(map(0).rect.height(), before);
}

TEST_F(HistoryTest, ROpensTheRangeOfThePanelAndShiftRThatOfX)
{
    for (const Qt::KeyboardModifiers modifiers : {Qt::KeyboardModifiers(Qt::NoModifier), {Qt::ShiftModifier}}) {
        QTest::keyClick(&plot(), Qt::Key_R, modifiers);
        auto* editor = area_.findChild<RangeEditor*>();
        ASSERT_NE(editor, nullptr);
        const QList<QLineEdit*> fields = editor->findChildren<QLineEdit*>();
        fields[0]->setText(QStringLiteral("-3"));
        fields[1]->setText(QStringLiteral("3"));
        QTest::keyClick(fields[1], Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        settle();
    }
    EXPECT_EQ(session().view.range(PanelKind::value), (Interval{-3, 3}));
    EXPECT_EQ(session().view.x, (Interval{-3, 3}));
}

TEST_F(HistoryTest, EqualAspectHoldsAtAnySizeAndWhateverIsZoomed)
{
    document_.editView([](Session& s) { s.view.hasEqualAspect = true; });
    settle();
    const auto expectEqual = [this](const char* when) {
        const double alongX = map().rect.width() / (map().x.high - map().x.low);
        const double alongY = map().rect.height() / (map().y.high - map().y.low);
        EXPECT_NEAR(alongX / alongY, 1, 0.01) << when;
    };
    expectEqual("at first");
    for (const QSize size : {QSize(560, 700), QSize(1300, 800), QSize(736, 500)}) {
        area_.resize(size);
        QTest::qWait(20);
        expectEqual("resized");
    }
    wheel(at(1, 1), 3);
    expectEqual("after a zoom");
    const double before = map().x.high - map().x.low;
    wheel({map().rect.left() - 12, map().rect.center().y()}, 2);
    expectEqual("after a zoom along y");
    EXPECT_NEAR(map().x.high - map().x.low, before * 0.85 * 0.85, 1e-9) << "names may take other room: y follows x";
    drag(at(-2, 1), at(-2, 1) + QPointF(50, 60));
    expectEqual("after a drag");
    std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const QPoint middle = map().rect.center().toPoint();
    const double under = map().yFromPixel(middle.y());
    QTest::touchEvent(&plot(), screen.get())
        .press(0, middle - QPoint(40, 0), &plot())
        .press(1, middle + QPoint(40, 0), &plot());
    QTest::touchEvent(&plot(), screen.get())
        .move(0, middle - QPoint(60, 0), &plot())
        .move(1, middle + QPoint(60, 0), &plot());
    QTest::touchEvent(&plot(), screen.get()).release(0, middle, &plot()).release(1, middle, &plot());
    settle();
    expectEqual("after a pinch");
    EXPECT_NEAR(map().yFromPixel(middle.y()), under, 0.01) << "what lay under the fingers stays there";
    document_.edit(QStringLiteral("panel"), [](Session& s) { s.panels.shows(PanelKind::slope) = false; });
    QTest::qWait(20);
    expectEqual("alone");
}

TEST(PlotKeys, AreEachMeantForOneThingAndSayWhat)
{
    QSet<QString> seen;
    EXPECT_NE(plotKeys().front().text, nullptr);
    for (const PlotKey& key : plotKeys()) {
        const QString keys = QKeySequence(key.keys).toString();
        EXPECT_FALSE(seen.contains(keys)) << keys.toStdString();
        seen.insert(keys);
        EXPECT_EQ(plotActionOf(key.keys), key.action) << keys.toStdString();
    }
    EXPECT_EQ(plotActionOf(Qt::KeypadModifier | Qt::Key_Plus), PlotAction::zoomIn);
    EXPECT_EQ(plotActionOf(Qt::SHIFT | Qt::Key_Plus), PlotAction::zoomIn) << "where + needs Shift";
    EXPECT_EQ(plotActionOf(Qt::KeypadModifier | Qt::Key_Enter), PlotAction::pinCursor);
    EXPECT_EQ(plotActionOf(Qt::Key_F2), std::nullopt);
}

}  // namespace
}  // namespace actiscope::ui
