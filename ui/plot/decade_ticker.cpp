#include "ui/plot/decade_ticker.h"

#include "core/analysis/decades.h"
#include "ui/figure/numbers.h"

#include <cmath>

namespace actiscope::ui {

QVector<double> DecadeTicker::createTickVector(double, const QCPRange& range)
{
    width_ = range.size();
    const std::vector<double> ticks = decadeTicks({range.lower, range.upper}, tickCount());
    return QVector<double>(ticks.begin(), ticks.end());
}

QString DecadeTicker::getTickLabel(double tick, const QLocale&, QChar, int)
{
    const double power = std::round(tick);
    if (std::abs(tick - power) < 1e-9)
        return powerOfTen(static_cast<int>(power));
    // 2 and 5 times a power; within a decade as many digits as tell neighbours apart.
    const int digits = std::clamp(static_cast<int>(std::ceil(-std::log10(width_))) + 2, 1, 12);
    return numberOfDecades(tick, digits);
}

}  // namespace actiscope::ui
