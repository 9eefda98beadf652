// The derivative as an expression of its own, to be shown; what is drawn is computed by jets.
#pragma once

#include "core/expression/tree.h"

#include <optional>

namespace actiscope::expression {

/// f′(x), simplified a little. Nothing where it would be too large to be read. An activation of the catalogue with a
/// number of 1 stands for its derivative.
std::optional<Tree> derivativeOf(const Tree& tree);

}  // namespace actiscope::expression
