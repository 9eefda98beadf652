#include "ui/export/even_points.h"

#include "core/analysis/decades.h"
#include "core/evaluate.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <span>

namespace actiscope::ui {

namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

double decadeOf(double slope)
{
    return slope == 0 ? decadeOfZero : std::log10(std::abs(slope));
}

/// What the axis shows of the curve; empty where that is not worked out in double precision.
std::vector<double> heightsAt(const Session& session, const SheetCurve& curve, bool isLogarithmic,
                              const std::vector<double>& x)
{
    const Curve* own = findCurve(session, curve.id);
    if (!own)
        return {};
    CurveValues values = valuesAt(session, *own, x);
    switch (curve.kind) {
        case PanelKind::value:
            return values.value;
        case PanelKind::slope:
            if (isLogarithmic)
                std::ranges::transform(values.slope, values.slope.begin(), decadeOf);
            return values.slope;
        case PanelKind::curvature:
            return values.curvature;
        case PanelKind::difference:
            if (const Curve* reference = findCurve(session, session.reference)) {
                const std::vector<double> other = valuesAt(session, *reference, x).value;
                std::ranges::transform(values.value, other, values.value.begin(), std::minus());
                return values.value;
            }
            break;
        case PanelKind::roundoff:
            break;
    }
    return {};
}

/// Collects points, x ascending, and gaps between them.
class Points {
public:
    void add(double x, double y)
    {
        samples_.x.push_back(x);
        samples_.y.push_back(y);
    }
    bool isEmpty() const { return samples_.x.empty(); }
    double lastX() const { return samples_.x.back(); }
    Samples take() { return std::move(samples_); }

private:
    Samples samples_;
};

/// The places between the ends of the piece that was sampled, and those ends: at a jump the sample knows its side.
void addPiece(Points& points, const Samples& even, const Interval& range, std::span<const double> x,
              std::span<const double> y)
{
    if (x.back() < range.low || x.front() > range.high)
        return;
    if (!points.isEmpty())
        points.add(points.lastX(), gap);
    if (x.front() >= range.low)
        points.add(x.front(), y.front());
    for (auto at = std::ranges::upper_bound(even.x, x.front()); at != even.x.end() && *at < x.back(); ++at)
        points.add(*at, even.y[static_cast<std::size_t>(at - even.x.begin())]);
    if (x.back() <= range.high)
        points.add(x.back(), y.back());
}

Samples evenSamples(const Samples& sampled, const Samples& even, const Interval& range)
{
    Points points;
    const auto isGap = [&](std::size_t i) { return !std::isfinite(sampled.y[i]); };
    std::size_t start = 0;
    while (start < sampled.x.size()) {
        std::size_t end = start;
        while (end < sampled.x.size() && !isGap(end))
            ++end;
        if (end > start)
            addPiece(points, even, range, std::span(sampled.x).subspan(start, end - start),
                     std::span(sampled.y).subspan(start, end - start));
        start = end + 1;
    }
    return points.take();
}

void spread(std::vector<SheetCurve>& curves, const SheetAxis& x, const SheetAxis& y, int count, const Session& session)
{
    const std::vector<double> places = evenPlaces(x.range, count);
    for (SheetCurve& curve : curves) {
        Samples even{places, heightsAt(session, curve, y.isLogarithmic, places)};
        if (even.y.empty())
            continue;
        curve.samples = evenSamples(curve.samples, even, x.range);
        curve.isEven = true;
    }
}

}  // namespace

std::vector<double> evenPlaces(const Interval& range, int count)
{
    std::vector<double> x(static_cast<std::size_t>(count));
    const double steps = count - 1;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double step = static_cast<double>(i);
        const double scaled = range.low * (steps - step) + range.high * step;
        x[i] = std::isfinite(scaled) ? scaled / steps : std::lerp(range.low, range.high, step / steps);
    }
    return x;
}

CurveValues valuesAt(const Session& session, const Curve& curve, const std::vector<double>& x)
{
    const Activation& activation = activationOf(curve);
    const std::vector<double> parameters = effectiveValues(session, curve);
    CurveValues all{std::vector<double>(x.size()), std::vector<double>(x.size()), std::vector<double>(x.size())};
    evaluate(activation, parameters, std::span<const double>(x),
             Outputs<double>{.value = all.value, .slope = all.slope, .curvature = all.curvature});
    const Interval domain = activation.shape(parameters).domain;
    for (std::size_t i = 0; i < x.size(); ++i)
        if (!domain.contains(x[i]))
            all.value[i] = all.slope[i] = all.curvature[i] = gap;
    return all;
}

Sheet withEvenPoints(Sheet sheet, const Session& session)
{
    if (!sheet.settings.points)
        return sheet;
    for (SheetPanel& panel : sheet.panels) {
        spread(panel.curves, panel.x, panel.y, *sheet.settings.points, session);
        if (panel.inset)
            spread(panel.inset->curves, panel.inset->x, panel.inset->y, *sheet.settings.points, session);
    }
    return sheet;
}

}  // namespace actiscope::ui
