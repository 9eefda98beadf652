// Values of a figure as a Python script writes them.
#pragma once

#include "ui/export/drawing.h"
#include "ui/export/plot_data.h"

#include <QColor>
#include <QString>
#include <QStringList>

#include <vector>

namespace actiscope::ui {

/// A string literal in double quotes.
QString pythonString(const QString& text);

/// A literal that Matplotlib draws as these pieces say: mathematics between dollar signs, everything else as it stands.
QString pythonText(const std::vector<TextRun>& runs);
QString pythonText(const QString& plain);

/// "#1f77b4", in quotes; with its opacity where it has one: "#1f77b480".
QString pythonColour(const QColor& colour);

/// "[1, 2, 3]" broken into lines of at most 79 characters, the first of which already has `first` of them; the others
/// are indented by `indent`.
QString pythonList(const QStringList& items, int first, int indent);

}  // namespace actiscope::ui
