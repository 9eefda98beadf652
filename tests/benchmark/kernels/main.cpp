// kernel_benchmark: our kernels beside every library that is installed. --help says what it takes.
#include "tests/benchmark/kernels/markdown.h"
#include "tests/benchmark/kernels/options.h"
#include "tests/benchmark/kernels/own_entries.h"
#include "tests/benchmark/kernels/peer_modules.h"
#include "tests/benchmark/kernels/reporters.h"

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <tuple>

namespace actiscope::benchmarks {

namespace {

constexpr double burstSeconds = 10e-6;

/// Long enough that reading the clock does not count.
std::size_t callsPerBurst(Row& row)
{
    if (row.size->count > Arrays::block)
        return 1;
    const std::vector<double> calls = row.library->time(row.index, row.size->count, row.size->columns, 1, 3).calls;
    return static_cast<std::size_t>(std::max(1.0, std::ceil(burstSeconds / *std::ranges::min_element(calls))));
}

constexpr std::size_t manyBursts = 16;

/// Of a large array as many as a fifth of a second holds.
std::size_t burstsAtOnce(const Row& row)
{
    constexpr double patience = 0.2;
    if (row.size->count <= Arrays::block)
        return manyBursts;
    return row.calls.empty() ? 1 : static_cast<std::size_t>(std::clamp(patience / row.best(), 1.0, 4.0));
}

/// One repetition of a row. Repetitions of all rows come in random order.
void run(benchmark::State& state, Row& row)
{
    if (isatty(STDERR_FILENO))
        std::fprintf(stderr, "\r\033[K%s", row.name.c_str());
    try {
        if (row.callsPerBurst == 0)
            row.callsPerBurst = callsPerBurst(row);
        // Google Benchmark wants as many iterations in every repetition; how many bursts fit is known after the first.
        const std::size_t iterations = row.callsPerBurst * (row.size->count > Arrays::block ? 1 : manyBursts);
        while (state.KeepRunningBatch(static_cast<benchmark::IterationCount>(iterations))) {
            const Timing timing =
                row.library->time(row.index, row.size->count, row.size->columns, row.callsPerBurst, burstsAtOnce(row));
            row.calls.insert(row.calls.end(), timing.calls.begin(), timing.calls.end());
            row.cycles.insert(row.cycles.end(), timing.cycles.begin(), timing.cycles.end());
            const double mean = std::accumulate(timing.calls.begin(), timing.calls.end(), 0.0) /
                                static_cast<double>(timing.calls.size());
            state.SetIterationTime(mean * static_cast<double>(iterations));
        }
    } catch (const std::runtime_error& error) {
        row.problem = error.what();
        state.SkipWithError(error.what());
    }
}

void collect(const Table& table, AccuracyWalk& walk, Results& results)
{
    std::map<std::tuple<LibraryProcess*, std::size_t, std::size_t>, std::optional<Accuracy>> known;
    for (const auto& row : table.rows) {
        if (!row->problem.empty())
            results.problems.push_back(row->name + ": " + row->problem);
        if (!row->isMeasured())
            continue;
        const std::tuple key(row->library, row->index, row->size->columns);
        try {
            if (!known.contains(key))
                known[key] = walk.measure(*row->library, row->index, row->size->columns);
            row->accuracy = known[key];
        } catch (const std::runtime_error& error) {
            results.problems.push_back(row->name + ": errors could not be measured: " + error.what());
        }
        results.measured.push_back(row.get());
    }
}

std::vector<std::unique_ptr<LibraryProcess>> startLibraries(const Arrays& arrays)
{
    // Libraries that have threads read this where they load; one thread is compared with one.
    setenv("OMP_NUM_THREADS", "1", 1);
    std::vector<std::unique_ptr<LibraryProcess>> libraries;
    libraries.push_back(std::make_unique<LibraryProcess>(ownLibrary, arrays, addOwnEntries));
    for (const PeerModule& module : peerModules())
        libraries.push_back(std::make_unique<LibraryProcess>(
            module.name, arrays, [&module](Entries& entries) { addModuleEntries(module, entries); }));
    return libraries;
}

void add(Row& row)
{
    auto* const added =
        benchmark::RegisterBenchmark(row.name.c_str(), [&row](benchmark::State& state) { run(state, row); });
    added->UseManualTime();
    constexpr int fewRepetitions = 5;
    if (row.size->count > Arrays::block)
        added->Repetitions(fewRepetitions);
}

int runAll(const Options& options)
{
    const Arrays arrays;
    const auto libraries = startLibraries(arrays);
    const Table table = makeTable(libraries);
    Results results{.problems = table.problems};
    for (const auto& row : table.rows)
        add(*row);
    CollectingReporter collector([&] {
        if (isatty(STDERR_FILENO))
            std::fputs("\r\033[K", stderr);
        AccuracyWalk walk(options.stride, arrays);
        collect(table, walk, results);
    });
    RowReporter rows(results);
    const std::size_t matching =
        benchmark::RunSpecifiedBenchmarks(&collector, options.json.isWanted() ? &rows : nullptr);
    benchmark::Shutdown();
    if (results.measured.empty()) {
        options.json.discard();
        return matching == 0 ? 2 : 0;
    }
    options.json.publish();
    if (options.table.isWanted())
        options.table.write(markdown(results));
    else
        std::fputs(markdown(results).c_str(), stdout);
    return 0;
}

}  // namespace

}  // namespace actiscope::benchmarks

int main(int argc, char** argv)
{
    using namespace actiscope::benchmarks;
    try {
        return runAll(readOptions(argc, argv));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "kernel_benchmark: %s\n", error.what());
        return 2;
    }
}
