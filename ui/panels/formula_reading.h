// What a text is as a formula: the function, or what is wrong with it and where.
#pragma once

#include "core/catalogue.h"

#include <QString>

#include <memory>

namespace actiscope::ui {

struct FormulaReading {
    std::shared_ptr<const Activation> formula;  ///< null where there is a problem
    QString problem;                            ///< a sentence with the column
    QString marked;                             ///< rich text: the text around the problem, with its place marked
};

FormulaReading readFormula(const QString& text);

/// It has an operator, a parenthesis or another sign that no name has.
bool hasFormulaSigns(const QString& text);

/// The formula is not a constant.
bool variesWithX(const Activation& formula);

/// Formulas that are worth a try, for hints.
QStringList exampleFormulas();

}  // namespace actiscope::ui
