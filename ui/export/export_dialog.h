// Everything that is chosen about a figure, beside the figure as it will be written.
#pragma once

#include "ui/export/export_choice.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QTimer;
class QVBoxLayout;

namespace actiscope::ui {

class CopyBox;
class ExportDraft;
class ExportPreview;
class ExportStage;
class FigureCopier;
class PresetBar;
class Preferences;
class ScrollColumn;
class Theme;

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// sessionPath: the file that the session is kept in; empty: none. Window, folded sections and presets are the
    /// preferences'.
    ExportDialog(const Session& session, const ExportChoice& initial, const QString& sessionPath,
                 Preferences& preferences, Theme& theme, QWidget* parent = nullptr);
    ~ExportDialog() override;

    ExportDraft& draft() { return *draft_; }
    ExportPreview& preview() { return *preview_; }
    PresetBar& presets() { return *presets_; }
    const ExportChoice& choice() const;
    /// Where to write, once it was accepted.
    const QString& path() const { return path_; }
    /// Why nothing can be written; empty: it can.
    QString problem() const;

    void done(int result) override;

signals:
    void copied();

private:
    QWidget* newColumn();
    QWidget* newButtons();
    void addSection(ScrollColumn& scroll, const QString& name, const QString& title, bool isOpen,
                    const std::function<void(QVBoxLayout&)>& fill);
    void addShortcuts();
    void restoreSize();
    void refresh();
    void refreshProblem();
    void sayRefusal(const QString& sentence);
    void refreshTexts();
    void askAndAccept();
    void copy();

    Preferences& preferences_;
    Theme& theme_;
    QString sessionPath_;
    QString path_;
    QString layoutProblem_;  ///< what the preview could not lay out
    QString refusal_;        ///< what was asked for and not done, until the next change
    ExportDraft* draft_;
    ExportStage* stage_;
    ExportPreview* preview_;
    FigureCopier* copier_;
    PresetBar* presets_ = nullptr;
    QPushButton* copy_ = nullptr;
    QPushButton* export_ = nullptr;
    CopyBox* caption_ = nullptr;
    CopyBox* command_ = nullptr;
    QTimer* pause_;  ///< of typing, after which caption and command follow
    QTimer* said_;   ///< while the button says that it has copied
};

}  // namespace actiscope::ui
