#include "core/reading.h"

#include "core/analysis/regions.h"
#include "core/error.h"
#include "core/number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>

namespace actiscope {
namespace {

/// The double nearest to the decimal number of so many digits that x is nearest to.
double nearestDecimal(double x, int significantDigits)
{
    std::array<char, 40> text;
    const auto written =
        std::to_chars(text.data(), text.data() + text.size(), x, std::chars_format::scientific, significantDigits - 1);
    return readNumber({text.data(), written.ptr}).value_or(x);
}

RegionAnalysis regionsOf(const Session& session, const Curve& curve)
{
    const Activation& activation = activationOf(curve);
    const std::vector<double> values = effectiveValues(session, curve);
    RegionOptions options{.epsilon = session.epsilon, .isRelative = session.epsilonIsRelative};
    if (activation.shape(values).period != 0) {
        options.from = session.view.x.low;
        options.to = session.view.x.high;
    }
    try {
        return analyseRegions(activation, values, options);
    } catch (const RequestError&) {
        return {};  // more regions than a cursor could stop at
    }
}

/// Finite, in view, each once.
std::vector<double> ascending(std::vector<double> places, Interval view)
{
    std::erase_if(places, [&](double x) { return !std::isfinite(x) || !view.contains(x); });
    std::ranges::sort(places);
    const auto repeated = std::ranges::unique(places);
    places.erase(repeated.begin(), repeated.end());
    return places;
}

struct Height {
    double y;
    CurveId id;
};

/// Of the shown curves at x, ascending; those of one height in the order of the list.
std::vector<Height> heightsAt(const Session& session, double x)
{
    std::vector<Height> heights;
    for (const Curve* curve : shownCurves(session))
        if (const double y = pointOf(session, *curve, x).value; !std::isnan(y))
            heights.push_back({y, curve->id});
    std::ranges::stable_sort(heights, {}, &Height::y);
    return heights;
}

std::optional<CurveId> after(CurveId id, const std::vector<Height>& heights)
{
    const auto found = std::ranges::find(heights, id, &Height::id);
    const auto next = found == heights.end() ? heights.begin() : found + 1;
    return next == heights.end() ? std::nullopt : std::optional(next->id);
}

}  // namespace

Point pointOf(const Session& session, const Curve& curve, double x)
{
    return evaluateAt(activationOf(curve), effectiveValues(session, curve), x);
}

Secant secantOf(const Session& session, const Curve& curve, double from, double to)
{
    const Point start = pointOf(session, curve, from);
    if (from == to)
        return {.slope = start.slope};
    Secant secant{.dx = to - from, .df = pointOf(session, curve, to).value - start.value};
    secant.slope = secant.df / secant.dx;
    return secant;
}

double degreesOf(double slope)
{
    return std::atan(slope) * 180 / std::numbers::pi;
}

std::optional<CurveId> curveAbove(const Session& session, double x)
{
    return after(session.selected, heightsAt(session, x));
}

std::optional<CurveId> curveBelow(const Session& session, double x)
{
    std::vector<Height> heights = heightsAt(session, x);
    std::ranges::reverse(heights);
    return after(session.selected, heights);
}

std::vector<NotablePoint> notablePointsOf(const Session& session, const Curve& curve)
{
    return notablePoints(activationOf(curve), effectiveValues(session, curve), session.view.x);
}

Deviation deviationOf(const Session& session, const Curve& curve, const Curve& reference, Quantity quantity)
{
    const std::vector<double> f = effectiveValues(session, curve);
    const std::vector<double> g = effectiveValues(session, reference);
    return greatestDeviation({activationOf(curve), f}, {activationOf(reference), g}, session.view.x, quantity);
}

double differenceAt(const Session& session, const Curve& curve, const Curve& reference, double x)
{
    return pointOf(session, curve, x).value - pointOf(session, reference, x).value;
}

const Curve* referenceFor(const Session& session, const Curve& curve)
{
    return session.reference == curve.id ? nullptr : findCurve(session, session.reference);
}

std::vector<double> notablePlacesOf(const Session& session, const Curve& curve)
{
    const Interval view = session.view.x;
    std::vector<double> places;
    for (const NotablePoint& point : notablePointsOf(session, curve)) {
        if (!point.isInterval() || point.x > view.low)
            places.push_back(point.x);
        if (point.isInterval() && point.to < view.high)
            places.push_back(point.to);
    }
    return ascending(std::move(places), view);
}

std::vector<double> anchorsOf(const Session& session, const Curve& curve)
{
    std::vector<double> anchors;
    if (session.showsNotablePoints)
        anchors = notablePlacesOf(session, curve);
    const RegionAnalysis analysis = regionsOf(session, curve);
    anchors.insert(anchors.end(), analysis.kinks.begin(), analysis.kinks.end());
    anchors.insert(anchors.end(), analysis.jumps.begin(), analysis.jumps.end());
    for (const Region& region : analysis.regions)
        anchors.insert(anchors.end(), {region.from, region.to});
    return ascending(std::move(anchors), session.view.x);
}

double roundedToPixel(double x, double pixel)
{
    if (!(pixel > 0) || !std::isfinite(pixel) || !std::isfinite(x))
        return x;
    const double step = std::pow(10, std::floor(std::log10(pixel) + 1e-9));
    const double count = std::round(x / step);
    if (count == 0)
        return 0;
    if (std::abs(count) > 1e15)
        return x;
    return nearestDecimal(count * step, static_cast<int>(std::floor(std::log10(std::abs(count)))) + 1);
}

double snapped(double x, double pixel, double reach, std::span<const double> anchors)
{
    const auto nearest = std::ranges::min_element(anchors, {}, [x](double anchor) { return std::abs(anchor - x); });
    if (nearest != anchors.end() && std::abs(*nearest - x) <= reach)
        return *nearest;
    return roundedToPixel(x, pixel);
}

std::optional<double> anchorAfter(double x, std::span<const double> anchors)
{
    const auto next = std::ranges::upper_bound(anchors, x);
    return next == anchors.end() ? std::nullopt : std::optional(*next);
}

std::optional<double> anchorBefore(double x, std::span<const double> anchors)
{
    const auto next = std::ranges::lower_bound(anchors, x);
    return next == anchors.begin() ? std::nullopt : std::optional(*std::prev(next));
}

std::vector<double> steps(double from, double to, double step, std::size_t most)
{
    std::vector<double> result;
    const double count = std::floor((to - from) / step + 1e-9);
    if (!std::isfinite(count) || count < 0)
        return result;
    for (double i = 0; i <= count && result.size() < most; ++i) {
        const double x = from + i * step;
        // 15 digits hold what was typed and lose what the sum added; what is left of 0 is 0.
        result.push_back(std::abs(x) < std::abs(step) * 1e-9 ? 0 : nearestDecimal(x, 15));
    }
    return result;
}

}  // namespace actiscope
