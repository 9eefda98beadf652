// Where a number format loses a function, in words.
#pragma once

#include "core/precision/roundoff.h"

#include <QString>

#include <vector>

namespace actiscope::ui {

/// "All digits lost", "Vanishes", "Overflows".
QString fateName(Fate fate);
/// A sentence that says what happened and why.
QString fateMeaning(Fate fate);

/// "x ≤ −16.64", "−0.004 … 0", "everywhere in view": an end at or beyond one of the view is not said.
QString placeText(const FateRange& range, const Interval& view);

/// The widest ones, at most `most`, in order.
std::vector<FateRange> widest(std::vector<FateRange> ranges, std::size_t most);

}  // namespace actiscope::ui
