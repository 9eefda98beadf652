// Which slopes count as flat: the options of every command that tells regions apart.
#pragma once

#include "app/options.h"

namespace actiscope::app {

inline constexpr Option epsilonOption{
    .name = "--epsilon", .value = "E", .help = "the slope below which a curve counts as flat (0.01)"};
inline constexpr Option relativeOption{
    .name = "--relative", .value = {}, .help = "take E relative to the curve's steepest slope"};

struct Flatness {
    double epsilon = 0.01;
    bool isRelative = false;
};

/// Throws RequestError if E is not a positive, finite number.
Flatness readFlatness(const Arguments& arguments);

}  // namespace actiscope::app
