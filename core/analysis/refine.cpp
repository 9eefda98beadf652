#include "core/analysis/refine.h"

#include "core/evaluate.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr int mostSearches = 1500;  // of a point, in one line
constexpr int deepest = 14;
constexpr double widestStep = 0.02;  // features of formulas are wider, but for parameters that make them sharp
constexpr int scales = 20;           // that the neighbourhood of an anchor is searched at

struct Sample {
    double x = 0;
    double y = 0;
};

class Refinement {
public:
    Refinement(const Samples& samples, const std::function<double(double)>& at, const Sight& sight)
        : samples_(samples), at_(at), sight_(sight), perPixel_(1 / sight.xPixel), aspect_(sight.xPixel / sight.yPixel)
    {}

    std::optional<Samples> refine(std::span<const double> anchors)
    {
        const std::size_t count = samples_.x.size();
        if (count < 2)
            return std::nullopt;
        std::size_t kept = 0;  // how many of the samples are in the result
        const auto keepTo = [&](std::size_t end) {
            result_.x.insert(result_.x.end(), samples_.x.begin() + offset(kept), samples_.x.begin() + offset(end));
            result_.y.insert(result_.y.end(), samples_.y.begin() + offset(kept), samples_.y.begin() + offset(end));
            kept = end;
        };
        double before = 0;
        double here = slope(0);
        for (std::size_t i = 0; i + 1 < count; ++i) {
            const double after = i + 2 < count ? slope(i + 1) : here;
            const bool isSharp = isBend(i, before, here, after);
            const bool isSearched = hasAnchor(i, anchors);
            if ((isSharp || isSearched) && isVisible(sampleAt(i), sampleAt(i + 1))) {
                added_.clear();
                isSearched ? search(i, anchors) : split(sampleAt(i), sampleAt(i + 1), 0);
                if (!added_.empty()) {
                    keepTo(i + 1);
                    for (const Sample& sample : added_)
                        append(sample);
                }
            }
            before = here;
            here = after;
        }
        if (kept == 0)
            return std::nullopt;
        keepTo(count);
        return std::move(result_);
    }

private:
    static std::ptrdiff_t offset(std::size_t index) { return static_cast<std::ptrdiff_t>(index); }
    Sample sampleAt(std::size_t i) const { return {samples_.x[i], samples_.y[i]}; }

    void append(const Sample& sample)
    {
        result_.x.push_back(sample.x);
        result_.y.push_back(sample.y);
    }

    /// Of the line from sample i to the next, in pixels; 0 at a gap.
    double slope(std::size_t i) const
    {
        const double slope = (samples_.y[i + 1] - samples_.y[i]) / (samples_.x[i + 1] - samples_.x[i]) * aspect_;
        return std::isfinite(slope) ? slope : 0;
    }

    /// The slopes beside a piece of the line say how far the curve may be from it.
    bool isBend(std::size_t i, double before, double here, double after) const
    {
        const double run = (samples_.x[i + 1] - samples_.x[i]) * perPixel_;
        const double turn = std::max(std::abs(here - before), std::abs(after - here));
        return run * turn > 2 * sight_.tolerance * (1 + std::abs(here));
    }

    bool isVisible(const Sample& a, const Sample& b) const
    {
        return std::max(a.y, b.y) >= sight_.y.low && std::min(a.y, b.y) <= sight_.y.high;  // false for NaN, too
    }

    /// From the point to the line through a and b, in pixels; or half of how far it is above or below, if that is more:
    /// what is narrow and steep can still have a tip that rises far.
    double deviation(const Sample& a, const Sample& b, const Sample& point) const
    {
        const double dx = (b.x - a.x) / sight_.xPixel;
        const double dy = (b.y - a.y) / sight_.yPixel;
        const double off = (point.y - a.y) / sight_.yPixel * dx - (point.x - a.x) / sight_.xPixel * dy;
        return std::abs(off) / std::min(std::hypot(dx, dy), 2 * dx);
    }

