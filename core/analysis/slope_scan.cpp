#include "core/analysis/slope_scan.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double largest = std::numeric_limits<double>::max();
constexpr int samplesPerPeriod = 256;

/// Distances from a break or from 0 at which the slope is sampled. Features scale with the parameters, so the steps are
/// even in the logarithm: four per octave from 2^-40 to 2^40 and one per 16 octaves beyond, where only tails remain;
/// around 1, where formulas without parameters have theirs, they are no wider than 1/4.
std::vector<double> makeDistances()
{
    std::vector<double> distances;
    for (int exponent = -1072; exponent < -40; exponent += 16)
        distances.push_back(std::ldexp(1.0, exponent));
    for (int quarter = -40 * 4; quarter < 0; ++quarter)
        distances.push_back(std::exp2(quarter / 4.0));
    for (double distance = 1; distance < 32; distance += 0.25)
        distances.push_back(distance);
    for (int quarter = 5 * 4; quarter <= 40 * 4; ++quarter)
        distances.push_back(std::exp2(quarter / 4.0));
    for (int exponent = 48; exponent < 1024; exponent += 16)
        distances.push_back(std::ldexp(1.0, exponent));
    return distances;
}

const std::vector<double>& distances()
{
    static const std::vector<double> all = makeDistances();
    return all;
}

void addIfInside(std::vector<double>& points, double x, double low, double high)
{
    if (x > low && x < high && (points.empty() || x > points.back()))
        points.push_back(x);
}

/// Points between two neighbouring anchors, denser towards each; an infinite one attracts none but its last.
void addPoints(std::vector<double>& points, double low, double high)
{
    const std::vector<double>& all = distances();
    const double half = std::isinf(low) || std::isinf(high) ? infinity : high / 2 - low / 2;
    if (std::isinf(low)) {
        addIfInside(points, -largest, low, high);
    } else {
        addIfInside(points, std::nextafter(low, infinity), low, high);
        auto distance = std::ranges::lower_bound(all, std::abs(low) * 0x1p-50);
        for (; distance != all.end() && *distance < half; ++distance)
            addIfInside(points, low + *distance, low, high);
    }
    if (std::isinf(high)) {
        addIfInside(points, largest, low, high);
    } else {
        const auto nearest = std::ranges::lower_bound(all, std::abs(high) * 0x1p-50);
        auto distance = std::ranges::lower_bound(all, half);
        while (distance > nearest)
            addIfInside(points, high - *--distance, low, high);
        addIfInside(points, std::nextafter(high, -infinity), low, high);
    }
}

SlopeNode nodeAt(const SlopeFunction& function, double x)
{
    SlopeNode node{.x = x};
    function.evaluate({&node.x, 1}, {&node.slope, 1}, {&node.curvature, 1});
    return node;
}

/// Where the curvature changes sign between a and b: Chandrupatla's root finder. The slope is flat there, so that eight
/// digits of x give all of the slope.
SlopeNode extremum(const SlopeFunction& function, SlopeNode a, SlopeNode b)
{
    SlopeNode previous = a;
    double fraction = 0.5;
    for (int round = 0; round < 100; ++round) {
        const SlopeNode middle = nodeAt(function, a.x + fraction * (b.x - a.x));
        if (middle.curvature == 0 || std::isnan(middle.curvature))
            return middle;
        if ((middle.curvature > 0) == (a.curvature > 0)) {
            previous = a;
        } else {
            previous = b;
            b = a;
        }
        a = middle;
        const double width = std::abs(b.x - a.x);
        if (width <= 1e-9 * std::abs(a.x) || width < std::numeric_limits<double>::min())
            break;
        const double xi = (a.x - b.x) / (previous.x - b.x);
        const double phi = (a.curvature - b.curvature) / (previous.curvature - b.curvature);
        fraction = 0.5;
        if (phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi) {
            const double rest = previous.curvature - a.curvature;
            fraction =
                a.curvature / (b.curvature - a.curvature) * previous.curvature / (b.curvature - previous.curvature) +
                (previous.x - a.x) / (b.x - a.x) * a.curvature / rest * b.curvature /
                    (previous.curvature - b.curvature);
        }
        const double margin = 0.25e-9 * std::abs(a.x) / width;
        fraction = std::clamp(fraction, std::min(margin, 0.5), std::max(1 - margin, 0.5));
    }
    return std::abs(a.curvature) < std::abs(b.curvature) ? a : b;
}

bool changesSign(double a, double b)
{
    return (a > 0 && b < 0) || (a < 0 && b > 0);
}

SlopePiece sampledPiece(const SlopeFunction& function, double low, double high, const std::vector<double>& points)
{
    std::vector<double> slope(points.size());
    std::vector<double> curvature(points.size());
    function.evaluate(points, slope, curvature);
    SlopePiece piece{.low = low, .high = high, .nodes = {}, .isUndefined = false};
    piece.nodes.reserve(points.size() + 8);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (std::isnan(slope[i]))
            continue;
        const SlopeNode node{points[i], slope[i], curvature[i]};
        if (!piece.nodes.empty() && changesSign(piece.nodes.back().curvature, node.curvature))
            piece.nodes.push_back(extremum(function, piece.nodes.back(), node));
        piece.nodes.push_back(node);
    }
    piece.isUndefined = piece.nodes.empty() && !points.empty();
    return piece;
}

