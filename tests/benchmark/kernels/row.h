// A row: an entry of a library at a size, with what was measured of it.
#pragma once

#include "tests/benchmark/kernels/accuracy.h"
#include "tests/benchmark/kernels/library_process.h"

#include <memory>
#include <span>

namespace actiscope::benchmarks {

struct Size {
    const char* name;
    std::size_t count;
    std::size_t columns = 0;  ///< of functions of rows; 0 for elementwise ones
    bool isCall = false;      ///< so short that the call around the loop shows
};

/// In a first-level cache, in a second-level one, in memory; a call of one vector; short and long rows.
std::span<const Size> sizes();

struct Row {
    Entry entry;
    const Size* size = nullptr;
    LibraryProcess* library = nullptr;
    std::size_t index = 0;          ///< of the entry in its library
    std::string name;               ///< activation/quantity/size/target/library
    std::size_t callsPerBurst = 0;  ///< 0 until it was timed once
    std::vector<double> calls;      ///< seconds, by burst
    std::vector<double> cycles;     ///< the same in cycles of the core's clock
    std::string problem;            ///< a sentence, where it could not be timed
    std::optional<Accuracy> accuracy;

    bool isMeasured() const { return !calls.empty() && problem.empty(); }
    bool isOurs() const;
    /// Seconds of the fastest burst's calls; cycles of those that took fewest.
    double best() const;
    double leastCycles() const;
};

const char* name(Quantity quantity);  ///< "value", "slope", "value_and_slope", "curvature"

/// Every entry of every library at every size that suits it; of libraries that did not load, the sentences why.
struct Table {
    std::vector<std::unique_ptr<Row>> rows;
    std::vector<std::string> problems;
};
Table makeTable(std::span<const std::unique_ptr<LibraryProcess>> libraries);

}  // namespace actiscope::benchmarks
