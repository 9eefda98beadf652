#include "ui/export/export_job.h"

#include "core/catalogue.h"
#include "ui/export/export_progress.h"
#include "ui/theme.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QDir>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace actiscope::ui {
namespace {

Session selu()
{
    Session session;
    addCurve(session, *findById("selu"));
    return session;
}

FigureSettings settingsOf(int frames)
{
    FigureSettings settings;
    settings.size = {100, 100, LengthUnit::millimetre};
    settings.dotsPerInch = 50;
    settings.sweep = FigureSweep{.from = 0, .to = 2, .frames = frames, .seconds = 600};
    return settings;
}

/// So many that no test waits for their end.
constexpr int endless = 3600;

class ExportJobTest : public testing::Test {
protected:
    QString path(const char* name) const { return folder_.filePath(QString::fromUtf8(name)); }
    int files() const
    {
        return static_cast<int>(
            QDir(folder_.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size());
    }
    bool waitForEnd() const
    {
        return QTest::qWaitFor([this] { return finished_.count() + failed_.count() + cancelled_.count() > 0; }, 60000);
    }

    std::unique_ptr<ExportJob> job_ = std::make_unique<ExportJob>();
    QSignalSpy progressed_{job_.get(), &ExportJob::progressed};
    QSignalSpy finished_{job_.get(), &ExportJob::finished};
    QSignalSpy failed_{job_.get(), &ExportJob::failed};
    QSignalSpy cancelled_{job_.get(), &ExportJob::cancelled};

private:
    QTemporaryDir folder_;
};

TEST_F(ExportJobTest, WritesTheFilesAndSaysWhich)
{
    job_->start(selu(), settingsOf(3), {path("a.gif"), path("a.png")});
    EXPECT_TRUE(job_->isRunning());
    ASSERT_TRUE(waitForEnd());
    EXPECT_FALSE(job_->isRunning());
    ASSERT_EQ(finished_.count(), 1);
    EXPECT_EQ(finished_[0][0].toStringList(),
              (QStringList{path("a.gif"), path("a-1.png"), path("a-2.png"), path("a-3.png")}));
    EXPECT_EQ(files(), 4);
    EXPECT_GE(progressed_.count(), 1);
}

TEST_F(ExportJobTest, SaysWhatWentWrong)
{
    job_->start(selu(), settingsOf(3), {path("missing/a.gif")});
    ASSERT_TRUE(waitForEnd());
    ASSERT_EQ(failed_.count(), 1);
    EXPECT_TRUE(failed_[0][0].toString().startsWith(QStringLiteral("There is no folder")));
    EXPECT_FALSE(job_->isRunning());
}

TEST_F(ExportJobTest, LeavesNothingWhenItIsCancelled)
{
    job_->start(selu(), settingsOf(endless), {path("a.png")});
    ASSERT_TRUE(progressed_.wait(60000));
    job_->cancel();
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(cancelled_.count(), 1);
    EXPECT_EQ(finished_.count(), 0);
    EXPECT_EQ(files(), 0);
}

TEST_F(ExportJobTest, StopsWhenItIsDestroyed)
{
    job_->start(selu(), settingsOf(endless), {path("a.png")});
    ASSERT_TRUE(progressed_.wait(60000));
    job_.reset();
    EXPECT_EQ(files(), 0);
    QApplication::processEvents();
    EXPECT_EQ(finished_.count() + failed_.count() + cancelled_.count(), 0);
}

TEST_F(ExportJobTest, ShowsItsProgressUntilItIsCancelledThere)
{
    Theme theme(*qApp);
    QPointer<ExportProgressDialog> dialog = new ExportProgressDialog(*job_, QStringLiteral("a.gif"), theme, nullptr);
    job_->start(selu(), settingsOf(endless), {path("a.gif")});
    EXPECT_FALSE(dialog->isVisible()) << "what is quick needs no dialog";
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isVisible(); }, 60000));
    const auto* bar = dialog->findChild<QProgressBar*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->value() > 0; }, 60000));
    QTest::mouseClick(dialog->findChild<QPushButton*>(), Qt::LeftButton);
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(cancelled_.count(), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.isNull(); }, 60000));
    EXPECT_EQ(files(), 0);
}

TEST_F(ExportJobTest, IsCancelledByClosingItsProgress)
{
    Theme theme(*qApp);
    QPointer<ExportProgressDialog> dialog = new ExportProgressDialog(*job_, QStringLiteral("a.gif"), theme, nullptr);
    job_->start(selu(), settingsOf(endless), {path("a.gif")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isVisible(); }, 60000));
    dialog->close();
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(cancelled_.count(), 1);
}

}  // namespace
}  // namespace actiscope::ui
