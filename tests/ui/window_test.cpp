#include "tests/ui/window_fixture.h"

#include "ui/pages/curves_page.h"
#include "ui/session_file.h"
#include "ui/window/main_menu.h"
#include "ui/window/notice_bar.h"
#include "ui/window/top_bar.h"
#include "ui/window/work_files.h"

#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

namespace actiscope::ui {
namespace {

using test::WindowTest;

TEST_F(WindowTest, StartsWithTheFirstSession)
{
    EXPECT_EQ(session(), firstSession());
    EXPECT_EQ(window().windowTitle(), QStringLiteral("Actiscope"));
    EXPECT_EQ(notice(), QString());
}

TEST_F(WindowTest, UndoFromTheKeyboardBringsARemovedCurveBack)
{
    const Session before = session();
    window().setFocus();
    QTest::keyClick(&window(), Qt::Key_Delete);
    EXPECT_EQ(session().curves.size(), before.curves.size() - 1);
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session(), before);
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(session().curves.size(), before.curves.size() - 1);
}

TEST_F(WindowTest, NamesTheStepThatUndoTakesBack)
{
    EXPECT_FALSE(window().menu().undo->isEnabled());
    window().menu().duplicate->trigger();
    EXPECT_TRUE(window().menu().undo->isEnabled());
    EXPECT_TRUE(window().menu().undo->text().contains(QStringLiteral("Duplicate curve")));
}

TEST_F(WindowTest, AFieldWithNothingToUndoLeavesUndoToTheDocument)
{
    QLineEdit field(&window());
    field.show();
    field.setFocus();
    QTest::keyClick(&window(), Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(window().document().canUndo());
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session(), firstSession());

    QTest::keyClick(&window(), Qt::Key_D, Qt::ControlModifier);
    QTest::keyClicks(&field, QStringLiteral("12"));
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(field.text(), QString());
    EXPECT_NE(session(), firstSession());
}

TEST_F(WindowTest, KeysServeTheFocusedControlFirst)
{
    QLineEdit field(QStringLiteral("abc"), &window());
    field.show();
    field.setFocus();
    field.setCursorPosition(3);
    QTest::keyClick(&field, Qt::Key_G);
    EXPECT_FALSE(window().interaction().keepsGhosts());
    QTest::keyClick(&field, Qt::Key_Home);
    EXPECT_EQ(field.cursorPosition(), 0);
    QTest::keyClick(&field, Qt::Key_Delete);
    EXPECT_EQ(session(), firstSession());
    EXPECT_EQ(field.text(), QStringLiteral("bcg"));

    QSlider slider(&window());
    slider.setRange(0, 10);
    slider.setValue(5);
    slider.show();
    slider.setFocus();
    const View view = session().view;
    QTest::keyClick(&slider, Qt::Key_Home);
    EXPECT_EQ(slider.value(), 0);
    EXPECT_EQ(session().view, view);
    QTest::keyClick(&slider, Qt::Key_G);
    EXPECT_TRUE(window().interaction().keepsGhosts());
}

TEST_F(WindowTest, AltAloneAndF10OpenTheMenu)
{
    QMenu* menu = window().menu().menu();
    for (const auto& press : {std::function([this] { QTest::keyClick(&window(), Qt::Key_F10); }),
                              std::function([this] { QTest::keyClick(&window(), Qt::Key_Alt); })}) {
        bool wasOpen = false;
        QTimer::singleShot(100, menu, [menu, &wasOpen] {
            wasOpen = menu->isVisible();
            menu->close();
        });
        press();
        QTest::qWait(150);
        EXPECT_TRUE(wasOpen);
    }
}

TEST_F(WindowTest, AltInAShortcutDoesNotOpenTheMenu)
{
    QTest::keyPress(&window(), Qt::Key_Alt);
    QTest::keyClick(&window(), Qt::Key_3, Qt::AltModifier);
    QTest::keyRelease(&window(), Qt::Key_Alt);
    EXPECT_FALSE(window().menu().menu()->isVisible());
    EXPECT_TRUE(session().panels.curvature);
}

TEST_F(WindowTest, KeepsOnePlotOnThePage)
{
    window().menu().valuePanel->trigger();
    EXPECT_FALSE(session().panels.value);
    EXPECT_FALSE(window().menu().slopePanel->isEnabled());
    window().menu().slopePanel->trigger();
    EXPECT_TRUE(session().panels.slope);
}

TEST_F(WindowTest, SavesAndOpensWhatIsOnScreen)
{
    const QString path = file(QStringLiteral("mine.actiscope"));
    window().menu().duplicate->trigger();
    const Session saved = session();
    ASSERT_TRUE(window().files().saveTo(path));
    EXPECT_TRUE(window().windowTitle().startsWith(QStringLiteral("mine.actiscope")));
    EXPECT_FALSE(window().isWindowModified());
    window().menu().remove->trigger();
    EXPECT_TRUE(window().isWindowModified());
    window().menu().undo->trigger();
    EXPECT_FALSE(window().isWindowModified());

    window().files().startNew();
    EXPECT_EQ(session(), firstSession());
    EXPECT_EQ(window().windowTitle(), QStringLiteral("Actiscope"));
    ASSERT_TRUE(window().files().open(path));
    EXPECT_EQ(session(), saved);
    window().menu().undo->trigger();
    EXPECT_EQ(session(), firstSession());
}

TEST_F(WindowTest, ADamagedFileSaysWhyAndLeavesTheWorkAlone)
{
    const QString path = file(QStringLiteral("broken.actiscope"));
    saveBytes(path, writeSession(firstSession()).left(500));
    window().menu().duplicate->trigger();
    const Session before = session();
    EXPECT_FALSE(window().files().open(path));
    EXPECT_EQ(session(), before);
    EXPECT_TRUE(notice().contains(QStringLiteral("broken.actiscope"))) << notice().toStdString();
    EXPECT_EQ(window().document().undoName(), QStringLiteral("Duplicate curve"));
}

TEST_F(WindowTest, AFileDroppedOnTheWindowOpens)
{
    Session other = firstSession();
    other.outputScale = 2;
    const QString path = file(QStringLiteral("dropped.actiscope"));
    saveBytes(path, writeSession(other));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &drop);
    EXPECT_EQ(session(), other);
}

