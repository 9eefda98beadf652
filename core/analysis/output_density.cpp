#include "core/analysis/output_density.h"

#include "core/analysis/distinct_values.h"
#include "core/analysis/input_spread.h"
#include "core/analysis/regions.h"
#include "core/evaluate.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <stdexcept>

namespace actiscope {

namespace {

/// A part of the line on which f is smooth.
struct Piece {
    double low = 0;
    double high = 0;
    bool isConstant = false;
    double constant = 0;
};

std::vector<Piece> piecesOf(const Activation& activation, std::span<const double> values)
{
    Shape shape = activation.shape(values);
    if (values[activation.scaleIndex()] == 0)
        shape.breaks = {};
    std::vector<double> cuts{shape.domain.low};
    for (const Break& place : shape.breaks)
        if (std::isfinite(place.x) && place.x > cuts.back() && place.x < shape.domain.high)
            cuts.push_back(place.x);
    cuts.push_back(shape.domain.high);
    // A function whose slope has a period is nowhere constant.
    RegionAnalysis analysis;
    if (!(shape.period > 0) || values[activation.scaleIndex()] == 0)
        analysis = analyseRegions(activation, values, {});
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        Piece piece{.low = cuts[i], .high = cuts[i + 1]};
        const double inside = std::isinf(piece.low)    ? (std::isinf(piece.high) ? 0 : piece.high - 1)
                              : std::isinf(piece.high) ? piece.low + 1
                                                       : piece.low / 2 + piece.high / 2;
        piece.isConstant = analysis.kindAt(inside) == RegionKind::dead;
        piece.constant = piece.isConstant ? evaluateAt(activation, values, inside).value : 0;
        pieces.push_back(piece);
    }
    return pieces;
}

class Bins {
public:
    explicit Bins(const DensityRange& range)
        : range_(range), width_((range.to - range.from) / range.count), shares_(static_cast<std::size_t>(range.count))
    {}

    /// In bins from the lower end; finite, however far outside.
    double place(double y) const
    {
        constexpr double farthest = 1e12;
        return std::clamp((y - range_.from) / width_, -farthest, farthest);
    }
    bool overlap(double a, double b) const { return std::max(a, b) >= 0 && std::min(a, b) <= range_.count; }

    /// Spreads a share evenly between two places.
    void spread(double share, double a, double b)
    {
        const double low = std::min(a, b);
        const double high = std::max(a, b);
        const double count = range_.count;
        if (!overlap(low, high))
            return;
        const auto first = static_cast<std::size_t>(std::clamp(low, 0.0, count - 1));
        const auto last = static_cast<std::size_t>(std::clamp(high, 0.0, count - 1));
        if (high - low < 1e-12) {
            shares_[first] += share;
            return;
        }
        for (std::size_t i = first; i <= last; ++i) {
            const auto from = static_cast<double>(i);
            const double overlap = std::min(high, from + 1) - std::max(low, from);
            shares_[i] += share * std::max(overlap, 0.0) / (high - low);
        }
    }

    void addTo(OutputDensity& result) const
    {
        for (std::size_t i = 0; i < shares_.size(); ++i) {
            result.y.push_back(range_.from + width_ * (static_cast<double>(i) + 0.5));
            result.density.push_back(shares_[i] / width_);
        }
    }

private:
    DensityRange range_;
    double width_;
    std::vector<double> shares_;
};

/// Cuts an interval into evenly wide cells, and into ever smaller ones towards its ends and 0.
std::vector<double> edgesOf(double low, double high, double scale)
{
    constexpr int evenCells = 1024;
    std::vector<double> edges;
    for (int i = 0; i <= evenCells; ++i)
        edges.push_back(low + (high - low) * i / evenCells);
    for (const double anchor : {low, 0.0, high})
        for (double distance = scale; distance > scale * 1e-9; distance /= 2) {
            edges.push_back(anchor - distance);
            edges.push_back(anchor + distance);
        }
    edges.push_back(0);
    std::erase_if(edges, [&](double x) { return !(x >= low && x <= high); });
    std::ranges::sort(edges);
    const auto [first, last] = std::ranges::unique(edges);
    edges.erase(first, last);
    edges.back() = high;
    return edges;
}

/// Pushes the inputs of smooth pieces through f: cell by cell, each small enough that f is straight in it.
class Pushing {
public:
    Pushing(const Activation& activation, std::span<const double> values, const InputSpread& source, Bins& bins)
        : activation_(activation), values_(values), source_(source), bins_(bins)
    {}

