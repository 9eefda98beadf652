// What becomes of the inputs on the selected curve: shares, moments, and how likely a unit is dead.
#pragma once

#include <QWidget>

#include <array>

class QLabel;

namespace actiscope::ui {

class Document;
class InputStatistics;
class NumberField;
class SharesBar;
class Theme;

class OutcomeSection : public QWidget {
    Q_OBJECT

public:
    OutcomeSection(Document& document, InputStatistics& statistics, Theme& theme, QWidget* parent = nullptr);

    NumberField& unitSamples() { return *samples_; }
    /// E f, Var f, E f′, E f′², as shown.
    QString moment(std::size_t index) const;
    QString deadUnit() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();
    void applyTheme();

    Document& document_;
    InputStatistics& statistics_;
    Theme& theme_;
    QLabel* title_;
    SharesBar* shares_;
    std::array<QLabel*, 4> names_{};
    std::array<QLabel*, 4> moments_{};
    QLabel* unitText_;
    NumberField* samples_;
    QLabel* unitFormula_;
    QLabel* unitValue_;
};

}  // namespace actiscope::ui
