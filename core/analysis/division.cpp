#include "core/analysis/division.h"

#include <algorithm>
#include <cmath>

namespace actiscope::quadrature {

namespace {

/// Collects anchors of a law inside of the domain.
class Anchors {
public:
    Anchors(const Interval& domain, const Law& law)
        : law_(law),
          reach_(law.reach()),
          low_(std::max(unit(domain.low), -reach_)),
          high_(std::min(unit(domain.high), reach_))
    {
        all_.reserve(16);
    }

    double unit(double x) const { return (x - law_.centre) / law_.scale; }

    void add(double x, bool isGraded)
    {
        // Rounding must not put an end of the domain beyond the law's.
        const double z = unit(x);
        addAt(x, std::abs(z) <= reach_ * (1 + 1e-14) ? std::clamp(z, -reach_, reach_) : z, isGraded);
    }
    void addAt(double x, double z, bool isGraded)
    {
        if (z >= low_ && z <= high_)
            all_.push_back({x, z, isGraded});
    }

    bool isEmpty() const { return all_.empty(); }

    /// Ascending. Of neighbours that cannot be told apart the first stays, of equal ones a graded one.
    std::vector<Anchor> sorted()
    {
        std::ranges::sort(
            all_, [](const Anchor& a, const Anchor& b) { return a.z != b.z ? a.z < b.z : a.isGraded > b.isGraded; });
        const auto [first, last] =
            std::ranges::unique(all_, [](const Anchor& a, const Anchor& b) { return b.z - a.z < 1e-14; });
        all_.erase(first, last);
        return std::move(all_);
    }

private:
    const Law& law_;
    double reach_;
    double low_;
    double high_;
    std::vector<Anchor> all_;
};

}  // namespace

Division divisionOf(const Shape& shape, const Law& law, std::span<const double> landmarks)
{
    Anchors anchors(shape.domain, law);
    anchors.add(0, true);
    anchors.add(shape.domain.low, true);
    anchors.add(shape.domain.high, true);
    for (const Break& place : shape.breaks)
        anchors.add(place.x, true);
    if (anchors.isEmpty())
        anchors.addAt(law.centre, 0, false);
    const bool hasEdges = law.kind == InputKind::uniform;
    anchors.addAt(law.low(), -law.reach(), hasEdges);
    anchors.addAt(law.high(), law.reach(), hasEdges);

    std::vector<double> cuts;
    for (const double x : landmarks)
        cuts.push_back(anchors.unit(x));
    // So that the first panels are about as wide as the bell is smooth.
    if (law.kind == InputKind::normal)
        for (const double z : {-10, -5, -2, 0, 2, 5, 10})
            cuts.push_back(z);
    std::ranges::sort(cuts);
    return {anchors.sorted(), std::move(cuts)};
}

}  // namespace actiscope::quadrature
