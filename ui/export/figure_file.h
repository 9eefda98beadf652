// Writes what a session shows to a PNG or PDF file.
#pragma once

#include "core/session.h"

#include <QByteArray>
#include <QSize>
#include <QSizeF>
#include <QString>

namespace actiscope::ui {

enum class FileFormat { png, pdf };

struct FileSettings {
    FileFormat format = FileFormat::png;
    QSizeF millimetres{200, 150};
    int dotsPerInch = 300;  ///< of a PNG; a PDF has none
    bool isDark = false;
};

/// What a picture may be: a page of a poster, and no more dots than memory easily holds.
inline constexpr double leastMillimetres = 40;
inline constexpr double mostMillimetres = 1200;
inline constexpr int leastDotsPerInch = 50;
inline constexpr int mostDotsPerInch = 1200;
inline constexpr double mostDots = 150e6;

/// Of a PNG.
QSize dotsOf(const FileSettings& settings);

/// The file's bytes. Text is as large on paper as it says at 100 %, whatever the resolution; on a page
/// too small for the figure all of it is drawn smaller, so that nothing is cut. Throws
/// RequestError where the size or the resolution is beyond the bounds above. On the interface thread.
QByteArray drawFile(const Session& session, const FileSettings& settings);

/// drawFile, written whole or not at all; throws RequestError where that fails.
void writeFile(const Session& session, const FileSettings& settings, const QString& path);

}  // namespace actiscope::ui
