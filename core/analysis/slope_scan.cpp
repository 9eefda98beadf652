#include "core/analysis/slope_scan.h"

#include "core/analysis/slope_search.h"

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
    piece.nodes.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        if (!std::isnan(slope[i]))
            piece.nodes.push_back({points[i], slope[i], curvature[i]});
    piece.isUndefined = piece.nodes.empty() && !points.empty();
    return piece;
}

/// Puts the extrema of the slope among the samples of all pieces.
void addExtrema(const SlopeFunction& function, std::vector<SlopePiece>& pieces)
{
    std::vector<Turn> turns;
    for (const SlopePiece& piece : pieces)
        for (std::size_t i = 0; i + 1 < piece.nodes.size(); ++i)
            if (changesSign(piece.nodes[i].curvature, piece.nodes[i + 1].curvature))
                turns.push_back({piece.nodes[i], piece.nodes[i + 1]});
    if (turns.empty())
        return;
    const std::vector<SlopeNode> found = extrema(function, turns);
    auto next = found.begin();
    for (SlopePiece& piece : pieces) {
        std::vector<SlopeNode> nodes;
        for (const SlopeNode& node : piece.nodes) {
            if (!nodes.empty() && changesSign(nodes.back().curvature, node.curvature))
                nodes.push_back(*next++);
            nodes.push_back(node);
        }
        piece.nodes = std::move(nodes);
    }
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
    std::vector<SlopePiece> pieces;
    if (shape.period > 0) {
        pieces.push_back(samplePeriod(function, shape.period));
    } else {
        std::vector<double> cuts{shape.domain.low};
        for (const Break& place : shape.breaks)
            if (std::isfinite(place.x) && place.x > cuts.back() && place.x < shape.domain.high)
                cuts.push_back(place.x);
        cuts.push_back(shape.domain.high);
        for (std::size_t i = 0; i + 1 < cuts.size(); ++i)
            pieces.push_back(sampledPiece(function, cuts[i], cuts[i + 1], samplePoints(cuts[i], cuts[i + 1])));
    }
    addExtrema(function, pieces);
    return pieces;
}

}  // namespace actiscope
