#include "core/analysis/difference.h"

#include "core/analysis/activation_slope.h"
#include "core/analysis/curve_scan.h"
#include "core/analysis/root_search.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace actiscope {

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// f − g with its own derivative, as far as that is known.
class Difference {
public:
    Difference(const EvaluatedCurve& f, const EvaluatedCurve& g, Quantity quantity) : f_(f), g_(g), quantity_(quantity)
    {}

    Point at(double x) const
    {
        const Point f = evaluateAt(f_.activation, f_.values, x);
        const Point g = evaluateAt(g_.activation, g_.values, x);
        return {f.value - g.value, f.slope - g.slope, f.curvature - g.curvature};
    }
    double difference(double x) const { return component(at(x), quantity_); }
    double difference(const Point& point) const { return component(point, quantity_); }
    /// NaN for curvatures.
    double derivative(const Point& point) const
    {
        return quantity_ == Quantity::value ? point.slope : quantity_ == Quantity::slope ? point.curvature : notANumber;
    }

    std::vector<double> evaluate(const std::vector<double>& x) const
    {
        std::vector<double> results(x.size());
        std::vector<double> second(x.size());
        evaluate(f_, x, results);
        evaluate(g_, x, second);
        std::ranges::transform(results, second, results.begin(), std::minus());
        return results;
    }

private:
    void evaluate(const EvaluatedCurve& curve, const std::vector<double>& x, std::vector<double>& results) const
    {
        Outputs<double> outputs;
        (quantity_ == Quantity::value   ? outputs.value
         : quantity_ == Quantity::slope ? outputs.slope
                                        : outputs.curvature) = results;
        actiscope::evaluate(curve.activation, curve.values, std::span<const double>(x), outputs);
    }

    const EvaluatedCurve& f_;
    const EvaluatedCurve& g_;
    Quantity quantity_;
};

/// The part of the line where both curves are defined.
Interval commonDomain(const Shape& f, const Shape& g)
{
    const Interval& low = f.domain.low >= g.domain.low ? f.domain : g.domain;
    const Interval& high = f.domain.high <= g.domain.high ? f.domain : g.domain;
    return {low.low, high.high, low.lowOpen, high.highOpen};
}

