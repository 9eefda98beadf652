#include "ui/export/whole_files.h"

#include "core/error.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <csignal>

namespace actiscope::ui {
namespace {

class WholeFilesTest : public testing::Test {
protected:
    QString path(const QString& name) const { return folder_.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
    }
    QStringList names() const
    {
        return QDir(folder_.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

private:
    QTemporaryDir folder_;
};

/// No file of this process may grow beyond `bytes`: what a full disk is to whoever writes.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;

private:
    rlimit before_{};
    void (*handler_)(int);
};

TEST_F(WholeFilesTest, AreThereTogetherAfterCommitAndNotBefore)
{
    write(QStringLiteral("b"), "old");
    WholeFiles files;
    files.add(path(QStringLiteral("a")), "first");
    files.add(path(QStringLiteral("b")), "second");
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("a"))));
    EXPECT_EQ(read(QStringLiteral("b")), "old");
    files.commit();
    EXPECT_EQ(read(QStringLiteral("a")), "first");
    EXPECT_EQ(read(QStringLiteral("b")), "second");
    EXPECT_EQ(names(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

TEST_F(WholeFilesTest, LeaveNothingBehindWithoutCommit)
{
    write(QStringLiteral("b"), "old");
    {
        WholeFiles files;
        files.add(path(QStringLiteral("a")), "first");
        files.add(path(QStringLiteral("b")), "second");
    }
    EXPECT_EQ(read(QStringLiteral("b")), "old");
    EXPECT_EQ(names(), QStringList{QStringLiteral("b")});
}

TEST_F(WholeFilesTest, PutEverythingBackWhereOneCannotBePut)
{
    write(QStringLiteral("a"), "old");
    WholeFiles files;
    files.add(path(QStringLiteral("a")), "new");
    files.add(path(QStringLiteral("b")), "new");
    files.add(path(QStringLiteral("c")), "new");
    // Someone else's folder has taken the last place meanwhile.
    ASSERT_TRUE(QDir().mkpath(path(QStringLiteral("c/inside"))));
    EXPECT_THROW(files.commit(), WorkError);
    EXPECT_EQ(read(QStringLiteral("a")), "old");
    EXPECT_EQ(names(), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
}

TEST_F(WholeFilesTest, SurviveAFullDisk)
{
    write(QStringLiteral("a"), "old");
    try {
        const SizeLimit limit(1000);
        WholeFiles files;
        files.add(path(QStringLiteral("a")), QByteArray(100'000, 'x'));
        files.commit();
        FAIL() << "more was written than there was room for";
    } catch (const WorkError& error) {
        EXPECT_NE(std::string(error.what()).find("cannot be written: File too large"), std::string::npos)
            << error.what();
    }
    EXPECT_EQ(read(QStringLiteral("a")), "old");
    EXPECT_EQ(names(), QStringList{QStringLiteral("a")});
}

TEST_F(WholeFilesTest, RefusePlacesWhereNoFileCanBe)
{
    write(QStringLiteral("file"), "old");
    EXPECT_THROW(checkPlace(path(QStringLiteral("missing/a"))), RequestError);
    EXPECT_THROW(checkPlace(path(QStringLiteral("file/a"))), RequestError);
    EXPECT_THROW(checkPlace(path(QString())), RequestError);
    EXPECT_THROW(checkPlace(QStringLiteral("/dev/null")), RequestError);
    EXPECT_NO_THROW(checkPlace(path(QStringLiteral("file"))));
    WholeFiles files;
    EXPECT_THROW(files.add(path(QStringLiteral("missing/a")), "bytes"), RequestError);
    EXPECT_EQ(names(), QStringList{QStringLiteral("file")});
}

TEST_F(WholeFilesTest, SayWhyAFolderCannotBeWrittenTo)
{
    if (!QDir(QStringLiteral("/proc/self")).exists())
        GTEST_SKIP() << "no folder that nobody can write to";
    try {
        WholeFiles files;
        files.add(QStringLiteral("/proc/self/figure.png"), "bytes");
        FAIL() << "written to /proc/self";
    } catch (const WorkError& error) {
        EXPECT_NE(std::string(error.what()).find("/proc/self/figure.png cannot be written: "), std::string::npos);
    }
}

TEST_F(WholeFilesTest, WriteToWhatALinkLinksTo)
{
    write(QStringLiteral("real"), "old");
    ASSERT_TRUE(QFile::link(path(QStringLiteral("real")), path(QStringLiteral("link"))));
    ASSERT_TRUE(QFile::setPermissions(path(QStringLiteral("real")), QFile::ReadOwner | QFile::WriteOwner));
    WholeFiles files;
    files.add(path(QStringLiteral("link")), "new");
    files.commit();
    EXPECT_EQ(read(QStringLiteral("real")), "new");
    EXPECT_TRUE(QFileInfo(path(QStringLiteral("link"))).isSymLink());
    EXPECT_FALSE(QFile::permissions(path(QStringLiteral("real"))) & QFile::ReadOther);
}

TEST(FramePaths, AreNumberedInAsManyDigitsAsTheLastOneHas)
{
    EXPECT_EQ(framePaths(QStringLiteral("/a.b/selu.png"), 2),
              (QStringList{QStringLiteral("/a.b/selu-1.png"), QStringLiteral("/a.b/selu-2.png")}));
    EXPECT_EQ(framePaths(QStringLiteral("s.e.png"), 120).front(), QStringLiteral("s.e-001.png"));
    EXPECT_EQ(framePaths(QStringLiteral("s.e.png"), 120).back(), QStringLiteral("s.e-120.png"));
    EXPECT_EQ(framePaths(QStringLiteral("%1 %2.png"), 1).front(), QStringLiteral("%1 %2-1.png"));
}

}  // namespace
}  // namespace actiscope::ui
