#include "core/analysis/curve_scan.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr int evenNodes = 512;
constexpr int nodesPerPeriod = 64;
constexpr double mostPeriods = 52;

bool isFinite(const Interval& range)
{
    return std::isfinite(range.low) && std::isfinite(range.high);
}

/// The closest two nodes may be: what is nearer is one point on any screen, and differences of values are rounding.
double closest(const Interval& range)
{
    return 1e-7 * (isFinite(range) ? std::min(1.0, range.high - range.low) : 1.0);
}

std::vector<double> evenPoints(const Interval& range, int count)
{
    std::vector<double> points;
    if (isFinite(range) && range.low < range.high)
        for (int i = 0; i <= count; ++i)
            points.push_back(range.low + (range.high - range.low) * (static_cast<double>(i) / count));
    return points;
}

/// The piece's samples and those of the range inside of it, without those that are too close to each other, to 0 or to
/// an end; the one next to a finite end stays.
std::vector<double> pointsOf(const SlopePiece& piece, const std::vector<double>& even, double spacing)
{
    std::vector<double> all;
    for (const SlopeNode& node : piece.nodes)
        all.push_back(node.x);
    for (const double x : even)
        if (x > piece.low && x < piece.high)
            all.push_back(x);
    std::ranges::sort(all);
    const double first = std::nextafter(piece.low, infinity);
    const double last = std::nextafter(piece.high, -infinity);
    std::vector<double> points;
    for (const double x : all) {
        const bool isEnd = x == first || x == last;
        const bool isNearEnd = x - piece.low < spacing || piece.high - x < spacing;
        const bool isNearZero = x != 0 && std::abs(x) < spacing;
        const bool isNearLast = !points.empty() && x - points.back() < spacing;
        if (isEnd || x == 0 || !(isNearEnd || isNearZero || isNearLast)) {
            if (points.empty() || x > points.back())
                points.push_back(x);
        }
    }
    return points;
}

CurvePiece evaluated(const Activation& activation, std::span<const double> values, double low, double high,
                     const std::vector<double>& points)
{
    std::vector<double> value(points.size());
    std::vector<double> slope(points.size());
    std::vector<double> curvature(points.size());
    evaluate(activation, values, std::span<const double>(points),
             {.value = value, .slope = slope, .curvature = curvature});
    CurvePiece piece{.low = low, .high = high, .nodes = {}};
    piece.nodes.reserve(points.size() + 16);
    for (std::size_t i = 0; i < points.size(); ++i)
        if (!std::isnan(value[i]) && !std::isnan(slope[i]) && !std::isnan(curvature[i]))
            piece.nodes.push_back({points[i], {value[i], slope[i], curvature[i]}});
    return piece;
}

/// A little more than the range, so that what lies at its ends is between nodes.
Interval periodsOf(const Interval& range, double period)
{
    const double middle = middleOf(range);
    const double reach = mostPeriods / 2 * period;
    return {std::max(range.low - period, middle - reach), std::min(range.high + period, middle + reach)};
}

}  // namespace

double middleOf(const Interval& range)
{
    return isFinite(range) ? range.low / 2 + range.high / 2 : 0;
}

CurveNode nodeAt(const Activation& activation, std::span<const double> values, double x)
{
    return {x, evaluateAt(activation, values, x)};
}

std::vector<CurvePiece> scanCurve(const Activation& activation, std::span<const double> values,
                                  std::span<const SlopePiece> slopes, const Shape& shape, const Interval& range)
{
    if (shape.period > 0) {
        const Interval scanned = periodsOf(range, shape.period);
        const int periods = static_cast<int>(std::ceil((scanned.high - scanned.low) / shape.period));
        std::vector<double> points = evenPoints(scanned, std::max(1, periods) * nodesPerPeriod);
        std::erase_if(points, [&](double x) { return std::abs(x) < closest(scanned); });
        if (scanned.low < 0 && scanned.high > 0)
            points.insert(std::ranges::upper_bound(points, 0.0), 0.0);
        return {evaluated(activation, values, -infinity, infinity, points)};
    }
    const std::vector<double> even = evenPoints(range, evenNodes);
    const double spacing = closest(range);
    std::vector<CurvePiece> pieces;
    for (const SlopePiece& piece : slopes)
        pieces.push_back(evaluated(activation, values, piece.low, piece.high, pointsOf(piece, even, spacing)));
    return pieces;
}

}  // namespace actiscope
