// The child's side of a LibraryProcess.
#pragma once

#include "tests/benchmark/kernels/arrays.h"
#include "tests/benchmark/kernels/peer.h"

#include <array>

namespace actiscope::benchmarks {

inline constexpr std::size_t mostBursts = 64;

struct Request {
    bool isTiming = false;  ///< else the block is evaluated
    std::size_t entry = 0;
    std::size_t count = 0;
    std::size_t columns = 0;
    std::size_t callsPerBurst = 0;
    std::size_t bursts = 0;
};

struct Answer {
    std::array<double, mostBursts> calls{};   ///< seconds of a call, by burst
    std::array<double, mostBursts> cycles{};  ///< of the core's clock, which changes: timed before and after each burst
};

/// Sends the list of entries, then answers requests until the channel closes. Each answer is a text, empty or an error,
/// and then an Answer.
void serve(int channel, const Arrays& arrays, const std::function<void(Entries&)>& load);

}  // namespace actiscope::benchmarks
