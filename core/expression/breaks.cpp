#include "core/expression/breaks.h"

#include "core/analysis/slope_scan.h"
#include "core/expression/candidates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace actiscope::expression {
namespace {

constexpr std::size_t mostBreaks = sizeof(Shape{}.breaks.items) / sizeof(Break);
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

struct Jet {
    double value = 0;
    double slope = 0;
    double curvature = 0;
};

/// f on one side of a place, at one to four steps from it.
struct Side {
    double step = 0;  ///< negative: the left side
    std::array<Jet, 4> at;

    bool isDefined() const { return !std::isnan(at[0].value) && !std::isnan(at[1].value); }
    // Limits at the place, from the derivatives nearby.
    double value() const { return at[0].value - step * (at[0].slope - step / 2 * at[0].curvature); }
    double slope() const { return at[0].slope - step * (at[0].curvature - (at[1].curvature - at[0].curvature) / 2); }
    double curvature() const { return curvatureAt(0); }
    /// The parabola through the curvatures at 1, 2 and 3 steps, at another number of steps.
    double curvatureAt(double steps) const
    {
        const double a = at[0].curvature;
        const double b = at[1].curvature;
        const double c = at[2].curvature;
        return a + (b - a) * (steps - 1) + (c - 2 * b + a) * (steps - 1) * (steps - 2) / 2;
    }
};

/// The largest size of a quantity around the place.
template <class Member>
double largest(const Side& left, const Side& right, Member member)
{
    double size = 0;
    for (const Side* side : {&left, &right})
        for (const Jet& jet : side->at)
            if (std::isfinite(jet.*member))
                size = std::max(size, std::abs(jet.*member));
    return size;
}

class Classifier {
public:
    Classifier(const Formula& formula, std::span<const double> parameters) : run_(formula.program(), parameters, 2) {}

    /// reach: how far the nearest other candidates are. Nothing where f goes on as if nothing were.
    std::optional<FoundBreak> look(double x, double reachLeft, double reachRight)
    {
        const double scale = x == 0 ? 1 : std::abs(x);
        const double left = std::min(scale * 0x1p-16, reachLeft / 8);
        const double right = std::min(scale * 0x1p-16, reachRight / 8);
        const Side nearLeft = sideOf(x, -std::max(left * 0x1p-8, spacing(x)));
        const Side nearRight = sideOf(x, std::max(right * 0x1p-8, spacing(x)));
        const Side farLeft = sideOf(x, -std::max(left, 4 * spacing(x)));
        const Side farRight = sideOf(x, std::max(right, 4 * spacing(x)));
        here_ = jetAt(x);
        FoundBreak result{.x = x,
                          .left = limitOf(nearLeft, farLeft),
                          .right = limitOf(nearRight, farRight),
                          .isDefinedLeft = nearLeft.isDefined(),
                          .isDefinedRight = nearRight.isDefined()};
        if (!result.isDefinedLeft && !result.isDefinedRight)
            return std::nullopt;
        if (!result.isDefinedLeft || !result.isDefinedRight)
            return jump(result);
        if (isSingular(nearLeft, farLeft) || isSingular(nearRight, farRight)) {
            const bool isThrough =
                std::isfinite(here_.value) && result.left == here_.value && result.right == here_.value;
            return isThrough ? result : jump(result);
        }
        return compare(result, {nearLeft, nearRight}, {farLeft, farRight});
    }

private:
    static double spacing(double x) { return std::max(std::abs(x) * 0x1p-50, 0x1p-300); }

    static FoundBreak jump(FoundBreak found)
    {
        found.kind = Break::Kind::jump;
        found.smoothness = Smoothness::discontinuous;
        return found;
    }

    Side sideOf(double x, double step)
    {
        Side side{.step = step, .at = {}};
        std::array<double, 4> points{};
        for (std::size_t i = 0; i < points.size(); ++i)
            points[i] = x + step * static_cast<double>(i + 1);
        run_(points);
        for (std::size_t i = 0; i < points.size(); ++i)
            side.at[i] = jet(i);
        side.step = points[0] - x;
        return side;
    }

    Jet jetAt(double x)
    {
        run_({&x, 1});
        return jet(0);
    }

    Jet jet(std::size_t i) const { return {run_.result(0, 0)[i], run_.result(0, 1)[i], run_.result(0, 2)[i]}; }

    /// The nearer to the place, the steeper: a pole, a root, a logarithm.
    static bool isSingular(const Side& near, const Side& far)
    {
        if (!std::isfinite(near.at[0].value) || !std::isfinite(near.at[0].slope))
            return true;
        const double steepness = std::abs(near.at[0].slope);
        return steepness > 4 * std::abs(far.at[0].slope) && steepness > 4 * std::abs(near.at[1].slope) * 0.25 &&
               std::abs(near.at[0].slope - near.at[1].slope) > 1e-3 * steepness;
    }

