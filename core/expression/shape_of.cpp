#include "core/expression/shape_of.h"

#include "core/analysis/slope_search.h"
#include "core/expression/breaks.h"
#include "core/expression/limits.h"
#include "core/expression/period.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace actiscope::expression {
namespace {

/// f at one point.
struct Node {
    double x = 0;
    double value = 0;
    double slope = 0;
};

/// What f does between two neighbouring breaks.
struct Piece {
    Interval values;
    bool isDefined = false;
    bool isFlat = true;
    bool rises = false;
    bool falls = false;
    double first = 0;  ///< what the value starts from, and ends at
    double last = 0;
    std::vector<Turn> turns{};  ///< its extrema lie within
};

/// f itself in the place of the slope: what is looked for there are the extrema of f.
class Values final : public SlopeFunction {
public:
    Values(const Formula& formula, std::span<const double> parameters) : formula_(formula), parameters_(parameters) {}

    void evaluate(std::span<const double> x, std::span<double> value, std::span<double> slope) const override
    {
        Run run(formula_.program(), parameters_, 1);
        for (std::size_t from = 0; from < x.size(); from += Run::block) {
            const std::size_t count = std::min(Run::block, x.size() - from);
            run(x.subspan(from, count));
            std::ranges::copy(run.result(0, 0).first(count), value.subspan(from).begin());
            std::ranges::copy(run.result(0, 1).first(count), slope.subspan(from).begin());
        }
    }

private:
    const Formula& formula_;
    std::span<const double> parameters_;
};

/// What may be rounding in the slopes of a piece. It comes from what f adds up near by or on the way from 0, so that a
/// power's enormous slopes far out do not hide how it turns near 0.
class SlopeNoise {
public:
    explicit SlopeNoise(std::vector<Node> nodes) : nodes_(std::move(nodes))
    {
        std::erase_if(nodes_, [](const Node& node) { return !std::isfinite(node.slope); });
        std::ranges::sort(nodes_, {}, distance);
        double steepest = 0;
        double steepestAway = 0;
        for (const Node& node : nodes_) {
            steepest = std::max(steepest, std::abs(node.slope));
            if (distance(node) >= near)
                steepestAway = std::max(steepestAway, std::abs(node.slope));
            steepest_.push_back(steepest);
            steepestAway_.push_back(steepestAway);
        }
    }

    double at(double x) const
    {
        const double reach = std::max(1.0, 4 * std::abs(x));
        const auto count = std::ranges::upper_bound(nodes_, reach, {}, distance) - nodes_.begin();
        const std::vector<double>& steepest = std::abs(x) < near ? steepest_ : steepestAway_;
        return count == 0 ? 0 : 1e-13 * steepest[static_cast<std::size_t>(count - 1)];
    }

private:
    static double distance(const Node& node) { return std::abs(node.x); }

    static constexpr double near = 0x1p-16;  ///< closer to 0, a root is as steep as one likes
    std::vector<Node> nodes_;                ///< ascending by distance from 0
    std::vector<double> steepest_;           ///< up to each of them
    std::vector<double> steepestAway_;       ///< leaving out those near 0
};

class Survey {
public:
    Survey(const Formula& formula, std::span<const double> parameters)
        : formula_(formula), parameters_(parameters), breaks_(findBreaks(formula, parameters))
    {}

    Shape shape()
    {
        Shape shape;
        const auto low = limitsAtEnd(formula_.program(), parameters_, -1, 0);
        const auto high = limitsAtEnd(formula_.program(), parameters_, 1, 0);
        shape.limitLow = low[0];
        shape.limitHigh = high[0];
        scan();
        findDomain(shape);
        for (const FoundBreak& one : breaks_) {
            const bool isInside = one.x > shape.domain.low && one.x < shape.domain.high;
            if (!isInside)
                continue;
            shape.breaks.add({one.x, one.kind});
            shape.smoothness = std::min(shape.smoothness, one.smoothness);
        }
        summarise(shape);
        if (shape.breaks.empty() && shape.domain == Interval{})
            shape.period = findPeriod(formula_, parameters_);
        return shape;
    }

private:
    void scan()
    {
        const std::span<const double> x = scannedPoints();
        std::vector<double> value(x.size());
        std::vector<double> slope(x.size());
        Values(formula_, parameters_).evaluate(x, value, slope);
        for (std::size_t i = 0; i < x.size(); ++i)
            nodes_.push_back({x[i], value[i], slope[i]});
    }

