#include "core/analysis/notable_points.h"

#include "core/analysis/activation_slope.h"
#include "core/analysis/curve_scan.h"
#include "core/analysis/root_search.h"
#include "core/number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>

namespace actiscope {

namespace {

using Kind = NotablePoint::Kind;

constexpr double rounding = std::numeric_limits<double>::epsilon();
/// Slopes that agree to this part are one: the extrema among the samples are solved less sharply than the points here.
constexpr double sameSlope = 1e-12;

int signOf(double number)
{
    return (number > 0) - (number < 0);
}

/// f − mx, whose zeros are the roots (m = 0) or the fixed points (m = 1).
struct Offset {
    double m = 0;

    double operator()(const CurveNode& node) const { return node.at.value - m * node.x; }
    /// What rounding alone can make of it.
    double noise(const CurveNode& node) const
    {
        constexpr double smallest = std::numeric_limits<double>::min();
        return m * (4 * rounding * (std::abs(node.at.value) + std::abs(node.x)) + smallest);
    }
};

/// The last node on one side of a zero and the first on its other side; those between cannot be told from zero.
struct SignChange {
    std::size_t before = 0;
    std::size_t after = 0;
};

NotablePoint pointAt(Kind kind, const CurveNode& node)
{
    const NotablePoint::Side side{node.at.value, node.at.slope};
    return {.kind = kind, .x = node.x, .to = node.x, .y = side.value, .slope = side.slope, .left = side, .right = side};
}

class Finder {
public:
    Finder(const Activation& activation, std::span<const double> values, const Interval& range)
        : activation_(activation), values_(values), range_(range), shape_(scaledShape(activation, values))
    {}

    std::vector<NotablePoint> find();

private:
    CurveNode at(double x) const { return nodeAt(activation_, values_, x); }
    void add(Kind kind, const CurveNode& node);
    void addInterval(Kind kind, double from, double to);
    bool isInInterval(Kind kind, double x) const;
    template <class Sign>
    std::vector<SignChange> changesIn(const std::vector<CurveNode>& nodes, const Sign& sign) const;
    template <class Measure>
    CurveNode zeroIn(const std::vector<CurveNode>& nodes, const SignChange& change, const Measure& measure) const;
    template <class Measure, class Gain>
    bool standsOut(const std::vector<CurveNode>& nodes, const SignChange& change, const CurveNode& zero,
                   const Measure& measure, const Gain& gain, double noise) const;
    void addInflections(CurvePiece& piece);
    std::vector<double> turningPoints(CurvePiece& piece, const Offset& offset);
    void addZeros(CurvePiece& piece, Kind kind, const Offset& offset);
    void addBreak(const Break& place);
    void addExtremumAt(const Break& place, const CurveNode& middle, const NotablePoint::Side& left,
                       const NotablePoint::Side& right);
    void addSteepest(std::span<const SlopePiece> slopes);

