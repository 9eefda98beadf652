// What can be opened as work: a session file, or a figure that was exported from one.
#pragma once

#include "ui/export/figure_settings.h"
#include "ui/session_file.h"

#include <QString>

#include <optional>

namespace actiscope::ui {

struct OpenedWork {
    SessionFile session;
    bool isFigure = false;  ///< the file is an exported figure: it is no place to save the session in
    std::optional<FigureSettings> settings{};  ///< with which the figure was exported
};

/// Throws RequestError whose sentence begins with the file's name: where it cannot be read, is damaged, or is a figure
/// without a session.
OpenedWork openWork(const QString& path);

}  // namespace actiscope::ui
