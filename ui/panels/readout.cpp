#include "ui/panels/readout.h"

#include "core/analysis/fit.h"
#include "core/evaluate.h"
#include "ui/figure/panel_range.h"
#include "ui/widgets/number_text.h"

#include <cmath>
#include <numbers>

namespace actiscope::ui {

namespace {

// Enough to know the order of magnitude of a range.
constexpr int fitSamples = 200;
constexpr double usualDecades = 8;

Interval fittedRange(const Session& session, Quantity quantity)
{
    std::vector<Samples> samples;
    const SampleRange range{.from = session.view.x.low, .to = session.view.x.high, .count = fitSamples};
    const std::vector<const Curve*> curves = shownCurves(session);
    for (const Curve* curve : curves)
        samples.push_back(
            sample(activationOf(*curve), effectiveValues(session, *curve), range, std::array{quantity}).front());
    std::vector<const Samples*> pointers;
    const Samples* selected = nullptr;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        pointers.push_back(&samples[i]);
        if (curves[i]->id == session.selected)
            selected = &samples[i];
    }
    return fitY(quantity, session.view.x, pointers, selected);
}

}  // namespace

PixelWorth pixelWorth(const Session& session, const std::array<double, 3>& heights)
{
    PixelWorth worth{};
    for (const Quantity quantity : columnsOf(session.panels)) {
        const auto index = static_cast<std::size_t>(quantity);
        const std::optional<Interval>& chosen = session.view.y[index];
        if (isLogarithmic(session.view, panelKinds[index])) {
            const double decades = chosen ? chosen->high - chosen->low : usualDecades;
            worth[index] = std::numbers::ln10 * decades / heights[index];
            continue;
        }
        const Interval range = chosen ? *chosen : fittedRange(session, quantity);
        worth[index] = (range.high - range.low) / heights[index];
    }
    return worth;
}

std::vector<QString> readoutOf(const Session& session, const Curve& curve, double x, const PixelWorth& worth,
                               const std::vector<Quantity>& quantities)
{
    const Point point = evaluateAt(activationOf(curve), effectiveValues(session, curve), x);
    std::vector<QString> texts;
    for (const Quantity quantity : quantities) {
        const auto index = static_cast<std::size_t>(quantity);
        const double value = component(point, quantity);
        // A pixel of a logarithmic axis is worth a part of the value; of zero it is worth nothing.
        const bool isPart = isLogarithmic(session.view, panelKinds[index]);
        texts.push_back(readoutText(value, isPart ? (value == 0 ? 1 : std::abs(value) * worth[index]) : worth[index]));
    }
    return texts;
}

std::vector<Quantity> columnsOf(const Panels& panels)
{
    std::vector<Quantity> columns{Quantity::value};
    if (panels.shows(PanelKind::slope))
        columns.push_back(Quantity::slope);
    if (panels.shows(PanelKind::curvature))
        columns.push_back(Quantity::curvature);
    return columns;
}

QString symbolOf(Quantity quantity)
{
    switch (quantity) {
        case Quantity::value:
            return QStringLiteral("f");
        case Quantity::slope:
            return u"f ′"_qs;
        case Quantity::curvature:
            break;
    }
    return u"f ″"_qs;
}

}  // namespace actiscope::ui
