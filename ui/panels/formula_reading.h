// What a text is as a formula: the function, or what is wrong with it and where.
#pragma once

#include "core/catalogue.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace actiscope::ui {

struct FormulaReading {
    std::shared_ptr<const Activation> formula;  ///< null where there is a problem
    QString problem;                            ///< a sentence with the column, in the window's language
    qsizetype place = -1;                       ///< of the problem in the text; its length: at the end
    bool isUnfinished = false;                  ///< what is wrong is only that it ends here
};

FormulaReading readFormula(const QString& text);

/// What is typed where activations are searched, if it is a formula or meant to be one. Nothing for a name:
/// "hard-sigmoid", "nn.ReLU()". isFound: activations have that name.
std::optional<FormulaReading> formulaIn(const QString& query, bool isFound);

/// What is called by its very name: ELU by "torch.nn.ELU(0.5)" and by "elu(".
std::vector<const Activation*> calledActivations(const QString& query);

/// Formulas that are worth a try, for hints.
QStringList exampleFormulas();

}  // namespace actiscope::ui
