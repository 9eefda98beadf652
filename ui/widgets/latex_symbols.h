// What LaTeX's commands for signs and spaces look like.
#pragma once

#include <QHash>
#include <QString>

namespace actiscope::ui {

/// By name without the backslash. Empty: the command is left out (\left).
const QHash<QString, QString>& latexSymbols();

}  // namespace actiscope::ui
