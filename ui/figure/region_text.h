// What regions are called on screen, and the sentences about their ends.
#pragma once

#include "core/analysis/regions.h"

#include <QString>

namespace actiscope::ui {

/// "zero gradient", "saturated", … in the language of the window.
QString regionName(RegionKind kind);

/// "saturated for x < −4.6052", "zero gradient for −1 < x < 1", "active everywhere".
QString regionSentence(const Region& region);

/// The sentence with every digit, and for a dead region what it is that dies there. Rich text.
QString regionExplanation(const Region& region);

}  // namespace actiscope::ui
