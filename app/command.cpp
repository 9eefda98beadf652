#include "app/command.h"

#include "core/error.h"

#include <unistd.h>
#include <algorithm>
#include <array>
#include <cerrno>
#include <exception>
#include <new>

namespace actiscope::app {
namespace {

enum ExitCode { done = 0, failed = 1, wrongRequest = 2 };

/// Runs `work` and turns whatever it throws into a sentence and an exit code.
template <class Work>
int guarded(std::string_view where, std::string_view advice, Work work)
{
    Output output(STDOUT_FILENO);
    try {
        work(output);
        output.flush();
        return done;
    } catch (const OutputClosed&) {
        return done;
    } catch (const RequestError& error) {
        complain(where, error.what());
        if (!advice.empty())
            complain(where, advice);
        return wrongRequest;
    } catch (const std::bad_alloc&) {
        complain(where, "There is not enough memory.");
    } catch (const std::exception& error) {
        complain(where, error.what());
    }
    return failed;
}

}  // namespace

std::span<const Command> commands()
{
    static const std::array all{listCommand, evaluateCommand, regionsCommand, statisticsCommand, exportCommand};
    return all;
}

const Command* findCommand(std::string_view name)
{
    const std::span<const Command> all = commands();
    const auto found = std::ranges::find(all, name, &Command::name);
    return found == all.end() ? nullptr : &*found;
}

int runCommand(const Command& command, std::span<const std::string_view> words)
{
    const std::string where = "actiscope " + std::string(command.name);
    // Help is given whatever else stands there: who asks for it may not know the rest yet.
    const auto optionsEnd = std::ranges::find(words, "--");
    if (std::find(words.begin(), optionsEnd, helpOption.name) != optionsEnd)
        return print(commandHelp(command));
    return guarded(where, {}, [&](Output& output) { command.run(Arguments(command.syntax, words), output); });
}

int print(std::string_view text)
{
    return guarded("actiscope", {}, [&](Output& output) { output.write(text); });
}

void complain(std::string_view where, std::string_view sentence)
{
    std::string line(where);
    line.append(": ").append(sentence).append("\n");
    // Nothing can be said about a standard error that takes nothing.
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, line.data(), line.size());
}

}  // namespace actiscope::app
