// Writes figures off the interface thread.
#pragma once

#include "core/worker.h"
#include "ui/export/figure_settings.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>

namespace actiscope::ui {

/// One job: made, started once, and told of by exactly one of finished, failed and cancelled. Its destruction cancels,
/// waits, and tells of nothing.
class ExportJob : public QObject {
    Q_OBJECT

public:
    explicit ExportJob(QObject* parent = nullptr);
    ~ExportJob() override;

    /// exportFigures() with copies of session and settings.
    void start(const Session& session, const FigureSettings& settings, const QStringList& paths);
    bool isRunning() const { return isRunning_; }

public slots:
    /// Asks it to stop. What is already being put into place is finished all the same, and said to be.
    void cancel();

signals:
    void progressed(double done);  ///< in [0, 1]
    void finished(const QStringList& paths);
    void failed(const QString& sentence);
    void cancelled();

private:
    bool isRunning_ = false;
    std::shared_ptr<std::atomic<bool>> isCancelled_ = std::make_shared<std::atomic<bool>>(false);
    Worker worker_;  ///< last: it is gone before what it reports to
};

}  // namespace actiscope::ui
