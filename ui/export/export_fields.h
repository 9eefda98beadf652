// The fields of the export dialog: each shows one thing of the draft and asks for its change.
#pragma once

#include "ui/export/export_draft.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <initializer_list>
#include <optional>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;
class QWidget;

namespace actiscope::ui {

class NumberField;
class SegmentedChoice;
class Theme;

struct ExportForm {
    ExportDraft& draft;
    Theme& theme;
};

/// Reads one thing of the settings, and changes it.
template <class T>
struct Access {
    std::function<T(const FigureSettings&)> get;
    std::function<void(FigureSettings&, T)> set;
};

struct NumberRules {
    double step = 1;
    bool isWhole = false;
    QString whenEmpty{};  ///< what stands for no number at all; null: there must be one
};

/// What is typed counts at once, as far as it can be read.
NumberField* newNumber(const ExportForm& form, const Access<std::optional<double>>& access, const NumberRules& rules);
/// For what is always a number.
NumberField* newNumber(const ExportForm& form, double FigureSettings::*number, double step);
QLineEdit* newText(const ExportForm& form, const Access<std::optional<QString>>& access, const QString& whenEmpty);
QCheckBox* newSwitch(const ExportForm& form, const QString& name, const Access<bool>& access);
QCheckBox* newSwitch(const ExportForm& form, const QString& name, bool FigureSettings::*part);
QComboBox* newChoice(const ExportForm& form, const QStringList& names, const Access<int>& access);
SegmentedChoice* newSegments(const ExportForm& form, const QStringList& names, const Access<int>& access);

/// From one number to another, side by side: "[low] to [high]".
QWidget* addRangeRow(QBoxLayout& column, const ExportForm& form, const QString& name, NumberField* low,
                     NumberField* high);

/// A list of choices that is no wider than its column.
QComboBox* newCombo(QWidget* parent = nullptr);
/// Small words, muted: a unit, a hint.
QLabel* newHint(const QString& text);

/// A name on the left, whose mnemonic leads to the first field, and fields beside it. Fields without a name of their
/// own for screen readers get the row's.
QWidget* addRow(QBoxLayout& column, const ExportForm& form, const QString& name,
                std::initializer_list<QWidget*> fields);
/// A row is there only where this holds.
void showWhen(QWidget& row, ExportDraft& draft, const std::function<bool(const ExportChoice&)>& holds);

}  // namespace actiscope::ui
