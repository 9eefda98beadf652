#include "app/export_progress.h"

#include <unistd.h>
#include <cstdio>

namespace actiscope::app::exporting {
namespace {

constexpr int patienceMilliseconds = 1000;

volatile std::sig_atomic_t isStopped = 0;

void stop(int)
{
    isStopped = 1;
}

}  // namespace

Progress::Progress() : isTerminal_(::isatty(STDERR_FILENO) == 1)
{
    struct sigaction action {};
    action.sa_handler = stop;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before {};
        if (::sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN)
            continue;
        ::sigaction(signal, &action, nullptr);
        before_.emplace_back(signal, before);
    }
    clock_.start();
}

Progress::~Progress()
{
    for (const auto& [signal, before] : before_)
        ::sigaction(signal, &before, nullptr);
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