TEST_F(WindowTest, ListsRecentFilesTheLatestFirst)
{
    for (const auto& name : {QStringLiteral("a.actiscope"), QStringLiteral("b.actiscope")})
        ASSERT_TRUE(window().files().saveTo(file(name)));
    const QList<QAction*> recent = window().menu().recentMenu()->actions();
    ASSERT_GE(recent.size(), 2);
    EXPECT_EQ(recent[0]->text(), QStringLiteral("b.actiscope"));
    EXPECT_EQ(recent[1]->text(), QStringLiteral("a.actiscope"));
}

struct Answer {
    QMessageBox::StandardButton button;
    bool closes;
    bool saves;
};

TEST_F(WindowTest, AsksBeforeClosingANamedFileWithChanges)
{
    const QString path = file(QStringLiteral("mine.actiscope"));
    for (const Answer& answer : {Answer{QMessageBox::Cancel, false, false}, Answer{QMessageBox::Discard, true, false},
                                 Answer{QMessageBox::Save, true, true}}) {
        ASSERT_TRUE(window().files().saveTo(path));
        const Session before = session();
        window().menu().duplicate->trigger();
        const Session changed = session();
        bool wasAsked = false;
        QTimer::singleShot(50, &window(), [&answer, &wasAsked] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                wasAsked = true;
                box->button(answer.button)->click();
            }
        });
        EXPECT_EQ(window().close(), answer.closes);
        EXPECT_TRUE(wasAsked);
        EXPECT_EQ(loadSession(path).session, answer.saves ? changed : before);
        if (!answer.closes) {
            EXPECT_EQ(session(), changed);
        }
        window().show();
    }
}

TEST_F(WindowTest, ClosesUnnamedWorkWithoutAQuestionAndRestoresIt)
{
    window().menu().duplicate->trigger();
    const Session left = session();
    EXPECT_TRUE(window().close());
    restart();
    EXPECT_EQ(session(), left);
}

TEST_F(WindowTest, SavesByItselfOneSecondAfterTheLastChange)
{
    window().menu().duplicate->trigger();
    EXPECT_FALSE(QFileInfo::exists(autosaved()));
    EXPECT_TRUE(QTest::qWaitFor([this] { return QFileInfo::exists(autosaved()); }, 5000));
    EXPECT_EQ(loadSession(autosaved()).session, session());
}

TEST_F(WindowTest, RestoresANamedFileWithItsNameAndItsChanges)
{
    const QString path = file(QStringLiteral("mine.actiscope"));
    ASSERT_TRUE(window().files().saveTo(path));
    window().menu().duplicate->trigger();
    const Session changed = session();
    crash();
    EXPECT_EQ(session(), changed);
    EXPECT_EQ(window().document().origin().path, path);
    EXPECT_TRUE(window().isWindowModified());
}

TEST_F(WindowTest, KeepsADamagedAutosaveAsideAndSaysSo)
{
    window().close();
    saveBytes(autosaved(), "{\"format\": 1, \"curves\": [{");
    restart();
    EXPECT_EQ(session(), firstSession());
    EXPECT_TRUE(notice().contains(QStringLiteral("damaged"))) << notice().toStdString();
    const QStringList aside = QFileInfo(autosaved()).dir().entryList({QStringLiteral("last.damaged-*")});
    ASSERT_EQ(aside.size(), 1);
    QFile kept(QFileInfo(autosaved()).dir().filePath(aside[0]));
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), QByteArray("{\"format\": 1, \"curves\": [{"));
}

TEST_F(WindowTest, TwoWindowsSideBySideKeepTheirOwnWork)
{
    window().menu().duplicate->trigger();
    const Session first = session();
    const Session second = [this] {
        MainWindow other(places(), theme(), language());
        EXPECT_EQ(other.document().session(), firstSession());
        other.menu().clear->trigger();
        other.close();
        return other.document().session();
    }();
    window().close();
    restart();
    EXPECT_EQ(session(), first);
    MainWindow other(places(), theme(), language());
    EXPECT_EQ(other.document().session(), second);
}

