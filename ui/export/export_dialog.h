// Asks what a file shall be before it is written.
#pragma once

#include "ui/export/figure_file.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace actiscope::ui {

class Theme;

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const Theme& theme, const FileSettings& initial, QWidget* parent = nullptr);

    FileSettings settings() const;
    /// "PNG picture (*.png)": for the dialog that asks where.
    static QString fileFilter(FileFormat format);
    static QString suffix(FileFormat format);

private:
    void build(const Theme& theme);
    void refresh();

    QComboBox* format_ = nullptr;
    QDoubleSpinBox* width_ = nullptr;
    QDoubleSpinBox* height_ = nullptr;
    QSpinBox* resolution_ = nullptr;
    QLabel* resolutionName_ = nullptr;
    QComboBox* ground_ = nullptr;
    QLabel* result_ = nullptr;
};

}  // namespace actiscope::ui
