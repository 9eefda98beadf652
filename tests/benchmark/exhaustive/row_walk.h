// Draws rows of every kind and length, and judges what each target makes of them.
#pragma once

#include "check.h"
#include "row_function.h"
#include "row_kind.h"

#include <atomic>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace actiscope::exhaustive {

/// A result of a row and how far off it is.
struct RowFinding {
    double ulp = -1;  ///< below 0: none yet
    std::string_view kind;
    std::size_t columns = 0;
    float logit = 0;
    double exact = 0;
    float got = 0;
};

struct RowTally {
    RowFinding worst;
    std::uint64_t results = 0;
    std::uint64_t correctlyRounded = 0;
    std::uint64_t byMpfr = 0;
    std::uint64_t wrongUnderflows = 0;  ///< zeros of the wrong sign

    void add(const RowTally& other);
};

/// Of one function.
struct RowResult {
    const RowFunction* function = nullptr;
    Checked checked;
    std::vector<RowTally> tallies;  ///< by target

    bool isKept() const;  ///< by every target: within mostUlp, and no zero of the wrong sign
};

/// draws: of all kinds and shapes. Stops early where `stop` turns true: what is returned then is of no use. Throws
/// std::runtime_error where an estimate breaks its bound.
RowResult walkRows(const RowFunction& function, std::span<const Target> targets, std::uint64_t draws, unsigned threads,
                   const std::atomic<bool>& stop);

}  // namespace actiscope::exhaustive
