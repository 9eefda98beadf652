// Where a figure is to be written.
#pragma once

#include "ui/export/export_figure.h"

class QWidget;

namespace actiscope::ui {

/// "PNG picture": a kind of file, for people.
QString formatName(FileFormat format);

/// Asks for a file in the folder, called `name` at first. It has the format's ending, unless it was given that of
/// another kind of figure. Empty: given up. Does not ask about files that are there.
QString askWhere(const QString& folder, const QString& name, FileFormat format, QWidget* parent);

/// Asks once where any of the files is there already. True: go on.
bool mayReplace(const QStringList& paths, QWidget* parent);

}  // namespace actiscope::ui
