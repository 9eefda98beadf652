// A value to move: symbol and name, number field, reset, range, and the slider under them.
#pragma once

#include "ui/widgets/number_field.h"
#include "ui/widgets/value_slider.h"

#include <QLabel>
#include <QWidget>

class QHBoxLayout;

namespace actiscope::ui {

class IconButton;

/// Joins a slider and a field: both show one value, and a change asked through either comes out of one set of signals.
class ValueRow : public QWidget {
    Q_OBJECT

public:
    explicit ValueRow(Theme& theme, QWidget* parent = nullptr);

    /// name: also the accessible name of slider and field. symbol may be empty.
    void setTitle(const QString& symbol, const QString& name);
    void setHints(const QString& reset, const QString& range);
    void setValue(double value);
    /// No single value: the word stands in the field, the open thumb waits at `restingPlace`.
    void setWord(const QString& word, double restingPlace);
    void setResettable(bool isResettable);
    void setRangeEditable(bool isEditable);
    /// The sentence that refuses a value; refused values of a drag are left out in silence.
    void setCheck(NumberField::Check check);

    ValueSlider& slider() { return *slider_; }
    NumberField& field() { return *field_; }
    IconButton& resetButton() { return *reset_; }
    IconButton& rangeButton() { return *range_; }
    /// Where a further control of this value goes: before the field.
    void addControl(QWidget* control);

signals:
    void gestureStarted();
    void gestureEnded();
    void valueChanged(double value);
    void resetRequested();
    void rangeRequested();

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void ask(double value);
    void showProblem(const QString& problem);
    void restyle();

    Theme& theme_;
    NumberField::Check check_;
    QLabel* symbol_;
    QLabel* name_;
    NumberField* field_;
    IconButton* reset_;
    IconButton* range_;
    ValueSlider* slider_;
    QLabel* problem_;
    QHBoxLayout* head_;
};

}  // namespace actiscope::ui
