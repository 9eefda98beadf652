// New, Open, Save, and what is asked before work is lost.
#pragma once

#include "ui/document.h"
#include "ui/export/export_choice.h"
#include "ui/open_work.h"

#include <QObject>

class QWidget;

namespace actiscope::ui {

class FigureCopier;
class Preferences;
class Theme;

class WorkFiles : public QObject {
    Q_OBJECT

public:
    WorkFiles(Document& document, Preferences& preferences, QWidget* window);

    void startNew();
    void askAndOpen();
    /// Data go to dataRequested; a session opens as one step of undo, and so does the one that an exported figure
    /// carries, as work without a name. A file that cannot be read leaves the work as it is and says why.
    bool open(const QString& path);
    bool save();
    bool askAndSave();
    bool saveTo(const QString& path);

    /// Of a figure that was opened, as long as it is what is worked on: what the next export begins with. Nothing: what
    /// the last one was.
    const std::optional<FigureSettings>& exportSettings() const { return exportSettings_; }

    /// Asks what and where, and writes a picture or page of what is shown.
    void askAndExport(Theme& theme);
    /// To the clipboard, as the last export was chosen but in the window's colours.
    void copyFigure(const Theme& theme);
    /// Off the interface thread, with its progress where that takes long; ends in exported() or problem().
    void exportTo(const QString& path, const FigureSettings& settings, const Theme& theme);

    /// Asks where a named file has unsaved changes: save, discard or stay. True: go on.
    bool mayLeave();
    /// Asks where a figure is still being written, which ends with the window. True: go on.
    bool mayEnd();

signals:
    /// A file of numbers was opened, not a session.
    void dataRequested(const QString& path);
    void problem(const QString& sentence);
    void saved(const QString& path);
    void exported(const QStringList& paths);
    void figureCopied();
    void recentFilesChanged();

private:
    void take(OpenedWork work, const QString& path);
    void remember(const QString& path);
    ExportChoice choiceForExport(bool isDark) const;

    Document& document_;
    Preferences& preferences_;
    QWidget* window_;
    std::optional<FigureSettings> exportSettings_;
    FigureCopier* copier_;
};

}  // namespace actiscope::ui
