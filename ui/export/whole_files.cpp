#include "ui/export/whole_files.h"

#include "core/error.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <system_error>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FigureFile)
};

constexpr int mostAttempts = 100;

[[noreturn]] void failWriting(const QString& path, const QString& reason)
{
    throw WorkError(Text::tr("%1 cannot be written: %2.").arg(path, reason).toStdString());
}

[[noreturn]] void failWriting(const QString& path, const std::error_code& error)
{
    failWriting(path, QString::fromStdString(error.message()));
}

std::filesystem::path systemPath(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

/// A name in the folder of `path`, hidden, that no file is likely to have.
QString nameBeside(const QString& path)
{
    const auto number = QRandomGenerator::global()->generate();
    return QStringLiteral("%1/.actiscope-%2.part").arg(QFileInfo(path).path(), QString::number(number, 16));
}

QString reasonOf(int error)
{
    return QString::fromStdString(std::generic_category().message(error));
}

/// Writes all of it, through to the disk; the system's reason where that fails. Not QFile's: it says nothing where a
/// disk has become full within one write.
std::optional<QString> problemWriting(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno != EINTR)
            return reasonOf(errno);
        bytes = bytes.sliced(std::max<ssize_t>(written, 0));
    }
    // What is no disk need not be waited for.
    if (::fsync(file) != 0 && errno != EINVAL && errno != ENOTSUP)
        return reasonOf(errno);
    return std::nullopt;
}

}  // namespace

QString placeOf(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

void checkPlace(const QString& path)
{
    const QFileInfo info(placeOf(path));
    if (!QFileInfo(info.path()).isDir())
        throw RequestError(Text::tr("There is no folder %1.").arg(QFileInfo(path).path()).toStdString());
    if (info.isDir())
        throw RequestError(Text::tr("%1 is a folder: give the name of a file.").arg(path).toStdString());
    if (info.exists() && !info.isFile())
        throw RequestError(Text::tr("%1 is a device: give the name of a file.").arg(path).toStdString());
}

WholeFiles::~WholeFiles()
{
    undo();
}

void WholeFiles::add(const QString& path, const QByteArray& bytes)
{
    checkPlace(path);
    const QString place = placeOf(path);
    const QFileInfo before(place);
    if (before.exists() && !before.isWritable())
        failWriting(path, Text::tr("it may only be read"));
    QFile file;
    for (int i = 0; i < mostAttempts && !file.isOpen(); ++i) {
        file.setFileName(nameBeside(place));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered) && !file.exists())
            failWriting(path, file.errorString());
    }
    if (!file.isOpen())
        failWriting(path, file.errorString());
    files_.push_back({place, file.fileName()});
    if (const auto problem = problemWriting(file.handle(), bytes))
        failWriting(path, *problem);
    if (before.exists())
        file.setPermissions(before.permissions());
}

void WholeFiles::put(Waiting& file)
{
    std::error_code error;
    // It may have come since the place was looked at.
    if (const QFileInfo there(file.place); there.exists() && !there.isFile())
        failWriting(file.place, Text::tr("it is no file"));
    if (files_.size() > 1 && QFileInfo::exists(file.place)) {
        const QString before = nameBeside(file.place);
        std::filesystem::create_hard_link(systemPath(file.place), systemPath(before), error);
        // Some file systems have no second names.
        if (error)
            std::filesystem::rename(systemPath(file.place), systemPath(before), error);
        if (error)
            failWriting(file.place, error);
        file.before = before;
    }
    std::filesystem::rename(systemPath(file.written), systemPath(file.place), error);
    if (error)
        failWriting(file.place, error);
    file.isInPlace = true;
}

void WholeFiles::commit()
{
    try {
        for (Waiting& file : files_)
            put(file);
    } catch (...) {
        undo();
        throw;
    }
    for (const Waiting& file : files_)
        if (!file.before.isEmpty())
            QFile::remove(file.before);
    files_.clear();
}

void WholeFiles::undo()
{
    for (const Waiting& file : files_) {
        std::error_code ignored;
        if (!file.before.isEmpty()) {
            // Two names of one file stay two; then the second is too much.
            if (std::filesystem::rename(systemPath(file.before), systemPath(file.place), ignored); !ignored)
                QFile::remove(file.before);
        } else if (file.isInPlace) {
            QFile::remove(file.place);
        }
        if (!file.isInPlace)
            QFile::remove(file.written);
    }
    files_.clear();
}

QStringList framePaths(const QString& path, int count)
{
    const QFileInfo info(path);
    const auto digits = static_cast<int>(QString::number(count).size());
    const QString suffix = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    const QString stem = path.chopped(suffix.size());
    QStringList paths;
    for (int i = 1; i <= count; ++i)
        paths += QStringLiteral("%1-%2%3").arg(stem, QStringLiteral("%1").arg(i, digits, 10, QLatin1Char('0')), suffix);
    return paths;
}

}  // namespace actiscope::ui