    std::optional<Sample> look(double low, double x, double high)
    {
        if (searches_ >= mostSearches || !(x > low && x < high))
            return std::nullopt;
        ++searches_;
        const Sample sample{x, at_(x)};
        return std::isfinite(sample.y) ? std::optional(sample) : std::nullopt;
    }

    /// Two places, neither in the middle: a step that is there would pass for straight.
    void split(const Sample& a, const Sample& b, int depth)
    {
        if (depth == deepest)
            return;
        const std::optional<Sample> first = look(a.x, a.x + 0.36 * (b.x - a.x), b.x);
        const std::optional<Sample> second = look(a.x, a.x + 0.64 * (b.x - a.x), b.x);
        if (!first || !second)
            return;
        if (std::max(deviation(a, b, *first), deviation(a, b, *second)) <= sight_.tolerance)
            return;
        const auto go = [&](const Sample& from, const Sample& to) {
            if (isVisible(from, to))
                split(from, to, depth + 1);
        };
        go(a, *first);
        added_.push_back(*first);
        go(*first, *second);
        added_.push_back(*second);
        go(*second, b);
    }

    bool hasAnchor(std::size_t i, std::span<const double> anchors) const
    {
        if (samples_.x[i + 1] - samples_.x[i] <= widestStep)
            return false;
        const auto touches = [&](double anchor) { return anchor >= samples_.x[i] && anchor <= samples_.x[i + 1]; };
        return touches(0) || std::any_of(anchors.begin(), anchors.end(), touches);
    }

    /// Ever closer to each anchor, from both sides; then between what was found.
    void search(std::size_t i, std::span<const double> anchors)
    {
        const Sample from = sampleAt(i);
        const Sample to = sampleAt(i + 1);
        std::vector<double> places;
        const auto approach = [&](double anchor) {
            if (anchor < from.x || anchor > to.x)
                return;
            places.push_back(anchor);
            for (int k = 1; k <= scales; ++k) {
                places.push_back(anchor - std::ldexp(to.x - from.x, -k));
                places.push_back(anchor + std::ldexp(to.x - from.x, -k));
            }
        };
        approach(0);
        std::for_each(anchors.begin(), anchors.end(), approach);
        std::sort(places.begin(), places.end());
        std::vector<Sample> found{from};
        for (const double x : places) {
            if (const std::optional<Sample> sample = look(found.back().x, x, to.x))
                found.push_back(*sample);
        }
        found.push_back(to);
        const bool isStraight = std::all_of(found.begin() + 1, found.end() - 1, [&](const Sample& sample) {
            return deviation(from, to, sample) <= sight_.tolerance;
        });
        if (isStraight)
            return;
        for (std::size_t k = 0; k + 1 < found.size(); ++k) {
            if (k > 0)
                added_.push_back(found[k]);
            if (isVisible(found[k], found[k + 1]))
                split(found[k], found[k + 1], 0);
        }
    }

    const Samples& samples_;
    const std::function<double(double)>& at_;
    const Sight& sight_;
    double perPixel_;  ///< pixels by unit of x
    double aspect_;    ///< a slope of the function to one of pixels
    Samples result_;
    std::vector<Sample> added_;
    int searches_ = 0;
};

}  // namespace

std::optional<Samples> refined(const Samples& samples, const std::function<double(double)>& at, const Sight& sight,
                               std::span<const double> anchors)
{
    return Refinement(samples, at, sight).refine(anchors);
}

std::optional<Samples> refined(const Samples& samples, const Activation& activation, std::span<const double> values,
                               Quantity quantity, const Sight& sight)
{
    const auto at = [&](double x) {
        const Point point = evaluateAt(activation, values, x);
        return quantity == Quantity::value ? point.value : quantity == Quantity::slope ? point.slope : point.curvature;
    };
    std::vector<double> anchors;
    for (const Break& place : activation.shape(values).breaks)
        anchors.push_back(place.x);
    return refined(samples, at, sight, anchors);
}

}  // namespace actiscope
