#include "ui/autosave.h"

#include "core/error.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace actiscope::ui {

namespace {

constexpr int quietBeforeWriting = 1000;  // ms
constexpr int mostSlots = 32;

QString slotName(int slot)
{
    return slot == 1 ? QStringLiteral("last.actiscope") : QStringLiteral("last-%1.actiscope").arg(slot);
}

/// A name beside `path` that no file has: last.damaged-20260131-101500.actiscope.
QString asideName(const QString& path)
{
    const QFileInfo info(path);
    const QString stem = QStringLiteral("%1/%2.damaged-%3")
                             .arg(info.path(), info.completeBaseName(),
                                  QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-hhmmss")));
    QString name = stem + QStringLiteral(".actiscope");
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1-%2.actiscope").arg(stem, QString::number(i));
    return name;
}

}  // namespace

Autosave::Autosave(const QString& folder, QObject* parent) : QObject(parent)
{
    QDir().mkpath(folder);
    startWorker();
    takeFreeSlot(folder);
    timer_.setSingleShot(true);
    timer_.setInterval(quietBeforeWriting);
    connect(&timer_, &QTimer::timeout, this, &Autosave::write);
}

Autosave::~Autosave()
{
    if (const QString problem = flush(); !problem.isEmpty())
        qWarning("%s", qUtf8Printable(problem));
}

void Autosave::startWorker()
{
    worker_ = std::make_unique<Worker>([this](std::function<void()> deliver) {
        QMetaObject::invokeMethod(this, std::move(deliver), Qt::QueuedConnection);
    });
}

bool Autosave::takeSlot(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);  // held as long as its process lives, however old
    // A folder that cannot be written to has no locks either; the first write will say so.
    if (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError)
        return false;
    path_ = path;
    lock_ = std::move(lock);
    return true;
}

void Autosave::takeFreeSlot(const QString& folder)
{
    QFileInfoList files;
    for (int slot = 1; slot <= mostSlots; ++slot)
        files.append(QFileInfo(folder + QLatin1Char('/') + slotName(slot)));
    // Work first, the newest first of all; then the lowest number.
    std::stable_sort(files.begin(), files.end(), [](const QFileInfo& a, const QFileInfo& b) {
        if (!a.exists() || !b.exists())
            return a.exists() && !b.exists();
        return a.lastModified() > b.lastModified();
    });
    for (const QFileInfo& file : files)
        if (takeSlot(file.filePath()))
            return;
}

Autosave::Restored Autosave::restore()
{
    if (path_.isEmpty())
        return {{}, noFile()};
    if (!QFileInfo::exists(path_))
        return {};
    try {
        return {loadSession(path_), {}};
    } catch (const RequestError& error) {
        const QString aside = asideName(path_);
        const QString sentence = QString::fromUtf8(error.what());
        if (QFile::rename(path_, aside))
            return {{}, tr("The last session could not be restored and was kept as %1. %2").arg(aside, sentence)};
        return {{}, tr("The last session could not be restored. %1").arg(sentence)};
    }
}

void Autosave::schedule(std::function<QByteArray()> content)
{
    if (path_.isEmpty())
        return;
    content_ = std::move(content);
    timer_.start();
}

void Autosave::write()
{
    if (!content_)
        return;
    pending_ = std::exchange(content_, nullptr)();
    const auto succeeded = [this] {
        pending_.clear();
        hasFailed_ = false;
        emit written();
    };
    const auto complain = [this](const std::exception& error) {
        if (!std::exchange(hasFailed_, true))
            emit failed(tr("The session could not be saved automatically. %1").arg(QString::fromUtf8(error.what())));
    };
    worker_->start(
        [path = path_, bytes = pending_, succeeded](JobContext&) -> Worker::Deliver {
            saveBytes(path, bytes);
            return succeeded;
        },
        {.progress = {}, .failed = complain});
}

QString Autosave::noFile()
{
    return tr("Too many windows of Actiscope are open: this one is not saved automatically.");
}

QString Autosave::flush()
{
    if (path_.isEmpty())
        return noFile();
    timer_.stop();
    worker_.reset();  // waits: its older bytes must not land after these
    if (content_)
        pending_ = std::exchange(content_, nullptr)();
    QString problem;
    try {
        if (!pending_.isEmpty())
            saveBytes(path_, pending_);
        pending_.clear();
    } catch (const RequestError& error) {
        problem = QString::fromUtf8(error.what());
    }
    startWorker();
    return problem;
}

}  // namespace actiscope::ui
