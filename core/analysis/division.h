// How the line is divided for the quadrature of moments.
#pragma once

#include "core/analysis/law.h"
#include "core/analysis/panel.h"
#include "core/catalogue.h"

#include <span>
#include <vector>

namespace actiscope::quadrature {

/// How the line is cut: from anchors, and besides at other places.
struct Division {
    std::vector<Anchor> anchors;  ///< ascending; the first and the last are the ends
    std::vector<double> cuts;     ///< in the law's units, ascending
};

/// Of what is inside of the law's reach and the domain. Where parameters are large or small, features crowd around 0,
/// breaks and the ends of the domain: these are graded anchors. landmarks: places to cut at, in x.
Division divisionOf(const Shape& shape, const Law& law, std::span<const double> landmarks);

}  // namespace actiscope::quadrature
