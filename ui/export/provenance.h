// What an exported figure carries of its own making: the session and the settings, so that it can be made again.
#pragma once

#include "ui/export/figure_settings.h"
#include "ui/session_file.h"

#include <QByteArray>

#include <optional>

namespace actiscope::ui {

/// More is refused, on reading and on writing.
inline constexpr qsizetype mostProvenanceBytes = 256 * 1024;

/// JSON without line ends: {"format":1,"session":{…},"figure":{…}}. Throws RequestError where it would be too long.
QByteArray provenanceOf(const Session& session, const FigureSettings& settings);

struct Provenance {
    SessionFile session;
    std::optional<FigureSettings> settings;  ///< nothing: a session by itself
};

/// Throws RequestError as readSession, and where it is too long.
Provenance readProvenance(const QByteArray& json);

/// A PNG, SVG, PDF or TeX file, whoever made it; told by its first bytes, of which 4096 are enough.
bool isFigureFile(const QByteArray& bytes);

/// Of the bytes of such a file; nothing where it is none of these. Throws
/// RequestError where it is one without a session of ours inside, or where that is damaged or too long.
std::optional<Provenance> provenanceInFile(const QByteArray& bytes);

}  // namespace actiscope::ui
