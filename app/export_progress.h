// Long work on a terminal: how far it is, and Ctrl+C, which lets it end without leaving anything behind.
#pragma once

#include "ui/export/export_figure.h"

#include <QElapsedTimer>

#include <csignal>
#include <utility>
#include <vector>

namespace actiscope::app::exporting {

/// While it lives, SIGINT, SIGTERM and SIGHUP ask the work to stop; a second one ends the program as usual. One that is
/// ignored (nohup) stays so.
class Progress {
public:
    Progress();
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// To hand to what makes the files. On a terminal it says how far they are, if that takes more than a second.
    ui::ExportProgress report();

private:
    void show(double share);

    std::vector<std::pair<int, struct sigaction>> before_;  ///< what else would become of the signals
    QElapsedTimer clock_;
    bool isTerminal_ = false;
    int shownPercent_ = -1;
};

}  // namespace actiscope::app::exporting
