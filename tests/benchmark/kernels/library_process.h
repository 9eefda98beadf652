// A library in a process of its own: what it sets (flushing subnormals, threads, instruction sets) or breaks stays
// there.
#pragma once

#include "tests/benchmark/kernels/arrays.h"
#include "tests/benchmark/kernels/peer.h"

#include <sys/types.h>

#include <functional>

namespace actiscope::benchmarks {

/// How long calls took.
struct Timing {
    std::vector<double> calls;   ///< seconds, by burst: a call's mean there
    std::vector<double> cycles;  ///< the same, of the core's clock at that time
};

struct Request;
struct Answer;

class LibraryProcess {
public:
    /// Starts it; `load` appends the entries, over there. Returns at once.
    LibraryProcess(std::string name, const Arrays& arrays, const std::function<void(Entries&)>& load);
    ~LibraryProcess();
    LibraryProcess(const LibraryProcess&) = delete;
    LibraryProcess& operator=(const LibraryProcess&) = delete;

    /// What it offers, without `prepare`. Waits until it has loaded. All methods throw std::runtime_error, with what
    /// happened to the process if it ended.
    const Entries& entries();

    /// Times `bursts` bursts of `callsPerBurst` calls of an entry on the first `count` samples; one call before them
    /// warms up. At most 64 bursts.
    Timing time(std::size_t entry, std::size_t count, std::size_t columns, std::size_t callsPerBurst,
                std::size_t bursts);

    /// Applies an entry to the first `count` numbers of the arrays' block.
    void evaluateBlock(std::size_t entry, std::size_t count, std::size_t columns);

private:
    [[noreturn]] void fail();
    Answer ask(const Request& request);

    std::string name_;
    pid_t child_ = -1;
    int channel_ = -1;
    Entries entries_;
    bool hasLoaded_ = false;
};

}  // namespace actiscope::benchmarks
