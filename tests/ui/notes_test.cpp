// Notes on the plot, written and moved as by a user.
#include "tests/ui/plot_fixture.h"

#include "core/notes.h"
#include "ui/figure/make_figure.h"
#include "ui/plot/note_editor.h"
#include "ui/plot/note_layout.h"
#include "ui/plot/plot_accessible.h"
#include "ui/plot/set_line.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <cmath>

namespace actiscope::ui {
namespace {

using test::PlotTest;

class NotesTest : public PlotTest {
protected:
    NotesTest()
    {
        document_.edit({}, [](Session& session) { session.view.range(PanelKind::value) = Interval{-2, 4}; });
        area_.activateWindow();  // typing needs the focus
        EXPECT_TRUE(QTest::qWaitForWindowActive(&area_));
        plot().setFocus();
        settle();
    }

    void give(const Note& note)
    {
        document_.edit({}, [&note](Session& session) { addNote(session, note); });
        settle();
    }
    const std::vector<Note>& notes() { return session().notes; }
    NoteEditor& editor() { return *plot().findChild<NoteEditor*>(); }
    std::optional<FigurePlot::NotePlace> placed(std::size_t note = 0) { return plot().placedNote(note); }
    void type(const QString& text)
    {
        QTest::keyClicks(&editor(), text);
        settle();
    }
    void keyOfEditor(Qt::Key key)
    {
        QTest::keyClick(&editor(), key);
        settle();
    }
    void doubleClick(QPointF position)
    {
        QTest::mouseDClick(&plot(), Qt::LeftButton, Qt::NoModifier, position.toPoint());
        settle();
    }
    double xOfPixel() { return (map().x.high - map().x.low) / map().rect.width(); }
    double yOfPixel() { return (map().y.high - map().y.low) / map().rect.height(); }
    void expectNear(const Note::Point& point, double x, double y, double pixels = 1.5)
    {
        EXPECT_NEAR(point.x, x, pixels * xOfPixel());
        EXPECT_NEAR(point.y, y, pixels * yOfPixel());
    }
    /// Of the menu that is open.
    QAction* entry(const QString& text)
    {
        for (QMenu* menu : plot().findChildren<QMenu*>())
            for (QAction* action : menu->actions())
                if (menu->isVisible() && action->text() == text)
                    return action;
        return nullptr;
    }
    void openMenu(QPointF position)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, position.toPoint(), plot().mapToGlobal(position.toPoint()));
        QApplication::sendEvent(&plot(), &event);
        settle();
    }
    void trigger(const QString& text)
    {
        QAction* action = entry(text);
        ASSERT_NE(action, nullptr) << text.toStdString();
        action->trigger();
        for (QMenu* menu : plot().findChildren<QMenu*>())
            menu->close();
        settle();
    }

    const Note bare_{PanelKind::value, "a dip", {-3, 3}, {}};
    const Note pointing_{PanelKind::value, "a dip", {-3, 3}, Note::Point{2, 3.5}};
};

TEST_F(NotesTest, AreWrittenWhereThePointerIs)
{
    hover(at(-3, 3));
    key(Qt::Key_T);
    ASSERT_TRUE(editor().isVisible());
    EXPECT_TRUE(notes().empty()) << "not before it is kept";
    type(QStringLiteral("  flat here "));
    keyOfEditor(Qt::Key_Return);
    EXPECT_FALSE(editor().isVisible());
    ASSERT_EQ(notes().size(), 1U);
    EXPECT_EQ(notes()[0].text, "flat here");
    EXPECT_EQ(notes()[0].panel, PanelKind::value);
    expectNear(notes()[0].at, -3, 3);
    EXPECT_FALSE(notes()[0].target);
    EXPECT_TRUE(plot().hasFocus());
    EXPECT_EQ(session().cursor, std::nullopt) << "Enter was the field's";
    EXPECT_EQ(document_.undoName(), QStringLiteral("Add note"));
    document_.undo();
    EXPECT_TRUE(notes().empty());
}

