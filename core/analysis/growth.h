// An activation beyond the range of double, where it grows like an exponential.
#pragma once

#include "core/catalogue.h"

#include <array>
#include <optional>
#include <span>

namespace actiscope {

/// f and f′ at one place, each to be multiplied by e^excess.
struct ScaledPoint {
    double value = 0;
    double slope = 0;
    double excess = 0;  ///< ≥ 0
};

/// Continues an activation to where its results overflow. A moment can be a number there: the mean of exp(x) under a
/// normal law of σ = 30 is e^450, and comes from x around 900. The activation and the values must outlive it.
class Growth {
public:
    Growth(const Activation& activation, std::span<const double> values) : activation_(activation), values_(values) {}

    /// At an x where f or f′ overflows; to 1e-12 of the result. Nothing unless log |f| is a straight line in x as far
    /// as double can tell.
    std::optional<ScaledPoint> at(double x);
    /// f′/f at such an x.
    std::optional<double> rateAt(double x);

private:
    /// The last place where everything is finite, and how fast f grows there.
    struct Edge {
        double x = 0;
        double value = 0;
        double slope = 0;
        double rate = 0;  ///< f′/f
    };
    const std::optional<Edge>& edgeBefore(double x);
    std::optional<Edge> findEdge(double beyond) const;

    const Activation& activation_;
    std::span<const double> values_;
    std::array<std::optional<std::optional<Edge>>, 2> edges_;  ///< left and right; not looked for, or none
};

}  // namespace actiscope
