// What is wrong with a formula, in the language of the window.
#pragma once

#include "core/expression/formula_error.h"

#include <QString>

namespace actiscope::ui {

/// "Column 7: Expected …".
QString formulaErrorText(const FormulaError& error);

}  // namespace actiscope::ui
