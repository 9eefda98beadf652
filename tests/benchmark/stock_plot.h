// What the benchmark compares with: QCustomPlot as it comes, drawing the same curves as graphs.
#pragma once

#include "ui/figure/figure.h"

#include <qcustomplot.h>

#include <vector>

namespace actiscope::ui::benchmark {

/// Two axis rectangles, one above the other in the ratio 2 : 1, with a graph for every curve of the value and the slope
/// panel: 2,000 evenly spaced samples, a pen of 2 px, antialiased.
class StockPlot {
public:
    StockPlot(const Session& session, const Figure& figure, QSize size);

    QWidget& widget() { return plot_; }
    /// Multiplies every sample, in place, and asks for a replot.
    void scale(double factor);

private:
    void addPanel(const Session& session, const Figure& figure, std::size_t index);

    QCustomPlot plot_;
    struct Line {
        QSharedPointer<QCPGraphDataContainer> data;
        std::vector<double> values;
    };
    std::vector<Line> lines_;
};

}  // namespace actiscope::ui::benchmark
