// New, Open, Save, and what is asked before work is lost.
#pragma once

#include "ui/document.h"
#include "ui/export/export_figure.h"
#include "ui/open_work.h"

#include <QObject>

class QWidget;

namespace actiscope::ui {

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

    /// Of the last export, or of the figure that was opened since.
    const std::optional<FigureSettings>& exportSettings() const { return exportSettings_; }

    /// Asks what and where, and writes a picture or page of what is shown.
    void askAndExport(const Theme& theme);
    bool exportTo(const QString& path, const FigureSettings& settings);

    /// Asks where a named file has unsaved changes: save, discard or stay. True: go on.
    bool mayLeave();

signals:
    /// A file of numbers was opened, not a session.
    void dataRequested(const QString& path);
    void problem(const QString& sentence);
    void saved(const QString& path);
    void exported(const QString& path);
    void recentFilesChanged();

private:
    void take(OpenedWork work, const QString& path);
    void remember(const QString& path);

    Document& document_;
    Preferences& preferences_;
    QWidget* window_;
    std::optional<FigureSettings> exportSettings_;
};

}  // namespace actiscope::ui