/// Breaks of either curve strictly inside, ascending, each once.
std::vector<double> breaksInside(const Shape& f, const Shape& g, const Interval& range)
{
    std::vector<double> places;
    for (const Shape* const shape : {&f, &g})
        for (const Break& place : shape->breaks)
            if (std::isfinite(place.x) && place.x > range.low && place.x < range.high)
                places.push_back(place.x);
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

/// Where to look: the nodes of both curves, both sides of every break, and the ends of the range.
std::vector<double> pointsOf(const EvaluatedCurve& f, const EvaluatedCurve& g, const Interval& range)
{
    constexpr double largest = std::numeric_limits<double>::max();
    std::vector<double> points{std::clamp(range.low, -largest, largest), std::clamp(range.high, -largest, largest)};
    for (const EvaluatedCurve* const curve : {&f, &g}) {
        const Shape shape = scaledShape(curve->activation, curve->values);
        const auto slopes = scanSlope(ActivationSlope(curve->activation, curve->values), shape);
        for (const CurvePiece& piece : scanCurve(curve->activation, curve->values, slopes, shape, range))
            for (const CurveNode& node : piece.nodes)
                if (node.x > range.low && node.x < range.high)
                    points.push_back(node.x);
        for (const double place : breaksInside(shape, shape, range))
            points.insert(points.end(), {std::nextafter(place, -infinity), place, std::nextafter(place, infinity)});
    }
    std::ranges::sort(points);
    points.erase(std::unique(points.begin(), points.end()), points.end());
    return points;
}

/// The maximum of |f − g| between two points around the sample that is greatest there.
Deviation refined(const Difference& difference, double low, double middle, double high)
{
    const Deviation sampled{middle, difference.difference(middle)};
    const double sign = sampled.value < 0 ? -1 : 1;
    const auto derivative = [&](double x) { return sign * difference.derivative(difference.at(x)); };
    const double before = derivative(low);
    const double after = derivative(high);
    if (!(before > 0 && after < 0))
        return sampled;
    const double x = rootBetween(derivative, low, high, before, after);
    const Deviation solved{x, difference.difference(x)};
    return std::abs(solved.value) >= std::abs(sampled.value) ? solved : sampled;
}

/// The maximum of |f″ − g″|, whose derivative is not known: by golden sections, half the digits of x.
Deviation narrowed(const Difference& difference, double low, double middle, double high)
{
    constexpr double golden = 0.38196601125010515;
    const auto size = [&](double x) { return std::abs(difference.difference(x)); };
    double best = middle;
    for (int round = 0; round < 80 && high - low > 1e-9 * std::abs(best); ++round) {
        const bool isLeft = best - low > high - best;
        const double x = isLeft ? best - golden * (best - low) : best + golden * (high - best);
        if (size(x) > size(best)) {
            (isLeft ? high : low) = best;
            best = x;
        } else {
            (isLeft ? low : high) = x;
        }
    }
    return {best, difference.difference(best)};
}

/// The greatest of all samples and of the peaks between them; 0 at `nowhere` where all are 0.
Deviation greatestOf(const Difference& difference, const Samples& known, Quantity quantity, double nowhere)
{
    Deviation greatest{nowhere, 0};
    const auto take = [&](const Deviation& found) {
        if (std::abs(found.value) > std::abs(greatest.value))
            greatest = found;
    };
    const std::vector<double>& x = known.x;
    const std::vector<double>& y = known.y;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double size = std::abs(y[i]);
        take({x[i], y[i]});
        const bool isPeak = i > 0 && i + 1 < x.size() && size > 0 && std::isfinite(size) &&
                            size >= std::abs(y[i - 1]) && size >= std::abs(y[i + 1]);
        if (isPeak)
            take(quantity == Quantity::curvature ? narrowed(difference, x[i - 1], x[i], x[i + 1])
                                                 : refined(difference, x[i - 1], x[i], x[i + 1]));
    }
    // Where the difference nears its limit, it is rounded to it long before the end; the end is where it is greatest.
    for (const std::size_t end : {x.size() - 1, std::size_t{0}})
        if (y[end] != 0 && std::abs(y[end]) >= std::abs(greatest.value) * (1 - 0x1p-51))
            greatest = {x[end], y[end]};
    return greatest;
}

/// |f − g| still grows like a power or a logarithm of the distance as close to the end as double can look.
bool isUnbounded(const Difference& difference, double x, double end)
{
    const Point point = difference.at(x);
    const double size = std::abs(difference.difference(point));
    const double distance = std::isinf(end) ? std::abs(x) : std::abs(x - end);
    return std::isinf(size) || std::abs(difference.derivative(point)) * distance > 1e-6 * size;
}

/// What the greatest sample says, at the end of the range or the domain that it stands next to, if any.
Deviation atEnd(const Difference& difference, Deviation found, const Interval& range, const Interval& domain)
{
    const auto isNext = [&](double end, bool isOpen) {
        return std::isinf(end)
                   ? std::abs(found.x) == std::numeric_limits<double>::max() && found.x * end > 0
                   : isOpen && std::abs(found.x - end) <= 4 * std::numeric_limits<double>::epsilon() * std::abs(end);
    };
    const auto settle = [&](double end, bool isOpen) {
        if (found.value == 0 || !isNext(end, isOpen))
            return false;
        if (isUnbounded(difference, found.x, end))
            found.value = std::copysign(infinity, found.value);
        found.x = end;
        return true;
    };
    if (!settle(range.low, range.low == domain.low && domain.lowOpen))
        settle(range.high, range.high == domain.high && domain.highOpen);
    return found;
}

/// Evenly spaced points in the domain but for those next to a break, and points that approach an open end of the
/// domain, where there may be a pole.
std::vector<double> drawnPoints(const SampleRange& range, const Interval& domain, const std::vector<double>& breaks)
{
    constexpr int edgeSamples = 48;
    const double step = range.to / (range.count - 1) - range.from / (range.count - 1);
    std::vector<double> points;
    for (int i = 0; i < range.count; ++i) {
        const double x = i + 1 < range.count ? range.from + step * i : range.to;
        const auto next = std::ranges::lower_bound(breaks, x - step / 2);
        if (domain.contains(x) && (next == breaks.end() || *next > x + step / 2))
            points.push_back(x);
    }
    for (int i = 1; i < edgeSamples; ++i) {
        if (domain.low > range.from && domain.low < range.to)
            points.push_back(domain.low + std::ldexp(step, -i));
        if (domain.high < range.to && domain.high > range.from)
            points.push_back(domain.high - std::ldexp(step, -i));
    }
    std::ranges::sort(points);
    return points;
}

