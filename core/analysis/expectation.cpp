#include "core/analysis/expectation.h"

#include "core/analysis/division.h"
#include "core/analysis/growth.h"
#include "core/analysis/panel.h"
#include "core/analysis/steep_end.h"
#include "core/evaluate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace actiscope {

namespace {

using namespace quadrature;

constexpr double epsilon = std::numeric_limits<double>::epsilon();

class Quadrature {
public:
    Quadrature(const Activation& activation, std::span<const double> values, const Law& law)
        : activation_(activation), values_(values), law_(law), growth_(activation, values)
    {}

    Moments run(const Division& division, const std::function<bool()>& isCancelled)
    {
        const std::vector<Anchor>& anchors = division.anchors;
        cuts_ = division.cuts;
        for (std::size_t i = 0; i + 1 < anchors.size(); ++i)
            addBetween(anchors[i], anchors[i + 1]);
        addBeyond(anchors.front(), -1);
        addBeyond(anchors.back(), 1);
        fill(0);
        findDivergences(anchors);
        centre_ = typicalValue();
        sumUp();
        centre_ = mean();
        parts_.clear();
        sumUp();
        while (panels_.size() < mostPanels && !(isCancelled && isCancelled()) && refine())
            sumUp();
        return result();
    }

private:
    static constexpr std::size_t mostPanels = 6000;
    static constexpr double finest = 1e-12;     ///< the width of the innermost panel at a graded anchor
    static constexpr double gradingRatio = 16;  ///< of neighbouring panels there
    static constexpr double tolerance = 1e-13;  ///< of one panel's error, relative to the whole integral

    void add(const Anchor& anchor, double from, double to)
    {
        const auto [low, high] = std::minmax(from, to);
        panels_.push_back({.anchor = anchor, .from = low, .to = high});
    }

    void addBetween(const Anchor& left, const Anchor& right)
    {
        const double half = (right.z - left.z) / 2;
        addTowards(left, half);
        addTowards(right, -half);
    }

    void addTowards(const Anchor& anchor, double reach)
    {
        while (anchor.isGraded && std::abs(reach) > finest) {
            addCut(anchor, reach / gradingRatio, reach);
            reach /= gradingRatio;
        }
        addCut(anchor, 0, reach);
    }

    /// An exponential can outgrow the bell: f²·density is greatest where z is twice its rate.
    void addBeyond(const Anchor& end, double side)
    {
        constexpr double farthest = 400;  // z²/2 keeps eleven digits
        constexpr double bell = 10;       // all of it, to either side
        if (law_.kind != InputKind::normal || std::abs(end.z) < law_.reach())
            return;
        const double x = law_.centre + side * farthest * law_.scale;
        const Point at = evaluateAt(activation_, values_, x);
        const std::optional<double> rate = std::isinf(at.value) ? growth_.rateAt(x) : std::nullopt;
        if (const double reach = rate ? 2 * std::abs(*rate) * law_.scale + bell : 0; reach > law_.reach())
            add(end, 0, side * (std::min(reach, farthest) - law_.reach()));
    }

    void addCut(const Anchor& anchor, double from, double to)
    {
        const auto [low, high] = std::minmax(from, to);
        double begin = low;
        for (auto cut = std::ranges::upper_bound(cuts_, anchor.z + low); cut != cuts_.end(); ++cut) {
            const double offset = *cut - anchor.z;
            if (offset >= high)
                break;
            if (offset > begin)
                add(anchor, std::exchange(begin, offset), offset);
        }
        add(anchor, begin, high);
    }

    /// Evaluates at the nodes of all panels from `first` on.
    void fill(std::size_t first)
    {
        const std::size_t count = (panels_.size() - first) * nodeCount;
        x_.resize(count);
        value_.resize(count);
        slope_.resize(count);
        for (std::size_t p = first; p < panels_.size(); ++p) {
            Panel& panel = panels_[p];
            const double middle = (panel.from + panel.to) / 2;
            const double half = (panel.to - panel.from) / 2;
            for (std::size_t i = 0; i < nodeCount; ++i) {
                const double offset = middle + half * rule[i].place;
                panel.root[i] = panel.fullRoot[i] = law_.rootDensity(panel.anchor.z + offset);
                panel.shrink[i] = 1;
                x_[(p - first) * nodeCount + i] = panel.anchor.x + law_.scale * offset;
            }
        }
        evaluate(activation_, values_, std::span<const double>(x_), {.value = value_, .slope = slope_});
        for (std::size_t p = first; p < panels_.size(); ++p) {
            std::copy_n(value_.begin() + static_cast<std::ptrdiff_t>((p - first) * nodeCount), nodeCount,
                        panels_[p].value.begin());
            std::copy_n(slope_.begin() + static_cast<std::ptrdiff_t>((p - first) * nodeCount), nodeCount,
                        panels_[p].slope.begin());
            continueGrowth(panels_[p], std::span(x_).subspan((p - first) * nodeCount, nodeCount));
            approachEnd(panels_[p]);
        }
    }

