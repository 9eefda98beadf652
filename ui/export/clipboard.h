// A figure on the clipboard: as a picture, and as a drawing for programs that take one.
#pragma once

#include "core/worker.h"
#include "ui/export/figure_settings.h"

#include <QByteArray>
#include <QImage>
#include <QObject>

#include <memory>

class QMimeData;

namespace actiscope::ui {

struct CopiedFigure {
    QImage image{};
    QByteArray png{};  ///< with its size on paper, which the image alone has not
    QByteArray svg{};
};

/// Of a sweep its first frame. Throws RequestError as checkFile() of a PNG, WorkError where memory is too small. Any
/// thread.
CopiedFigure copyOf(const Session& session, const FigureSettings& settings);

std::unique_ptr<QMimeData> mimeDataOf(const CopiedFigure& figure);

/// Makes the copy off the interface thread and puts it on the clipboard.
class FigureCopier : public QObject {
    Q_OBJECT

public:
    explicit FigureCopier(QObject* parent = nullptr);
    ~FigureCopier() override;

    /// Takes the place of a copy that is still being made.
    void copy(const Session& session, const FigureSettings& settings);

signals:
    void copied();
    void failed(const QString& sentence);

private:
    Worker worker_;
};

}  // namespace actiscope::ui
