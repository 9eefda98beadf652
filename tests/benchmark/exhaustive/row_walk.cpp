#include "row_walk.h"

#include "judge.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <thread>

namespace actiscope::exhaustive {

namespace {

/// Rows of one kind and shape, and what is expected of them.
struct Batch {
    std::string_view kind;
    RowShape shape;
    std::vector<float> logits;
    std::vector<Estimate> estimates;

    std::span<const float> row(std::size_t of) const
    {
        return std::span(logits).subspan(of / shape.columns * shape.columns, shape.columns);
    }
};

Batch draw(const RowFunction& function, const RowKind& kind, RowShape shape, std::mt19937_64& random)
{
    Batch batch{.kind = kind.name, .shape = shape};
    batch.logits.resize(shape.columns * shape.rows);
    batch.estimates.resize(batch.logits.size());
    for (std::size_t i = 0; i < batch.logits.size(); i += shape.columns) {
        const std::span<float> row = std::span(batch.logits).subspan(i, shape.columns);
        kind.fill(random, row);
        function.estimate(row, std::span(batch.estimates).subspan(i, shape.columns));
    }
    return batch;
}

Verdict judgeAt(const RowFunction& function, const Batch& batch, std::size_t i, float got)
{
    const Estimate& estimate = batch.estimates[i];
    if (!std::isfinite(estimate.value))
        return judgeSpecial(static_cast<float>(estimate.value), got);
    const auto verdict = judge(estimate, estimate.error(function.bound), {.mostUlp = function.mostUlp}, got);
    return verdict ? *verdict : judgeExactly(function.exact(batch.row(i), i % batch.shape.columns), 0, got);
}

RowTally tally(const RowFunction& function, const Batch& batch, Target target)
{
    std::vector<float> results(batch.logits.size());
    function.compute(batch.logits, batch.shape.columns, results, target);
    RowTally tally{.results = results.size()};
    for (std::size_t i = 0; i < results.size(); ++i) {
        const Verdict verdict = judgeAt(function, batch, i, results[i]);
        const double exact = batch.estimates[i].value;
        tally.correctlyRounded += verdict.isCorrectlyRounded;
        tally.byMpfr += verdict.isByMpfr;
        tally.wrongUnderflows += results[i] == 0 && exact != 0 && std::signbit(results[i]) != std::signbit(exact);
        if (verdict.ulp > tally.worst.ulp)
            tally.worst = {verdict.ulp, batch.kind, batch.shape.columns, batch.logits[i], exact, results[i]};
    }
    return tally;
}

std::vector<RowTally> tallies(const RowFunction& function, std::span<const Target> targets, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::vector<RowTally> all(targets.size());
    for (const RowKind& kind : rowKinds())
        for (const RowShape shape : rowShapes()) {
            const Batch batch = draw(function, kind, shape, random);
            for (std::size_t t = 0; t < targets.size(); ++t)
                all[t].add(tally(function, batch, targets[t]));
        }
    return all;
}

/// One place of a row of every kind and of the lengths that MPFR sums in a moment.
void check(const RowFunction& function, RowResult& result)
{
    std::mt19937_64 random(20260131);
    for (const RowKind& kind : rowKinds())
        for (const RowShape shape : rowShapes()) {
            const Batch batch = draw(function, kind, {shape.columns, 1}, random);
            const std::size_t place = random() % shape.columns;
            const Estimate& estimate = batch.estimates[place];
            if (shape.columns > 1023 || !std::isfinite(estimate.value))
                continue;
            const Real exact = function.exact(batch.logits, place);
            const double error = abs(exact - estimate.value - estimate.low).toDouble();
            const double allowed = estimate.error(function.bound);
            if (!(error <= allowed))
                throw std::runtime_error("The reference of " + std::string(function.name) +
                                         " does not keep its bound: a row of " + std::to_string(shape.columns) + ", " +
                                         std::string(kind.name) + ".");
            ++result.checked.inputs;
            if (allowed > 0)
                result.checked.mostOfBound = std::max(result.checked.mostOfBound, error / allowed);
        }
}

}  // namespace

void RowTally::add(const RowTally& other)
{
    if (other.worst.ulp > worst.ulp)
        worst = other.worst;
    results += other.results;
    correctlyRounded += other.correctlyRounded;
    byMpfr += other.byMpfr;
    wrongUnderflows += other.wrongUnderflows;
}

bool RowResult::isKept() const
{
    return std::ranges::all_of(tallies, [&](const RowTally& tally) {
        return tally.worst.ulp <= function->mostUlp && tally.wrongUnderflows == 0;
    });
}

RowResult walkRows(const RowFunction& function, std::span<const Target> targets, std::uint64_t draws, unsigned threads,
                   const std::atomic<bool>& stop)
{
    RowResult result{.function = &function, .tallies = std::vector<RowTally>(targets.size())};
    check(function, result);
    std::vector<std::vector<RowTally>> byDraw(draws);
    std::atomic<std::uint64_t> next = 0;
    {
        std::vector<std::jthread> workers;
        for (unsigned i = 0; i < threads; ++i)
            workers.emplace_back([&] {
                for (std::uint64_t draw; !stop && (draw = next++) < draws;)
                    byDraw[draw] = tallies(function, targets, draw);
                mpfr_free_cache();
            });
    }
    // In their order, so that the table does not depend on the threads.
    for (const std::vector<RowTally>& each : byDraw)
        for (std::size_t t = 0; t < each.size(); ++t)
            result.tallies[t].add(each[t]);
    return result;
}

}  // namespace actiscope::exhaustive