    /// Offsets that are too small beside the anchor all round to its x.
    void approachEnd(Panel& panel)
    {
        const double side = panel.from + panel.to > 0 ? 1 : -1;
        const double nearest = std::min(std::abs(panel.from), std::abs(panel.to)) * law_.scale;
        if (!panel.anchor.isGraded || nearest >= std::abs(panel.anchor.x) * 0x1p-26)
            return;
        const auto end = SteepEnd::find(activation_, values_, panel.anchor.x, side, law_.scale);
        if (!end)
            return;
        for (std::size_t i = 0; i < nodeCount; ++i) {
            const double offset = (panel.from + panel.to) / 2 + (panel.to - panel.from) / 2 * rule[i].place;
            if (const double distance = std::abs(offset) * law_.scale; distance < end->distance()) {
                const Point point = end->at(distance);
                panel.value[i] = point.value;
                panel.slope[i] = point.slope;
            }
        }
    }

    /// What overflows at its nodes, x, may still have a finite integral.
    void continueGrowth(Panel& panel, std::span<const double> x)
    {
        for (std::size_t i = 0; i < nodeCount; ++i) {
            if (!std::isinf(panel.value[i]) && !std::isinf(panel.slope[i]))
                continue;
            if (const std::optional<ScaledPoint> point = growth_.at(x[i])) {
                const double z =
                    panel.anchor.z + (panel.from + panel.to) / 2 + (panel.to - panel.from) / 2 * rule[i].place;
                panel.value[i] = point->value;
                panel.slope[i] = point->slope;
                panel.root[i] = law_.rootDensity(z, point->excess);
                panel.fullRoot[i] = law_.rootDensity(z, 2 * point->excess);
                panel.shrink[i] = std::exp(-point->excess);
            }
        }
    }

    /// Beside a pole the integral over each octave of the distance stays as large as that over the next.
    void findDivergences(const std::vector<Anchor>& anchors)
    {
        for (std::size_t i = 0; i < anchors.size(); ++i) {
            if (!anchors[i].isGraded || law_.rootDensity(anchors[i].z) == 0)
                continue;
            if (i + 1 < anchors.size())
                findDivergence(anchors[i].x, law_.scale * (anchors[i + 1].z - anchors[i].z));
            if (i > 0)
                findDivergence(anchors[i].x, law_.scale * (anchors[i - 1].z - anchors[i].z));
        }
    }

    /// room: how far f is smooth on that side.
    void findDivergence(double x, double room)
    {
        const double nearest = std::max(law_.scale * 0x1p-45, std::abs(x) * 0x1p-40);
        if (nearest * 0x1p15 > std::abs(room) / 2)
            return;
        using Octave = std::array<double, integrand::count>;
        const auto octaveAt = [&](double distance) {  // the integrand times the distance
            const Point at = evaluateAt(activation_, values_, x + std::copysign(distance, room));
            Octave octave{at.value, at.value * at.value, at.slope, at.slope * at.slope};
            for (double& each : octave)
                each *= distance;
            return octave;
        };
        // From far enough away everything looks like a pole; around 0 double can look closer.
        constexpr double tiny = 0x1p-900;
        const std::array<Octave, 4> octaves{octaveAt(x == 0 ? std::min(tiny, nearest) : nearest), octaveAt(nearest),
                                            octaveAt(nearest * 0x1p7), octaveAt(nearest * 0x1p14)};
        for (std::size_t k = 0; k < integrand::count; ++k) {
            const auto isHeld = [&](std::size_t i) {
                return octaves[i + 1][k] != 0 && std::abs(octaves[i][k]) > std::abs(octaves[i + 1][k]) / 2;
            };
            if (isHeld(0) && isHeld(1) && isHeld(2))
                diverge(k, std::copysign(infinity, octaves[1][k]));
        }
    }

    /// ∞ − ∞ is no number: the mean of 1/x does not exist where both of its sides count.
    void diverge(std::size_t k, double sign) { divergent_[k] = divergent_[k] == 0 ? sign : divergent_[k] + sign; }

    /// The value where the density is greatest: what the mean is counted from, so that constants stay exact.
    double typicalValue() const
    {
        double typical = 0;
        double most = 0;
        for (const Panel& panel : panels_)
            for (std::size_t i = 0; i < nodeCount; ++i)
                if (panel.root[i] > most && std::isfinite(panel.value[i]) && panel.shrink[i] == 1) {
                    most = panel.root[i];
                    typical = panel.value[i];
                }
        return typical;
    }