TEST_F(NotesTest, StandInThePanelInWhichTheyWereWritten)
{
    hover(at(1, 0.5, 1));
    key(Qt::Key_T);
    type(QStringLiteral("slope"));
    keyOfEditor(Qt::Key_Return);
    ASSERT_EQ(notes().size(), 1U);
    EXPECT_EQ(notes()[0].panel, PanelKind::slope);
    ASSERT_TRUE(placed());
    EXPECT_EQ(placed()->panel, 1U);
}

TEST_F(NotesTest, AreForgottenWithEscapeOrWithoutAText)
{
    hover(at(-3, 3));
    key(Qt::Key_T);
    type(QStringLiteral("never mind"));
    keyOfEditor(Qt::Key_Escape);
    key(Qt::Key_T);
    ASSERT_TRUE(editor().isVisible());
    EXPECT_TRUE(editor().text().isEmpty());
    type(QStringLiteral("   "));
    keyOfEditor(Qt::Key_Return);
    EXPECT_TRUE(notes().empty());
    EXPECT_FALSE(document_.undoName().contains(QStringLiteral("note")));
}

TEST_F(NotesTest, AreKeptByAClickElsewhereThatDoesNothingMore)
{
    hover(at(-3, 3));
    key(Qt::Key_T);
    type(QStringLiteral("kept"));
    click(at(3, -1));
    ASSERT_EQ(notes().size(), 1U);
    EXPECT_EQ(notes()[0].text, "kept");
    EXPECT_EQ(session().cursor, std::nullopt);
    EXPECT_FALSE(editor().isVisible());
}

TEST_F(NotesTest, AreWrittenBesideThePinnedCursorAndPointToIt)
{
    document_.editView([](Session& session) { session.cursor = -1; });
    settle();
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&plot(), &leave);
    key(Qt::Key_T);
    type(QStringLiteral("here"));
    keyOfEditor(Qt::Key_Return);
    ASSERT_EQ(notes().size(), 1U);
    ASSERT_TRUE(notes()[0].target);
    // ELU is selected: e⁻¹ − 1.
    EXPECT_NEAR(notes()[0].target->x, -1, 1e-12);
    EXPECT_NEAR(notes()[0].target->y, std::exp(-1.0) - 1, 1e-6);
    EXPECT_GT(notes()[0].at.x, -1);
    EXPECT_GT(notes()[0].at.y, notes()[0].target->y);
}

TEST_F(NotesTest, StandWithTheirMiddleWhereTheSessionSays)
{
    give(pointing_);
    ASSERT_TRUE(placed());
    EXPECT_NEAR(placed()->note.box.center().x(), at(-3, 3).x(), 0.5);
    EXPECT_NEAR(placed()->note.box.center().y(), at(-3, 3).y(), 0.5);
    ASSERT_TRUE(placed()->note.tip);
    EXPECT_NEAR(placed()->note.tip->x(), at(2, 3.5).x(), 0.5);
    EXPECT_NEAR(placed()->note.tip->y(), at(2, 3.5).y(), 0.5);
}

TEST_F(NotesTest, AreSeenOverTheCurves)
{
    const QImage without = plot().grab().toImage();
    give(pointing_);
    const QImage with = plot().grab().toImage();
    const auto differs = [&](const QRectF& area) {
        for (int y = int(area.top()); y <= int(area.bottom()); ++y)
            for (int x = int(area.left()); x <= int(area.right()); ++x)
                if (with.pixel(x, y) != without.pixel(x, y))
                    return true;
        return false;
    };
    EXPECT_TRUE(differs(placed()->note.box));
    const QPointF halfWay = (placed()->note.box.center() + *placed()->note.tip) / 2;
    EXPECT_TRUE(differs(QRectF(halfWay, QSizeF()).adjusted(-2, -2, 2, 2))) << "the arrow";
    const QPointF tip = *placed()->note.tip;
    EXPECT_TRUE(differs(QRectF(tip, QSizeF()).adjusted(-4, -2, 0, 2))) << "its head";
    EXPECT_FALSE(differs(QRectF(at(4, -1), QSizeF(20, 20)))) << "and nothing else";
}

