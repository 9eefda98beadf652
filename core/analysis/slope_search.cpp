#include "core/analysis/slope_search.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace actiscope {

namespace {

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

/// Newton's steps while they halve at least, bisection else: 60 rounds of the latter are enough for any two doubles of
/// one magnitude.
class CrossingSearch {
public:
    explicit CrossingSearch(const SlopeBetween& wanted)
        : low_(wanted.from),
          high_(wanted.to),
          target_(wanted.slope),
          isFalling_(wanted.from.slope > wanted.to.slope),
          x_(between(low_.x, high_.x))
    {
        endIfClosed();
    }

    const std::optional<double>& result() const { return result_; }
    double x() const { return x_; }  ///< where the function is to be asked next

    void take(const SlopeNode& middle)
    {
        if (middle.slope == target_) {
            result_ = x_;
            return;
        }
        ((middle.slope > target_) == isFalling_ ? low_ : high_) = middle;
        const double step = newtonStep(middle, target_);
        const double next = x_ + step;
        if (std::abs(step) <= 0x1p-51 * std::abs(x_)) {
            result_ = next;
            return;
        }
        const bool isTrusted = next > low_.x && next < high_.x && std::abs(step) < previousStep_ / 2;
        x_ = isTrusted ? next : between(low_.x, high_.x);
        previousStep_ = isTrusted ? std::abs(step) : high_.x - low_.x;
        ++round_;
        endIfClosed();
    }

private:
    void endIfClosed()
    {
        constexpr int mostRounds = 200;
        if (round_ == mostRounds || !(std::nextafter(low_.x, high_.x) < high_.x))
            result_ = std::abs(low_.slope - target_) < std::abs(high_.slope - target_) ? low_.x : high_.x;
    }

    SlopeNode low_;
    SlopeNode high_;
    double target_;
    bool isFalling_;
    double x_;
    double previousStep_ = infinity;
    int round_ = 0;
    std::optional<double> result_;
};

/// Chandrupatla's root finder on the curvature.
class ExtremumSearch {
public:
    /// precision: relative, of x.
    ExtremumSearch(const Turn& turn, double precision)
        : precision_(precision), a_(turn.from), b_(turn.to), previous_(a_), x_(a_.x + 0.5 * (b_.x - a_.x))
    {}

    const std::optional<SlopeNode>& result() const { return result_; }
    double x() const { return x_; }  ///< where the function is to be asked next

    void take(const SlopeNode& middle)
    {
        constexpr int mostRounds = 100;
        if (middle.curvature == 0 || std::isnan(middle.curvature)) {
            result_ = middle;
            return;
        }
        if ((middle.curvature > 0) == (a_.curvature > 0)) {
            previous_ = a_;
        } else {
            previous_ = b_;
            b_ = a_;
        }
        a_ = middle;
        const double width = std::abs(b_.x - a_.x);
        const bool isClosed = width <= precision_ * std::abs(a_.x) || width < std::numeric_limits<double>::min();
        if (isClosed || ++round_ == mostRounds) {
            result_ = std::abs(a_.curvature) < std::abs(b_.curvature) ? a_ : b_;
            return;
        }
        x_ = a_.x + fraction(width) * (b_.x - a_.x);
    }

private:
    double fraction(double width) const
    {
        const double xi = (a_.x - b_.x) / (previous_.x - b_.x);
        const double phi = (a_.curvature - b_.curvature) / (previous_.curvature - b_.curvature);
        double share = 0.5;
        if (phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi) {
            const double rest = previous_.curvature - a_.curvature;
            share = a_.curvature / (b_.curvature - a_.curvature) * previous_.curvature /
                        (b_.curvature - previous_.curvature) +
                    (previous_.x - a_.x) / (b_.x - a_.x) * a_.curvature / rest * b_.curvature /
                        (previous_.curvature - b_.curvature);
        }
        const double margin = 0.25 * precision_ * std::abs(a_.x) / width;
        return std::clamp(share, std::min(margin, 0.5), std::max(1 - margin, 0.5));
    }

    double precision_;
    SlopeNode a_;
    SlopeNode b_;
    SlopeNode previous_;
    double x_;
    int round_ = 0;
    std::optional<SlopeNode> result_;
};

/// In step with each other, until all have their result.
template <class Search>
void solve(const SlopeFunction& function, std::vector<Search>& searches)
{
    std::vector<Search*> open;
    for (Search& search : searches)
        if (!search.result())
            open.push_back(&search);
    std::vector<double> x;
    std::vector<double> slope;
    std::vector<double> curvature;
    while (!open.empty()) {
        x.clear();
        for (const Search* search : open)
            x.push_back(search->x());
        slope.resize(x.size());
        curvature.resize(x.size());
        function.evaluate(x, slope, curvature);
        for (std::size_t i = 0; i < open.size(); ++i)
            open[i]->take({x[i], slope[i], curvature[i]});
        std::erase_if(open, [](const Search* search) { return search->result().has_value(); });
    }
}

}  // namespace

std::vector<double> crossings(const SlopeFunction& function, std::span<const SlopeBetween> wanted)
{
    std::vector<CrossingSearch> searches(wanted.begin(), wanted.end());
    solve(function, searches);
    std::vector<double> places;
    places.reserve(searches.size());
    for (const CrossingSearch& search : searches)
        places.push_back(*search.result());
    return places;
}

std::vector<SlopeNode> extrema(const SlopeFunction& function, std::span<const Turn> turns, double precision)
{
    std::vector<ExtremumSearch> searches;
    searches.reserve(turns.size());
    for (const Turn& turn : turns)
        searches.emplace_back(turn, precision);
    solve(function, searches);
    std::vector<SlopeNode> found;
    found.reserve(searches.size());
    for (const ExtremumSearch& search : searches)
        found.push_back(*search.result());
    return found;
}

}  // namespace actiscope
