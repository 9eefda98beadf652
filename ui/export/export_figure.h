// What is shown, as a file: PNG for screens, PDF for print. Needs no display.
#pragma once

#include "core/session.h"

#include <QImage>
#include <QSizeF>
#include <QString>

namespace actiscope::ui {

struct ExportSettings {
    QString path{};  ///< its ending chooses the format: .png or .pdf
    QSizeF millimetres{180, 130};
    double dpi = 300;  ///< of PNG; text and lines keep their size on paper
    bool isDark = false;
    bool operator==(const ExportSettings&) const = default;
};

/// Formats by their endings, without a dot.
QStringList exportFormats();

/// Pixels of a PNG with these settings.
QSize pixelSize(const ExportSettings& settings);

/// Writes the file in whole or not at all. Throws RequestError: unknown ending, a size that cannot be drawn, a place
/// that cannot be written. Needs a QApplication (any platform, offscreen too).
void exportFigure(const Session& session, const ExportSettings& settings);

/// What a PNG would hold, `pixels` wide and high; for previews.
QImage renderFigure(const Session& session, const ExportSettings& settings, QSize pixels);

}  // namespace actiscope::ui
