#include "tests/ui/window_fixture.h"

#include "ui/scenes.h"
#include "ui/window/key_groups.h"
#include "ui/window/key_sheet.h"
#include "ui/window/main_menu.h"
#include "ui/window/scene_dialog.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

#include <set>

namespace actiscope::ui {
namespace {

using test::WindowTest;

Session withScenes(int count)
{
    Session session = firstSession();
    for (int i = 0; i < count; ++i) {
        session.view.x = {-1.0 - i, 1.0 + i};
        addScene(session, QStringLiteral("scene %1").arg(i));
    }
    session.view.x = {-6, 6};
    return session;
}

TEST(Scenes, AreNamedByTheirPanelsAndRange)
{
    Session session = firstSession();
    EXPECT_EQ(sceneName(session), QStringLiteral("f, f ′ · −6…6"));
    session.panels.shows(PanelKind::value) = false;
    session.view.slopeIsLogarithmic = true;
    session.view.x = {0.5, 1e6};
    EXPECT_EQ(sceneName(session), QStringLiteral("log |f ′| · 0.5…10⁶"));
    EXPECT_EQ(addScene(session), 0U);
    EXPECT_EQ(QString::fromStdString(session.scenes[0].name), QStringLiteral("log |f ′| · 0.5…10⁶"));
    EXPECT_EQ(addScene(session, QStringLiteral("  Vanishing ")), 1U);
    EXPECT_EQ(session.scenes[1].name, "Vanishing");
}

TEST(Scenes, ShowEverythingTheyKeptAndLeaveTheCurvesAlone)
{
    Session session = firstSession();
    session.view.x = {-2, 2};
    session.cursor = 1;
    session.panels.shows(PanelKind::curvature) = true;
    addScene(session);
    const Session kept = session;
    session.view = {};
    session.cursor.reset();
    session.panels = {};
    session.selected = session.curves[0].id;
    showScene(session, 0);
    EXPECT_EQ(session, kept);
    removeCurve(session, kept.selected);
    const CurveId other = session.selected;
    showScene(session, 0);
    EXPECT_EQ(session.selected, other) << "a curve that is gone is not selected";
    showScene(session, 7);
    EXPECT_EQ(session.selected, other);
}

TEST(Scenes, AreSteppedThroughAndStayAtTheEnds)
{
    Session session = withScenes(3);
    EXPECT_EQ(stepScene(session, std::nullopt, 1), 0U);
    EXPECT_EQ(session.view.x, (Interval{-1, 1}));
    EXPECT_EQ(stepScene(session, 0, 1), 1U);
    EXPECT_EQ(stepScene(session, 1, 1), 2U);
    EXPECT_EQ(stepScene(session, 2, 1), 2U);
    EXPECT_EQ(session.view.x, (Interval{-3, 3}));
    EXPECT_EQ(stepScene(session, std::nullopt, -1), 2U);
    EXPECT_EQ(stepScene(session, 0, -1), 0U);
    EXPECT_EQ(stepScene(session, 9, 1), 2U) << "scenes were removed meanwhile";
    EXPECT_EQ(sceneShown(session), 2U);
    session.scenes.clear();
    EXPECT_EQ(stepScene(session, 1, 1), std::nullopt);
}

TEST(Scenes, AreMovedRenamedReplacedAndRemoved)
{
    Session session = withScenes(4);
    const auto names = [&] {
        std::string text;
        for (const Scene& scene : session.scenes)
            text += scene.name.back();
        return text;
    };
    moveScene(session, 0, 2);
    EXPECT_EQ(names(), "1203");
    moveScene(session, 3, 0);
    EXPECT_EQ(names(), "3120");
    removeScene(session, 1);
    EXPECT_EQ(names(), "320");
    renameScene(session, 1, QStringLiteral("x"));
    renameScene(session, 2, QStringLiteral("  "));
    EXPECT_EQ(names(), "3x0");
    replaceScene(session, 0);
    EXPECT_EQ(names(), "3x0");
    EXPECT_EQ(session.scenes[0].view, session.view);
    for (int i = 0; i < 200; ++i)
        addScene(session);
    EXPECT_EQ(std::ssize(session.scenes), maximumScenes);
    EXPECT_EQ(addScene(session), std::nullopt);
}

TEST_F(WindowTest, ScenesAreKeptWithANameAndSteppedThroughWithPageKeys)
{
    for (const char* name : {"near", "far"}) {
        window().menu().addScene->trigger();
        auto* dialog = window().findChild<QInputDialog*>();
        ASSERT_NE(dialog, nullptr);
        EXPECT_EQ(dialog->textValue(), sceneName(session()));
        dialog->setTextValue(QString::fromLatin1(name));
        dialog->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        window().document().editView([](Session& s) { s.view.x = {-60, 60}; });
    }
    ASSERT_EQ(session().scenes.size(), 2U);
    EXPECT_EQ(session().scenes[1].name, "far");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp);
    EXPECT_EQ(session().view.x, (Interval{-6, 6}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
    EXPECT_EQ(session().view.x, (Interval{-60, 60}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(session().view.x, (Interval{-6, 6})) << "a scene is a view to go back from";
}

TEST_F(WindowTest, SteppingThroughScenesIsOneStepOfUndo)
{
    Session session3 = withScenes(3);
    for (std::size_t i = 0; i < 3; ++i) {
        session3.scenes[i].panels.heights[0] = 3 + static_cast<double>(i);
        session3.scenes[i].cursor = static_cast<double>(i);
    }
    window().document().start(session3, {});
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
    EXPECT_EQ(session().cursor, 2);
    EXPECT_EQ(window().document().undoName(), QStringLiteral("Show scene"));
    window().document().undo();
    EXPECT_EQ(session(), session3);
}

TEST_F(WindowTest, ScenesAreArrangedFromTheKeyboard)
{
    window().document().start(withScenes(3), {});
    SceneDialog dialog(window().document(), theme(), &window());
    dialog.show();
    auto* list = dialog.findChild<QListWidget*>();
    ASSERT_EQ(list->count(), 3);
    list->setCurrentRow(0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCoreApplication::processEvents();
    EXPECT_EQ(session().scenes[1].name, "scene 0");
    EXPECT_EQ(list->currentRow(), 1);
    QTest::keyClick(list, Qt::Key_Delete);
    QCoreApplication::processEvents();
    EXPECT_EQ(session().scenes.size(), 2U);
    list->item(0)->setText(QStringLiteral("first"));
    QCoreApplication::processEvents();
    EXPECT_EQ(session().scenes[0].name, "first");
    list->item(0)->setText(QString());
    QCoreApplication::processEvents();
    EXPECT_EQ(list->item(0)->text(), QStringLiteral("first"));
    window().document().undo();
    QCoreApplication::processEvents();
    EXPECT_EQ(list->item(0)->text(), QStringLiteral("scene 1"));
}

TEST_F(WindowTest, TheSheetOfKeysHasEveryKeyOfTheMenu)
{
    std::set<QString> written;
    for (const KeyGroup& group : keyGroups(window().menu())) {
        EXPECT_FALSE(group.title.isEmpty());
        EXPECT_FALSE(group.rows.empty()) << group.title.toStdString();
        for (const KeyRow& row : group.rows) {
            EXPECT_FALSE(row.name.isEmpty()) << row.keys.toStdString();
            EXPECT_FALSE(row.name.contains(u'&')) << row.name.toStdString();
            for (const QString& keys : row.keys.split(QStringLiteral(", ")))
                written.insert(keys);
        }
    }
    for (const QAction* action : window().menu().findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly))
        for (const QKeySequence& keys : action->shortcuts()) {
            QString text = keys.toString(QKeySequence::NativeText);
            text.replace(QStringLiteral("Left"), QStringLiteral("←"))
                .replace(QStringLiteral("Right"), QStringLiteral("→"));
            EXPECT_TRUE(written.contains(text)) << text.toStdString() << " " << action->text().toStdString();
        }
}

TEST_F(WindowTest, F1OpensTheSheetWhichFitsSearchesAndLeavesWithEscape)
{
    QTest::keyClick(&window(), Qt::Key_F1);
    auto* sheet = window().findChild<KeySheet*>();
    ASSERT_NE(sheet, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(sheet));
    EXPECT_FALSE(sheet->isModal());
    EXPECT_LE(sheet->width(), 1280);
    EXPECT_LE(sheet->height(), 800);
    const auto* scroll = sheet->findChild<QScrollArea*>();
    EXPECT_EQ(scroll->verticalScrollBar()->maximum(), 0) << "all of it is seen at once";
    EXPECT_EQ(scroll->horizontalScrollBar()->maximum(), 0);
    const auto texts = [sheet] {
        QStringList shown;
        for (const QLabel* label : sheet->findChildren<QLabel*>())
            shown << label->text();
        return shown;
    };
    EXPECT_TRUE(texts().contains(QStringLiteral("Ctrl + drag")));
    QTest::keyClicks(sheet->findChild<QLineEdit*>(), QStringLiteral("wheel"));
    EXPECT_TRUE(texts().contains(QStringLiteral("Shift + wheel")));
    EXPECT_FALSE(texts().contains(QStringLiteral("Ctrl + drag")));
    window().menu().keys->trigger();
    EXPECT_EQ(window().findChildren<KeySheet*>().size(), 1) << "there is one sheet";
    QTest::keyClick(sheet, Qt::Key_Escape);
    EXPECT_FALSE(sheet->isVisible());
}

}  // namespace
}  // namespace actiscope::ui
