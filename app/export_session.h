// The session that the words of `actiscope export` speak of.
#pragma once

#include "app/options.h"
#include "core/session.h"
#include "ui/export/figure_settings.h"

#include <optional>
#include <string_view>

namespace actiscope::app::exporting {

/// What --session begins with.
struct Start {
    Session session;
    std::optional<ui::FigureSettings> settings;  ///< that the file carried
};

/// Throws RequestError where the file cannot be read or holds no session.
Start readStart(std::string_view path);

/// Adds the curves that are named; none is selected.
void addCurves(const Arguments& arguments, Session& session);

/// Ranges, thresholds, inputs, the selected curve: everything that an option says.
void readOptions(const Arguments& arguments, Session& session);

/// A curve by its place from 1 on, its label, or any name of its activation.
CurveId readCurveName(std::string_view option, std::string_view text, const Session& session);

}  // namespace actiscope::app::exporting
