// exhaustive: the proof that the single-precision kernels keep their promise, for every input there is.
#include "check.h"
#include "progress.h"
#include "report.h"
#include "request.h"
#include "row_walk.h"
#include "state.h"
#include "walk.h"
#include "whole_file.h"

#include "core/error.h"

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <exception>
#include <iostream>

namespace actiscope::exhaustive {
namespace {

/// Inputs between two savings: some seconds.
constexpr std::uint64_t savedSpan = std::uint64_t{1} << 28;

/// Of all kinds and lengths of rows, 2 million results each; one where bit patterns are sampled as well.
constexpr std::uint64_t drawsOfRows = 100;

std::atomic<bool> isInterrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free, "it is set by a signal");

void interrupt(int)
{
    isInterrupted = true;
}

void say(const std::string& sentence)
{
    std::fprintf(stderr, "exhaustive: %s\n", sentence.c_str());
}

std::vector<Result> checkedRows(const Request& request)
{
    std::vector<Result> results;
    for (const Reference* row : request.rows)
        results.push_back({.row = row, .checked = check(*row, request.checks)});
    return results;
}

std::uint64_t stillToWalk(const Request& request, State& state)
{
    std::uint64_t total = 0;
    for (const Reference* row : request.rows)
        total += Patterns{request.step}.count() - state.of(*row).next;
    return std::min(total, request.stopAfter);
}

/// Walks what the state has not yet seen. Returns whether it came to the end.
bool walkAll(const Request& request, State& state)
{
    const std::uint64_t total = stillToWalk(request, state);
    std::uint64_t done = 0;
    Progress bar(total);
    for (const Reference* row : request.rows) {
        const Walk walk{*row, request.targets, {request.step}, request.threads};
        Position& position = state.of(*row);
        while (position.next < walk.patterns.count()) {
            if (done == request.stopAfter)
                return false;
            const std::uint64_t to =
                std::min(position.next + std::min(savedSpan, request.stopAfter - done), walk.patterns.count());
            const auto show = [&](std::uint64_t spanDone) { bar.show(done + spanDone, row->name()); };
            const std::vector<Tally> seen = walk.run(position.next, to, isInterrupted, show);
            if (isInterrupted)
                return false;
            for (std::size_t t = 0; t < seen.size(); ++t)
                position.tallies[t].add(seen[t]);
            done += to - position.next;
            position.next = to;
            state.save();
        }
    }
    return true;
}

/// A minute or two: nothing that a state need keep. Returns whether it came to the end.
bool walkAllRows(const Request& request, std::vector<RowResult>& results)
{
    const std::uint64_t draws = request.step == 1 ? drawsOfRows : 1;
    for (const RowFunction* function : request.rowFunctions) {
        say("drawing rows of " + std::string(function->name) + ".");
        results.push_back(walkRows(*function, request.targets, draws, request.threads, isInterrupted));
    }
    return !isInterrupted;
}

/// Returns whether anything is.
bool sayWhatIsBroken(std::span<const Result> results, std::span<const RowResult> rowResults, const std::string& table)
{
    std::vector<std::string> broken;
    for (const Result& result : results)
        if (!result.isKept())
            broken.push_back(result.row->name());
    for (const RowResult& result : rowResults)
        if (!result.isKept())
            broken.emplace_back(result.function->name);
    for (const std::string& name : broken)
        say(name + " does not keep its promise; see " + table + ".");
    return !broken.empty();
}

int walkAndReport(const Request& request)
{
    std::vector<Result> results = checkedRows(request);
    State state(request.state, request.step, request.targets);
    if (state.isStale())
        say(request.state.string() + " is of another build, step or target: starting anew.");
    else if (state.isResumed())
        say("going on from " + request.state.string() + ".");
    std::vector<RowResult> rowResults;
    if (!walkAll(request, state) || !walkAllRows(request, rowResults)) {
        state.save();
        say("interrupted. The same command goes on from " + request.state.string() + ".");
        return 1;
    }
    for (Result& result : results)
        result.tallies = state.of(*result.row).tallies;
    writeWhole(request.output, report(results, rowResults, request.targets, request.step));
    state.remove();
    return sayWhatIsBroken(results, rowResults, request.output.string()) ? 1 : 0;
}

int run(std::span<const std::string_view> words)
{
    const Request request = readRequest(words);
    if (request.kind == Request::Kind::help) {
        std::cout << help();
        return 0;
    }
    if (request.kind == Request::Kind::list) {
        for (const Reference& row : references())
            std::cout << row.name() << '\n';
        for (const RowFunction& function : rowFunctions())
            std::cout << function.name << '\n';
        return 0;
    }
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    return walkAndReport(request);
}

}  // namespace
}  // namespace actiscope::exhaustive

int main(int count, char** words)
{
    using namespace actiscope;
    try {
        const std::vector<std::string_view> arguments(words + 1, words + count);
        return exhaustive::run(arguments);
    } catch (const RequestError& error) {
        exhaustive::say(error.what());
        return 2;
    } catch (const std::exception& error) {
        exhaustive::say(error.what());
        return 1;
    }
}
