// The continuous laws that inputs can follow, in units of their own.
#pragma once

#include "core/inputs.h"

namespace actiscope {

/// x = centre + scale·z, where z is standard normal, or uniform on −1…1.
struct Law {
    InputKind kind = InputKind::normal;  ///< normal or uniform
    double centre = 0;
    double scale = 1;  ///< > 0

    /// Throws std::invalid_argument for other kinds, and for ends or a deviation that make no law.
    static Law of(const Inputs& inputs);
    static Law uniform(double low, double high);

    /// Nothing that lies farther out than this many units changes a moment that a double can hold, unless the function
    /// grows exponentially.
    double reach() const { return kind == InputKind::normal ? 46 : 1; }
    double low() const { return centre - scale * reach(); }
    double high() const { return centre + scale * reach(); }
    double variance() const { return scale * scale / (kind == InputKind::normal ? 1 : 3); }
    /// √ of the density of z. The density itself underflows where its product with a large square does not.
    /// excess: its product with e^(excess/2) is returned; either factor may be out of range.
    double rootDensity(double z, double excess = 0) const;
    /// Density at x, per unit of x.
    double density(double x) const;
    /// Probability of from < x < to, ends may be infinite; the tails to full relative precision.
    double mass(double from, double to) const;
};

}  // namespace actiscope
