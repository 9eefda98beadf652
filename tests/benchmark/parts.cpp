#include "parts.h"

#include "core/crew.h"
#include "ui/figure/make_figure.h"
#include "ui/interaction.h"
#include "ui/plot/figure_plot.h"
#include "ui/theme.h"

#include <QElapsedTimer>
#include <QImage>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace actiscope::ui::benchmark {
namespace {

void print(const char* name, const std::function<void(int)>& part)
{
    constexpr int rounds = 21;
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        part(i);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    std::printf("           %-40s %8.2f\n", name, times[rounds / 2]);
}

void sampleAll(const Session& session, const Figure& figure, int count)
{
    const std::array quantities{Quantity::value, Quantity::slope};
    static std::array<Samples, 2> results;
    for (const Curve* curve : shownCurves(session))
        sample(activationOf(*curve), effectiveValues(session, *curve),
               {.from = figure.x.low, .to = figure.x.high, .count = count}, quantities, results);
}

}  // namespace

void printParts(const Session& session, const Interaction& interaction, const Theme& theme, FigurePlot& plot)
{
    const auto scaled = [&](int i) {
        Session other = session;
        other.outputScale = 1 + 0.01 * (i % 30);
        return other;
    };
    FigureCache cache;
    Crew crew;
    FigureOptions options{.palette = theme.palette(),
                          .pixels = plot.panelSize(plot.size()),
                          .moving = interaction.moving(),
                          .isDragging = interaction.isDragging(),
                          .cache = &cache,
                          .crew = &crew};
    if (interaction.ghosts())
        options.ghosts = &*interaction.ghosts();
    for (const FigurePanel& panel : plot.figure().panels)
        options.held[static_cast<std::size_t>(panel.kind)] = panel.y;

    print("2,000 samples of every curve", [&](int i) { sampleAll(scaled(i), plot.figure(), 2000); });
    print("the figure, samples and regions included", [&](int i) { makeFigure(scaled(i), options); });
    std::vector<CurvePainter> painters(plot.panelCount());
    std::vector<LabelStore> stores(plot.panelCount());
    QImage image(plot.size(), QImage::Format_RGB32);
    const auto eachPanel = [&](const auto& act) {
        for (std::size_t k = 0; k < plot.panelCount(); ++k)
            act(plot.figure().panels[k], plot.map(k), k);
    };
    print("curves of all panels", [&](int) {
        QPainter painter(&image);
        eachPanel([&](const FigurePanel& panel, const PixelMap& map, std::size_t k) {
            painters[k].setCrew(&crew);
            painters[k].paint(painter, map, panel.curves, plot.style().scale);
        });
    });
    print("the places of labels", [&](int) {
        eachPanel([&](const FigurePanel& panel, const PixelMap& map, std::size_t k) {
            traceCurves(stores[k], panel, map, &crew);
            layoutLabels(panel, map, plot.width(), plot.style(), stores[k]);
        });
    });
    print("setFigure", [&](int) { plot.setFigure(plot.figure()); });
    print("replot (curves, labels, QCustomPlot)", [&](int) { plot.replot(QCustomPlot::rpQueuedRefresh); });
    print("the plot's paint event and flush", [&](int) { plot.repaint(); });
    print("the rest of the window, painted in full", [&](int) {
        plot.setUpdatesEnabled(false);
        plot.window()->repaint();
        plot.setUpdatesEnabled(true);
    });
}

}  // namespace actiscope::ui::benchmark