TEST_F(WindowTest, KeepsWhatANewerVersionWroteThroughOpenChangeAndSave)
{
    QJsonObject json = sessionToJson(firstSession());
    json[QLatin1String("soundtrack")] = QStringLiteral("off");
    const QString path = file(QStringLiteral("newer.actiscope"));
    saveBytes(path, QJsonDocument(json).toJson());
    ASSERT_TRUE(window().files().open(path));
    window().menu().duplicate->trigger();
    crash();
    ASSERT_TRUE(window().files().save());
    EXPECT_EQ(loadSession(path).json[QLatin1String("soundtrack")].toString(), QStringLiteral("off"));
    EXPECT_EQ(loadSession(path).session.curves.size(), firstSession().curves.size() + 1);
}

TEST_F(WindowTest, SwitchesItsLanguageWhileItRuns)
{
    const QString english = window().menu().open->text();
    button(QStringLiteral("中文"))->click();
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(language().code(), QStringLiteral("zh_CN"));
    EXPECT_NE(window().menu().open->text(), english);
    EXPECT_NE(button(QStringLiteral("导出")), nullptr);
    button(QStringLiteral("EN"))->click();
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(window().menu().open->text(), english);
    EXPECT_NE(button(QStringLiteral("Export")), nullptr);
}

TEST_F(WindowTest, RemembersLanguageThemeAndTextSize)
{
    button(QStringLiteral("中文"))->click();
    window().menu().darkTheme->trigger();
    window().menu().largerText->trigger();
    const double scale = theme().scale();
    EXPECT_GT(scale, 1);
    window().close();
    theme().setChoice(Theme::Choice::light);
    theme().setScale(1);
    language().setCode(QStringLiteral("en"));
    restart();
    EXPECT_EQ(language().code(), QStringLiteral("zh_CN"));
    EXPECT_TRUE(theme().isDark());
    EXPECT_EQ(theme().scale(), scale);
}

TEST_F(WindowTest, ChangesItsColoursWithTheTheme)
{
    window().menu().lightTheme->trigger();
    const QColor light = window().grab().toImage().pixelColor(window().width() / 3, 10);
    window().menu().darkTheme->trigger();
    const QColor dark = window().grab().toImage().pixelColor(window().width() / 3, 10);
    EXPECT_EQ(light, lightPalette().panel);
    EXPECT_EQ(dark, darkPalette().panel);
}

TEST_F(WindowTest, FoldsTheRightPanelFirstWhenItGetsNarrow)
{
    CurvesPage& page = window().page();
    const auto folded = [&page] { return std::pair(page.isFolded(Side::left), page.isFolded(Side::right)); };
    window().resize(1280, 800);
    EXPECT_EQ(folded(), std::pair(false, false));
    window().resize(1000, 800);
    EXPECT_EQ(folded(), std::pair(false, true));
    window().resize(640, 600);
    EXPECT_EQ(folded(), std::pair(true, true));
    QTest::keyClick(&window(), Qt::Key_F9);
    EXPECT_EQ(folded(), std::pair(false, true));
    window().resize(1280, 800);
    EXPECT_EQ(folded(), std::pair(false, false));
}

TEST_F(WindowTest, RemembersAFoldedPanel)
{
    QTest::keyClick(&window(), Qt::Key_F9, Qt::ShiftModifier);
    EXPECT_TRUE(window().page().isFolded(Side::right));
    window().close();
    restart();
    EXPECT_TRUE(window().page().isFolded(Side::right));
    EXPECT_FALSE(window().page().isFolded(Side::left));
}

TEST_F(WindowTest, SearchOpensAFoldedPanelAndTakesTheKeyboard)
{
    QTest::keyClick(&window(), Qt::Key_F9);
    ASSERT_TRUE(window().page().isFolded(Side::left));
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_FALSE(window().page().isFolded(Side::left));
    EXPECT_NE(qobject_cast<QLineEdit*>(QApplication::focusWidget()), nullptr);
}

TEST_F(WindowTest, GivesEveryKeyToOneActionOnly)
{
    QHash<QKeySequence, QString> seen;
    for (const QAction* action : window().menu().findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly))
        for (const QKeySequence& keys : action->shortcuts()) {
            EXPECT_FALSE(seen.contains(keys)) << keys.toString().toStdString() << action->text().toStdString();
            seen.insert(keys, action->text());
        }
    EXPECT_GT(seen.size(), 15);
}

TEST_F(WindowTest, NamesEveryButtonForAScreenReader)
{
    for (const QAbstractButton* each : window().findChildren<QAbstractButton*>()) {
        if (each->isVisible()) {
            EXPECT_FALSE(each->accessibleName().isEmpty() && each->text().isEmpty())
                << each->metaObject()->className() << " at " << each->x() << ", " << each->y();
        }
    }
}

}  // namespace
}  // namespace actiscope::ui
