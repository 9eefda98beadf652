// --sweep NAME=FROM:TO:COUNT and what goes with it.
#pragma once

#include "app/options.h"
#include "core/session.h"
#include "ui/export/figure_settings.h"

#include <optional>

namespace actiscope::app::exporting {

/// Throws RequestError where the sweep cannot be read or names nothing of the session, or a parameter would leave what
/// is valid for it.
void readSweep(const Arguments& arguments, const Session& session, std::optional<ui::FigureSweep>& sweep);

}  // namespace actiscope::app::exporting
