#include "progress.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <string>

namespace actiscope::exhaustive {

namespace {

constexpr std::size_t barWidth = 30;

/// "1:02:03"
std::string clock(double seconds)
{
    const auto whole = static_cast<long>(seconds);
    char text[40];
    std::snprintf(text, sizeof text, "%ld:%02ld:%02ld", whole / 3600, whole / 60 % 60, whole % 60);
    return text;
}

}  // namespace

Progress::Progress(std::uint64_t total) : total_(std::max<std::uint64_t>(total, 1)), isTerminal_(isatty(STDERR_FILENO))
{}

Progress::~Progress()
{
    if (isTerminal_)
        std::fputs("\r\033[K", stderr);
}

void Progress::show(std::uint64_t done, std::string_view what)
{
    const double share = static_cast<double>(done) / static_cast<double>(total_);
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start_;
    const double left = done == 0 ? 0 : spent.count() / share - spent.count();
    char text[160];
    std::snprintf(text, sizeof text, "%3d %%  %-18.*s %6.2f ns/input  %s left", static_cast<int>(100 * share),
                  static_cast<int>(what.size()), what.data(),
                  done == 0 ? 0 : 1e9 * spent.count() / static_cast<double>(done), clock(left).c_str());
    if (isTerminal_) {
        const auto filled = static_cast<std::size_t>(static_cast<double>(barWidth) * share);
        const std::string bar = std::string(filled, '#') + std::string(barWidth - filled, '.');
        std::fprintf(stderr, "\r[%s] %s\033[K", bar.c_str(), text);
    } else if (static_cast<int>(10 * share) > tenths_) {
        tenths_ = static_cast<int>(10 * share);
        std::fprintf(stderr, "%s\n", text);
    }
    std::fflush(stderr);
}

}  // namespace actiscope::exhaustive
