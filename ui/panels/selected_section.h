// What the selected curve is: name, formula, parameters, facts, conventions and where it comes from.
#pragma once

#include "core/session.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace actiscope::ui {

class Document;
class FactsView;
class FamilyHeading;
class FormulaField;
class FormulaView;
class Interaction;
class ParameterSection;
class Theme;

class SelectedSection : public QWidget {
    Q_OBJECT

public:
    SelectedSection(Document& document, Interaction& interaction, Theme& theme, QWidget* parent = nullptr);
    const std::vector<ParameterSection*>& parameters() const { return parameters_; }
    FormulaField& ownFormula() { return *ownFormula_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showReading();
    void rebuildParameters(const Curve* curve);
    void showTitle(const Curve& curve);
    void showOrigin(const Curve& curve);
    void retranslate();
    QLabel* addText(QVBoxLayout& column);

    Document& document_;
    Interaction& interaction_;
    Theme& theme_;
    QLabel* hint_;
    QWidget* body_;
    QLabel* title_;
    FormulaField* ownFormula_;  ///< hidden but for curves that have one
    FormulaView* formula_;
    QVBoxLayout* parameterColumn_;
    std::vector<ParameterSection*> parameters_;  ///< in the order of Activation::parameters()
    FamilyHeading* scaleHeading_;
    FactsView* facts_;
    FormulaView* derivative_;
    QLabel* convention_;
    QLabel* source_;
    QLabel* frameworksTitle_;
    QLabel* frameworks_;
    QTimer reading_;  ///< runs while texts wait to be shown
    CurveId builtFor_ = 0;
    std::string builtParameters_;
};

}  // namespace actiscope::ui