TEST_F(NotesTest, AreMovedByTheHandInOneStep)
{
    give(bare_);
    const Session before = session();
    drag(at(-3, 3), at(-1, 2));
    expectNear(notes()[0].at, -1, 2);
    EXPECT_EQ(session().view, before.view) << "the plane stays";
    EXPECT_EQ(document_.undoName(), QStringLiteral("Move note"));
    document_.undo();
    EXPECT_EQ(session(), before);
    document_.redo();
    expectNear(notes()[0].at, -1, 2);
}

TEST_F(NotesTest, CannotBeDraggedOutOfTheirPanel)
{
    give(bare_);
    drag(at(-3, 3), QPointF(plot().width() - 2, plot().height() - 2));
    ASSERT_TRUE(placed());
    EXPECT_TRUE(map().rect.adjusted(-1, -1, 1, 1).contains(placed()->note.box));
    EXPECT_TRUE(session().view.x.contains(notes()[0].at.x));
}

TEST_F(NotesTest, GiveADragBackWithEscape)
{
    give(bare_);
    const Session before = session();
    QTest::mousePress(&plot(), Qt::LeftButton, {}, at(-3, 3).toPoint());
    QMouseEvent move(QEvent::MouseMove, at(0, 1), plot().mapToGlobal(at(0, 1)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&plot(), &move);
    ASSERT_NE(session(), before);
    key(Qt::Key_Escape);
    EXPECT_EQ(session(), before);
    QTest::mouseRelease(&plot(), Qt::LeftButton, {}, at(0, 1).toPoint());
    settle();
    EXPECT_EQ(session(), before);
}

TEST_F(NotesTest, LeaveEveryOtherPlaceToThePlot)
{
    give(bare_);
    drag(at(0, -1), at(1, -1));
    EXPECT_NEAR(session().view.x.low, -7, 2 * xOfPixel());
    EXPECT_EQ(notes()[0], bare_);
    click(at(2, -1));
    EXPECT_TRUE(session().cursor.has_value());
}

TEST_F(NotesTest, LetTheWheelZoom)
{
    give(bare_);
    wheel(at(-3, 3), 1);
    EXPECT_LT(session().view.x.high - session().view.x.low, 12);
    EXPECT_EQ(notes()[0], bare_);
}

TEST_F(NotesTest, ShowWhatTheHandCanTake)
{
    give(pointing_);
    hover(at(-3, 3));
    EXPECT_EQ(plot().cursor().shape(), Qt::OpenHandCursor);
    EXPECT_EQ(plot().notesHold().hovered, (NoteGrip{0, NotePart::text}));
    hover(at(2, 3.5));
    EXPECT_EQ(plot().notesHold().hovered, (NoteGrip{0, NotePart::tip}));
    hover(at(2, -1));
    EXPECT_EQ(plot().notesHold().hovered, std::nullopt);
    EXPECT_NE(plot().cursor().shape(), Qt::OpenHandCursor);
}

TEST_F(NotesTest, PointWhereTheTipIsDragged)
{
    give(pointing_);
    drag(at(2, 3.5), at(-5, 1));
    ASSERT_TRUE(notes()[0].target);
    expectNear(*notes()[0].target, -5, 1);
    EXPECT_EQ(notes()[0].at, pointing_.at);
    EXPECT_EQ(document_.undoName(), QStringLiteral("Move arrow"));
    document_.undo();
    EXPECT_EQ(notes()[0], pointing_);
}

TEST_F(NotesTest, SnapTheTipToACurveUnlessAltIsHeld)
{
    document_.edit({}, [](Session& session) { session.solo = session.curves[0].id; });  // ReLU
    give(pointing_);
    const QPointF beside = at(1, 1) + QPointF(0, 5);
    drag(at(2, 3.5), beside);
    ASSERT_TRUE(notes()[0].target);
    EXPECT_NEAR(notes()[0].target->y, notes()[0].target->x, yOfPixel() / 2 + xOfPixel() / 2);
    document_.undo();
    settle();
    drag(at(2, 3.5), beside, Qt::AltModifier);
    EXPECT_NEAR(notes()[0].target->y, 1 - 5 * yOfPixel(), 1.5 * yOfPixel());
}

TEST_F(NotesTest, GetAnArrowDraggedOutOfTheirHandle)
{
    give(bare_);
    click(at(-3, 3));
    ASSERT_EQ(plot().notesHold().chosen, (NoteGrip{0, NotePart::text}));
    drag(arrowHandle(placed()->note.box, plot().style()), at(-5, 1));
    ASSERT_TRUE(notes()[0].target);
    expectNear(*notes()[0].target, -5, 1);
    EXPECT_EQ(document_.undoName(), QStringLiteral("Add arrow"));
    document_.undo();
    EXPECT_EQ(notes()[0], bare_);
}

TEST_F(NotesTest, AreEditedByADoubleClick)
{
    give(bare_);
    doubleClick(at(-3, 3));
    ASSERT_TRUE(editor().isVisible());
    EXPECT_EQ(editor().text(), QStringLiteral("a dip"));
    type(QStringLiteral("a $f'$"));
    keyOfEditor(Qt::Key_Return);
    EXPECT_EQ(notes()[0].text, "a $f'$");
    EXPECT_EQ(notes()[0].at, bare_.at);
    EXPECT_EQ(document_.undoName(), QStringLiteral("Edit note"));
    doubleClick(at(-3, 3));
    editor().clear();
    keyOfEditor(Qt::Key_Return);
    EXPECT_TRUE(notes().empty()) << "without a text it goes";
    document_.undo();
    EXPECT_EQ(notes().size(), 1U);
}

TEST_F(NotesTest, AreNotWrittenOverWhenUndoTakesThemAway)
{
    give(bare_);
    give(pointing_);
    doubleClick(at(-3, 3));
    ASSERT_TRUE(editor().isVisible());
    document_.undo();
    settle();
    EXPECT_FALSE(editor().isVisible());
    EXPECT_EQ(notes(), std::vector<Note>{bare_});
}

TEST_F(NotesTest, AreRemovedByKeyOnceChosen)
{
    give(pointing_);
    key(Qt::Key_Delete);
    EXPECT_EQ(notes().size(), 1U) << "none is chosen";
    click(at(2, 3.5));
    key(Qt::Key_Delete);
    EXPECT_EQ(notes()[0].target, std::nullopt) << "the arrow was chosen";
    EXPECT_EQ(document_.undoName(), QStringLiteral("Remove arrow"));
    key(Qt::Key_Delete);
    EXPECT_TRUE(notes().empty());
    EXPECT_EQ(document_.undoName(), QStringLiteral("Remove note"));
    key(Qt::Key_Delete);
    document_.undo();
    EXPECT_EQ(notes().size(), 1U);
}

TEST_F(NotesTest, AreReachedAndMovedByKeys)
{
    give(pointing_);
    give({PanelKind::slope, "second", {0, 0.5}, {}});
    key(Qt::Key_T, Qt::ShiftModifier);
    EXPECT_EQ(plot().notesHold().chosen, (NoteGrip{0, NotePart::text}));
    const Session before = session();
    key(Qt::Key_Right);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Up);
    EXPECT_EQ(session().view, before.view);
    expectNear(notes()[0].at, -3 + 6 * xOfPixel(), 3 + 5 * yOfPixel());
    document_.undo();
    EXPECT_EQ(session(), before) << "a run of keys is one step";
    key(Qt::Key_T, Qt::ShiftModifier);
    EXPECT_EQ(plot().notesHold().chosen, (NoteGrip{0, NotePart::tip}));
    key(Qt::Key_Left, Qt::ControlModifier);
    expectNear(*notes()[0].target, 2 - 25 * xOfPixel(), 3.5);
    EXPECT_EQ(notes()[0].at, pointing_.at);
    key(Qt::Key_T, Qt::ShiftModifier);
    EXPECT_EQ(plot().notesHold().chosen, (NoteGrip{1, NotePart::text}));
    key(Qt::Key_Return);
    EXPECT_TRUE(editor().isVisible());
    keyOfEditor(Qt::Key_Escape);
    key(Qt::Key_T, Qt::ShiftModifier);
    EXPECT_EQ(plot().notesHold().chosen, std::nullopt);
    key(Qt::Key_Right);
    EXPECT_NE(session().view, before.view) << "arrows are the plane's again";
}

