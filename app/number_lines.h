// One number a line from a file or from standard input, in constant memory.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace actiscope::app {

/// Reads lines in blocks. Lines end with LF or CRLF, the last one may end with the file; spaces and tabs around the
/// number do not matter; empty lines are accepted at the end only.
class NumberLines {
public:
    /// path: a file, or "-" for standard input. Throws RequestError if it cannot be opened or is a folder.
    explicit NumberLines(std::string_view path);
    ~NumberLines();
    NumberLines(const NumberLines&) = delete;
    NumberLines& operator=(const NumberLines&) = delete;

    /// Fills `numbers` from its start and returns how many; 0 at the end of the input. Fewer than it holds where the
    /// input pauses (a pipe whose writer is busy), so that what is there can be answered.
    /// T: float or double, each rounded once from the text. Throws RequestError with place, text and what was expected
    /// where a line is no number: the numbers before it were delivered by earlier calls. Throws std::runtime_error if
    /// reading fails.
    template <class T>
    std::size_t read(std::span<T> numbers);

    /// No more input is waiting at the moment: a good time to hand out results.
    bool isPausing() const;

private:
    /// A line without its end and the space around it, if one is in the buffer (at the end of the input: what is left).
    std::optional<std::string_view> takeLine();
    void fill();
    std::string problem(std::string_view line, std::uint64_t number) const;

    int descriptor_ = -1;
    std::string name_;  ///< for messages
    std::vector<char> buffer_;
    std::size_t begin_ = 0;  ///< of what is not read yet
    std::size_t end_ = 0;
    bool isAtEnd_ = false;
    std::uint64_t lineNumber_ = 0;  ///< of the line read last
    std::uint64_t emptyLine_ = 0;   ///< the first of the empty lines read last; 0: none
    std::string problem_;           ///< for the next call, once the numbers before it are delivered
};

}  // namespace actiscope::app
