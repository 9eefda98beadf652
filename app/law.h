// --normal and --uniform: the law of the inputs, of every command that takes one.
#pragma once

#include "app/options.h"
#include "core/inputs.h"

namespace actiscope::app {

inline constexpr Option normalOption{
    .name = "--normal", .value = "MU:SIGMA", .help = "inputs of a normal law: mean and standard deviation"};
inline constexpr Option uniformOption{.name = "--uniform", .value = "LO:HI", .help = "inputs of a uniform law"};

/// InputKind::none where neither option is given; normal where both are. Throws RequestError where the numbers cannot
/// be read or make no law.
Inputs readLaw(const Arguments& arguments);

}  // namespace actiscope::app
