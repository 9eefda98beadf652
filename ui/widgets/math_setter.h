// Sets a formula in print: fractions over a bar, powers raised, cases behind a brace.
#pragma once

#include "ui/widgets/math_box.h"

#include <optional>

namespace actiscope::ui {

/// The LaTeX that core writes for formulas of the user's own (core/expression/latex.h). Lines that are wider than
/// `width` are broken before + and −; where that does not help they are wider still. Nothing for what is not
/// understood.
std::optional<MathBox> setMath(const QString& latex, const QFont& font, double width);

}  // namespace actiscope::ui
