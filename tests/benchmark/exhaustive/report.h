// The table that a walk writes.
#pragma once

#include "check.h"
#include "reference.h"
#include "row_walk.h"
#include "tally.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace actiscope::exhaustive {

/// What is known of one row after its walk.
struct Result {
    const Reference* row = nullptr;
    Checked checked;
    std::vector<Tally> tallies;  ///< by target

    bool isKept() const;  ///< by every target: within mostUlp, and no zero of the wrong sign
};

/// Markdown: every worst result, and then the references that they were measured against.
std::string report(std::span<const Result> results, std::span<const RowResult> rowResults,
                   std::span<const Target> targets, std::uint64_t step);

}  // namespace actiscope::exhaustive
