#include "tests/ui/plot_fixture.h"

#include "ui/plot/range_animation.h"

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

using test::PlotTest;

TEST_F(PlotTest, WheelKeepsThePointUnderThePointer)
{
    const QPointF pointer = at(-3, 2.5);
    const double x = map().xFromPixel(pointer.x());
    const double y = map().yFromPixel(pointer.y());
    const double width = map().x.high - map().x.low;
    wheel(pointer, 3);
    EXPECT_NEAR(map().x.high - map().x.low, width * std::pow(0.85, 3), 1e-9);
    EXPECT_NEAR(map().xFromPixel(pointer.x()), x, 1e-9);
    EXPECT_NEAR(map().yFromPixel(pointer.y()), y, 1e-9);
}

TEST_F(PlotTest, WheelOverAnAxisZoomsThatAxisAlone)
{
    const View before = session().view;
    wheel({map().rect.left() - 12, map().rect.center().y()}, 1);
    EXPECT_EQ(session().view.x, before.x);
    EXPECT_TRUE(session().view.range(PanelKind::value));
    wheel({map(1).rect.center().x(), map(1).rect.bottom() + 10}, 1);
    EXPECT_NE(session().view.x, before.x);
    EXPECT_FALSE(session().view.range(PanelKind::slope));
}

TEST_F(PlotTest, ZoomStopsBeforeRangesBecomeDegenerate)
{
    const QPointF pointer = at(1, 2.5);
    for (int i = 0; i < 60; ++i)
        wheel(pointer, 10);
    EXPECT_LT(session().view.x.low, session().view.x.high);
    for (int i = 0; i < 120; ++i)
        wheel(pointer, -10);
    EXPECT_LE(session().view.x.high - session().view.x.low, 1e200);
    EXPECT_TRUE(std::isfinite(session().view.x.low));
}

TEST_F(PlotTest, DragMovesThePlaneWithTheHand)
{
    const QPointF from = at(-2, 2);
    drag(from, from + QPointF(80, 40));
    EXPECT_NEAR(map().xFromPixel(from.x() + 80), -2, 0.02);
    EXPECT_NEAR(map().yFromPixel(from.y() + 40), 2, 0.02);
    EXPECT_FALSE(session().view.range(PanelKind::slope)) << "the other panel still fits";
    EXPECT_FALSE(session().cursor) << "a drag is no click";
}

TEST_F(PlotTest, ADragGoesOnWhereItBeganThoughPanelsAreHiddenMeanwhile)
{
    for (const Qt::KeyboardModifiers modifiers : {Qt::KeyboardModifiers(Qt::NoModifier), {Qt::ControlModifier}}) {
        document_.edit(QStringLiteral("Show"), [](Session& session) { session.panels = {}; });
        document_.edit(QStringLiteral("Fit"), [](Session& session) { session.view = {}; });
        settle();
        const QPointF from = at(3, 0.8, 1);
        const QPointF to = from + QPointF(-60, 40);
        QTest::mousePress(&plot(), Qt::LeftButton, modifiers, from.toPoint());
        const auto moveTo = [&](QPointF position) {
            QMouseEvent move(QEvent::MouseMove, position, plot().mapToGlobal(position), Qt::NoButton, Qt::LeftButton,
                             modifiers);
            QApplication::sendEvent(&plot(), &move);
            settle();
        };
        moveTo(from + QPointF(-30, 20));
        document_.edit(QStringLiteral("Hide"),
                       [](Session& session) { session.panels.shows(PanelKind::slope) = false; });
        settle();
        ASSERT_EQ(plot().panelCount(), 1u);
        moveTo(to);
        QTest::mouseRelease(&plot(), Qt::LeftButton, modifiers, to.toPoint());
        settle();
        EXPECT_TRUE(session().view.range(PanelKind::slope));
        EXPECT_FALSE(session().view.range(PanelKind::value));
        EXPECT_NE(session().view.x, View{}.x);
    }
}

TEST_F(PlotTest, DragOverAnAxisMovesThatAxisAlone)
{
    const View before = session().view;
    const QPointF from(map().rect.left() - 12, map().rect.center().y());
    drag(from, from + QPointF(30, 40));
    EXPECT_EQ(session().view.x, before.x);
    EXPECT_TRUE(session().view.range(PanelKind::value));
}

TEST_F(PlotTest, ControlDragShowsTheBox)
{
    drag(at(-3, 3), at(-1, 1), Qt::ControlModifier);
    EXPECT_NEAR(session().view.x.low, -3, 0.05);
    EXPECT_NEAR(session().view.x.high, -1, 0.05);
    ASSERT_TRUE(session().view.range(PanelKind::value));
    EXPECT_NEAR(session().view.range(PanelKind::value)->low, 1, 0.05);
    EXPECT_NEAR(session().view.range(PanelKind::value)->high, 3, 0.05);
}

