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

/// From the first to the last number of the format that was looked at; those are no ends of anything.
Interval seenOf(const RoundoffSummary& summary);

/// "x ≤ −16.64", "−0.004 … 0", "everywhere in view": an end at or beyond one of what was seen is not said.
QString placeText(const FateRange& range, const Interval& seen);

/// The widest ones, at most `most`, in order.
std::vector<FateRange> widest(std::vector<FateRange> ranges, std::size_t most);

}  // namespace actiscope::ui
