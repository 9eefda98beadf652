// Where a formula changes its mind: the functions whose zeros are candidates for kinks and jumps.
#pragma once

#include "core/expression/program.h"
#include "core/expression/tree.h"

#include <vector>

namespace actiscope::expression {

/// A subexpression and the levels at which what is made of it may break.
struct Switch {
    enum class Levels {
        zero,        ///< |u|, √u, 1/u
        integers,    ///< ⌊u⌋
        activation,  ///< the breaks of an activation of the catalogue
    };
    Levels levels = Levels::zero;
    std::size_t result = 0;          ///< of the program: u
    std::size_t activation = 0;      ///< its place in the catalogue
    std::size_t firstParameter = 0;  ///< of the program's results: the activation's own parameters
};

struct Switches {
    std::vector<Switch> all;
    Program program;  ///< its first result is f
};

/// Those that move with x.
Switches findSwitches(const Tree& tree);

}  // namespace actiscope::expression