TEST_F(NotesTest, AreLetGoWithEscapeBeforeTheCursorIs)
{
    give(bare_);
    document_.editView([](Session& session) { session.cursor = 1; });
    settle();
    click(at(-3, 3));
    ASSERT_TRUE(plot().notesHold().chosen);
    key(Qt::Key_Escape);
    EXPECT_FALSE(plot().notesHold().chosen);
    EXPECT_EQ(session().cursor, 1);
}

TEST_F(NotesTest, HaveAMenu)
{
    give(bare_);
    openMenu(at(-3, 3));
    trigger(QStringLiteral("Add Arrow"));
    ASSERT_TRUE(notes()[0].target);
    EXPECT_TRUE(arrowStart(placed()->note.box, *placed()->note.tip)) << "it is seen";
    openMenu(at(-3, 3));
    EXPECT_EQ(entry(QStringLiteral("Add Arrow")), nullptr);
    trigger(QStringLiteral("Remove Arrow"));
    EXPECT_FALSE(notes()[0].target);
    openMenu(at(-3, 3));
    trigger(QStringLiteral("Edit Note"));
    EXPECT_TRUE(editor().isVisible());
    keyOfEditor(Qt::Key_Escape);
    openMenu(at(-3, 3));
    trigger(QStringLiteral("Delete Note"));
    EXPECT_TRUE(notes().empty());
}

