// The settings of a figure as JSON: what exported files and saved presets carry.
#pragma once

#include "ui/export/figure_settings.h"
#include "ui/json_node.h"

#include <QJsonObject>

namespace actiscope::ui {

/// Every setting; numbers read back to the same value.
QJsonObject settingsToJson(const FigureSettings& settings);

/// A key that is missing leaves its setting as it usually is. Throws RequestError with the place of what cannot be
/// read or is out of its bounds, and as check().
FigureSettings settingsFromJson(const JsonNode& node);

}  // namespace actiscope::ui
