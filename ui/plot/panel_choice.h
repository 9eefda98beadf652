// Which panels are shown: one rule for every menu that offers them.
#pragma once

#include "core/session.h"

namespace actiscope::ui {

/// The last plot stays.
bool canHide(const Panels& panels, PanelKind kind);

/// Without effect where canHide forbids it.
void showPanel(Panels& panels, PanelKind kind, bool shown);

}  // namespace actiscope::ui
