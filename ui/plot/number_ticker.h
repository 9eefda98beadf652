// Ticks of our axes: labels with a real minus sign and no more digits than the step needs.
#pragma once

#include <qcustomplot.h>

namespace actiscope::ui {

class NumberTicker : public QCPAxisTicker {
protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;

private:
    double step_ = 1;
};

}  // namespace actiscope::ui
