#include "walk.h"

#include "expectation.h"
#include "judge.h"

#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <cstdint>
#include <cstring>
#include <memory>
#include <mutex>
#include <thread>

namespace actiscope::exhaustive {

namespace {

/// What a thread takes at a time.
constexpr std::uint64_t blockSize = std::uint64_t{1} << 16;

/// Judges one piece of consecutive patterns after the other; each thread has its own.
class Walker {
public:
    explicit Walker(const Walk& walk)
        : row_(walk.row),
          subject_(row_.subject()),
          values_(subject_.defaults()),
          targets_(walk.targets),
          step_(walk.patterns.step),
          tallies_(walk.targets.size())
    {}

    void block(std::uint64_t from, std::uint64_t to)
    {
        for (; from < to; from += Expectation::most)
            piece(from, static_cast<std::size_t>(std::min<std::uint64_t>(Expectation::most, to - from)));
    }

    const std::vector<Tally>& tallies() const { return tallies_; }

private:
    using Floats = std::array<float, Expectation::most>;

    void piece(std::uint64_t from, std::size_t size)
    {
        const std::span<float> x(x_.data(), size);
        for (std::size_t i = 0; i < size; ++i)
            x[i] = std::bit_cast<float>(static_cast<std::uint32_t>((from + i) * step_));
        expected_.prepare(row_, x);
        for (std::size_t t = 0; t < targets_.size(); ++t)
            target(targets_[t], tallies_[t], x);
    }

    void target(Target target, Tally& tally, std::span<const float> x)
    {
        const std::span<float> alone(alone_.data(), x.size());
        const std::span<float> together(together_.data(), x.size());
        const std::span<float> other(other_.data(), x.size());
        evaluate(subject_, values_, x, outputs(row_.quantity, alone), target);
        evaluate(subject_, values_, x, outputs(row_.quantity, together, other), target);
        tally.inputs += x.size();
        judged(tally, alone);
        if (std::memcmp(alone.data(), together.data(), alone.size_bytes()) == 0)
            return;
        Tally differing;
        judged(differing, together);
        tally.note(differing.worst);
        tally.wrongUnderflows += differing.wrongUnderflows;
        for (std::size_t i = 0; i < x.size(); ++i)
            tally.differentTogether += !isSame(alone[i], together[i]);
    }

    /// Bit for bit, but for what a NaN carries.
    static bool isSame(float a, float b)
    {
        return std::bit_cast<std::uint32_t>(a) == std::bit_cast<std::uint32_t>(b) || (std::isnan(a) && std::isnan(b));
    }

    void judged(Tally& tally, std::span<const float> results)
    {
        const std::span<double> ulp(ulp_.data(), results.size());
        expected_.measure(results, ulp, tally);
        for (std::size_t i = 0; i < results.size(); ++i) {
            if (ulp[i] < expected_.limit()[i]) [[likely]] {
                if (ulp[i] > tally.worst.ulp) [[unlikely]]
                    note(tally, i, ulp[i], results[i]);
                continue;
            }
            const Verdict verdict = judge(row_, x_[i], expected_.estimate(i), results[i]);
            note(tally, i, verdict.ulp, results[i]);
            tally.byMpfr += verdict.isByMpfr;
            tally.correctlyRounded += verdict.isCorrectlyRounded;
        }
    }

    void note(Tally& tally, std::size_t i, double ulp, float got) const
    {
        tally.note({ulp, std::bit_cast<std::uint32_t>(x_[i]), std::bit_cast<std::uint32_t>(got)});
    }

    const Reference& row_;
    const Activation& subject_;
    const std::vector<double> values_;
    const std::span<const Target> targets_;
    const std::uint64_t step_;
    std::vector<Tally> tallies_;
    Floats x_{}, alone_{}, together_{}, other_{};
    std::array<double, Expectation::most> ulp_{};
    Expectation expected_;
};

}  // namespace

std::vector<Tally> Walk::run(std::uint64_t from, std::uint64_t to, const std::atomic<bool>& stop,
                             const std::function<void(std::uint64_t done)>& progress) const
{
    std::atomic<std::uint64_t> next = from;
    std::atomic<std::uint64_t> done = 0;
    std::mutex mutex;
    std::condition_variable ended;
    unsigned running = threads;
    std::vector<Tally> total(targets.size());

    const auto work = [&] {
        const auto walker = std::make_unique<Walker>(*this);
        for (std::uint64_t block; !stop && (block = next.fetch_add(blockSize)) < to;) {
            walker->block(block, std::min(block + blockSize, to));
            done += std::min(block + blockSize, to) - block;
        }
        mpfr_free_cache();
        const std::scoped_lock lock(mutex);
        for (std::size_t t = 0; t < total.size(); ++t)
            total[t].add(walker->tallies()[t]);
        --running;
        ended.notify_one();
    };
    std::vector<std::jthread> workers;
    for (unsigned i = 0; i < threads; ++i)
        workers.emplace_back(work);
    std::unique_lock lock(mutex);
    while (!ended.wait_for(lock, std::chrono::milliseconds(200), [&] { return running == 0; })) {
        lock.unlock();
        progress(done);
        lock.lock();
    }
    lock.unlock();
    progress(done);
    return total;
}

}  // namespace actiscope::exhaustive