    /// A gap between the sides that does not close towards the place, and is no rounding error.
    static bool isGap(double near, double far, double tolerance)
    {
        return std::abs(near) > tolerance && std::abs(near) > 0.5 * std::abs(far);
    }

    /// What the value tends to: the place's own value, ±∞ at a pole, or what the derivatives nearby say.
    double limitOf(const Side& near, const Side& far) const
    {
        const double nearer = std::abs(near.at[0].value - here_.value);
        const double farther = std::abs(far.at[0].value - here_.value);
        const double extrapolated = near.value();
        const double size = std::max(std::abs(extrapolated), std::abs(far.at[0].value));
        const bool leadsHere = isSingular(near, far)
                                   ? nearer < 0.7 * farther || nearer == 0
                                   : !isGap(extrapolated - here_.value, far.value() - here_.value, 1e-9 * size);
        if (leadsHere && std::isfinite(here_.value))
            return here_.value;
        if (isSingular(near, far))
            return std::copysign(infinity, near.at[0].value);
        return extrapolated;
    }

    struct Sides {
        Side left;
        Side right;
    };

    std::optional<FoundBreak> compare(FoundBreak result, const Sides& near, const Sides& far) const
    {
        const double valueScale = largest(far.left, far.right, &Jet::value);
        const double slopeScale = largest(far.left, far.right, &Jet::slope);
        const double curvatureScale = largest(far.left, far.right, &Jet::curvature);
        const auto gap = [](const Sides& sides, double (Side::*limit)() const) {
            return (sides.right.*limit)() - (sides.left.*limit)();
        };
        if (isGap(gap(near, &Side::value), gap(far, &Side::value), 1e-9 * valueScale))
            return jump(result);
        if (!std::isnan(here_.value) &&
            isGap(here_.value - near.left.value(), here_.value - far.left.value(), 1e-9 * valueScale))
            return jump(result);  // a value of its own, such as that of if(x == 0, 1, x)
        // What cancels in the value is divided by the step in the slope, and once more in the curvature.
        const double step = std::min(far.right.step, -far.left.step);
        const double noise = 8 * std::numeric_limits<double>::epsilon() * valueScale / step;
        const double slopeGap = gap(far, &Side::slope);
        if (std::abs(slopeGap) > noise && isGap(gap(near, &Side::slope), slopeGap, 1e-8 * slopeScale))
            return result;
        result.kind = Break::Kind::bend;
        result.smoothness = Smoothness::c1;
        const double curvatureGap = gap(far, &Side::curvature);
        if (std::abs(curvatureGap) > noise / step &&
            isGap(gap(near, &Side::curvature), curvatureGap, 1e-6 * curvatureScale))
            return result;
        result.smoothness = std::isnan(here_.value) ? Smoothness::smooth : Smoothness::c2;
        if (std::isnan(here_.value) || breaksHigher(far.left, far.right, curvatureScale))
            return result;
        return std::nullopt;
    }

    /// The curvature goes on differently than it came: x³ for x > 0, else 0.
    static bool breaksHigher(const Side& left, const Side& right, double scale)
    {
        const double steps = right.step / -left.step;
        const double variation = std::max(std::abs(right.at[2].curvature - right.at[0].curvature),
                                          std::abs(left.at[2].curvature - left.at[0].curvature));
        const double expected = left.curvatureAt(-steps);
        return variation > 1e-9 * scale && std::abs(expected - right.at[0].curvature) > 0.05 * variation;
    }

    Run run_;
    Jet here_;
};

}  // namespace

std::span<const double> scannedPoints()
{
    static const std::vector<double> points = samplePoints(-infinity, infinity);
    return points;
}

std::vector<FoundBreak> findBreaks(const Formula& formula, std::span<const double> parameters)
{
    const std::vector<double> places = findCandidates(formula.switches(), parameters);
    Classifier classifier(formula, parameters);
    std::vector<FoundBreak> found;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double left = i > 0 ? places[i] - places[i - 1] : infinity;
        const double right = i + 1 < places.size() ? places[i + 1] - places[i] : infinity;
        if (const auto one = classifier.look(places[i], left, right))
            found.push_back(*one);
    }
    const auto distance = [](const FoundBreak& one) { return std::abs(one.x); };
    std::ranges::stable_sort(found, {}, distance);
    if (found.size() > mostBreaks)
        found.resize(mostBreaks);
    std::ranges::sort(found, {}, &FoundBreak::x);
    return found;
}

}  // namespace actiscope::expression
