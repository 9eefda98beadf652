// What is wrong with a formula, below the field where it is typed.
#pragma once

#include <QLabel>

namespace actiscope::ui {

class FormulaEdit;
struct FormulaReading;
class Theme;

/// Hidden where nothing is wrong. What is merely unfinished is said more quietly than a mistake.
class FormulaProblem : public QLabel {
    Q_OBJECT

public:
    explicit FormulaProblem(Theme& theme, QWidget* parent = nullptr);
    /// Says it, and marks its place in the field. A reading without a problem clears both.
    void show(const FormulaReading& reading, FormulaEdit& field);
    void clear(FormulaEdit& field);

private:
    Theme& theme_;
};

}  // namespace actiscope::ui
