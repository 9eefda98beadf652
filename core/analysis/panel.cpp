#include "core/analysis/panel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace actiscope::quadrature {

namespace {

constexpr double largest = std::numeric_limits<double>::max();

double withinRange(double x)
{
    return std::clamp(x, -largest, largest);
}

}  // namespace

Integrals integrate(const Panel& panel, double centre)
{
    Integrals result;
    const double half = (panel.to - panel.from) / 2;
    for (std::size_t i = 0; i < nodeCount; ++i) {
        if (panel.fullRoot[i] == 0 || std::isnan(panel.value[i]) || std::isnan(panel.slope[i]))
            continue;
        const double root = panel.root[i];
        const double away = withinRange(panel.value[i]) - centre * panel.shrink[i];
        const double steep = withinRange(panel.slope[i]);
        const double farther = away * panel.fullRoot[i];
        const double steeper = steep * panel.fullRoot[i];
        const std::array<double, integrand::count> terms{away * root * root, farther * farther, steep * root * root,
                                                         steeper * steeper};
        const bool isBeyond = std::isinf(panel.value[i]) || std::isinf(panel.slope[i]);
        for (std::size_t k = 0; k < integrand::count; ++k) {
            result.sum[k] += half * rule[i].kronrod * terms[k];
            result.coarse[k] += half * rule[i].gauss * terms[k];
            const double size = half * rule[i].kronrod * std::abs(terms[k]);
            result.size[k] += size;
            result.beyond[k] += isBeyond ? size : 0;
        }
        // Where the factor overflows, there is next to no mass.
        result.mass += std::isfinite(root) ? half * rule[i].kronrod * root * panel.shrink[i] * root : 0;
    }
    return result;
}

}  // namespace actiscope::quadrature
