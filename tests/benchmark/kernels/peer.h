// What a library offers to the benchmark: rows of a table. Each library is one file in peers/.
#pragma once

#include "core/evaluate.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace actiscope::benchmarks {

enum class Quantity { value, slope, valueAndSlope, curvature };

/// One call's arrays: out of place, each at the start of a page.
struct Job {
    const float* x = nullptr;
    float* first = nullptr;   ///< the quantity; of value and slope the value
    float* second = nullptr;  ///< of value and slope the slope
    std::size_t count = 0;    ///< a multiple of 16 for elementwise functions
    std::size_t columns = 0;  ///< of each row, of a function of rows; count is a multiple of it
};

/// Computes a job, over and over.
using Call = std::function<void()>;

/// A function of a library.
struct Entry {
    std::string library;
    std::string activation;  ///< id of the catalogue, or softmax, log_softmax
    Quantity quantity = Quantity::value;
    Target target = Target::baseline;  ///< of a module's entries: what its file's name says
    /// Whatever a user would prepare once (primitives, operators, temporaries) is made here, outside of what is timed.
    std::function<Call(const Job&)> prepare;
    bool isBareLoop = false;  ///< our kernel without the call around it; only timed on a few elements
};

using Entries = std::vector<Entry>;

/// prepare of a function that needs no preparation.
inline std::function<Call(const Job&)> prepared(void (*function)(const float*, float*, std::size_t))
{
    return [function](const Job& job) -> Call { return [=] { function(job.x, job.first, job.count); }; };
}

/// What every module in peers/ defines: appends its rows. Called once, in a process of the library's own.
extern "C" __attribute__((visibility("default"))) void addEntries(Entries& entries);

}  // namespace actiscope::benchmarks