    /// From the first to the last number of f; holes in between are jumps.
    void findDomain(Shape& shape) const
    {
        const auto isNumber = [](const Node& node) { return !std::isnan(node.value); };
        const bool isSomewhere = std::ranges::any_of(nodes_, isNumber);
        if (!isSomewhere) {
            shape.domain = {0, 0, true, true};
            return;
        }
        // Where f leaves its domain, findBreaks knows the very end; what overflows far out is no end.
        const auto first = std::ranges::find_if(nodes_, isNumber);
        const auto last = std::find_if(nodes_.rbegin(), nodes_.rend(), isNumber);
        constexpr double far = 0x1p40;
        for (const FoundBreak& one : breaks_) {
            const bool isPole = !std::isfinite(valueAt(one.x));
            if (!one.isDefinedLeft && one.x <= first->x && first->x > -far && one.x > -far)
                shape.domain = {one.x, shape.domain.high, isPole, shape.domain.highOpen};
            if (!one.isDefinedRight && one.x >= last->x && last->x < far && one.x < far)
                shape.domain = {shape.domain.low, one.x, shape.domain.lowOpen, isPole};
        }
    }

    double valueAt(double x) const
    {
        Run run(formula_.program(), parameters_, 0);
        run({&x, 1});
        return run.result(0, 0)[0];
    }

    std::vector<Piece> pieces(const Shape& shape) const
    {
        std::vector<FoundBreak> ends{{.x = shape.domain.low, .right = shape.limitLow}};
        for (const FoundBreak& one : breaks_) {
            if (one.x == shape.domain.low)
                ends.front() = one;
            if (one.x > shape.domain.low && one.x < shape.domain.high)
                ends.push_back(one);
        }
        ends.push_back({.x = shape.domain.high, .left = shape.limitHigh});
        for (const FoundBreak& one : breaks_)
            if (one.x == shape.domain.high)
                ends.back() = one;
        std::vector<Piece> all;
        for (std::size_t i = 0; i + 1 < ends.size(); ++i)
            all.push_back(pieceBetween(ends[i], ends[i + 1]));
        includeExtrema(all);
        return all;
    }

    /// Those of all pieces are looked for together.
    void includeExtrema(std::vector<Piece>& all) const
    {
        constexpr double lastDigits = 1e-15;
        std::vector<Turn> turns;
        for (const Piece& piece : all)
            turns.insert(turns.end(), piece.turns.begin(), piece.turns.end());
        const std::vector<SlopeNode> found = extrema(Values(formula_, parameters_), turns, lastDigits);
        auto next = found.begin();
        for (Piece& piece : all)
            for (std::size_t i = 0; i < piece.turns.size(); ++i)
                include(piece, next++->slope, true);
    }

    Piece pieceBetween(const FoundBreak& low, const FoundBreak& high) const
    {
        Piece piece{.values = {infinity, -infinity, false, false}, .first = low.right, .last = high.left};
        std::vector<Node> inside;
        for (const Node& node : nodes_)
            if (node.x > low.x && node.x < high.x && std::isfinite(node.value))
                inside.push_back(node);
        piece.isDefined = !inside.empty();
        piece.isFlat = std::ranges::none_of(inside, [](const Node& node) { return std::abs(node.slope) > 0; });
        const SlopeNoise noise(inside);
        const Node* before = nullptr;
        int turns = 0;
        for (const Node& node : inside) {
            const double rounding = noise.at(node.x);
            piece.rises = piece.rises || node.slope > rounding;
            piece.falls = piece.falls || node.slope < -rounding;
            if (piece.isFlat || std::isnan(piece.first) || std::isnan(piece.last))
                includeSample(piece, node.value);
            if (node.slope == 0)
                continue;
            const bool isTurn = before && (before->slope > 0) != (node.slope > 0);
            if (isTurn && std::abs(node.x) < farthestTurn && turns++ < mostTurns)
                piece.turns.push_back({{before->x, before->value, before->slope}, {node.x, node.value, node.slope}});
            else if (isTurn)
                includeSample(piece, node.value);
            before = &node;
        }
        addEnd(piece, low, low.right);
        addEnd(piece, high, high.left);
        return piece;
    }