/// Both sides of a break: one point where the difference goes through, else a gap.
void addBreak(Samples& samples, const Difference& difference, const EvaluatedCurve& f, const EvaluatedCurve& g,
              double x, Quantity quantity)
{
    const double before = std::nextafter(x, -infinity);
    const double after = std::nextafter(x, infinity);
    // What the curves reach nearby: at the break itself they may both be 0, but for rounding.
    const double nearby = 1e-3 * std::max(1.0, std::abs(x));
    double size = 0;
    for (const EvaluatedCurve* const curve : {&f, &g})
        for (const double side : {x - nearby, before, after, x + nearby})
            size = std::max(size, std::abs(component(evaluateAt(curve->activation, curve->values, side), quantity)));
    const double left = difference.difference(before);
    const double right = difference.difference(after);
    if (std::isfinite(size) && std::abs(left - right) <= 1e-9 * size) {
        // What a derivative is at the break itself is a convention; the line goes through what it comes from.
        samples.x.push_back(x);
        samples.y.push_back(quantity == Quantity::value ? difference.difference(x) : left);
        return;
    }
    samples.x.insert(samples.x.end(), {before, x, after});
    samples.y.insert(samples.y.end(), {left, notANumber, right});
}

}  // namespace

Deviation greatestDeviation(const EvaluatedCurve& f, const EvaluatedCurve& g, const Interval& range, Quantity quantity)
{
    if (!(range.low <= range.high))
        throw std::invalid_argument("greatestDeviation: the range must ascend");
    const Interval domain = commonDomain(f.activation.shape(f.values), g.activation.shape(g.values));
    Interval part{std::max(range.low, domain.low), std::min(range.high, domain.high)};
    if (!(part.low <= part.high))
        return {range.low, notANumber};
    const Difference difference(f, g, quantity);
    Interval inside = part;
    if (part.low == domain.low && domain.lowOpen)
        inside.low = std::nextafter(part.low, infinity);
    if (part.high == domain.high && domain.highOpen)
        inside.high = std::nextafter(part.high, -infinity);
    const std::vector<double> points = pointsOf(f, g, inside);
    const std::vector<double> differences = difference.evaluate(points);
    Samples known;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (!std::isnan(differences[i])) {
            known.x.push_back(points[i]);
            known.y.push_back(differences[i]);
        }
    if (known.x.empty())
        return {range.low, notANumber};
    return atEnd(difference, greatestOf(difference, known, quantity, part.low), part, domain);
}

Samples sampleDifference(const EvaluatedCurve& f, const EvaluatedCurve& g, const SampleRange& range, Quantity quantity)
{
    if (!std::isfinite(range.from) || !std::isfinite(range.to) || !(range.from < range.to) || range.count < 2)
        throw std::invalid_argument("sampleDifference: the range must be finite, ascending and of at least 2 samples");
    const Shape fShape = scaledShape(f.activation, f.values);
    const Shape gShape = scaledShape(g.activation, g.values);
    const Interval domain = commonDomain(fShape, gShape);
    const std::vector<double> breaks =
        breaksInside(fShape, gShape, {std::max(range.from, domain.low), std::min(range.to, domain.high)});
    const std::vector<double> points = drawnPoints(range, domain, breaks);
    const Difference difference(f, g, quantity);
    const std::vector<double> y = difference.evaluate(points);

    Samples samples;
    auto place = breaks.begin();
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (; place != breaks.end() && *place < points[i]; ++place)
            addBreak(samples, difference, f, g, *place, quantity);
        if (std::isnan(y[i]) || (!samples.x.empty() && points[i] <= samples.x.back()))
            continue;
        samples.x.push_back(points[i]);
        samples.y.push_back(y[i]);
    }
    for (; place != breaks.end(); ++place)
        addBreak(samples, difference, f, g, *place, quantity);
    return samples;
}

}  // namespace actiscope
