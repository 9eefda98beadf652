#include "tests/ui/window_fixture.h"

#include "ui/export/export_figure.h"
#include "ui/session_file.h"
#include "ui/window/main_menu.h"
#include "ui/window/work_files.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QDropEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QTest>
#include <QTimer>
#include <QUrl>

namespace actiscope::ui {
namespace {

using test::WindowTest;

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

void answerNextQuestion(QWidget& window, QMessageBox::StandardButton answer)
{
    QTimer::singleShot(50, &window, [answer] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget()))
            box->button(answer)->click();
    });
}

TEST_F(WindowTest, OpeningTheOpenFileAfterSavingItsChangesKeepsThem)
{
    const QString path = file(QStringLiteral("mine.actiscope"));
    ASSERT_TRUE(window().files().saveTo(path));
    window().menu().duplicate->trigger();
    const Session changed = session();
    answerNextQuestion(window(), QMessageBox::Save);
    EXPECT_TRUE(window().files().open(path));
    EXPECT_EQ(session(), changed);
    EXPECT_EQ(loadSession(path).session, changed);
    EXPECT_FALSE(window().isWindowModified());
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

TEST_F(WindowTest, AFileWithoutAnyPlotShowsTheValue)
{
    QJsonObject json = sessionToJson(firstSession());
    QJsonObject panels = json[QLatin1String("panels")].toObject();
    for (const auto& name : {QStringLiteral("value"), QStringLiteral("slope"), QStringLiteral("curvature")})
        panels[name] = false;
    json[QLatin1String("panels")] = panels;
    const QString path = file(QStringLiteral("bare.actiscope"));
    saveBytes(path, QJsonDocument(json).toJson());
    ASSERT_TRUE(window().files().open(path));
    EXPECT_TRUE(session().panels.shows(PanelKind::value));
    EXPECT_FALSE(session().panels.shows(PanelKind::slope));
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
    ASSERT_TRUE(window().files().saveTo(file(QStringLiteral("this & that.actiscope"))));
    EXPECT_EQ(window().menu().recentMenu()->actions()[0]->text(), QStringLiteral("this && that.actiscope"));
}

struct Answer {
    QMessageBox::StandardButton button;
    bool closes;
    bool saves;
};

TEST_F(WindowTest, SettingsOfAnOpenedFigureLeaveWithIt)
{
    FigureSettings settings;
    settings.fontSize = 13;
    const QString figure = file(QStringLiteral("figure.svg"));
    const QString plain = file(QStringLiteral("plain.actiscope"));
    exportFigure(firstSession(), settings, figure);
    saveBytes(plain, writeSession(firstSession()));
    ASSERT_TRUE(window().files().open(figure));
    ASSERT_TRUE(window().files().exportSettings());
    EXPECT_EQ(window().files().exportSettings()->fontSize, 13);
    ASSERT_TRUE(window().files().open(plain));
    EXPECT_FALSE(window().files().exportSettings());
    ASSERT_TRUE(window().files().open(figure));
    window().files().startNew();
    EXPECT_FALSE(window().files().exportSettings());
}

TEST_F(WindowTest, AsksBeforeAnExportEndsWithTheWindow)
{
    FigureSettings settings;
    settings.sweep = FigureSweep{.parameter = "scale", .from = 1, .to = 2, .frames = mostFrames, .seconds = 600};
    window().files().exportTo(file(QStringLiteral("long.png")), settings, theme());
    answerNextQuestion(window(), QMessageBox::Cancel);
    EXPECT_FALSE(window().close());
    answerNextQuestion(window(), QMessageBox::Discard);
    EXPECT_TRUE(window().close());
    restart();
    const QDir folder(QFileInfo(file(QStringLiteral("long.png"))).path());
    const QStringList left = folder.entryList({QStringLiteral("*long*")}, QDir::Files | QDir::Hidden);
    EXPECT_TRUE(left.isEmpty()) << left.join(QStringLiteral(", ")).toStdString();
}

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

TEST_F(WindowTest, StaysOpenWhereTheLastAutosaveFailsUntilToldToClose)
{
    window().menu().duplicate->trigger();
    QDir().mkpath(autosaved());  // a folder in its place: no file can be written there
    QDir(autosaved()).mkdir(QStringLiteral("full"));
    answerNextQuestion(window(), QMessageBox::Cancel);
    EXPECT_FALSE(window().close());
    EXPECT_TRUE(window().isVisible());
    answerNextQuestion(window(), QMessageBox::Discard);
    EXPECT_TRUE(window().close());
    QDir(autosaved()).removeRecursively();
}

TEST_F(WindowTest, WorkOfTheWindowThatEndedLastComesBackFirst)
{
    window().menu().duplicate->trigger();
    window().close();
    restart();
    const Session second = [this] {
        MainWindow other(places(), theme(), language());
        other.menu().clear->trigger();
        other.close();
        return other.document().session();
    }();
    QFile file(QFileInfo(autosaved()).dir().filePath(QStringLiteral("last-2.actiscope")));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.setFileTime(QDateTime::currentDateTime().addSecs(3600), QFileDevice::FileModificationTime);
    file.close();
    restart();
    EXPECT_EQ(session(), second);
}

TEST_F(WindowTest, WithoutAFileOfItsOwnAWindowSaysSoAndWritesNone)
{
    std::vector<std::unique_ptr<Autosave>> others;
    do
        others.push_back(std::make_unique<Autosave>(places().data));
    while (!others.back()->path().isEmpty() && others.size() < 100);
    ASSERT_LT(others.size(), 100u);
    Autosave& last = *others.back();
    EXPECT_NE(last.restore().problem, QString());
    last.schedule([] { return QByteArray("{}"); });
    EXPECT_NE(last.flush(), QString());
    EXPECT_EQ(QDir(places().data).entryList({QStringLiteral("*.actiscope")}), QStringList());
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

}  // namespace
}  // namespace actiscope::ui
