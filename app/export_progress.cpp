#include "app/export_progress.h"

#include <unistd.h>
#include <csignal>
#include <cstdio>

namespace actiscope::app::exporting {
namespace {

constexpr int patienceMilliseconds = 1000;

volatile std::sig_atomic_t isStopped = 0;

void stop(int)
{
    isStopped = 1;
}

void handle(void (*handler)(int), int flags)
{
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    for (const int signal : {SIGINT, SIGTERM})
        ::sigaction(signal, &action, nullptr);
}

}  // namespace

Progress::Progress() : isTerminal_(::isatty(STDERR_FILENO) == 1)
{
    handle(stop, static_cast<int>(SA_RESETHAND));
    clock_.start();
}

Progress::~Progress()
{
    handle(SIG_DFL, 0);
    if (shownPercent_ >= 0)
        std::fputs("\r\033[K", stderr);
}

ui::ExportProgress Progress::report()
{
    return [this](double share) {
        show(share);
        return isStopped == 0;
    };
}

void Progress::show(double share)
{
    const int percent = static_cast<int>(share * 100);
    if (!isTerminal_ || clock_.elapsed() < patienceMilliseconds || percent == shownPercent_)
        return;
    shownPercent_ = percent;
    std::fprintf(stderr, "\r\033[K%d %%", percent);
    std::fflush(stderr);
}

}  // namespace actiscope::app::exporting
