#include "tests/benchmark/kernels/library_process.h"

#include "tests/benchmark/kernels/channel.h"
#include "tests/benchmark/kernels/serve.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <stdexcept>

namespace actiscope::benchmarks {

LibraryProcess::LibraryProcess(std::string name, const Arrays& arrays, const std::function<void(Entries&)>& load)
    : name_(std::move(name))
{
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        throw std::runtime_error(name_ + ": no socket for its process");
    child_ = fork();
    if (child_ == 0) {
        // Nothing but its channel: as long as it held the others' ends, these would not see the parent go.
        const int channel = dup2(ends[1], STDERR_FILENO + 1);
        close_range(static_cast<unsigned>(channel + 1), ~0U, 0);
        serve(channel, arrays, load);
        _exit(0);
    }
    close(ends[1]);
    channel_ = ends[0];
    if (child_ < 0)
        throw std::runtime_error(name_ + ": no process for it");
}

LibraryProcess::~LibraryProcess()
{
    close(channel_);
    if (child_ > 0)
        waitpid(child_, nullptr, 0);
}

void LibraryProcess::fail()
{
    int status = 0;
    if (child_ <= 0 || waitpid(child_, &status, 0) != child_)
        throw std::runtime_error(name_ + ": its process has ended");
    child_ = -1;
    throw std::runtime_error(name_ + ": its process ended by " +
                             (WIFSIGNALED(status) ? strsignal(WTERMSIG(status)) : "itself"));
}

const Entries& LibraryProcess::entries()
{
    if (hasLoaded_)
        return entries_;
    std::string problem;
    std::size_t count = 0;
    if (!receiveText(channel_, problem))
        fail();
    if (!problem.empty())
        throw std::runtime_error(name_ + ": " + problem);
    if (!receiveValue(channel_, count))
        fail();
    entries_.resize(count);
    for (Entry& entry : entries_) {
        if (!receiveText(channel_, entry.library) || !receiveText(channel_, entry.activation) ||
            !receiveValue(channel_, entry.quantity) || !receiveValue(channel_, entry.target) ||
            !receiveValue(channel_, entry.isBareLoop))
            fail();
    }
    hasLoaded_ = true;
    return entries_;
}

Answer LibraryProcess::ask(const Request& request)
{
    std::string problem;
    Answer answer;
    if (!sendValue(channel_, request) || !receiveText(channel_, problem) || !receiveValue(channel_, answer))
        fail();
    if (!problem.empty())
        throw std::runtime_error(name_ + ": " + problem);
    return answer;
}

Timing LibraryProcess::time(std::size_t entry, std::size_t count, std::size_t columns, std::size_t callsPerBurst,
                            std::size_t bursts)
{
    bursts = std::min(bursts, mostBursts);
    const Answer answer = ask({.isTiming = true,
                               .entry = entry,
                               .count = count,
                               .columns = columns,
                               .callsPerBurst = callsPerBurst,
                               .bursts = bursts});
    const auto timed = static_cast<std::ptrdiff_t>(bursts);
    return {.calls = {answer.calls.begin(), answer.calls.begin() + timed},
            .cycles = {answer.cycles.begin(), answer.cycles.begin() + timed}};
}

void LibraryProcess::evaluateBlock(std::size_t entry, std::size_t count, std::size_t columns)
{
    ask({.entry = entry, .count = count, .columns = columns});
}

}  // namespace actiscope::benchmarks
