// Where an interrupted walk goes on.
#pragma once

#include "reference.h"
#include "tally.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace actiscope::exhaustive {

/// How far one row has come.
struct Position {
    std::uint64_t next = 0;      ///< the first pattern not yet walked
    std::vector<Tally> tallies;  ///< by target
};

/// Walks of other kernels, steps or targets are never mixed: the state names the program's own bytes, which hold them.
class State {
public:
    /// Reads the file if there is one; isStale() where it is of another program or another choice.
    State(std::filesystem::path path, std::uint64_t step, std::span<const Target> targets);

    bool isStale() const { return isStale_; }
    bool isResumed() const { return !positions_.empty(); }
    Position& of(const Reference& row);
    /// Throws std::runtime_error.
    void save() const;
    void remove() const;

private:
    bool read();

    std::filesystem::path path_;
    std::string header_;
    std::size_t targetCount_;
    std::map<std::string, Position, std::less<>> positions_;
    bool isStale_ = false;
};

}  // namespace actiscope::exhaustive