    void push(const Piece& piece)
    {
        const double low = std::max(std::nextafter(piece.low, infinity), source_.low);
        const double high = std::min(std::nextafter(piece.high, -infinity), source_.high);
        if (!(low < high))
            return;
        const std::vector<double> edges = edgesOf(low, high, (source_.high - source_.low) / 2);
        const std::vector<double> places = placesAt(edges);
        std::vector<Cell> cells;
        for (std::size_t i = 0; i + 1 < edges.size(); ++i)
            cells.push_back({edges[i], edges[i + 1], places[i], places[i + 1]});
        for (int round = 0; !cells.empty(); ++round)
            cells = halved(cells, round < mostRounds);
    }

private:
    struct Cell {
        double from;
        double to;
        double placeFrom;
        double placeTo;
    };
    static constexpr int mostRounds = 24;
    static constexpr double straight = 0.002;   ///< bins that the middle of a cell may be off
    static constexpr double widest = 4;         ///< bins that a cell may span
    static constexpr double negligible = 1e-9;  ///< share of a cell that is not looked at more closely

    std::vector<double> placesAt(const std::vector<double>& x)
    {
        std::vector<double> y(x.size());
        evaluate(activation_, values_, std::span<const double>(x), {.value = y});
        for (double& value : y)
            value = bins_.place(value);
        return y;
    }

    /// Spreads the cells that are small enough, and returns the halves of the others.
    std::vector<Cell> halved(const std::vector<Cell>& cells, bool mayCut)
    {
        std::vector<double> middles;
        for (const Cell& cell : cells)
            middles.push_back(cell.from / 2 + cell.to / 2);
        const std::vector<double> places = placesAt(middles);
        std::vector<Cell> smaller;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const Cell& cell = cells[i];
            const Cell halves[] = {{cell.from, middles[i], cell.placeFrom, places[i]},
                                   {middles[i], cell.to, places[i], cell.placeTo}};
            const double bend = std::abs(places[i] - (cell.placeFrom + cell.placeTo) / 2);
            const bool isRough =
                (bend > straight || std::abs(cell.placeTo - cell.placeFrom) > widest) &&
                (bins_.overlap(cell.placeFrom, cell.placeTo) || bins_.overlap(places[i], cell.placeTo));
            const bool isCut = mayCut && isRough && source_.mass(cell.from, cell.to) > negligible;
            for (const Cell& half : halves) {
                if (isCut)
                    smaller.push_back(half);
                else if (!std::isnan(half.placeFrom + half.placeTo))
                    bins_.spread(source_.mass(half.from, half.to), half.placeFrom, half.placeTo);
            }
        }
        return smaller;
    }

    const Activation& activation_;
    std::span<const double> values_;
    const InputSpread& source_;
    Bins& bins_;
};

void addMass(std::vector<PointMass>& masses, double y, double mass)
{
    if (!(mass > 0))
        return;
    const auto place = std::ranges::lower_bound(masses, y, {}, &PointMass::y);
    if (place != masses.end() && place->y == y)
        place->mass += mass;
    else
        masses.insert(place, {y, mass});
}

/// Adds the outputs of values to ys, without those that are outside of the domain.
void addOutputs(const Activation& activation, std::span<const double> values, std::span<const float> x,
                std::vector<float>& ys, const std::function<bool()>& isCancelled)
{
    constexpr std::size_t blockSize = std::size_t{1} << 14;
    std::vector<float> y;
    for (std::size_t from = 0; from < x.size() && !(isCancelled && isCancelled()); from += blockSize) {
        const auto block = x.subspan(from, std::min(blockSize, x.size() - from));
        y.resize(block.size());
        evaluate(activation, values, block, {.value = y});
        std::ranges::copy_if(y, std::back_inserter(ys), [](float value) { return !std::isnan(value); });
    }
}

