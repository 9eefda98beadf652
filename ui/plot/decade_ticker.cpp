#include "ui/plot/decade_ticker.h"

#include "core/analysis/decades.h"
#include "ui/figure/axis_labels.h"

namespace actiscope::ui {

QVector<double> DecadeTicker::createTickVector(double, const QCPRange& range)
{
    width_ = range.size();
    const std::vector<double> ticks = decadeTicks({range.lower, range.upper}, tickCount());
    return QVector<double>(ticks.begin(), ticks.end());
}

QString DecadeTicker::getTickLabel(double tick, const QLocale&, QChar, int)
{
    return decadeLabel(tick, width_);
}

}  // namespace actiscope::ui
