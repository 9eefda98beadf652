// An activation right beside a place where its slope is infinite, closer than double can tell places apart.
#pragma once

#include "core/evaluate.h"

#include <optional>
#include <span>

namespace actiscope {

/// Continues f towards such a place by the power of the distance that its slope follows: √(x − 1) towards 1, where
/// neighbouring numbers are 2e-16 apart while the slope's mean needs places much closer.
class SteepEnd {
public:
    /// side: the sign of the distances from `end`; reach: over which distances the caller is interested in f. Nothing
    /// at 0, which has numbers as close as one likes, nor where the slope tends to a number.
    static std::optional<SteepEnd> find(const Activation& activation, std::span<const double> values, double end,
                                        double side, double reach);

    /// Only what is closer than this needs to be asked for.
    double distance() const { return distance_; }
    /// At a distance > 0.
    Point at(double distance) const;

private:
    SteepEnd(double distance, Point point, double power, double side)
        : distance_(distance), point_(point), power_(power), side_(side)
    {}

    double distance_;
    Point point_;   ///< at that distance
    double power_;  ///< the slope is as distance^−power
    double side_;
};

}  // namespace actiscope
