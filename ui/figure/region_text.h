// What regions are called on screen, and the sentences about their ends.
#pragma once

#include "ui/figure/figure.h"

#include <QString>

namespace actiscope::ui {

/// "zero gradient", "saturated", … in the language of the window.
QString regionName(RegionKind kind);

/// "saturated for x < −4.6052", "zero gradient for −1 < x < 1", "active everywhere".
QString regionSentence(const Region& region);

/// The sentence with every digit, and for a dead region what it is that dies there. Rich text.
QString regionExplanation(const Region& region);

/// What stands at x of a lane, a kink or jump within `reach` of it included. Rich text.
QString laneExplanation(const FigureLane& lane, double x, double reach);

}  // namespace actiscope::ui
