#include "tests/benchmark/kernels/serve.h"

#include "tests/benchmark/kernels/channel.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <limits>
#include <stdexcept>

namespace actiscope::benchmarks {

namespace {

/// Seconds that something takes.
template <class Work>
double seconds(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// A core adds two integers in one cycle, and cannot start before it has the first.
double secondsPerCycle()
{
    constexpr int additions = 1 << 15;
    double best = std::numeric_limits<double>::infinity();
    for (int attempt = 0; attempt < 3; ++attempt) {
        best = std::min(best, seconds([] {
                            std::uint64_t sum = 0;
                            std::uint64_t step = 1;
                            asm volatile("" : "+r"(step));
#pragma GCC unroll 64
                            for (int i = 0; i < additions; ++i) {
                                sum += step;
                                asm volatile("" : "+r"(sum));
                            }
                        }));
    }
    return best / additions;
}

/// Caches, branches and the pages of the outputs; of large arrays only these.
void warmUp(const Call& call, const Job& job)
{
    if (job.count <= Arrays::block)
        return call();
    std::fill_n(job.first, job.count, 0.0f);
    if (job.second)
        std::fill_n(job.second, job.count, 0.0f);
}

Answer time(const Entry& entry, const Job& job, const Request& request)
{
    const Call call = entry.prepare(job);
    Answer answer;
    warmUp(call, job);
    double before = secondsPerCycle();
    for (std::size_t burst = 0; burst < request.bursts; ++burst) {
        const double burstSeconds = seconds([&] {
            for (std::size_t i = 0; i < request.callsPerBurst; ++i)
                call();
        });
        answer.calls[burst] = burstSeconds / static_cast<double>(request.callsPerBurst);
        const double after = secondsPerCycle();
        // What interrupts a chain of additions makes it longer, never shorter.
        answer.cycles[burst] = answer.calls[burst] / std::min(before, after);
        before = after;
    }
    return answer;
}

Answer answerTo(const Request& request, const Entry& entry, const Arrays& arrays)
{
    Job job{.x = arrays.samples(),
            .first = arrays.first(),
            .second = entry.quantity == Quantity::valueAndSlope ? arrays.second() : nullptr,
            .count = request.count,
            .columns = request.columns};
    if (!request.isTiming) {
        job.x = arrays.blockInput().data();
        job.first = arrays.blockResult().data();
        entry.prepare(job)();
        return {};
    }
    const Answer answer = time(entry, job, request);
    // Many libraries wait at the same time, each with its outputs.
    if (request.count > Arrays::block)
        arrays.releaseOutputs();
    return answer;
}

bool sendEntries(int channel, const Entries& entries)
{
    bool isSent = sendValue(channel, entries.size());
    for (const Entry& entry : entries)
        isSent = isSent && sendText(channel, entry.library) && sendText(channel, entry.activation) &&
                 sendValue(channel, entry.quantity) && sendValue(channel, entry.target) &&
                 sendValue(channel, entry.isBareLoop);
    return isSent;
}

/// The sentence of what went wrong, or nothing.
template <class Work>
std::string problemIn(Work work)
{
    try {
        work();
        return {};
    } catch (const std::exception& error) {
        return error.what();
    }
}

}  // namespace

void serve(int channel, const Arrays& arrays, const std::function<void(Entries&)>& load)
{
    Entries entries;
    const std::string problem = problemIn([&] { load(entries); });
    if (!sendText(channel, problem) || !problem.empty() || !sendEntries(channel, entries))
        return;
    for (Request request; receiveValue(channel, request);) {
        Answer answer;
        const std::string error = problemIn([&] { answer = answerTo(request, entries[request.entry], arrays); });
        if (!sendText(channel, error) || !sendValue(channel, answer))
            return;
    }
}

}  // namespace actiscope::benchmarks