    void addEnd(Piece& piece, const FoundBreak& end, double value) const
    {
        if (!piece.isDefined || (piece.isFlat && std::isfinite(value)))
            return;
        include(piece, value, std::isfinite(value) && std::isfinite(end.x) && valueAt(end.x) == value);
    }

    /// One of many values of which the greatest is not known: what is enormous is taken for growing on.
    static void includeSample(Piece& piece, double value)
    {
        constexpr double enormous = 1e100;
        const bool isEndless = !piece.isFlat && std::abs(value) > enormous;
        include(piece, isEndless ? std::copysign(infinity, value) : value, !isEndless);
    }

    static void include(Piece& piece, double value, bool isTaken)
    {
        if (std::isnan(value))
            return;
        Interval& values = piece.values;
        if (value < values.low || (value == values.low && isTaken)) {
            values.low = value;
            values.lowOpen = !isTaken;
        }
        if (value > values.high || (value == values.high && isTaken)) {
            values.high = value;
            values.highOpen = !isTaken;
        }
    }

    void summarise(Shape& shape) const
    {
        const std::vector<Piece> all = pieces(shape);
        bool rises = false;
        bool falls = false;
        bool isFlat = false;
        const Piece* before = nullptr;
        std::vector<Interval> values;
        for (const Piece& piece : all) {
            if (!piece.isDefined)
                continue;
            const double step = before ? piece.first - before->last : 0;
            const double size = before ? std::max(std::abs(piece.first), std::abs(before->last)) : 0;
            const double tolerance = std::isfinite(size) ? 1e-7 * size : 0;
            rises = rises || piece.rises || step > tolerance;
            falls = falls || piece.falls || step < -tolerance;
            isFlat = isFlat || piece.isFlat;
            if (piece.values.low <= piece.values.high)
                values.push_back(piece.values);
            before = &piece;
        }
        for (const FoundBreak& one : breaks_)
            if (const double value = valueAt(one.x); one.kind == Break::Kind::jump && std::isfinite(value) &&
                                                     std::isfinite(one.left) && std::isfinite(one.right))
                values.push_back({value, value, false, false});
        shape.monotonicity = rises && falls ? Monotonicity::none
                             : rises        ? (isFlat ? Monotonicity::rising : Monotonicity::strictlyRising)
                             : falls        ? (isFlat ? Monotonicity::falling : Monotonicity::strictlyFalling)
                                            : Monotonicity::constant;
        unite(std::move(values), shape);
    }

    /// One interval, with its gaps, where there are more than a Shape holds.
    static void unite(std::vector<Interval> parts, Shape& shape)
    {
        std::ranges::sort(parts, {}, [](const Interval& part) { return std::pair(part.low, part.lowOpen); });
        std::vector<Interval> all;
        for (const Interval& part : parts) {
            const bool touches =
                !all.empty() &&
                (part.low < all.back().high || (part.low == all.back().high && !(part.lowOpen && all.back().highOpen)));
            if (!touches) {
                all.push_back(part);
            } else if (part.high > all.back().high || (part.high == all.back().high && !part.highOpen)) {
                all.back().high = part.high;
                all.back().highOpen = part.highOpen;
            }
        }
        constexpr std::size_t mostParts = sizeof(shape.codomain.items) / sizeof(Interval);
        if (all.size() > mostParts)
            all = {{all.front().low, all.back().high, all.front().lowOpen, all.back().highOpen}};
        for (const Interval& part : all)
            shape.codomain.add(part);
    }

    static constexpr double farthestTurn = 0x1p20;
    static constexpr int mostTurns = 64;  ///< in a piece; one that turns for ever is not asked for all of them

    const Formula& formula_;
    std::span<const double> parameters_;
    std::vector<FoundBreak> breaks_;
    std::vector<Node> nodes_;
};

}  // namespace

Shape shapeOf(const Formula& formula, std::span<const double> parameters)
{
    return Survey(formula, parameters).shape();
}

}  // namespace actiscope::expression
