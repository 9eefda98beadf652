// The command line that makes a figure again, as the dialog shows it.
#pragma once

#include "ui/export/figure_settings.h"

#include <QString>
#include <QStringList>

namespace actiscope::ui {

/// What `actiscope export` starts from where curves are named: f over −6…6 with names at the ends, 160 × 100 mm.
FigureSettings commandDefaults();
/// And where a session is: the parts that its window shows.
FigureSettings commandDefaults(const Session& session);

/// Unless --dpi says otherwise, of what moves: a GIF at 300 would be too large for anything.
inline constexpr int animationDotsPerInch = 150;

/// Something of the figure speaks of the selected curve: on the command line the first one then, unless another is
/// named.
bool needsSelected(const FigureSettings& settings);

/// The words after `actiscope`: "export", curves, what differs from the usual settings, files. What the options cannot
/// say of the session as it is drawn (labels, notes, colours, formulas with other numbers …) makes them name a session
/// file instead of curves. sessionFile: what to give to --session there.
QStringList exportWords(const Session& session, const FigureSettings& settings, const QStringList& files,
                        const QString& sessionFile);

/// `actiscope export …` for a POSIX shell, one line.
/// file: what is to be written, as typed after -o. sessionFile: the name to give with --session where it is needed.
QString exportCommand(const Session& session, const FigureSettings& settings, const QString& file,
                      const QString& sessionFile);

/// Words as a POSIX shell takes them: 'two words', 'it'\''s'.
QString shellLine(const QStringList& words);

}  // namespace actiscope::ui