SlopePiece samplePeriod(const SlopeFunction& function, double period)
{
    std::vector<double> points;
    for (int i = 0; i <= samplesPerPeriod; ++i)
        points.push_back(period * (static_cast<double>(i) / samplesPerPeriod - 0.5));
    return sampledPiece(function, -period / 2, period / 2, points);
}

/// |slope| at the sample next to x.
double steepnessNear(const SlopePiece& piece, double x)
{
    const auto node = std::ranges::lower_bound(piece.nodes, x, {}, &SlopeNode::x);
    return std::abs(node == piece.nodes.end() ? piece.nodes.back().slope : node->slope);
}

/// True if |slope| still rises like a power of the distance as close to an end (the lower or the upper one) as it is
/// known: at a pole, or where x leaves the range of double.
bool isUnbounded(const SlopePiece& piece, double end)
{
    const SlopeNode& nearest = end == piece.low ? piece.nodes.front() : piece.nodes.back();
    const double farther = std::isinf(end) ? std::copysign(0x1p992, end) : end + (nearest.x - end) * 0x1p20;
    const double steepness = std::abs(nearest.slope);
    return std::isinf(steepness) || steepness > 8 * steepnessNear(piece, farther);
}

/// A point well inside of (a, b): halfway in the logarithm where they are of different orders of magnitude.
double between(double a, double b)
{
    const double ratio = a / b;
    if (ratio > 4 || (ratio > 0 && ratio < 0.25))
        return std::copysign(std::sqrt(std::abs(a)) * std::sqrt(std::abs(b)), a);
    return a / 2 + b / 2;
}

/// Where the tangent reaches the target, taken in the logarithm: one step for e^x, few for any power of x.
double newtonStep(const SlopeNode& at, double target)
{
    const double ratio = at.slope / target;
    const double distance = ratio > 0 && !(std::abs(ratio - 1) < 1e-3) ? at.slope * std::log(ratio) : at.slope - target;
    return -distance / at.curvature;
}

}  // namespace

bool SlopePiece::isDead() const
{
    return !nodes.empty() && std::ranges::all_of(nodes, [](const SlopeNode& node) { return node.slope == 0; });
}

double SlopePiece::steepest() const
{
    if (nodes.empty())
        return 0;
    if (isUnbounded(*this, low) || isUnbounded(*this, high))
        return infinity;
    double steepestSlope = 0;
    for (const SlopeNode& node : nodes)
        steepestSlope = std::max(steepestSlope, std::abs(node.slope));
    return steepestSlope;
}

std::vector<double> samplePoints(double low, double high)
{
    std::vector<double> points;
    points.reserve(2 * distances().size() + 8);
    if (low < 0 && high > 0) {
        addPoints(points, low, 0);
        points.push_back(0);
        addPoints(points, 0, high);
    } else {
        addPoints(points, low, high);
    }
    return points;
}

std::vector<SlopePiece> scanSlope(const SlopeFunction& function, const Shape& shape)
{
    if (shape.period > 0)
        return {samplePeriod(function, shape.period)};
    std::vector<double> cuts{shape.domain.low};
    for (const Break& place : shape.breaks)
        if (std::isfinite(place.x) && place.x > cuts.back() && place.x < shape.domain.high)
            cuts.push_back(place.x);
    cuts.push_back(shape.domain.high);
    std::vector<SlopePiece> pieces;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i)
        pieces.push_back(sampledPiece(function, cuts[i], cuts[i + 1], samplePoints(cuts[i], cuts[i + 1])));
    return pieces;
}

double crossing(const SlopeFunction& function, const SlopeNode& from, const SlopeNode& to, double target)
{
    SlopeNode low = from;
    SlopeNode high = to;
    const bool isFalling = from.slope > to.slope;
    double previousStep = infinity;
    double x = between(low.x, high.x);
    // Newton's steps while they halve at least, bisection else: 60 rounds of the latter are enough for any two doubles
    // of one magnitude.
    for (int round = 0; round < 200 && std::nextafter(low.x, high.x) < high.x; ++round) {
        const SlopeNode middle = nodeAt(function, x);
        if (middle.slope == target)
            return x;
        ((middle.slope > target) == isFalling ? low : high) = middle;
        const double step = newtonStep(middle, target);
        const double next = x + step;
        if (std::abs(step) <= 0x1p-51 * std::abs(x))
            return next;
        const bool isTrusted = next > low.x && next < high.x && std::abs(step) < previousStep / 2;
        x = isTrusted ? next : between(low.x, high.x);
        previousStep = isTrusted ? std::abs(step) : high.x - low.x;
    }
    return std::abs(low.slope - target) < std::abs(high.slope - target) ? low.x : high.x;
}

}  // namespace actiscope
