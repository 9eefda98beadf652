#include "ui/export/export_figure.h"

#include "core/catalogue.h"
#include "core/error.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <algorithm>
#include <set>

namespace actiscope::ui {
namespace {

FigureSettings smallSettings()
{
    FigureSettings settings;
    settings.size = {100, 100, LengthUnit::millimetre};
    settings.dotsPerInch = 50;
    return settings;
}

FigureSettings movingSettings()
{
    FigureSettings settings = smallSettings();
    settings.sweep = FigureSweep{.from = 0, .to = 2, .frames = 5, .seconds = 1};
    return settings;
}

Session selu()
{
    Session session;
    addCurve(session, *findById("selu"));
    return session;
}

class ExportFigureTest : public testing::Test {
protected:
    QString path(const char* name) const { return folder_.filePath(QString::fromUtf8(name)); }
    QStringList names() const
    {
        return QDir(folder_.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const QString& name) const
    {
        QFile file(folder_.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
    }
    std::string problemOf(const FigureSettings& settings, const QStringList& paths) const
    {
        try {
            exportFigures(selu(), settings, paths);
        } catch (const RequestError& error) {
            return error.what();
        }
        return "none";
    }

private:
    QTemporaryDir folder_;
};

TEST(FileFormats, AreToldByTheEndingInAnyCase)
{
    EXPECT_EQ(formatOf(QStringLiteral("a.PNG")), FileFormat::png);
    EXPECT_EQ(formatOf(QStringLiteral("x.svg/a.tikz")), FileFormat::tikz);
    EXPECT_EQ(formatOf(QStringLiteral("a.b.py")), FileFormat::matplotlib);
    EXPECT_FALSE(formatOf(QStringLiteral("png")));
    EXPECT_FALSE(formatOf(QStringLiteral("a.jpeg")));
    for (const FileFormatInfo& info : fileFormats()) {
        EXPECT_EQ(formatOf(QStringLiteral("a.") + info.suffix), info.format);
        EXPECT_EQ(infoOf(info.format).suffix, info.suffix);
    }
}

TEST_F(ExportFigureTest, WritesEveryFormatAtOnce)
{
    QStringList paths;
    for (const FileFormatInfo& info : fileFormats())
        if (info.format != FileFormat::png)
            paths += path("figure.") + info.suffix;
    EXPECT_EQ(exportFigures(selu(), movingSettings(), paths), paths);
    EXPECT_EQ(names().size(), paths.size());
    EXPECT_TRUE(read(QStringLiteral("figure.gif")).startsWith("GIF89a"));
    EXPECT_TRUE(read(QStringLiteral("figure.pdf")).startsWith("%PDF"));
    if (formatOf(QStringLiteral("a.webp"))) {
        EXPECT_EQ(read(QStringLiteral("figure.webp")).mid(8, 4), "WEBP");
    }
}

TEST_F(ExportFigureTest, WritesAStillPictureOfTheAskedDots)
{
    exportFigure(selu(), smallSettings(), path("a b.png"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("a b.png")});
    // 100 mm at 50 dpi.
    EXPECT_EQ(QImage(path("a b.png")).size(), QSize(197, 197));
    EXPECT_EQ(makeFile(selu(), smallSettings(), FileFormat::png), read(QStringLiteral("a b.png")));
}

TEST_F(ExportFigureTest, RefusesASessionThatNoFigureCarriesWhereOneShould)
{
    Session large = selu();
    for (int i = 0; i < 300; ++i)
        large.notes.push_back({PanelKind::value, std::string(1000, 'x'), {0, 0}, {}});
    FigureSettings settings = smallSettings();
    settings.parts.notes = false;
    EXPECT_NO_THROW(makeFile(large, settings, FileFormat::csv));
    for (const FileFormatInfo& info : fileFormats()) {
        if (!info.carriesSession)
            continue;
        try {
            exportFigure(large, settings, path("figure.") + info.suffix);
            ADD_FAILURE() << info.suffix.toStdString();
        } catch (const RequestError& error) {
            EXPECT_NE(std::string(error.what()).find("at most 256 KiB"), std::string::npos) << error.what();
        }
    }
    EXPECT_EQ(names(), QStringList());
}

TEST_F(ExportFigureTest, RefusesMorePointsThanTexAndPythonHaveRoomFor)
{
    FigureSettings settings = smallSettings();
    settings.points = 1'000'000;
    EXPECT_NE(problemOf(settings, {path("a.tex")}).find("has room for"), std::string::npos);
    EXPECT_NE(problemOf(settings, {path("a.py")}).find("has room for"), std::string::npos);
    EXPECT_EQ(names(), QStringList());
    settings.points = 4001;
    EXPECT_EQ(problemOf(settings, {path("a.tex"), path("a.py")}), "none");
}

TEST_F(ExportFigureTest, NumbersTheFramesOfASweepThatIsWrittenAsPng)
{
    const QStringList written = exportFigures(selu(), movingSettings(), {path("selu.png")});
    ASSERT_EQ(written.size(), 5);
    EXPECT_EQ(names().front(), QStringLiteral("selu-1.png"));
    EXPECT_EQ(names().back(), QStringLiteral("selu-5.png"));
    EXPECT_NE(QImage(written.front()), QImage(written.back()));
    EXPECT_EQ(QImage(written.front()).size(), QImage(written.back()).size());
}

TEST_F(ExportFigureTest, LeavesEverythingAsItWasWhereOneOutputCannotBeWritten)
{
    write("a.svg", "old");
    EXPECT_NE(problemOf(smallSettings(), {path("a.svg"), path("missing/b.svg")}).find("There is no folder"),
              std::string::npos);
    EXPECT_EQ(read(QStringLiteral("a.svg")), "old");
    EXPECT_EQ(names(), QStringList{QStringLiteral("a.svg")});
}

TEST_F(ExportFigureTest, RefusesWrongRequestsAndTouchesNoFile)
{
    FigureSettings huge = smallSettings();
    huge.size = {3000, 3000, LengthUnit::point};
    huge.dotsPerInch = 2400;
    FigureSettings wrong = movingSettings();
    wrong.sweep->parameter = "alhpa";
    FigureSettings fast = movingSettings();
    fast.sweep->frames = 600;
    EXPECT_NE(problemOf(smallSettings(), {path("a.jpeg")}).find(".png, .svg"), std::string::npos);
    EXPECT_NE(problemOf(huge, {path("a.png")}).find("too large"), std::string::npos);
    EXPECT_NE(problemOf(wrong, {path("a.gif")}).find("Did you mean alpha?"), std::string::npos);
    EXPECT_NE(problemOf(wrong, {path("a.png")}).find("Did you mean alpha?"), std::string::npos);
    EXPECT_NE(problemOf(fast, {path("a.gif")}).find("50 frames a second"), std::string::npos);
    EXPECT_NE(problemOf(smallSettings(), {path("a.gif")}).find("which parameter runs"), std::string::npos);
    EXPECT_NE(problemOf(smallSettings(), {path("a.svg"), path("./a.svg")}).find("twice"), std::string::npos);
    EXPECT_NE(problemOf(smallSettings(), {path("")}), "none");
    EXPECT_EQ(names(), QStringList());
}

TEST_F(ExportFigureTest, SeesThatALinkLeadsToAFileThatIsWrittenToo)
{
    write("a.png", "old");
    ASSERT_TRUE(QFile::link(path("a.png"), path("link.png")));
    ASSERT_TRUE(QDir().mkdir(path("folder")));
    ASSERT_TRUE(QFile::link(path("folder"), path("other")));
    EXPECT_NE(problemOf(smallSettings(), {path("a.png"), path("link.png")}).find("twice"), std::string::npos);
    EXPECT_NE(problemOf(smallSettings(), {path("folder/b.svg"), path("other/b.svg")}).find("twice"), std::string::npos);
    EXPECT_EQ(read(QStringLiteral("a.png")), "old");
}

TEST_F(ExportFigureTest, TakesTheLongestTitleInAnAnimationToo)
{
    FigureSettings settings = movingSettings();
    // On a page that is wide enough for it and the value behind it.
    settings.size = {mostPoints, 200, LengthUnit::point};
    settings.fontSize = leastFontSize;
    settings.title = QString(longestTitle, QLatin1Char('x'));
    settings.dotsPerInch = leastDotsPerInch;
    EXPECT_EQ(exportFigures(selu(), settings, {path("selu.png")}).size(), 5);
    settings.title->append(QLatin1Char('x'));
    EXPECT_NE(problemOf(settings, {path("selu.png")}).find("1000 characters"), std::string::npos);
}

TEST_F(ExportFigureTest, LeavesNoFileWhenItIsStopped)
{
    write("selu-3.png", "old");
    for (const char* name : {"selu.png", "selu.gif"}) {
        EXPECT_THROW(exportFigure(selu(), movingSettings(), path(name), [](double done) { return done < 0.7; }),
                     ExportCancelled);
        EXPECT_EQ(names(), QStringList{QStringLiteral("selu-3.png")}) << name;
        EXPECT_EQ(read(QStringLiteral("selu-3.png")), "old");
    }
}

TEST_F(ExportFigureTest, ReportsProgressOverAllOutputs)
{
    std::vector<double> reports;
    exportFigures(selu(), movingSettings(), {path("a.svg"), path("a.gif"), path("a.png")}, [&](double done) {
        reports.push_back(done);
        return true;
    });
    EXPECT_TRUE(std::ranges::is_sorted(reports));
    EXPECT_EQ(reports.back(), 1);
    EXPECT_GT(reports.size(), 10U);
}

}  // namespace
}  // namespace actiscope::ui
