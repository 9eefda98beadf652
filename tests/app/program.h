// Runs the program as a user's shell would and keeps everything it said.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace actiscope::test {

struct Start {
    std::vector<std::string> arguments;
    std::string input{};  ///< what it reads on standard input
    std::function<bool(int descriptor)>
        writeInput{};  ///< instead of `input`: called on a thread until it returns false
    std::map<std::string, std::string> environment{};  ///< on top of ours
    std::vector<std::string> unset{};                  ///< variables taken away
    std::string outputPath{};                          ///< standard output goes there instead of into `Result::out`
    std::function<void(int process)> onStart{};        ///< called once while it runs, before its output is read
    std::optional<std::uint64_t> largestFile{};        ///< bytes that fit into a file: what a full disk is to a writer
    std::function<bool(const std::string& part)> onOutput{};  ///< instead of keeping it; false: stop reading and close
};

struct Result {
    int exitCode = -1;  ///< -signal where a signal ended it
    std::string out;
    std::string err;
    long peakKilobytes = 0;  ///< the most memory it held
};

Result run(Start start);
inline Result run(std::vector<std::string> arguments)
{
    return run(Start{.arguments = std::move(arguments)});
}

/// "x,value\n1,-0\n" to lines of fields, zeros without their sign: the sign of a zero is nobody's promise.
std::vector<std::vector<std::string>> table(const std::string& csv);

/// `text` with its line ends, to lines.
std::vector<std::string> lines(const std::string& text);

/// A file that goes away with the object.
class TemporaryFile {
public:
    TemporaryFile(const std::string& name, const std::string& content);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    const std::string& path() const { return path_; }

private:
    std::string folder_;
    std::string path_;
};

}  // namespace actiscope::test
