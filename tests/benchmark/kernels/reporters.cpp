#include "tests/benchmark/kernels/reporters.h"

#include <algorithm>

namespace actiscope::benchmarks {

namespace {

using benchmark::UserCounters;

void add(UserCounters& counters, const char* name, std::optional<double> value)
{
    if (value)
        counters[name] = *value;
}

/// JSON has no infinity.
double finite(double error)
{
    return std::min(error, 0x1p32);
}

UserCounters measures(const Row& row, const Results& results)
{
    UserCounters counters;
    add(counters, "ns_per_element", results.nanosecondsPerElement(row));
    add(counters, "cycles_per_16", results.cycles(row));
    add(counters, "median_cycles_per_16", results.medianCycles(row));
    if (row.accuracy) {
        add(counters, "worst_ulp_near", finite(row.accuracy->near));
        add(counters, "worst_ulp", finite(row.accuracy->everywhere));
    }
    return counters;
}

void addRatios(UserCounters& counters, const Comparison& comparison)
{
    add(counters, "ratio_to_fastest", ratio(comparison.ours, comparison.fastest));
    add(counters, "ratio_to_fastest_accurate", ratio(comparison.ours, comparison.fastestAccurate));
    add(counters, "ratio_to_slower_alone", ratio(comparison.ours, comparison.slowerAlone()));
    if (comparison.bareLoop)
        add(counters, "nanoseconds_over_loop", (comparison.ours->best() - comparison.bareLoop->best()) * 1e9);
}

}  // namespace

void RowReporter::ReportRuns(const std::vector<Run>& runs)
{
    for (const Run& run : runs)
        if (run.run_type == Run::RT_Iteration)
            last_[run.run_name.function_name] = run;
}

void RowReporter::Finalize()
{
    std::map<const Row*, UserCounters> counters;
    for (const Row* row : results_.measured)
        counters[row] = measures(*row, results_);
    for (const Comparison& comparison : compare(results_.measured))
        addRatios(counters[comparison.ours], comparison);
    std::vector<Run> runs;
    for (const Row* row : results_.measured) {
        Run& run = runs.emplace_back(last_.at(row->name));
        run.run_name = {};
        run.run_name.function_name = row->name;
        run.counters = counters[row];
        run.real_accumulated_time = run.cpu_accumulated_time = row->best() * static_cast<double>(run.iterations);
    }
    JSONReporter::ReportRuns(runs);
    JSONReporter::Finalize();
}

}  // namespace actiscope::benchmarks
