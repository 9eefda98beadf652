// An own formula in place of an activation: the invitation to type one, and what is typed as it is understood.
#pragma once

#include "ui/panels/formula_reading.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace actiscope::ui {

class FormulaEdit;
class FormulaProblem;
class FormulaView;
class Theme;

class FormulaOffer : public QWidget {
    Q_OBJECT

public:
    /// field: what is typed into.
    FormulaOffer(FormulaEdit& field, Theme& theme, QWidget* parent = nullptr);

    /// What the field's text is; nothing for a text that is no formula.
    void setReading(std::optional<FormulaReading> reading);
    /// Shows what can be typed, as long as nothing is.
    void invite();
    /// Null while there is none.
    const std::shared_ptr<const Activation>& formula() const { return formula_; }
    bool hasProblem() const;

signals:
    void invited();
    void accepted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildExamples();
    void refresh();
    void retranslate();

    Theme& theme_;
    FormulaEdit& field_;
    QPushButton* invitation_;
    QWidget* examples_;
    QLabel* explanation_;
    QWidget* card_;  ///< the formula as it is understood
    FormulaView* view_;
    QLabel* parameters_;
    QPushButton* add_;
    FormulaProblem* problem_;
    std::shared_ptr<const Activation> formula_;
    bool isInviting_ = false;
};

}  // namespace actiscope::ui
