#include "ui/export/clipboard.h"

#include "ui/export/animation.h"
#include "ui/export/export_figure.h"
#include "ui/export/figure_writers.h"
#include "ui/export/picture_memory.h"
#include "ui/export/provenance.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace actiscope::ui {

CopiedFigure copyOf(const Session& session, const FigureSettings& settings)
{
    checkFile(session, settings, FileFormat::png);
    return withinMemory([&]() -> CopiedFigure {
        const Drawing drawing = drawSheet(firstSheet(session, settings));
        const QByteArray provenance = provenanceOf(session, settings);
        const QSize dots = dotsOf(settings);
        return {.image = rasterOf(drawing, dots),
                .png = pngFile(drawing, dots, settings.dotsPerInch, provenance),
                .svg = svgFile(drawing, settings.textAsOutlines, provenance)};
    });
}

std::unique_ptr<QMimeData> mimeDataOf(const CopiedFigure& figure)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(figure.image);
    data->setData(QStringLiteral("image/png"), figure.png);
    data->setData(QStringLiteral("image/svg+xml"), figure.svg);
    return data;
}

FigureCopier::FigureCopier(QObject* parent)
    : QObject(parent), worker_([this](std::function<void()> call) {
          QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
      })
{}

FigureCopier::~FigureCopier() = default;

void FigureCopier::copy(const Session& session, const FigureSettings& settings)
{
    worker_.start(
        [this, session, settings](JobContext&) -> Worker::Deliver {
            return [this, figure = copyOf(session, settings)] {
                QApplication::clipboard()->setMimeData(mimeDataOf(figure).release());
                emit copied();
            };
        },
        {.progress = {},
         .failed = [this](const std::exception& error) { emit failed(QString::fromUtf8(error.what())); }});
}

}  // namespace actiscope::ui
