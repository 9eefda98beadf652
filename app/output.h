// Standard output: the result and nothing else, buffered, with every failure noticed.
#pragma once

#include <cstddef>
#include <exception>
#include <string_view>
#include <vector>

namespace actiscope::app {

/// The reader of standard output went away (`actiscope ... | head`): not an error, there is nothing left to do.
class OutputClosed : public std::exception {
public:
    const char* what() const noexcept override { return "nobody reads the output any more"; }
};

/// Bytes that are not flushed when it dies are not written: a request that turns out wrong early leaves no trace.
class Output {
public:
    explicit Output(int descriptor);
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    void write(std::string_view text);
    /// Throws OutputClosed, or std::runtime_error with the system's reason.
    void flush();
    /// Whether anything has left the buffer yet.
    bool hasWritten() const { return hasWritten_; }

private:
    int descriptor_;
    std::vector<char> buffer_;
    std::size_t used_ = 0;
    bool hasWritten_ = false;
};

}  // namespace actiscope::app
