// From a session and settings to files.
#pragma once

#include "ui/export/figure_settings.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <span>

namespace actiscope::ui {

enum class FileFormat { png, svg, pdf, tikz, matplotlib, csv, gif, webp };

struct FileFormatInfo {
    FileFormat format = FileFormat::png;
    QString suffix;            ///< "png", without its dot
    bool isAnimation = false;  ///< needs a sweep
    bool isPicture = false;    ///< has dots per inch
    bool carriesSession = false;
};

/// Every format that this build can write (WebP only where the library was there).
std::span<const FileFormatInfo> fileFormats();
const FileFormatInfo& infoOf(FileFormat format);
/// By the ending of a file's name, in any case: "tex" and "tikz", "py". Nothing where no format ends so.
std::optional<FileFormat> formatOf(const QString& path);

/// From 0 to 1; false: stop.
using ExportProgress = std::function<bool(double)>;

/// A still figure's bytes; an animation's for gif and webp. Throws RequestError as check(), and ExportCancelled.
class ExportCancelled {};
QByteArray makeFile(const Session& session, const FigureSettings& settings, FileFormat format,
                    const ExportProgress& progress = {});

/// What makeFile() would throw RequestError for; a PNG with a sweep is meant as its numbered frames.
void checkFile(const Session& session, const FigureSettings& settings, FileFormat format);
/// The files that are written for a path: itself, or a PNG's numbered frames. Throws RequestError for its ending.
QStringList placesOf(const FigureSettings& settings, const QString& path);
/// What exportFigures() would throw RequestError for: settings, endings, places, a missing or wrong sweep.
void checkExport(const Session& session, const FigureSettings& settings, const QStringList& paths);

/// makeFile for each path, written whole or not at all: all of the files or none, and those that were there before stay
/// as they were. A PNG with a sweep is written as numbered files beside its path ("selu.png": selu-01.png …). Returns
/// what was written. Throws RequestError where the request is wrong, WorkError where a file cannot be written, and
/// ExportCancelled.
QStringList exportFigures(const Session& session, const FigureSettings& settings, const QStringList& paths,
                          const ExportProgress& progress = {});
void exportFigure(const Session& session, const FigureSettings& settings, const QString& path,
                  const ExportProgress& progress = {});

}  // namespace actiscope::ui
