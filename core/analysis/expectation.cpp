#include "core/analysis/expectation.h"

#include "core/analysis/panel.h"
#include "core/evaluate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace actiscope {

namespace {

using namespace quadrature;

constexpr double epsilon = std::numeric_limits<double>::epsilon();

/// Anchors inside of the law's reach and the domain, ascending, its ends among them.
std::vector<Anchor> anchorsOf(const Shape& shape, const Law& law, std::span<const double> landmarks)
{
    const double reach = law.reach();
    std::vector<Anchor> all;
    const double low = (shape.domain.low - law.centre) / law.scale;
    const double high = (shape.domain.high - law.centre) / law.scale;
    const auto add = [&](double x, double z, bool isGraded) {
        if (z >= std::max(low, -reach) && z <= std::min(high, reach))
            all.push_back({x, z, isGraded});
    };
    const auto addAt = [&](double x, bool isGraded) { add(x, (x - law.centre) / law.scale, isGraded); };
    add(law.low(), -reach, false);
    add(law.high(), reach, false);
    add(law.centre, 0, false);
    if (law.kind == InputKind::normal)
        for (const double z : {2.0, 5.0, 10.0}) {
            add(law.centre - law.scale * z, -z, false);
            add(law.centre + law.scale * z, z, false);
        }
    addAt(0, true);
    addAt(shape.domain.low, true);
    addAt(shape.domain.high, true);
    for (const Break& place : shape.breaks)
        addAt(place.x, true);
    for (const double x : landmarks)
        addAt(x, false);
    std::ranges::sort(
        all, [](const Anchor& a, const Anchor& b) { return a.z != b.z ? a.z < b.z : a.isGraded > b.isGraded; });
    // Of neighbours that cannot be told apart the first stays, a graded one in preference.
    std::vector<Anchor> kept;
    for (const Anchor& anchor : all) {
        if (kept.empty() || anchor.z - kept.back().z > 1e-14)
            kept.push_back(anchor);
        else if (anchor.isGraded && !kept.back().isGraded)
            kept.back() = anchor;
    }
    return kept;
}

class Quadrature {
public:
    Quadrature(const Activation& activation, std::span<const double> values, const Law& law)
        : activation_(activation), values_(values), law_(law)
    {}

    Moments run(const std::vector<Anchor>& anchors, const std::function<bool()>& isCancelled)
    {
        for (std::size_t i = 0; i + 1 < anchors.size(); ++i)
            addBetween(anchors[i], anchors[i + 1]);
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
        panels_.push_back({.anchor = anchor, .from = std::min(from, to), .to = std::max(from, to)});
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
            add(anchor, reach / gradingRatio, reach);
            reach /= gradingRatio;
        }
        add(anchor, 0, reach);
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
                panel.root[i] = law_.rootDensity(panel.anchor.z + offset);
                x_[(p - first) * nodeCount + i] = panel.anchor.x + law_.scale * offset;
            }
        }
        evaluate(activation_, values_, std::span<const double>(x_), {.value = value_, .slope = slope_});
        for (std::size_t p = first; p < panels_.size(); ++p) {
            std::copy_n(value_.begin() + static_cast<std::ptrdiff_t>((p - first) * nodeCount), nodeCount,
                        panels_[p].value.begin());
            std::copy_n(slope_.begin() + static_cast<std::ptrdiff_t>((p - first) * nodeCount), nodeCount,
                        panels_[p].slope.begin());
        }
    }

    /// Beside a pole the integral over each octave of the distance stays as large as that over the next.
    void findDivergences(const std::vector<Anchor>& anchors)
    {
        for (const Anchor& anchor : anchors) {
            if (!anchor.isGraded || law_.rootDensity(anchor.z) == 0)
                continue;
            const double near = std::max(law_.scale * 0x1p-45, std::abs(anchor.x) * 0x1p-40);
            if (anchor.z < anchors.back().z)
                findDivergence(anchor.x, near);
            if (anchor.z > anchors.front().z)
                findDivergence(anchor.x, -near);
        }
    }

    void findDivergence(double x, double near)
    {
        const double far = near * 0x1p15;
        const Point close = evaluateAt(activation_, values_, x + near);
        const Point apart = evaluateAt(activation_, values_, x + far);
        const auto mark = [&](std::size_t k, double atClose, double atApart) {
            if (atClose != 0 && std::abs(atClose * near) > std::abs(atApart * far) / 2)
                divergent_[k] = std::copysign(infinity, atClose);
        };
        mark(integrand::value, close.value, apart.value);
        mark(integrand::squaredValue, close.value * close.value, apart.value * apart.value);
        mark(integrand::slope, close.slope, apart.slope);
        mark(integrand::squaredSlope, close.slope * close.slope, apart.slope * apart.slope);
    }

    /// The value where the density is greatest: what the mean is counted from, so that constants stay exact.
    double typicalValue() const
    {
        double typical = 0;
        double most = 0;
        for (const Panel& panel : panels_)
            for (std::size_t i = 0; i < nodeCount; ++i)
                if (panel.root[i] > most && std::isfinite(panel.value[i])) {
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
    std::vector<Panel> panels_;
    std::vector<Integrals> parts_;  ///< by panel
    Integrals whole_;
    double centre_ = 0;  ///< what values are counted from: near the mean, so that nothing cancels
    std::array<double, integrand::count> divergent_{};  ///< ±∞, or 0
    std::vector<double> x_;
    std::vector<double> value_;
    std::vector<double> slope_;
};

}  // namespace

Moments moments(const Activation& activation, std::span<const double> values, const Shape& shape, const Law& law,
                std::span<const double> landmarks, const std::function<bool()>& isCancelled)
{
    return Quadrature(activation, values, law).run(anchorsOf(shape, law, landmarks), isCancelled);
}

}  // namespace actiscope
