// Long work on a terminal: how far it is, and Ctrl+C, which lets it end without leaving anything behind.
#pragma once

#include "ui/export/export_figure.h"

#include <QElapsedTimer>
#include <QString>

namespace actiscope::app::exporting {

/// While it lives, SIGINT and SIGTERM ask the work to stop; a second one ends the program as usual.
class Progress {
public:
    Progress();
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// To hand to what makes a file. On a terminal it says how far that is, if it takes more than a second.
    ui::ExportProgress of(const QString& path);

    /// Throws WorkError if the user asked to stop.
    void requireGoing() const;

private:
    void show(const QString& path, double share);

    QElapsedTimer clock_;
    bool isTerminal_ = false;
    int shownPercent_ = -1;
};

}  // namespace actiscope::app::exporting
