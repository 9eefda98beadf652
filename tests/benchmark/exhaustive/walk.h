// The walk over bit patterns: all targets against one estimate per input, on all cores.
#pragma once

#include "reference.h"
#include "tally.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace actiscope::exhaustive {

/// Every step-th bit pattern, counted: pattern i is i · step.
struct Patterns {
    std::uint64_t step = 1;
    std::uint64_t count() const { return ((std::uint64_t{1} << 32) + step - 1) / step; }
};

struct Walk {
    const Reference& row;
    std::span<const Target> targets;
    Patterns patterns;
    unsigned threads = 1;

    /// The patterns from ≤ i < to, a tally for each target. `progress` is called with the number done, some times a
    /// second, on the calling thread. Stops early where `stop` turns true: what is returned then is of no use.
    std::vector<Tally> run(std::uint64_t from, std::uint64_t to, const std::atomic<bool>& stop,
                           const std::function<void(std::uint64_t done)>& progress) const;
};

}  // namespace actiscope::exhaustive
