// LaTeX of the catalogue's formulas as HTML with letters, signs, superscripts and tables of cases.
#pragma once

#include <QString>

#include <string_view>

namespace actiscope::ui {

/// Understands what formulas of activations need: letters and numbers, Greek, function names, fractions (set on one
/// line), roots, sub- and superscripts, cases. An unknown command is shown by its name.
QString latexToHtml(std::string_view latex);

/// The same on one line without mark-up, for tooltips and assistive tools: "x for x > 0; α(e^x − 1) for x ≤ 0".
QString latexToText(std::string_view latex);

}  // namespace actiscope::ui
