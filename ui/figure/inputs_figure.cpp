#include "ui/figure/inputs_figure.h"

#include "core/analysis/input_spread.h"
#include "ui/figure/numbers.h"
#include "ui/figure/region_text.h"
#include "ui/text_language.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

struct Text {
    ACTISCOPE_FIGURE_TEXTS(Figure)
};

std::vector<double> gripsOf(const Inputs& inputs)
{
    switch (inputs.kind) {
        case InputKind::normal:
            return {inputs.mean - inputs.deviation, inputs.mean, inputs.mean + inputs.deviation};
        case InputKind::uniform:
            return {inputs.low, inputs.high};
        default:
            return {};
    }
}

QString hintOf(const Inputs& inputs, Interval x)
{
    constexpr double nearlyAll = 0.999;
    const InputSpread spread(inputs);
    if (spread.mass(-infinity, x.low) > nearlyAll)
        return Text::tr("◂ The inputs are to the left of this range");
    if (spread.mass(x.high, infinity) > nearlyAll)
        return Text::tr("The inputs are to the right of this range ▸");
    return {};
}

/// "50.0 % zero gradient · 2.1 % saturated"; "100.0 % active".
QString noteOf(const Statistics& statistics)
{
    QStringList parts;
    const auto add = [&parts](RegionKind kind, double share) {
        if (share > 0)
            parts += QStringLiteral("%1 %2").arg(percentText(share), regionName(kind));
    };
    add(RegionKind::dead, statistics.dead);
    add(RegionKind::saturated, statistics.saturated);
    add(RegionKind::weak, statistics.weak);
    add(RegionKind::stationary, statistics.stationary);
    if (parts.isEmpty())
        add(RegionKind::active, statistics.active);
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

QString inputsName(const Inputs& inputs)
{
    switch (inputs.kind) {
        case InputKind::normal:
            // The deviation, not its square: what the slider says.
            return inputs.mean == 0 && inputs.deviation == 1
                       ? QStringLiteral("N(0, 1)")
                       : QStringLiteral("μ %1, σ %2").arg(shortNumber(inputs.mean), shortNumber(inputs.deviation));
        case InputKind::uniform:
            return QStringLiteral("U(%1, %2)").arg(shortNumber(inputs.low), shortNumber(inputs.high));
        case InputKind::data:
            return inputs.data ? QStringLiteral("%1: %2").arg(QString::fromStdString(inputs.data->fileName),
                                                              QString::fromStdString(inputs.data->column))
                               : QString();
        case InputKind::none:
            break;
    }
    return {};
}

QString percentText(double share)
{
    const QString number = percentNumber(share);
    return std::isnan(share) ? number : QStringLiteral("%1 %").arg(number);
}

QString fullPercentText(double share)
{
    const bool isNearlyAll = share < 1 && share > 0.99;
    return QStringLiteral("%1 %").arg(shortNumber(100 * share, isNearlyAll ? 6 : 4));
}

QString flatShareText(const Statistics& statistics)
{
    return percentText(statistics.dead + statistics.saturated);
}

std::optional<FigureInputs> figureInputs(const Session& session, const RegionAnalysis* analysis,
                                         const InputResult* result, Interval x, double pixels)
{
    const Inputs& inputs = session.inputs;
    if (inputs.kind == InputKind::none)
        return std::nullopt;
    FigureInputs figure{.title = Text::tr("Inputs %1").arg(inputsName(inputs)),
                        .note = result ? noteOf(result->statistics) : QString(),
                        .hint = hintOf(inputs, x),
                        .outline = densityOutline(inputs, x, pixels),
                        .grips = gripsOf(inputs)};
    if (analysis) {
        for (const Region& region : analysis->regions)
            if (region.kind != RegionKind::active && region.kind != RegionKind::undefined && region.to > x.low &&
                region.from < x.high)
                figure.regions.push_back(region);
    }
    return figure;
}

FigureOutputs figureOutputs(const OutputDensity& density, const QColor& colour)
{
    constexpr double mostOfMean = 6;  // the density of an extremum is infinite, and would flatten all others
    FigureOutputs outputs{.colour = colour, .y = density.y, .width = density.density, .masses = density.masses};
    double sum = 0;
    double greatest = 0;
    double count = 0;
    for (const double each : density.density) {
        sum += each;
        greatest = std::max(greatest, each);
        count += each > 0 ? 1 : 0;
    }
    const double scale = count > 0 ? std::min(greatest, mostOfMean * sum / count) : 1;
    for (double& width : outputs.width)
        width = std::min(1.0, width / scale);
    return outputs;
}

}  // namespace actiscope::ui
