// More samples where a line through the ones there are would be seen to leave the curve.
#pragma once

#include "core/analysis/sampling.h"

#include <functional>
#include <optional>

namespace actiscope {

/// How closely a line through samples is looked at.
struct Sight {
    Interval y;              ///< what is visible; nothing is added where the line runs above or below it
    double xPixel = 1;       ///< what a pixel is worth, in units of x
    double yPixel = 1;       ///< and of y
    double tolerance = 0.1;  ///< px, between line and curve
    bool operator==(const Sight&) const = default;
};

/// The samples with more of them where the curve bends so sharply that the line leaves it by more than the tolerance;
/// nothing where they will do. `at`: the function that was sampled. Where steps are so wide that a whole feature could
/// be lost between two of them, the neighbourhoods of 0 and of `anchors` (ascending) are searched at all scales. What
/// is added is bounded: a function that swings faster than pixels follow one another stays undersampled.
std::optional<Samples> refined(const Samples& samples, const std::function<double(double)>& at, const Sight& sight,
                               std::span<const double> anchors = {});

/// The same for an activation.
std::optional<Samples> refined(const Samples& samples, const Activation& activation, std::span<const double> values,
                               Quantity quantity, const Sight& sight);

}  // namespace actiscope
