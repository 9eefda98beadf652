// Which panels are shown: one rule for every menu that offers them.
#pragma once

#include "core/session.h"

namespace actiscope::ui {

/// The last plot stays; the regions come and go as they like.
bool canHide(const Panels& panels, bool Panels::*panel);

/// Without effect where canHide forbids it.
void showPanel(Panels& panels, bool Panels::*panel, bool shown);

}  // namespace actiscope::ui
