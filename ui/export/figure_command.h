// The command line that makes a figure again, as the dialog shows it.
#pragma once

#include "ui/export/figure_settings.h"

#include <QString>
#include <QStringList>

namespace actiscope::ui {

/// `actiscope export …` for a POSIX shell, one line. What the options cannot say of the session (labels, notes, hidden
/// curves, formulas with sliders …) makes it name a session file: `--session FILE`, the last argument's placeholder.
/// file: what is to be written, as typed after -o. sessionFile: the name to give with --session where it is needed.
QString exportCommand(const Session& session, const FigureSettings& settings, const QString& file,
                      const QString& sessionFile);

}  // namespace actiscope::ui
