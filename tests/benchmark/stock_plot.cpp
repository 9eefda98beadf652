#include "stock_plot.h"

namespace actiscope::ui::benchmark {

StockPlot::StockPlot(const Session& session, const Figure& figure, QSize size)
{
    plot_.resize(size);
    plot_.plotLayout()->clear();
    for (std::size_t i = 0; i < figure.panels.size(); ++i)
        addPanel(session, figure, i);
}

void StockPlot::addPanel(const Session& session, const Figure& figure, std::size_t index)
{
    const FigurePanel& panel = figure.panels[index];
    auto* axes = new QCPAxisRect(&plot_);
    plot_.plotLayout()->addElement(static_cast<int>(index), 0, axes);
    plot_.plotLayout()->setRowStretchFactor(static_cast<int>(index), panel.stretch);
    axes->axis(QCPAxis::atBottom)->setRange(figure.x.low, figure.x.high);
    axes->axis(QCPAxis::atLeft)->setRange(panel.y.low, panel.y.high);
    for (const FigureCurve& curve : panel.curves) {
        if (curve.isGhost)
            continue;
        const Curve& source = *findCurve(session, curve.id);
        const SampleRange range{.from = figure.x.low, .to = figure.x.high, .count = 2000};
        const Samples samples =
            sample(activationOf(source), effectiveValues(session, source), range, std::array{*quantityOf(panel.kind)})
                .front();
        QCPGraph* graph = plot_.addGraph(axes->axis(QCPAxis::atBottom), axes->axis(QCPAxis::atLeft));
        graph->setPen(QPen(curve.colour, 2));
        graph->setAntialiased(true);
        graph->setData(QVector<double>(samples.x.begin(), samples.x.end()),
                       QVector<double>(samples.y.begin(), samples.y.end()), true);
        lines_.push_back({graph->data(), samples.y});
    }
}

void StockPlot::scale(double factor)
{
    for (Line& line : lines_) {
        auto value = line.values.begin();
        for (QCPGraphData& point : *line.data)
            point.value = factor * *value++;
    }
    plot_.replot(QCustomPlot::rpQueuedReplot);
}

}  // namespace actiscope::ui::benchmark
