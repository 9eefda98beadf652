// What `actiscope export` is asked for, read and checked as a whole before anything is done.
#pragma once

#include "app/options.h"
#include "core/session.h"
#include "ui/export/figure_settings.h"

#include <QStringList>

namespace actiscope::app::exporting {

struct Request {
    Session session;
    ui::FigureSettings settings;
    QStringList files;  ///< to write
};

/// Throws RequestError with what is wrong; no file has been touched.
Request readRequest(const Arguments& arguments);

/// The command that makes the figure, without the program's name.
QStringList commandOf(const Arguments& arguments, const Request& request);

}  // namespace actiscope::app::exporting
