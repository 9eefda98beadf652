// What the command line asks for.
#pragma once

#include <cstddef>
#include <string>

namespace actiscope::benchmarks {

/// A file that is there whole or not at all.
class WholeFile {
public:
    WholeFile() = default;
    /// Throws std::runtime_error where it cannot be written.
    explicit WholeFile(std::string path);

    bool isWanted() const { return !path_.empty(); }
    std::string unfinished() const { return path_ + ".part"; }
    /// Gives what stands in unfinished() its name. Throws std::runtime_error.
    void publish() const;
    /// Removes what stands there.
    void discard() const;
    /// Writes and publishes. Throws std::runtime_error.
    void write(const std::string& text) const;

private:
    std::string path_;
};

struct Options {
    WholeFile table;
    WholeFile json;
    std::size_t stride = 4001;  ///< of the walk that measures errors; 0: none
};

/// Hands Google Benchmark what is its own, with defaults that suit: many short repetitions in random order.
/// Ends the program for --help; throws std::invalid_argument with a sentence for what it does not understand.
Options readOptions(int argc, char** argv);

}  // namespace actiscope::benchmarks
