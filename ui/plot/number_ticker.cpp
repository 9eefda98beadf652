#include "ui/plot/number_ticker.h"

#include "ui/figure/axis_labels.h"

namespace actiscope::ui {

double NumberTicker::getTickStep(const QCPRange& range)
{
    step_ = QCPAxisTicker::getTickStep(range);
    return step_;
}

QVector<QString> NumberTicker::createLabelVector(const QVector<double>& ticks, const QLocale&, QChar, int)
{
    return axisLabels(ticks, step_);
}

}  // namespace actiscope::ui
