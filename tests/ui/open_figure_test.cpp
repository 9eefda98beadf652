#include "core/error.h"
#include "tests/ui/figure_drawing.h"
#include "tests/ui/window_fixture.h"
#include "ui/export/figure_writers.h"
#include "ui/export/provenance.h"
#include "ui/export/tikz_provenance.h"
#include "ui/open_work.h"
#include "ui/window/main_menu.h"
#include "ui/window/work_files.h"

#include <QAction>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace actiscope::ui {
namespace {

using test::exampleDrawing;
using test::WindowTest;

Session figureSession()
{
    Session session = firstSession();
    session.outputScale = 2;
    session.curves[1].label = "斜率";
    return session;
}

FigureSettings figureSettings()
{
    FigureSettings settings;
    settings.title = QStringLiteral("GELU");
    settings.dotsPerInch = 600;
    return settings;
}

QByteArray figure(const QString& suffix, const QByteArray& provenance)
{
    if (suffix == QLatin1String("png"))
        return pngFile(exampleDrawing(), {400, 300}, 100, provenance);
    if (suffix == QLatin1String("svg"))
        return svgFile(exampleDrawing(), true, provenance);
    if (suffix == QLatin1String("pdf"))
        return pdfFile(exampleDrawing(), provenance);
    return "% A figure\n" + provenanceComment(provenance) + "\\begin{tikzpicture}\\end{tikzpicture}\n";
}

const QStringList suffixes{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("tex")};

class OpenFigure : public WindowTest {
protected:
    QString write(const QString& suffix, const QByteArray& bytes)
    {
        const QString path = file(QStringLiteral("selu.") + suffix);
        saveBytes(path, bytes);
        return path;
    }
    QString write(const QString& suffix)
    {
        return write(suffix, figure(suffix, provenanceOf(figureSession(), figureSettings())));
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

TEST_F(OpenFigure, RestoresTheSessionAsOneStepOfUndo)
{
    for (const QString& suffix : suffixes) {
        const Session before = session();
        ASSERT_TRUE(window().files().open(write(suffix))) << notice().toStdString();
        EXPECT_EQ(session(), figureSession()) << suffix.toStdString();
        window().menu().undo->trigger();
        EXPECT_EQ(session(), before);
    }
}

TEST_F(OpenFigure, IsWorkWithoutANameThatSaveDoesNotWriteIntoTheFigure)
{
    const QString named = file(QStringLiteral("mine.actiscope"));
    ASSERT_TRUE(window().files().saveTo(named));
    const QString path = write(QStringLiteral("svg"));
    const QByteArray bytes = read(path);
    ASSERT_TRUE(window().files().open(path));
    EXPECT_EQ(window().document().origin().path, QString());
    EXPECT_EQ(window().windowTitle(), QStringLiteral("Actiscope"));
    ASSERT_TRUE(window().files().saveTo(file(QStringLiteral("saved.actiscope"))));
    EXPECT_EQ(read(path), bytes);
    window().menu().undo->trigger();
    EXPECT_EQ(window().document().origin().path, named) << "undo gives back the work and its name";
}

TEST_F(OpenFigure, HandsItsSettingsToTheNextExport)
{
    EXPECT_FALSE(window().files().exportSettings());
    ASSERT_TRUE(window().files().open(write(QStringLiteral("png"))));
    EXPECT_EQ(window().files().exportSettings(), figureSettings());
}

TEST_F(OpenFigure, IsAmongTheRecentFiles)
{
    ASSERT_TRUE(window().files().open(write(QStringLiteral("pdf"))));
    EXPECT_EQ(window().menu().recentMenu()->actions()[0]->text(), QStringLiteral("selu.pdf"));
}

TEST_F(OpenFigure, OpensWhereItIsDropped)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(QStringLiteral("png")))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &drop);
    EXPECT_EQ(session(), figureSession());
}

TEST_F(OpenFigure, WithoutASessionSaysSoAndLeavesTheWorkAlone)
{
    window().menu().duplicate->trigger();
    const Session before = session();
    for (const QString& suffix : suffixes) {
        EXPECT_FALSE(window().files().open(write(suffix, figure(suffix, {}))));
        EXPECT_TRUE(notice().contains(QStringLiteral("selu.") + suffix)) << notice().toStdString();
        EXPECT_TRUE(notice().contains(QStringLiteral("no session"))) << notice().toStdString();
    }
    EXPECT_EQ(session(), before);
    EXPECT_EQ(window().document().undoName(), QStringLiteral("Duplicate curve"));
}

TEST_F(OpenFigure, DamagedSaysSoAndLeavesTheWorkAlone)
{
    const Session before = session();
    for (const QString& suffix : suffixes) {
        QByteArray bytes = figure(suffix, provenanceOf(figureSession(), figureSettings()));
        bytes.truncate(suffix == QLatin1String("pdf") ? bytes.size() - 2500 : 900);
        EXPECT_FALSE(window().files().open(write(suffix, bytes)));
        EXPECT_TRUE(notice().contains(QStringLiteral("damaged"))) << notice().toStdString();
    }
    EXPECT_EQ(session(), before);
    EXPECT_FALSE(window().files().exportSettings());
}

TEST_F(OpenFigure, MayBeLargerThanASessionFile)
{
    // What stands behind the picture's end is nobody's; the session is in front of it.
    const QByteArray padded = figure(QStringLiteral("png"), provenanceOf(figureSession(), figureSettings())) +
                              QByteArray(maximumSessionBytes, '\0');
    EXPECT_TRUE(window().files().open(write(QStringLiteral("png"), padded))) << notice().toStdString();
    EXPECT_EQ(session(), figureSession());
}

TEST_F(OpenFigure, IsReadAsASessionByOthersToo)
{
    EXPECT_EQ(loadSession(write(QStringLiteral("svg"))).session, figureSession());
    EXPECT_TRUE(openWork(write(QStringLiteral("tex"))).isFigure);
    const QString path = file(QStringLiteral("plain.actiscope"));
    saveBytes(path, writeSession(figureSession()));
    EXPECT_FALSE(openWork(path).isFigure);
    EXPECT_FALSE(openWork(path).settings);
}

}  // namespace
}  // namespace actiscope::ui