/// The values of a constant piece; its ends belong to it where f has the same value there.
std::span<const float> valuesIn(const Piece& piece, const Activation& activation, std::span<const double> values,
                                std::span<const float> all)
{
    const auto belongs = [&](double end) {
        return std::isinf(end) || evaluateAt(activation, values, end).value == piece.constant;
    };
    const auto value = [](float x) { return double{x}; };
    const auto begin = belongs(piece.low) ? std::ranges::lower_bound(all, piece.low, {}, value)
                                          : std::ranges::upper_bound(all, piece.low, {}, value);
    const auto end = belongs(piece.high) ? std::ranges::upper_bound(all, piece.high, {}, value)
                                         : std::ranges::lower_bound(all, piece.high, {}, value);
    return begin < end ? std::span<const float>(begin, end) : std::span<const float>();
}

/// Counts outputs, each worth a share, in the part of the range that they reach.
void countOutputs(const std::vector<float>& ys, double share, const DensityRange& range, OutputDensity& result)
{
    const auto [least, greatest] = ys.empty() ? std::ranges::minmax({0.0F}) : std::ranges::minmax(ys);
    DensityRange reached = range;
    if (least < greatest && least < range.to && greatest > range.from) {
        reached.from = std::max(range.from, double{least});
        reached.to = std::min(range.to, double{greatest});
    }
    Bins bins(reached);
    if (least < greatest)
        for (const float y : ys)
            bins.spread(share, bins.place(double{y}), bins.place(double{y}));
    else if (std::isfinite(least))
        addMass(result.masses, double{least}, static_cast<double>(ys.size()) * share);
    bins.addTo(result);
}

OutputDensity densityOfData(const Activation& activation, std::span<const double> values, std::span<const float> all,
                            const DensityRange& range, const std::function<bool()>& isCancelled)
{
    OutputDensity result;
    const double share = 1 / static_cast<double>(all.size());
    const std::vector<DistinctValue> few = distinctValues(all);
    for (const DistinctValue& each : few)
        if (const double y = evaluateAt(activation, values, double{each.value}).value; std::isfinite(y))
            addMass(result.masses, y, static_cast<double>(each.count) * share);
    std::vector<float> ys;
    if (few.empty()) {
        const float* counted = all.data();
        for (const Piece& piece : piecesOf(activation, values)) {
            if (!piece.isConstant)
                continue;
            const std::span<const float> same = valuesIn(piece, activation, values, all);
            addMass(result.masses, piece.constant, static_cast<double>(same.size()) * share);
            if (same.empty())
                continue;
            addOutputs(activation, values, {counted, same.data()}, ys, isCancelled);
            counted = same.data() + same.size();
        }
        addOutputs(activation, values, {counted, all.data() + all.size()}, ys, isCancelled);
    }
    countOutputs(ys, share, range, result);
    return result;
}

}  // namespace

OutputDensity outputDensity(const Activation& activation, std::span<const double> values, const Inputs& inputs,
                            const DensityRange& range, const std::function<bool()>& isCancelled)
{
    if (!(range.from < range.to) || std::isinf(range.to - range.from) || range.count < 1)
        throw std::invalid_argument("outputDensity: the range is empty or not finite");
    if (inputs.kind == InputKind::data && !inputs.data->values.empty())
        return densityOfData(activation, values, inputs.data->values, range, isCancelled);
    const InputSpread source(inputs);
    const std::vector<Piece> pieces = piecesOf(activation, values);
    OutputDensity result;
    Bins bins(range);
    if (!(source.low < source.high)) {
        // The law is narrower than the next number is far.
        const double place = bins.place(evaluateAt(activation, values, source.low).value);
        bins.spread(1, place, place);
    } else {
        Pushing pushing(activation, values, source, bins);
        for (const Piece& piece : pieces) {
            if (piece.isConstant)
                addMass(result.masses, piece.constant, source.mass(piece.low, piece.high));
            else if (!(isCancelled && isCancelled()))
                pushing.push(piece);
        }
    }
    bins.addTo(result);
    return result;
}

}  // namespace actiscope
