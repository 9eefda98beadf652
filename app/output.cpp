#include "app/output.h"

#include <poll.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <string>

namespace actiscope::app {
namespace {

constexpr std::size_t capacity = std::size_t{1} << 20;

}  // namespace

Output::Output(int descriptor) : descriptor_(descriptor), buffer_(capacity)
{}

void Output::write(std::string_view text)
{
    while (!text.empty()) {
        if (used_ == buffer_.size())
            flush();
        const std::size_t part = std::min(text.size(), buffer_.size() - used_);
        std::memcpy(buffer_.data() + used_, text.data(), part);
        used_ += part;
        text.remove_prefix(part);
    }
}

void Output::flush()
{
    std::size_t done = 0;
    while (done < used_) {
        const ssize_t written = ::write(descriptor_, buffer_.data() + done, used_ - done);
        if (written >= 0) {
            done += static_cast<std::size_t>(written);
            hasWritten_ = hasWritten_ || written > 0;
        } else if (errno == EAGAIN) {
            // Somebody made the pipe non-blocking: wait for the reader instead of failing.
            pollfd waiting{descriptor_, POLLOUT, 0};
            ::poll(&waiting, 1, -1);
        } else if (errno == EPIPE) {
            throw OutputClosed();
        } else if (errno != EINTR) {
            throw std::runtime_error(std::string("Cannot write the output: ") + std::strerror(errno) + ".");
        }
    }
    used_ = 0;
}

}  // namespace actiscope::app
