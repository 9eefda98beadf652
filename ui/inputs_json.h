// The inputs of a session in its file: laws by their numbers, data by name, digest and a binned summary.
#pragma once

#include "core/inputs.h"
#include "ui/json_node.h"

#include <QJsonObject>

namespace actiscope::ui {

/// original: what the file held, of which unknown keys survive.
QJsonObject inputsToJson(const Inputs& inputs, QJsonObject original);

/// Data come back as their summary, without values. Throws as JsonNode does.
Inputs readInputs(const JsonNode& node);

}  // namespace actiscope::ui
