// How tall panels are beside each other: pure changes of Panels.
#pragma once

#include "core/session.h"

namespace actiscope::ui {

/// Two neighbours keep the height that they have together; `part` of it, kept within 0.1 and 0.9, is the upper one's.
void divideHeight(Panels& panels, PanelKind upper, PanelKind lower, double part);

/// One shown panel becomes `factor` times as tall beside the others, within a tenth and nine tenths of all.
void growPanel(Panels& panels, PanelKind kind, double factor);

/// What of the height of everything lanes of this height take, kept so that the plots above them stay.
double lanesShare(double lanes, double everything);

/// The lanes become `factor` times as tall as the share that they have now.
void growLanes(Panels& panels, double shareNow, double factor);

/// As a new session has them.
void resetHeights(Panels& panels);

}  // namespace actiscope::ui
