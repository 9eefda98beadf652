// Chooses among the presets of figures, and keeps the user's own.
#pragma once

#include "ui/export/export_fields.h"
#include "ui/export/export_presets.h"

#include <QWidget>

#include <vector>

class QAction;
class QComboBox;

namespace actiscope::ui {

class IconButton;

class PresetBar : public QWidget {
    Q_OBJECT

public:
    PresetBar(const ExportForm& form, Preferences& preferences, QWidget* parent = nullptr);

    /// Under this name, or says why not. Asks where one of the user's has it.
    void save(const QString& name);
    void rename(const QString& name);
    void removeCurrent();

signals:
    void problem(const QString& sentence);

private:
    void fill();
    void refresh();
    void showMenu();
    void askAndSave();
    void askAndRename();
    bool mayReplace(const QString& name);
    /// The preset that the draft looks like.
    const ExportPreset* current() const;

    ExportForm form_;
    Preferences& preferences_;
    QComboBox* combo_;
    IconButton* more_;
    std::vector<ExportPreset> presets_;
    QString chosen_;  ///< by hand: of two that look the same, this one
};

}  // namespace actiscope::ui
