// Texts of a figure as LaTeX sets them.
#pragma once

#include "ui/export/drawing.h"

#include <QString>

#include <vector>

namespace actiscope::ui {

/// Every character stands for itself: what TeX gives a meaning is escaped, signs and Greek letters become commands.
QString texOf(const QString& plain);

/// The same for a text that is set in pieces: mathematics between dollar signs, with ^ and _.
QString texOf(const std::vector<TextRun>& runs);

/// pdfLaTeX with its usual fonts cannot set it: Chinese above all.
bool needsUnicodeTex(const QString& tex);

}  // namespace actiscope::ui
