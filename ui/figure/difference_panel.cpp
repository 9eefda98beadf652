#include "ui/figure/difference_panel.h"

#include "core/analysis/fit.h"
#include "core/reading.h"
#include "ui/figure/numbers.h"
#include "ui/text_language.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace actiscope::ui {
namespace {

struct Text {
    ACTISCOPE_FIGURE_TEXTS(Difference)
};

/// Rounding leaves some 1e-16 of a curve's size: that is a flat line, and so is everything up to a thousand times more.
constexpr double floorOfSize = 1e-12;

/// The curve whose deviation is marked and whose range is shown.
const Curve* subjectOf(const DifferenceDrawing& drawing)
{
    const Session& session = drawing.session;
    const auto isSubject = [&](const Curve* curve) {
        return curve->id == session.selected && curve->id != session.reference;
    };
    const auto found = std::ranges::find_if(drawing.curves, isSubject);
    return found == drawing.curves.end() ? nullptr : *found;
}

/// How large the reference is in view, by a few samples: what a difference is compared with.
double sizeOf(const Session& session, const Curve& reference)
{
    constexpr int samples = 33;
    double size = 0;
    for (int i = 0; i < samples; ++i) {
        const double x = session.view.x.low + (session.view.x.high - session.view.x.low) * i / (samples - 1);
        if (const double y = std::abs(pointOf(session, reference, x).value); std::isfinite(y))
            size = std::max(size, y);
    }
    return size;
}

void markDeviation(FigurePanel& panel, const DifferenceDrawing& drawing, const Curve& reference)
{
    const Curve* subject = subjectOf(drawing);
    if (!subject)
        return;
    const Deviation deviation = drawing.cache.deviation(drawing.session, *subject, reference, Quantity::value);
    if (std::isfinite(deviation.value) && deviation.value != 0)
        panel.points.push_back({.x = deviation.x,
                                .y = deviation.value,
                                .text = deviationText(deviation),
                                .colour = drawing.line(*subject, {}).colour,
                                .isFilled = true});
}

}  // namespace

void addDifferences(FigurePanel& panel, const DifferenceDrawing& drawing)
{
    const Curve* reference = findCurve(drawing.session, drawing.session.reference);
    if (!reference) {
        panel.hint = Text::tr("Choose on the page Read which curve to compare with");
        return;
    }
    panel.title = Text::tr("Difference from %1").arg(QString::fromStdString(labelOf(*reference)));
    for (const Curve* curve : drawing.curves) {
        if (curve == reference)
            continue;
        panel.curves.push_back(
            drawing.line(*curve, drawing.cache.difference(drawing.session, *curve, *reference, drawing.range)));
    }
    if (panel.curves.empty() && drawing.curves.size() > 0)
        panel.hint = Text::tr("Show another curve than the one that is compared with");
    markDeviation(panel, drawing, *reference);
}

Interval fitDifference(const FigurePanel& panel, const DifferenceDrawing& drawing)
{
    const Curve* reference = findCurve(drawing.session, drawing.session.reference);
    if (!reference || panel.curves.empty())
        return {-1, 1};
    const Curve* subject = subjectOf(drawing);
    double low = 0;
    double high = 0;
    for (const FigureCurve& line : panel.curves) {
        if (subject && line.id != subject->id)
            continue;
        const Extent extent = extentOf(line.samples, drawing.session.view.x);
        low = std::min(low, extent.low);
        high = std::max(high, extent.high);
    }
    if (low == high)
        return {-1, 1};
    const double least = std::max(floorOfSize, floorOfSize * sizeOf(drawing.session, *reference));
    if (std::max(high, -low) < least)
        return limited({-least, least});
    const double room = 0.22 * (high - low);  // the text of the deviation stands there
    const double step = niceStep((high - low) / 12);
    return limited({-std::ceil((-low + room) / step - 1e-9) * step, std::ceil((high + room) / step - 1e-9) * step});
}

QString deviationText(const Deviation& deviation)
{
    if (deviation.value == 0)
        return Text::tr("no difference");
    const double digit = std::pow(10, std::floor(std::log10(std::abs(deviation.x))) - 2);
    const QString x = deviation.x == 0 ? QStringLiteral("0") : numberTo(deviation.x, digit);
    return Text::tr("%1 at %2").arg(shortNumber(deviation.value, 3), x);
}

}  // namespace actiscope::ui
