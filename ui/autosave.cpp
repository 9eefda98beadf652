#include "ui/autosave.h"

#include "core/error.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

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
        name = QStringLiteral("%1-%2.actiscope").arg(stem).arg(i);
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
    flush();
}

void Autosave::startWorker()
{
    worker_ = std::make_unique<Worker>([this](std::function<void()> deliver) {
        QMetaObject::invokeMethod(this, std::move(deliver), Qt::QueuedConnection);
    });
}

void Autosave::takeFreeSlot(const QString& folder)
{
    for (int slot = 1; slot <= mostSlots; ++slot) {
        path_ = folder + QLatin1Char('/') + slotName(slot);
        lock_ = std::make_unique<QLockFile>(path_ + QStringLiteral(".lock"));
        lock_->setStaleLockTime(0);  // held as long as its process lives, however old
        if (lock_->tryLock(0) || lock_->error() != QLockFile::LockFailedError)
            return;
    }
}

Autosave::Restored Autosave::restore()
{
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

void Autosave::flush()
{
    timer_.stop();
    worker_.reset();  // waits: its older bytes must not land after these
    if (content_)
        pending_ = std::exchange(content_, nullptr)();
    try {
        if (!pending_.isEmpty())
            saveBytes(path_, pending_);
        pending_.clear();
    } catch (const RequestError& error) {
        qWarning("%s", error.what());
    }
    startWorker();
}

}  // namespace actiscope::ui
