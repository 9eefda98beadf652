// What `actiscope export` is asked for, read and checked as a whole before anything is done.
#pragma once

#include "app/options.h"
#include "core/session.h"
#include "ui/export/export_figure.h"
#include "ui/export/figure_settings.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace actiscope::app::exporting {

/// A figure to write.
struct Target {
    QString path;
    ui::FileFormat format = ui::FileFormat::png;
    bool isFrames = false;  ///< numbered files beside the path
};

struct Request {
    Session session;
    ui::FigureSettings settings;
    std::vector<Target> targets;
};

/// Throws RequestError with what is wrong; no file has been touched.
Request readRequest(const Arguments& arguments);

/// The command that makes the figure, without the program's name.
QStringList commandOf(const Arguments& arguments, const Request& request);

}  // namespace actiscope::app::exporting
