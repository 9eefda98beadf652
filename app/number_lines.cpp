#include "app/number_lines.h"

#include "app/text.h"
#include "core/error.h"
#include "core/number.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <cstring>
#include <stdexcept>

namespace actiscope::app {
namespace {

/// Also the longest line: no number needs as much.
constexpr std::size_t blockSize = std::size_t{1} << 18;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

std::string_view trimmed(std::string_view line)
{
    while (!line.empty() && isSpace(line.front()))
        line.remove_prefix(1);
    while (!line.empty() && isSpace(line.back()))
        line.remove_suffix(1);
    return line;
}

template <class T>
std::optional<T> readAs(std::string_view text)
{
    if constexpr (sizeof(T) == sizeof(float))
        return readSingle(text);
    else
        return readNumber(text);
}

}  // namespace

NumberLines::NumberLines(std::string_view path) : name_(path == "-" ? "standard input" : path), buffer_(blockSize)
{
    const std::string file(path);
    descriptor_ = path == "-" ? STDIN_FILENO : ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor_ < 0)
        throw RequestError("Cannot open " + quoted(path) + ": " + std::strerror(errno) + ".");
    struct stat status {};
    if (::fstat(descriptor_, &status) == 0 && S_ISDIR(status.st_mode)) {
        ::close(descriptor_);
        throw RequestError(quoted(path) + " is a folder. A file with one number a line is wanted.");
    }
}

NumberLines::~NumberLines()
{
    if (descriptor_ != STDIN_FILENO)
        ::close(descriptor_);
}

template <class T>
std::size_t NumberLines::read(std::span<T> numbers)
{
    if (!problem_.empty())
        throw RequestError(problem_);
    std::size_t count = 0;
    while (count < numbers.size()) {
        const std::optional<std::string_view> line = takeLine();
        if (!line) {
            if (isAtEnd_ || (count > 0 && isPausing()))
                break;
            fill();
            if (!problem_.empty())
                break;
            continue;
        }
        ++lineNumber_;
        if (line->empty()) {
            emptyLine_ = emptyLine_ == 0 ? lineNumber_ : emptyLine_;
            continue;
        }
        const std::optional<T> number = readAs<T>(*line);
        if (emptyLine_ != 0)
            problem_ = problem({}, emptyLine_);
        else if (!number)
            problem_ = problem(*line, lineNumber_);
        if (!problem_.empty())
            break;
        numbers[count++] = *number;
    }
    if (count == 0 && !problem_.empty())
        throw RequestError(problem_);
    return count;
}

template std::size_t NumberLines::read(std::span<float> numbers);
template std::size_t NumberLines::read(std::span<double> numbers);

bool NumberLines::isPausing() const
{
    pollfd waiting{descriptor_, POLLIN, 0};
    return ::poll(&waiting, 1, 0) == 0;
}

std::optional<std::string_view> NumberLines::takeLine()
{
    const char* const start = buffer_.data() + begin_;
    const std::size_t size = end_ - begin_;
    const void* const lineEnd = size == 0 ? nullptr : std::memchr(start, '\n', size);
    if (lineEnd == nullptr) {
        if (!isAtEnd_ || size == 0)
            return std::nullopt;
        begin_ = end_;
        return trimmed({start, size});
    }
    const auto length = static_cast<std::size_t>(static_cast<const char*>(lineEnd) - start);
    begin_ += length + 1;
    return trimmed({start, length});
}

void NumberLines::fill()
{
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
    if (end_ == buffer_.size()) {
        problem_ = problem({buffer_.data(), end_}, lineNumber_ + 1);
        return;
    }
    for (;;) {
        const ssize_t size = ::read(descriptor_, buffer_.data() + end_, buffer_.size() - end_);
        if (size >= 0) {
            end_ += static_cast<std::size_t>(size);
            isAtEnd_ = size == 0;
            return;
        }
        if (errno == EAGAIN) {
            pollfd waiting{descriptor_, POLLIN, 0};
            ::poll(&waiting, 1, -1);
        } else if (errno != EINTR) {
            throw std::runtime_error("Cannot read " + name_ + ": " + std::strerror(errno) + ".");
        }
    }
}

std::string NumberLines::problem(std::string_view line, std::uint64_t number) const
{
    const std::string place = name_ + ", line " + std::to_string(number) + ": ";
    if (line.empty())
        return place + "the line is empty. One number is expected on every line.";
    return place + quoted(line) + " is not a number. One number is expected on every line, such as " +
           std::string(numberExamples) + ".";
}

}  // namespace actiscope::app
