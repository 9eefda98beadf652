// Ticks of a logarithmic axis, whose range is in decades: 1, 10⁻², 10⁻⁴.
#pragma once

#include <qcustomplot.h>

namespace actiscope::ui {

class DecadeTicker : public QCPAxisTicker {
protected:
    QVector<double> createTickVector(double step, const QCPRange& range) override;
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;

private:
    double width_ = 1;  ///< of the range, in decades
};

}  // namespace actiscope::ui
