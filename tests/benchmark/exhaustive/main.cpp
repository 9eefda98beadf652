// exhaustive: the proof that the single-precision kernels keep their promise, for every input there is.
#include "check.h"
#include "progress.h"
#include "report.h"
#include "request.h"
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
constexpr std::uint64_t span = std::uint64_t{1} << 28;

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
                std::min(position.next + std::min(span, request.stopAfter - done), walk.patterns.count());
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

int walkAndReport(const Request& request)
{
    std::vector<Result> results = checkedRows(request);
    State state(request.state, request.step, request.targets);
    if (state.isStale())
        say(request.state.string() + " is of another build, step or target: starting anew.");
    else if (state.isResumed())
        say("going on from " + request.state.string() + ".");
    if (!walkAll(request, state)) {
        state.save();
        say("interrupted. The same command goes on from " + request.state.string() + ".");
        return 1;
    }
    for (Result& result : results)
        result.tallies = state.of(*result.row).tallies;
    writeWhole(request.output, report(results, request.targets, request.step));
    state.remove();
    bool isKept = true;
    for (const Result& result : results) {
        if (!result.isKept())
            say(result.row->name() + " does not keep its promise; see " + request.output.string() + ".");
        isKept = isKept && result.isKept();
    }
    return isKept ? 0 : 1;
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
