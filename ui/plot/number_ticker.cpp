#include "ui/plot/number_ticker.h"

#include "ui/figure/numbers.h"

#include <cmath>

namespace actiscope::ui {

double NumberTicker::getTickStep(const QCPRange& range)
{
    step_ = QCPAxisTicker::getTickStep(range);
    return step_;
}

QString NumberTicker::getTickLabel(double tick, const QLocale&, QChar, int)
{
    // What rounding leaves of zero is zero.
    if (std::abs(tick) < step_ * 1e-6)
        return QStringLiteral("0");
    const double digits = std::floor(std::log10(std::abs(tick))) - std::floor(std::log10(step_)) + 2;
    return shortNumber(tick, std::clamp(static_cast<int>(digits), 1, 12));
}

}  // namespace actiscope::ui