    const Activation& activation_;
    std::span<const double> values_;
    Interval range_;
    Shape shape_;
    std::vector<NotablePoint> found_;
};

void Finder::add(Kind kind, const CurveNode& node)
{
    if (range_.contains(node.x))
        found_.push_back(pointAt(kind, node));
}

/// Neighbouring ones become one: pieces meet at breaks.
void Finder::addInterval(Kind kind, double from, double to)
{
    from = std::max(from, range_.low);
    to = std::min(to, range_.high);
    const auto neighbour = std::ranges::find_if(found_, [&](const NotablePoint& point) {
        return point.kind == kind && point.isInterval() && point.to == from;
    });
    if (neighbour != found_.end()) {
        neighbour->to = std::max(to, from);
    } else if (from < to) {
        found_.push_back(pointAt(kind, at(from)));
        found_.back().to = to;
    }
}

bool Finder::isInInterval(Kind kind, double x) const
{
    return std::ranges::any_of(found_, [&](const NotablePoint& point) {
        return point.kind == kind && point.isInterval() && x >= point.x && x <= point.to;
    });
}

/// Changes of sign that may lie within the range. sign: of the node with an index; 0 where it cannot be told.
template <class Sign>
std::vector<SignChange> Finder::changesIn(const std::vector<CurveNode>& nodes, const Sign& sign) const
{
    std::vector<SignChange> changes;
    int before = 0;
    std::size_t last = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const int now = sign(i);
        if (now == 0)
            continue;
        if (before != 0 && now != before && nodes[i].x >= range_.low && nodes[last].x <= range_.high)
            changes.push_back({last, i});
        before = now;
        last = i;
    }
    return changes;
}

/// Where exact zeros lie between, the one at x = 0 or the one in their middle: around a root of high order they are
/// many.
template <class Measure>
CurveNode Finder::zeroIn(const std::vector<CurveNode>& nodes, const SignChange& change, const Measure& measure) const
{
    std::vector<std::size_t> zeros;
    for (std::size_t i = change.before + 1; i < change.after; ++i) {
        if (measure(nodes[i]) != 0)
            continue;
        if (nodes[i].x == 0)
            return nodes[i];
        zeros.push_back(i);
    }
    if (!zeros.empty())
        return nodes[zeros[zeros.size() / 2]];
    const CurveNode& a = nodes[change.before];
    const CurveNode& b = nodes[change.after];
    return at(rootBetween([&](double x) { return measure(at(x)); }, a.x, b.x, measure(a), measure(b)));
}

/// The change is more than rounding: on each side, up to where the sign changes again, some node gains more than the
/// noise.
template <class Measure, class Gain>
bool Finder::standsOut(const std::vector<CurveNode>& nodes, const SignChange& change, const CurveNode& zero,
                       const Measure& measure, const Gain& gain, double noise) const
{
    const double width = std::isfinite(range_.high - range_.low) ? range_.high - range_.low : 0;
    const double reach = std::max({1.0, width, std::abs(zero.x)});
    const auto gains = [&](std::size_t from, int step) {
        const int sign = signOf(measure(nodes[from]));
        for (std::size_t i = from; i < nodes.size() && signOf(measure(nodes[i])) == sign;
             i += static_cast<std::size_t>(step)) {
            if (std::abs(nodes[i].x - zero.x) > reach)
                break;
            if (gain(nodes[i]) > noise)
                return true;
        }
        return gain(nodes[from]) > noise;
    };
    return gains(change.before, -1) && gains(change.after, 1);
}

void insert(std::vector<CurveNode>& nodes, const std::vector<CurveNode>& more)
{
    for (const CurveNode& node : more) {
        const auto place = std::ranges::lower_bound(nodes, node.x, {}, &CurveNode::x);
        if (place == nodes.end() || place->x != node.x)
            nodes.insert(place, node);
    }
}

void Finder::addInflections(CurvePiece& piece)
{
    const auto curvature = [](const CurveNode& node) { return node.at.curvature; };
    const auto sign = [&](std::size_t i) { return signOf(curvature(piece.nodes[i])); };
    std::vector<CurveNode> places;
    for (const SignChange& change : changesIn(piece.nodes, sign)) {
        const CurveNode place = zeroIn(piece.nodes, change, curvature);
        const auto bending = [&](const CurveNode& node) {
            return std::abs(node.at.slope - place.at.slope) * std::abs(node.x - place.x);
        };
        if (standsOut(piece.nodes, change, place, curvature, bending, 8 * rounding * std::abs(place.at.value)))
            places.push_back(place);
    }
    for (const CurveNode& place : places)
        add(Kind::inflection, place);
    insert(piece.nodes, places);
}

/// Where f − mx turns; they become nodes, so that it is monotone between neighbours. Those of f itself are its extrema.
std::vector<double> Finder::turningPoints(CurvePiece& piece, const Offset& offset)
{
    const auto slope = [&](const CurveNode& node) { return node.at.slope - offset.m; };
    const auto sign = [&](std::size_t i) { return signOf(slope(piece.nodes[i])); };
    std::vector<CurveNode> places;
    for (const SignChange& change : changesIn(piece.nodes, sign)) {
        const CurveNode place = zeroIn(piece.nodes, change, slope);
        const auto rise = [&](const CurveNode& node) { return std::abs(offset(node) - offset(place)); };
        const double noise = 8 * rounding * (std::abs(place.at.value) + offset.m * std::abs(place.x));
        if (!standsOut(piece.nodes, change, place, slope, rise, noise))
            continue;
        places.push_back(place);
        if (offset.m == 0)
            add(sign(change.before) < 0 ? Kind::minimum : Kind::maximum, place);
    }
    insert(piece.nodes, places);
    std::vector<double> turning;
    for (const CurveNode& place : places)
        turning.push_back(place.x);
    return turning;
}

void Finder::addZeros(CurvePiece& piece, Kind kind, const Offset& offset)
{
    const std::vector<double> turning = turningPoints(piece, offset);
    const std::vector<CurveNode>& nodes = piece.nodes;
    // An analytic function that is 0 on an interval is 0 everywhere. One that is 0 far out only, nears it.
    if (std::ranges::all_of(nodes,
                            [&](const CurveNode& node) { return std::abs(offset(node)) <= offset.noise(node); })) {
        addInterval(kind, piece.low, piece.high);
        return;
    }
    const auto around = [&](std::size_t i) {
        return i == 0 || i + 1 == nodes.size()
                   ? 0
                   : std::max(std::abs(offset(nodes[i - 1])), std::abs(offset(nodes[i + 1])));
    };
    const auto sign = [&](std::size_t i) {
        const double noise = std::max(offset.noise(nodes[i]), 16 * rounding * around(i));
        return std::abs(offset(nodes[i])) <= noise ? 0 : signOf(offset(nodes[i]));
    };
    const std::vector<SignChange> changes = changesIn(nodes, sign);
    for (const SignChange& change : changes) {
        // Where f − mx is flat too, its own digits do not tell the root; the flat node between does.
        const auto flat = std::find_if(nodes.begin() + static_cast<std::ptrdiff_t>(change.before) + 1,
                                       nodes.begin() + static_cast<std::ptrdiff_t>(change.after),
                                       [&](const CurveNode& node) { return node.at.slope == offset.m; });
        add(kind,
            flat - nodes.begin() < static_cast<std::ptrdiff_t>(change.after) ? *flat : zeroIn(nodes, change, offset));
    }
    for (const double x : turning) {
        const auto place = std::ranges::lower_bound(nodes, x, {}, &CurveNode::x);
        const auto index = static_cast<std::size_t>(place - nodes.begin());
        const bool isCrossed = std::ranges::any_of(
            changes, [&](const SignChange& change) { return index >= change.before && index <= change.after; });
        if (!isCrossed && sign(index) == 0)
            add(kind, *place);
    }
}

void Finder::addExtremumAt(const Break& place, const CurveNode& middle, const NotablePoint::Side& left,
                           const NotablePoint::Side& right)
{
    // +1 where the side lies above the point, −1 where below, 0 where it is level.
    const auto level = [&](const NotablePoint::Side& side, double slopeAway) {
        const double difference = side.value - middle.at.value;
        const double noise = 4 * rounding * (std::abs(middle.at.value) + std::abs(side.slope * place.x));
        const bool jumps = place.kind == Break::Kind::jump && std::abs(difference) > noise;
        return signOf(jumps ? difference : slopeAway);
    };
    const int before = level(left, -left.slope);
    const int after = level(right, right.slope);
    if (before != 0 && before == after)
        add(before > 0 ? Kind::minimum : Kind::maximum, middle);
}

void Finder::addBreak(const Break& place)
{
    if (!range_.contains(place.x) || !shape_.domain.contains(place.x))
        return;
    const CurveNode middle = at(place.x);
    const CurveNode before = at(std::nextafter(place.x, -infinity));
    const CurveNode after = at(std::nextafter(place.x, infinity));
    const NotablePoint::Side left{before.at.value, before.at.slope};
    const NotablePoint::Side right{after.at.value, after.at.slope};
    const std::size_t first = found_.size();
    if (place.kind == Break::Kind::jump)
        add(Kind::jump, middle);
    else if (place.kind == Break::Kind::kink)
        add(Kind::kink, middle);
    else if (signOf(before.at.curvature) * signOf(after.at.curvature) < 0)
        add(Kind::inflection, middle);
    addExtremumAt(place, middle, left, right);
    for (const auto& [kind, offset] : {std::pair{Kind::root, Offset{0}}, std::pair{Kind::fixedPoint, Offset{1}}}) {
        const bool isCrossed = place.kind != Break::Kind::jump && signOf(offset(before)) * signOf(offset(after)) < 0;
        const bool isZero = std::abs(offset(middle)) <= offset.noise(middle);
        if ((isZero || isCrossed) && !isInInterval(kind, place.x))
            add(kind, middle);
    }
    for (std::size_t i = first; i < found_.size(); ++i) {
        found_[i].left = left;
        found_[i].right = right;
    }
}

void Finder::addSteepest(std::span<const SlopePiece> slopes)
{
    double steepest = 0;
    for (const SlopePiece& piece : slopes)
        steepest = std::max(steepest, piece.steepest());
    if (steepest == 0 || std::isinf(steepest))
        return;
    const auto isSteepest = [&](double slope) { return std::abs(slope) >= steepest * (1 - sameSlope); };
    for (const SlopePiece& piece : slopes) {
        if (piece.nodes.empty())
            continue;
        const bool isStraight =
            std::ranges::all_of(piece.nodes, [&](const SlopeNode& node) { return isSteepest(node.slope); });
        if (isStraight || (std::isinf(piece.low) && isSteepest(piece.nodes.front().slope)) ||
            (std::isinf(piece.high) && isSteepest(piece.nodes.back().slope)))
            return;
    }
    const std::vector<NotablePoint> candidates = found_;
    for (const NotablePoint& point : candidates)
        if (point.kind == Kind::inflection && isSteepest(point.slope))
            add(Kind::steepest, at(point.x));
    for (const Break& place : shape_.breaks) {
        const bool isKnown = std::ranges::any_of(
            found_, [&](const NotablePoint& point) { return point.kind == Kind::steepest && point.x == place.x; });
        if (isKnown || !range_.contains(place.x) || !shape_.domain.contains(place.x))
            continue;
        const CurveNode before = at(std::nextafter(place.x, -infinity));
        const CurveNode after = at(std::nextafter(place.x, infinity));
        if (!isSteepest(before.at.slope) && !isSteepest(after.at.slope))
            continue;
        add(Kind::steepest, at(place.x));
        found_.back().left = {before.at.value, before.at.slope};
        found_.back().right = {after.at.value, after.at.slope};
        found_.back().slope = isSteepest(before.at.slope) ? before.at.slope : after.at.slope;
    }
}

/// Leaves one of each kind where rounding made several.
void removeRepeated(std::vector<NotablePoint>& points)
{
    std::ranges::sort(points, [](const NotablePoint& a, const NotablePoint& b) {
        return std::pair(a.kind, a.x) < std::pair(b.kind, b.x);
    });
    const auto isSame = [](const NotablePoint& a, const NotablePoint& b) {
        return a.kind == b.kind && b.x - a.to <= 1e-12 * std::abs(b.x);
    };
    // The first of equal ones stays: an interval begins before the points at its end.
    points.erase(std::unique(points.begin(), points.end(), isSame), points.end());
    std::ranges::sort(points, [](const NotablePoint& a, const NotablePoint& b) {
        return std::pair(a.x, a.kind) < std::pair(b.x, b.kind);
    });
}

void keepNearest(std::vector<NotablePoint>& points, double middle)
{
    if (points.size() <= mostNotablePoints)
        return;
    std::ranges::stable_sort(points, {}, [&](const NotablePoint& point) { return std::abs(point.x - middle); });
    points.resize(mostNotablePoints);
    std::ranges::sort(points, [](const NotablePoint& a, const NotablePoint& b) {
        return std::pair(a.x, a.kind) < std::pair(b.x, b.kind);
    });
}

std::vector<NotablePoint> Finder::find()
{
    const std::vector<SlopePiece> slopes = scanSlope(ActivationSlope(activation_, values_), shape_);
    std::vector<CurvePiece> pieces = scanCurve(activation_, values_, slopes, shape_, range_);
    for (CurvePiece& piece : pieces)
        addInflections(piece);
    for (CurvePiece& piece : pieces)
        addZeros(piece, Kind::root, Offset{0});
    for (CurvePiece& piece : pieces)
        addZeros(piece, Kind::fixedPoint, Offset{1});
    for (const Break& place : shape_.breaks)
        addBreak(place);
    addSteepest(slopes);
    removeRepeated(found_);
    keepNearest(found_, middleOf(range_));
    return found_;
}

}  // namespace

std::string_view identifier(NotablePoint::Kind kind)
{
    static constexpr std::array<std::string_view, 8> identifiers{"root", "minimum", "maximum",     "inflection",
                                                                 "kink", "jump",    "fixed_point", "steepest"};
    return identifiers[static_cast<std::size_t>(kind)];
}

std::vector<NotablePoint> notablePoints(const Activation& activation, std::span<const double> values,
                                        const Interval& range)
{
    if (!(range.low <= range.high))
        throw std::invalid_argument("notablePoints: the range must ascend");
    return Finder(activation, values, range).find();
}

std::string describe(std::span<const NotablePoint> points)
{
    std::string text;
    for (const NotablePoint& point : points) {
        text += text.empty() ? "" : " | ";
        text.append(identifier(point.kind)).append(" ");
        text +=
            point.isInterval() ? "(" + writeNumber(point.x) + ", " + writeNumber(point.to) + ")" : writeNumber(point.x);
    }
    return text;
}

}  // namespace actiscope
