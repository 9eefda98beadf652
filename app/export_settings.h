// The settings that the words of `actiscope export` speak of.
#pragma once

#include "app/options.h"
#include "core/session.h"
#include "ui/export/figure_settings.h"

namespace actiscope::app::exporting {

/// settings: what to begin with. session: whose curves --sweep may name. Throws RequestError where an option cannot be
/// read or does not fit to the others.
ui::FigureSettings readSettings(const Arguments& arguments, const Session& session, ui::FigureSettings settings);

}  // namespace actiscope::app::exporting
