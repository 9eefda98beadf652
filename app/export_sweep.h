// --sweep NAME=FROM:TO:COUNT and what goes with it.
#pragma once

#include "app/options.h"
#include "core/session.h"
#include "ui/export/figure_settings.h"

#include <optional>

namespace actiscope::app::exporting {

/// Throws RequestError where the sweep cannot be read, names nothing of the session, or would take a parameter to
/// where it is not valid.
void readSweep(const Arguments& arguments, const Session& session, std::optional<ui::FigureSweep>& sweep);

/// --sweep alpha moves every curve that has one, unless a session says which follow.
bool sweepsAlpha(const Arguments& arguments);

}  // namespace actiscope::app::exporting
