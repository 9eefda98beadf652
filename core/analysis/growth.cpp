#include "core/analysis/growth.h"

#include "core/evaluate.h"

#include <cmath>

namespace actiscope {

namespace {

constexpr double straightness = 1e-12;

bool isFinite(const Point& point)
{
    return std::isfinite(point.value) && std::isfinite(point.slope) && std::isfinite(point.curvature);
}

bool isClose(double a, double b)
{
    return std::abs(a - b) <= straightness * std::abs(b);
}

}  // namespace

std::optional<Growth::Edge> Growth::findEdge(double beyond) const
{
    const auto pointAt = [this](double x) { return evaluateAt(activation_, values_, x); };
    double finite = 0;
    if (!isFinite(pointAt(finite)))
        return std::nullopt;
    for (double infinite = beyond;;) {
        const double middle = finite / 2 + infinite / 2;
        if (middle == finite || middle == infinite)
            break;
        (isFinite(pointAt(middle)) ? finite : infinite) = middle;
    }
    const Point at = pointAt(finite);
    const Point before = pointAt(finite / 2);
    const double rate = at.slope / at.value;
    const double rise = std::log(std::abs(at.value)) - std::log(std::abs(before.value));
    if (!std::isfinite(rate) || !(rate * beyond > 0) || !isClose(at.curvature / at.slope, rate) ||
        !isClose(rise, rate * (finite / 2)))
        return std::nullopt;
    return Edge{.x = finite, .value = at.value, .slope = at.slope, .rate = rate};
}

const std::optional<Growth::Edge>& Growth::edgeBefore(double x)
{
    std::optional<std::optional<Edge>>& edge = edges_[x > 0 ? 1 : 0];
    if (!edge)
        edge = findEdge(x);
    return *edge;
}

std::optional<ScaledPoint> Growth::at(double x)
{
    const std::optional<Edge>& edge = edgeBefore(x);
    if (!edge)
        return std::nullopt;
    return ScaledPoint{.value = edge->value, .slope = edge->slope, .excess = edge->rate * (x - edge->x)};
}

std::optional<double> Growth::rateAt(double x)
{
    const std::optional<Edge>& edge = edgeBefore(x);
    return edge ? std::optional(edge->rate) : std::nullopt;
}

}  // namespace actiscope