TEST_F(PlotTest, HomeAndADoubleClickOnEmptyPlotFit)
{
    const View fitted = session().view;
    wheel(at(-3, 2), 5);
    ASSERT_NE(session().view, fitted);
    QTest::keyClick(&plot(), Qt::Key_Home);
    EXPECT_EQ(session().view, fitted);
    wheel(at(-3, 2), 5);
    const QPoint empty = at(map().x.low + 0.4 * (map().x.high - map().x.low), 0.9 * map().y.high).toPoint();
    QTest::mouseDClick(&plot(), Qt::LeftButton, Qt::NoModifier, empty);
    settle();
    EXPECT_EQ(session().view, fitted);
    EXPECT_FALSE(session().cursor);
}

TEST_F(PlotTest, ClickOnACurveSelectsItAndADoubleClickSolosIt)
{
    const CurveId tanhCurve = session().curves[5].id;
    click(at(5, 1));
    const CurveId top = session().selected;
    EXPECT_TRUE(top == tanhCurve || top == session().curves[6].id);
    click(at(-1.5, std::tanh(-1.5)));
    EXPECT_EQ(session().selected, tanhCurve);
    ASSERT_TRUE(session().cursor) << "and pins the cursor there";
    EXPECT_NEAR(*session().cursor, -1.5, 0.03);
    QTest::mouseDClick(&plot(), Qt::LeftButton, Qt::NoModifier, at(-1.5, std::tanh(-1.5)).toPoint());
    settle();
    EXPECT_EQ(session().solo, tanhCurve);
}

TEST_F(PlotTest, HoverTellsXAndTheCurveAndRedrawsNoCurveForTheCursor)
{
    hover(at(-3, 2.5));
    ASSERT_TRUE(interaction_.pointerX());
    EXPECT_NEAR(*interaction_.pointerX(), -3, 0.02);
    EXPECT_EQ(interaction_.hovered(), 0U);
    QSignalSpy replots(&plot(), &QCustomPlot::afterReplot);
    hover(at(-2.5, 2.5));
    EXPECT_EQ(replots.count(), 0);
    ASSERT_TRUE(plot().figure().cursor);
    EXPECT_NEAR(plot().figure().cursor->x, -2.5, 0.02);
    hover(at(-1.5, std::tanh(-1.5)));
    EXPECT_EQ(interaction_.hovered(), session().curves[5].id);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&plot(), &leave);
    EXPECT_FALSE(interaction_.pointerX());
    EXPECT_EQ(interaction_.hovered(), 0U);
}