    /// Integrates the panels that are new, and adds up all.
    void sumUp()
    {
        for (std::size_t p = parts_.size(); p < panels_.size(); ++p)
            parts_.push_back(integrate(panels_[p], centre_));
        whole_ = {};
        for (const Integrals& part : parts_) {
            for (std::size_t k = 0; k < integrand::count; ++k) {
                whole_.sum[k] += part.sum[k];
                whole_.size[k] += part.size[k];
                whole_.beyond[k] += part.beyond[k];
            }
            whole_.mass += part.mass;
        }
    }

    /// Where that is infinite, or nothing is in the domain, so are the integrals around any other centre.
    double mean() const
    {
        const double found = centre_ + whole_.sum[integrand::value] / whole_.mass;
        return std::isfinite(found) && !isInfinite(integrand::value) ? found : centre_;
    }

    bool isInfinite(std::size_t k) const
    {
        return divergent_[k] != 0 || !std::isfinite(whole_.size[k]) || whole_.beyond[k] > 1e-12 * whole_.size[k];
    }

    bool isRough(const Integrals& part) const
    {
        const double noise = 4 * epsilon * std::abs(centre_);
        const double floors[integrand::count] = {
            noise, noise * (noise + std::sqrt(whole_.size[integrand::squaredValue])), 0, 0};
        for (std::size_t k = 0; k < integrand::count; ++k) {
            if (part.size[k] == 0 || isInfinite(k))
                continue;
            // The larger rule is much better than the difference from the smaller one: the usual power law.
            const double difference = std::abs(part.sum[k] - part.coarse[k]) / part.size[k];
            const double scaled = 200 * difference;
            const double error = part.size[k] * std::min(1.0, scaled * std::sqrt(scaled));
            if (error > tolerance * whole_.size[k] + floors[k] && difference > 8 * epsilon)
                return true;
        }
        return false;
    }

    /// Splits every panel whose error matters; false if there is none.
    bool refine()
    {
        std::vector<Panel> rough;
        std::size_t kept = 0;
        for (std::size_t p = 0; p < panels_.size(); ++p) {
            if (isRough(parts_[p])) {
                rough.push_back(panels_[p]);
                continue;
            }
            panels_[kept] = panels_[p];
            parts_[kept++] = parts_[p];
        }
        panels_.resize(kept);
        parts_.resize(kept);
        for (const Panel& panel : rough) {
            // The innermost one may hold a singularity of its anchor: it is approached in the same ratio.
            const double middle = panel.from == 0 ? panel.to / gradingRatio
                                  : panel.to == 0 ? panel.from / gradingRatio
                                                  : (panel.from + panel.to) / 2;
            add(panel.anchor, panel.from, middle);
            add(panel.anchor, middle, panel.to);
        }
        fill(kept);
        return !rough.empty();
    }

    Moments result()
    {
        centre_ = mean();
        parts_.clear();
        sumUp();
        if (!(whole_.mass > 0))
            return {std::nan(""), std::nan(""), std::nan(""), std::nan("")};
        const auto integral = [&](std::size_t k) {
            if (divergent_[k] != 0)
                return divergent_[k];
            return isInfinite(k) ? std::copysign(infinity, whole_.sum[k]) : whole_.sum[k] / whole_.mass;
        };
        const bool isMeanInfinite = isInfinite(integrand::value);
        return {.mean = isMeanInfinite ? integral(integrand::value) : mean(),
                .variance = isMeanInfinite ? infinity : integral(integrand::squaredValue),
                .slopeMean = integral(integrand::slope),
                .slopeSecondMoment = integral(integrand::squaredSlope)};
    }

    const Activation& activation_;
    std::span<const double> values_;
    const Law& law_;
    Growth growth_;
    std::vector<double> cuts_;
    std::vector<Panel> panels_;
    std::vector<Integrals> parts_;  ///< by panel
    Integrals whole_;
    double centre_ = 0;  ///< what values are counted from: near the mean, so that nothing cancels
    std::array<double, integrand::count> divergent_{};  ///< ±∞, NaN where both, or 0
    std::vector<double> x_;
    std::vector<double> value_;
    std::vector<double> slope_;
};

}  // namespace

Moments moments(const Activation& activation, std::span<const double> values, const Shape& shape, const Law& law,
                std::span<const double> landmarks, const std::function<bool()>& isCancelled)
{
    return Quadrature(activation, values, law).run(divisionOf(shape, law, landmarks), isCancelled);
}

}  // namespace actiscope
