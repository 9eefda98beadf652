// The running session on disk, so that the next start finds it, whatever happens to this one.
#pragma once

#include "core/worker.h"
#include "ui/session_file.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace actiscope::ui {

/// Writes one second after the last change, off the interface thread, and at the end. Every running program has a file
/// of its own: last.actiscope, last-2.actiscope and so on. A start takes the file that was written last of those that
/// no running program holds, so that work of a window that stood beside another is found again.
class Autosave : public QObject {
    Q_OBJECT

public:
    explicit Autosave(const QString& folder, QObject* parent = nullptr);
    ~Autosave() override;

    /// Empty: as many programs run as there are files for, and this one does not save by itself.
    const QString& path() const { return path_; }

    /// What the last run left. A file that cannot be read is put aside under another name and `problem` says so.
    struct Restored {
        std::optional<SessionFile> file;
        QString problem;
    };
    Restored restore();

    /// content: the bytes to write, asked for when it is time.
    void schedule(std::function<QByteArray()> content);
    /// Writes now and waits for it. The problem, where it could not be written; empty: all is on disk.
    QString flush();

signals:
    /// Once per run of failures: a full disk should not nag every second.
    void failed(const QString& sentence);
    void written();

private:
    bool takeSlot(const QString& path);
    void takeFreeSlot(const QString& folder);
    static QString noFile();
    void startWorker();
    void write();

    QString path_;
    std::unique_ptr<QLockFile> lock_;
    QTimer timer_;
    std::function<QByteArray()> content_;
    bool hasFailed_ = false;
    QByteArray pending_;  ///< handed to the worker and not yet known to be on disk
    std::unique_ptr<Worker> worker_;
};

}  // namespace actiscope::ui