TEST_F(PlotTest, ClickPinsTheCursorArrowsMoveItAndEscapeLetsItGo)
{
    click(at(-3, 2.5));
    ASSERT_TRUE(session().cursor);
    EXPECT_NEAR(*session().cursor, -3, 0.02);
    const double pinned = *session().cursor;
    QTest::keyClick(&plot(), Qt::Key_Right);
    EXPECT_GT(*session().cursor, pinned);
    const double coarse = *session().cursor;
    QTest::keyClick(&plot(), Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_LT(*session().cursor, coarse);
    EXPECT_GT(*session().cursor, pinned - 0.05);
    QTest::keyClick(&plot(), Qt::Key_Escape);
    EXPECT_FALSE(session().cursor);
    QTest::keyClick(&plot(), Qt::Key_Right);
    EXPECT_GT(session().view.x.high, 6) << "without a cursor arrows pan";
}

TEST_F(PlotTest, LanesStandBelowThePlotsOverTheSameX)
{
    ASSERT_EQ(area_.figure().lanes.size(), 7U);
    EXPECT_EQ(plot().lanesRect().left(), map(0).rect.left());
    EXPECT_EQ(plot().lanesRect().right(), map(1).rect.right());
    EXPECT_GT(plot().lanesRect().top(), map(1).rect.bottom());
    click(plot().laneRow(0).center());
    EXPECT_EQ(session().selected, session().curves[0].id);
}

TEST_F(PlotTest, MoreThanEightLanesAreStripsOfWhichTheHoveredOneOpens)
{
    document_.edit(QStringLiteral("all"), [](Session& s) { showAllActivations(s); });
    settle();
    ASSERT_GT(area_.figure().lanes.size(), 8U);
    const double closed = plot().laneRow(4).height();
    EXPECT_LE(closed, 8);
    const QRectF all = plot().lanesRect();
    hover(plot().laneRow(4).center());
    EXPECT_GE(plot().laneRow(4).height(), 16);
    EXPECT_EQ(plot().lanesRect(), all) << "nothing else moves";
    EXPECT_EQ(interaction_.hovered(), session().curves[4].id);
}

TEST_F(PlotTest, NoTwoTextsOverlapAndNoneIsCutOff)
{
    for (const int width : {560, 736, 1300}) {
        for (const bool showsAll : {false, true}) {
            document_.edit(QStringLiteral("set"), [&](Session& s) {
                s = firstSession();
                if (showsAll)
                    showAllActivations(s);
            });
            area_.resize(width, 752);
            QTest::qWait(20);
            for (std::size_t panel = 0; panel < plot().panelCount(); ++panel) {
                const std::vector<PlacedText>& texts = plot().texts(panel);
                EXPECT_FALSE(texts.empty());
                for (std::size_t i = 0; i < texts.size(); ++i) {
                    EXPECT_LE(texts[i].rect.right(), width) << texts[i].lines.join(u' ').toStdString();
                    for (std::size_t k = 0; k < i; ++k)
                        EXPECT_FALSE(texts[i].rect.adjusted(1, 1, -1, -1).intersects(texts[k].rect))
                            << texts[i].lines.join(u' ').toStdString() << " over "
                            << texts[k].lines.join(u' ').toStdString();
                }
            }
        }
    }
}

TEST_F(PlotTest, SentencesOfRegionsStandInNoOther)
{
    document_.edit(QStringLiteral("set"), [](Session& s) {
        const auto sigmoid = std::ranges::find(s.curves, "sigmoid", &Curve::activation);
        s.selected = sigmoid->id;
        s.view.x = {-1e6, 1e6};
    });
    QTest::qWait(20);
    int sentences = 0;
    for (const PlacedText& text : plot().texts(0)) {
        const QString line = text.lines.join(u' ');
        if (!line.contains(QStringLiteral("saturated for x")))
            continue;
        ++sentences;
        EXPECT_EQ(line.contains(QLatin1Char('>')), text.rect.center().x() > at(0, 0).x()) << line.toStdString();
    }
    EXPECT_EQ(sentences, 2);
}

TEST_F(PlotTest, NamesAlongCurvesStandNearestToTheirOwn)
{
    const auto distance = [&](const QRectF& rect, const FigureCurve& curve) {
        double least = 1e9;
        for (std::size_t i = 0; i < curve.samples->x.size(); ++i) {
            const QPointF point = at(curve.samples->x[i], curve.samples->y[i], 1);
            const double dx = std::max({rect.left() - point.x(), point.x() - rect.right(), 0.0});
            const double dy = std::max({rect.top() - point.y(), point.y() - rect.bottom(), 0.0});
            least = std::min(least, std::hypot(dx, dy));
        }
        return least;
    };
    for (const QSize size : {QSize(460, 620), QSize(560, 560), QSize(736, 752), QSize(1300, 800)}) {
        area_.resize(size);
        QTest::qWait(20);
        ASSERT_FALSE(plot().texts(1).empty());
        const Figure figure = area_.figure();
        for (const PlacedText& text : plot().texts(1)) {
            double own = 1e9;
            double other = 1e9;
            for (const FigureCurve& curve : figure.panels[1].curves) {
                const bool isOwn = std::find(text.curves.begin(), text.curves.end(), curve.id) != text.curves.end();
                double& nearest = isOwn ? own : other;
                nearest = std::min(nearest, distance(text.rect, curve));
            }
            EXPECT_LT(own + 1, other) << text.lines.join(u' ').toStdString() << " at " << size.width();
        }
    }
}

TEST_F(PlotTest, NumbersOfEndsBeyondTheViewHideNoRegion)
{
    document_.edit(QStringLiteral("set"), [](Session& s) {
        s = Session{};
        addCurve(s, *findById("snake"));
        s.view.x = {2, 7};
    });
    QTest::qWait(20);
    // Stationary around 3π/4, where 1 + sin 2x < 0.01; an outlined box close to the left edge.
    const double left = map().xToPixel(0.75 * M_PI - std::acos(0.99) / 2);
    const QImage image = plot().grab().toImage();
    const double ratio = image.devicePixelRatio();
    const QRectF lane = plot().lanesRect();
    int tallest = 0;
    for (int x = static_cast<int>((left - 2) * ratio); x <= static_cast<int>((left + 2) * ratio); ++x) {
        int dark = 0;
        for (int y = static_cast<int>(lane.top() * ratio); y < static_cast<int>(lane.bottom() * ratio); ++y)
            dark += qGray(image.pixel(x, y)) < 200 ? 1 : 0;
        tallest = std::max(tallest, dark);
    }
    EXPECT_GE(tallest, 11 * ratio) << "the side of the box, not a digit";
}

TEST_F(PlotTest, ASliderMovesTheCurveAndUndoBringsItBack)
{
    const Figure before = area_.figure();
    document_.edit(QStringLiteral("scale"), [](Session& s) { s.outputScale = 2; });
    settle();
    EXPECT_NE(area_.figure(), before);
    document_.undo();
    settle();
    EXPECT_EQ(area_.figure(), before);
}

TEST_F(PlotTest, AxesStandStillDuringADragAndFitAfterIt)
{
    interaction_.beginDrag(session(), {session().curves[0].id});
    document_.edit(QStringLiteral("scale"), [](Session& s) { s.outputScale = 3; });
    settle();
    EXPECT_EQ(area_.figure().panels[0].y, (Interval{-2, 4}));
    interaction_.endDrag();
    QTest::qWait(2 * RangeAnimation::duration);
    EXPECT_GT(area_.figure().panels[0].y.high, 4);
}

TEST_F(PlotTest, ManyChangesInOneTurnAreOneFrame)
{
    QSignalSpy replots(&plot(), &QCustomPlot::afterReplot);
    for (int i = 1; i <= 20; ++i)
        document_.edit(QStringLiteral("scale"), [i](Session& s) { s.outputScale = 1 + 0.01 * i; });
    settle();
    EXPECT_EQ(replots.count(), 1);
}

TEST_F(PlotTest, AllCurvesAreDrawnWithFewSegmentsEvenWhereSlopesExplode)
{
    document_.edit(QStringLiteral("all"), [](Session& s) {
        showAllActivations(s);
        s.view.x = {-50, 50};
        s.outputScale = 1000;
        s.view.range(PanelKind::value) = Interval{-1, 1};
    });
    QTest::qWait(20);
    EXPECT_LT(plot().segmentCount(), 20000U);
    EXPECT_GT(plot().segmentCount(), 50U);
}

TEST_F(PlotTest, ScreenReadersHearWhatIsShown)
{
    document_.edit(QStringLiteral("pin"), [](Session& s) { s.cursor = 1; });
    settle();
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&area_);
    ASSERT_TRUE(interface);
    EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty());
    const QString description = interface->text(QAccessible::Description);
    EXPECT_TRUE(description.contains(QStringLiteral("ELU (selected)"))) << description.toStdString();
    EXPECT_TRUE(description.contains(QStringLiteral("At x = 1: f = 1, f ′ = 1"))) << description.toStdString();
}

