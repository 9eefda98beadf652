#include "ui/export/export_job.h"

#include "ui/export/export_figure.h"

#include <QMetaObject>

namespace actiscope::ui {

ExportJob::ExportJob(QObject* parent)
    : QObject(parent), worker_([this](std::function<void()> deliver) {
          QMetaObject::invokeMethod(this, std::move(deliver), Qt::QueuedConnection);
      })
{}

ExportJob::~ExportJob() = default;

void ExportJob::start(const Session& session, const FigureSettings& settings, const QStringList& paths)
{
    *isCancelled_ = false;
    isRunning_ = true;
    const auto write = [this, session, settings, paths,
                        isCancelled = isCancelled_](JobContext& context) -> Worker::Deliver {
        try {
            const QStringList written = exportFigures(session, settings, paths, [&](double done) {
                context.report(done);
                return !*isCancelled && !context.isCancelled();
            });
            return [this, written] {
                isRunning_ = false;
                emit finished(written);
            };
        } catch (const ExportCancelled&) {
            return [this] {
                isRunning_ = false;
                emit cancelled();
            };
        }
    };
    const auto fail = [this](const std::exception& error) {
        isRunning_ = false;
        emit failed(QString::fromUtf8(error.what()));
    };
    worker_.start(write, {.progress = [this](double done) { emit progressed(done); }, .failed = fail});
}

void ExportJob::cancel()
{
    *isCancelled_ = true;
}

}  // namespace actiscope::ui
