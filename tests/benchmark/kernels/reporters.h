// Google Benchmark's reporters: one collects what ran, one writes JSON with our counters.
#pragma once

#include "tests/benchmark/kernels/results.h"

#include <benchmark/benchmark.h>

#include <functional>
#include <map>

namespace actiscope::benchmarks {

/// Shows nothing while it runs; at the end calls `finish`, before the other reporter's end.
class CollectingReporter : public benchmark::BenchmarkReporter {
public:
    explicit CollectingReporter(std::function<void()> finish) : finish_(std::move(finish)) {}

    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>&) override {}
    void Finalize() override { finish_(); }

private:
    std::function<void()> finish_;
};

/// One run for each row: the fastest burst, and counters: ns_per_element, cycles_per_16, median_cycles_per_16;
/// worst_ulp_near (|x| ≤ 4) and worst_ulp, 2³² where infinite; ratio_to_fastest, ratio_to_fastest_accurate (others of
/// at most 2.5 ULP), ratio_to_slower_alone, nanoseconds_over_loop.
class RowReporter : public benchmark::JSONReporter {
public:
    explicit RowReporter(const Results& results) : results_(results) {}

    void ReportRuns(const std::vector<Run>& runs) override;
    void Finalize() override;

private:
    const Results& results_;
    std::map<std::string, Run> last_;  ///< by the row's name
};

}  // namespace actiscope::benchmarks
