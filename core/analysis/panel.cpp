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
        const double root = panel.root[i];
        if (root == 0 || std::isnan(panel.value[i]) || std::isnan(panel.slope[i]))
            continue;
        const double away = (withinRange(panel.value[i]) - centre) * root;
        const double steep = withinRange(panel.slope[i]) * root;
        const std::array<double, integrand::count> terms{away * root, away * away, steep * root, steep * steep};
        const bool isBeyond = std::isinf(panel.value[i]) || std::isinf(panel.slope[i]);
        for (std::size_t k = 0; k < integrand::count; ++k) {
            result.sum[k] += half * rule[i].kronrod * terms[k];
            result.coarse[k] += half * rule[i].gauss * terms[k];
            const double size = half * rule[i].kronrod * std::abs(terms[k]);
            result.size[k] += size;
            result.beyond[k] += isBeyond ? size : 0;
        }
        result.mass += half * rule[i].kronrod * root * root;
    }
    return result;
}

}  // namespace actiscope::quadrature