TEST_F(NotesTest, AreHiddenWithTheCurvesThatAClassIsToPredict)
{
    give(bare_);
    Veil veil;
    veil.panels[indexOf(PanelKind::value)] = true;
    interaction_.setVeil(veil);
    settle();
    EXPECT_FALSE(placed());
    EXPECT_FALSE(describeFigure(area_.figure()).contains(QStringLiteral("a dip")));
    hover(at(2, -1));
    key(Qt::Key_T);
    EXPECT_FALSE(editor().isVisible());
    click(at(-3, 3));
    EXPECT_FALSE(plot().notesHold().chosen);
    interaction_.setVeil({});
    settle();
    EXPECT_TRUE(placed());
}

TEST_F(NotesTest, AreLeftOutOfSmallMultiples)
{
    give(bare_);
    document_.edit({}, [](Session& session) { session.arrangement = Arrangement::grid; });
    settle();
    EXPECT_FALSE(placed());
    hover(plot().map(0).rect.center());
    key(Qt::Key_T);
    EXPECT_FALSE(editor().isVisible());
}

TEST_F(NotesTest, OutOfViewAreNeitherDrawnNorInTheWay)
{
    give(bare_);
    document_.editView([](Session& session) { session.view.x = {0, 6}; });
    settle();
    EXPECT_FALSE(placed());
    click(at(0.1, 3));
    EXPECT_FALSE(plot().notesHold().chosen);
    EXPECT_FALSE(describeFigure(area_.figure()).contains(QStringLiteral("a dip")));
}

