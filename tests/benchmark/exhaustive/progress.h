// How far the walk has come, on standard error.
#pragma once

#include <chrono>
#include <cstdint>
#include <string_view>

namespace actiscope::exhaustive {

/// A bar that is drawn over itself where standard error is a terminal, else a line for every tenth.
class Progress {
public:
    /// total: inputs of the whole run that are still to be walked.
    explicit Progress(std::uint64_t total);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// done: inputs of this run; what: "silu:slope".
    void show(std::uint64_t done, std::string_view what);

private:
    std::uint64_t total_;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
    bool isTerminal_;
    int tenths_ = 0;
};

}  // namespace actiscope::exhaustive