TEST_F(PlotTest, TheContextMenuKeepsTheLastPlotToo)
{
    document_.edit(QStringLiteral("Hide"), [](Session& session) { session.panels.shown = {true}; });
    settle();
    int seen = 0;
    QTimer::singleShot(50, &plot(), [&seen] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (const QAction* action : menu->actions()) {
            if (!action->isCheckable() || action->shortcut() == QKeySequence(Qt::Key_A) ||
                action->shortcut() == QKeySequence(Qt::Key_L))
                continue;  // of the axes, not a panel
            ++seen;
            EXPECT_EQ(action->isEnabled(), action->text() != QStringLiteral("Value f")) << action->text().toStdString();
        }
        menu->close();
    });
    emit plot().customContextMenuRequested(map().rect.center().toPoint());
    EXPECT_EQ(seen, 6) << "five plots and the regions";
}

TEST_F(PlotTest, NoPlotAtAllIsNothingToStumbleOver)
{
    document_.edit(QStringLiteral("Hide"), [](Session& session) { session.panels.shown = {}; });
    settle();
    const Session before = session();
    const QPointF centre = QRectF(plot().rect()).center();
    hover(centre);
    wheel(centre, 1);
    click(centre);
    drag(centre, centre + QPointF(40, 40));
    QTest::keyClick(&plot(), Qt::Key_Left);
    EXPECT_EQ(session(), before);
    document_.undo();
    settle();
    EXPECT_EQ(plot().panelCount(), 2u);
}

TEST_F(PlotTest, AnEmptySessionShowsAHintInsteadOfCurves)
{
    document_.edit(QStringLiteral("clear"), [](Session& s) { clearCurves(s); });
    settle();
    EXPECT_TRUE(area_.figure().panels[0].curves.empty());
    EXPECT_TRUE(area_.figure().lanes.empty());
    const auto* hint = area_.findChild<QLabel*>();
    ASSERT_TRUE(hint);
    EXPECT_TRUE(hint->isVisible());
    EXPECT_FALSE(hint->text().isEmpty());
}

}  // namespace
}  // namespace actiscope::ui