TEST_F(NotesTest, KeepTheirPlaceOnALogarithmicAxis)
{
    give({PanelKind::slope, "steep", {1, -0.01}, Note::Point{2, 0}});
    document_.edit({}, [](Session& session) {
        session.view.slopeIsLogarithmic = true;
        session.view.range(PanelKind::slope) = Interval{-4, 1};
    });
    QTest::qWait(300);
    ASSERT_TRUE(placed());
    EXPECT_NEAR(placed()->note.box.center().y(), map(1).yToPixel(-2), 0.5) << "|f ′| = 10⁻²";
    EXPECT_FALSE(placed()->note.tip) << "0 has no place there";
    drag(placed()->note.box.center(), at(1, -1, 1));
    EXPECT_NEAR(std::log10(-notes()[0].at.y), -1, 0.1) << "on its side of 0";
    EXPECT_EQ(notes()[0].target, (Note::Point{2, 0}));
}

TEST_F(NotesTest, NearTheEdgeAreReadAsAWhole)
{
    give({PanelKind::value, "a rather long text at the edge", {5.99, 3.99}, {}});
    ASSERT_TRUE(placed());
    EXPECT_TRUE(map().rect.adjusted(-0.5, -0.5, 0.5, 0.5).contains(placed()->note.box));
}

TEST_F(NotesTest, AreReadToThoseWhoDoNotSeeThem)
{
    give(bare_);
    give({PanelKind::slope, "steep", {1, 0.5}, {}});
    const QString text = describeFigure(area_.figure());
    EXPECT_TRUE(text.contains(QStringLiteral("Notes in Value: “a dip”."))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("“steep”"))) << text.toStdString();
}

TEST_F(NotesTest, MoveWithThePlaneWhileOneTypes)
{
    hover(at(-3, 3));
    key(Qt::Key_T);
    const QPoint before = editor().geometry().center();
    document_.editView([](Session& session) { session.view.x = {-7, 5}; });
    QTest::qWait(20);
    EXPECT_GT(editor().geometry().center().x(), before.x() + 20);
    EXPECT_TRUE(editor().isVisible());
}

TEST_F(NotesTest, StopAtAHundred)
{
    document_.edit({}, [this](Session& session) { session.notes.assign(maximumNotes, bare_); });
    settle();
    hover(at(2, -1));
    key(Qt::Key_T);
    EXPECT_FALSE(editor().isVisible());
    EXPECT_EQ(notes().size(), static_cast<std::size_t>(maximumNotes));
}

TEST(SetLine, PutsRunsOneAfterAnotherOnTheirHeights)
{
    const PlotStyle style;
    const TextRun letter{.text = QStringLiteral("x"), .size = 20, .isItalic = true, .isMath = true};
    const TextRun raised{.text = QStringLiteral("2"), .size = 14, .isMath = true, .raise = 7};
    const SetLine one = setLine({letter}, style);
    const SetLine both = setLine({letter, raised}, style);
    ASSERT_EQ(both.pieces.size(), 2U);
    EXPECT_EQ(both.pieces[1].at, QPointF(one.width, -7));
    EXPECT_GT(both.width, one.width);
    EXPECT_TRUE(both.pieces[0].font.italic());
    EXPECT_FALSE(both.pieces[1].font.italic());
    EXPECT_EQ(both.pieces[1].font.pixelSize(), 14);
}

TEST(NoteArrow, LeavesTheBoxTowardsItsTip)
{
    const QRectF box(0, 0, 40, 20);
    EXPECT_EQ(arrowStart(box, {120, 10}), QPointF(40, 10));
    EXPECT_EQ(arrowStart(box, {20, -50}), QPointF(20, 0));
    EXPECT_EQ(arrowStart(box, {60, 30}), QPointF(40, 20));
    EXPECT_EQ(arrowStart(box, {30, 12}), std::nullopt);
}

}  // namespace
}  // namespace actiscope::ui
