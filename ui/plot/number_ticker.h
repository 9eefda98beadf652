// Ticks of our linear axes, labelled by axisLabels.
#pragma once

#include <qcustomplot.h>

namespace actiscope::ui {

class NumberTicker : public QCPAxisTicker {
protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double) override { return 0; }
    QVector<QString> createLabelVector(const QVector<double>& ticks, const QLocale& locale, QChar format,
                                       int precision) override;

private:
    double step_ = 1;
};

}  // namespace actiscope::ui
