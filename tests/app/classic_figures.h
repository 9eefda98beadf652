// The figures that everybody draws, by one command each, and the functions in them as textbooks have them.
#pragma once

#include "tests/named_row.h"

#include <utility>
#include <vector>

namespace actiscope::test {

struct TextbookCurve {
    const char* name;           ///< as the figure calls it
    double (*value)(double x);  ///< with the parameters that the function usually has
    double (*slope)(double x);  ///< of the value
};

struct ClassicFigure : NamedRow {
    std::vector<std::string> arguments;
    std::pair<double, double> range;  ///< of x
    std::vector<TextbookCurve> curves;
    std::vector<std::string> panels{"value"};
    bool hasLegend = false;  ///< in place of names at the curves
};

/// Stills: of the animation, the figure that its sweep sets out from.
const std::vector<ClassicFigure>& classicFigures();

/// As SVG; with an error of the running test where it cannot be written.
std::string svgOf(const ClassicFigure& figure);

}  // namespace actiscope::test
