// Finding where something changes between two numbers, to the last bit, many points at a time.
#pragma once

#include "core/expression/program.h"

#include <functional>
#include <span>

namespace actiscope::expression {

/// Neighbouring doubles between which a state changes.
struct Change {
    double before = 0;
    double after = 0;
};

/// The state at each of up to Run::block points.
using StateOf = std::function<void(std::span<const double> x, std::span<int> state)>;

/// `low` < `high` have different states; finds where that of `low` ends. Of several such places it finds one.
Change findChange(double low, double high, const StateOf& stateOf);

}  // namespace actiscope::expression
