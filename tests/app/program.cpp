#include "tests/app/program.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

extern char** environ;

namespace actiscope::test {
namespace {

/// Kills a program that hangs, so that the test fails instead of waiting.
constexpr unsigned longestSeconds = 120;

struct Pipe {
    int readEnd = -1;
    int writeEnd = -1;
    Pipe()
    {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            throw std::runtime_error("pipe2 failed");
        readEnd = ends[0];
        writeEnd = ends[1];
    }
};

std::vector<std::string> environmentOf(const Start& start)
{
    std::map<std::string, std::string> all;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string text(*entry);
        const std::size_t equals = text.find('=');
        if (equals != std::string::npos)
            all[text.substr(0, equals)] = text.substr(equals + 1);
    }
    all.erase("ACTISCOPE_TARGET");
    for (const std::string& name : start.unset)
        all.erase(name);
    for (const auto& [name, value] : start.environment)
        all[name] = value;
    std::vector<std::string> entries;
    for (const auto& [name, value] : all)
        entries.push_back(name + "=" + value);
    return entries;
}

std::vector<char*> pointers(std::vector<std::string>& texts)
{
    std::vector<char*> all;
    for (std::string& text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

bool writeAll(int descriptor, const std::string& text)
{
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t written = ::write(descriptor, text.data() + done, text.size() - done);
        if (written < 0)
            return false;
        done += static_cast<std::size_t>(written);
    }
    return true;
}

/// Reads both ends until both are closed, or until nobody wants more.
void collect(const Start& start, int out, int err, Result& result)
{
    std::vector<char> buffer(1 << 16);
    std::array<pollfd, 2> ends{pollfd{out, POLLIN, 0}, pollfd{err, POLLIN, 0}};
    while (ends[0].fd >= 0 || ends[1].fd >= 0) {
        if (::poll(ends.data(), ends.size(), -1) < 0)
            continue;
        for (std::size_t i = 0; i < ends.size(); ++i) {
            if (ends[i].fd < 0 || ends[i].revents == 0)
                continue;
            const ssize_t size = ::read(ends[i].fd, buffer.data(), buffer.size());
            const std::string part(buffer.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
            bool isWanted = size > 0;
            if (i == 1)
                result.err += part;
            else if (isWanted && start.onOutput)
                isWanted = start.onOutput(part);
            else
                result.out += part;
            if (!isWanted) {
                ::close(ends[i].fd);
                ends[i].fd = -1;
            }
        }
    }
}

}  // namespace

Result run(Start start)
{
    std::signal(SIGPIPE, SIG_IGN);
    const Pipe in;
    const Pipe out;
    const Pipe err;
    std::vector<std::string> words{ACTISCOPE_PROGRAM};
    words.insert(words.end(), start.arguments.begin(), start.arguments.end());
    std::vector<std::string> environment = environmentOf(start);
    std::vector<char*> argv = pointers(words);
    std::vector<char*> envp = pointers(environment);

    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGPIPE, SIG_DFL);
        ::alarm(longestSeconds);
        if (start.largestFile) {
            // A full disk sends no signal.
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{*start.largestFile, *start.largestFile};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        }
        ::dup2(in.readEnd, STDIN_FILENO);
        const int file = start.outputPath.empty() ? out.writeEnd : ::open(start.outputPath.c_str(), O_WRONLY);
        ::dup2(file, STDOUT_FILENO);
        ::dup2(err.writeEnd, STDERR_FILENO);
        ::execve(argv[0], argv.data(), envp.data());
        ::_exit(127);
    }
    ::close(in.readEnd);
    ::close(out.writeEnd);
    ::close(err.writeEnd);
    std::thread writer([&] {
        if (start.writeInput) {
            while (start.writeInput(in.writeEnd)) {
            }
        } else {
            writeAll(in.writeEnd, start.input);
        }
        ::close(in.writeEnd);
    });
    if (start.onStart)
        start.onStart(child);
    Result result;
    collect(start, out.readEnd, err.readEnd, result);
    int status = 0;
    rusage usage{};
    while (::wait4(child, &status, 0, &usage) < 0 && errno == EINTR) {
    }
    writer.join();
    result.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    result.peakKilobytes = usage.ru_maxrss;
    return result;
}

std::vector<std::string> lines(const std::string& text)
{
    std::vector<std::string> all;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        all.push_back(line);
    return all;
}

std::vector<std::vector<std::string>> table(const std::string& csv)
{
    std::vector<std::vector<std::string>> rows;
    for (const std::string& line : lines(csv)) {
        std::vector<std::string> fields;
        std::istringstream stream(line);
        for (std::string field; std::getline(stream, field, ',');)
            fields.push_back(field == "-0" ? "0" : field);
        rows.push_back(fields);
    }
    return rows;
}

TemporaryFile::TemporaryFile(const std::string& name, const std::string& content)
{
    std::string pattern = (std::filesystem::temp_directory_path() / "actiscope-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr)
        throw std::runtime_error("mkdtemp failed");
    folder_ = pattern;
    path_ = folder_ + "/" + name;
    std::ofstream(path_, std::ios::binary) << content;
}

TemporaryFile::~TemporaryFile()
{
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

}  // namespace actiscope::test
