// The root of a function between two points of opposite sign, without derivatives.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>

namespace actiscope {

/// x between a and b where g is 0, to the last bit of x or to where g is exactly 0. ga = g(a) and gb = g(b) have
/// opposite signs. Chandrupatla's method: inverse quadratic steps where three points allow them, bisection else.
template <class Function>
double rootBetween(const Function& g, double a, double b, double ga, double gb)
{
    double previous = a;
    double gPrevious = ga;
    double fraction = 0.5;
    for (int round = 0; round < 200; ++round) {
        const double x = a + fraction * (b - a);
        const double gx = g(x);
        if (gx == 0)
            return x;
        if ((gx > 0) == (ga > 0)) {
            previous = a;
            gPrevious = ga;
        } else {
            previous = b;
            gPrevious = gb;
            b = a;
            gb = ga;
        }
        a = x;
        ga = gx;
        const double best = std::abs(ga) < std::abs(gb) ? a : b;
        const double margin = std::numeric_limits<double>::epsilon() * std::abs(best) / std::abs(b - a);
        if (!(margin < 0.5) || a == b)
            return best;
        const double xi = (a - b) / (previous - b);
        const double phi = (ga - gb) / (gPrevious - gb);
        fraction = 0.5;
        if (phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi)
            fraction = ga / (gb - ga) * gPrevious / (gb - gPrevious) +
                       (previous - a) / (b - a) * ga / (gPrevious - ga) * gb / (gPrevious - gb);
        fraction = std::clamp(fraction, margin, 1 - margin);
    }
    return std::abs(ga) < std::abs(gb) ? a : b;
}

}  // namespace actiscope
