// Titles and notes: plain text, and between dollar signs simple mathematics as LaTeX writes it.
#pragma once

#include "ui/export/drawing.h"

#include <QString>

namespace actiscope::ui {

/// "slope of $f(x) = x^2 \cdot \alpha_i$": letters between dollars are italic, ^ and _ raise and lower what follows
/// (one character or a {group}), \alpha … \Omega, \cdot, \times, \pm, \le, \ge, \ne, \to, \infty, \prime and ' stand
/// for their characters. "\$" is a dollar sign. What cannot be read is set as it stands: nothing that is typed is lost.
std::vector<TextRun> richText(const QString& text, double size, bool isBold = false);

/// Without mark-up: "slope of f(x) = x² · αᵢ" as far as there are such characters, for captions and descriptions.
QString plainOfRich(const QString& text);

}  // namespace actiscope::ui
