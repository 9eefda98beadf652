// The table of what is walked: one row for each activation and quantity.
#pragma once

#include "estimate.h"
#include "quantity.h"
#include "real.h"

#include <cmath>
#include <span>
#include <string>
#include <string_view>

namespace actiscope::exhaustive {

struct Reference {
    std::string_view activation;  ///< an id of the catalogue, at its default parameters
    Quantity quantity = Quantity::value;
    void (*estimate)(std::span<const float> x, std::span<Estimate> to) = nullptr;  ///< of finite x
    double bound = 0;  ///< of every Estimate's error, relative to its magnitude
    Real (*exact)(const Real& x) = nullptr;
    float atMinusInfinity = 0;
    float atInfinity = 0;
    bool hasRoot = false;  ///< a slope that is 0 within |x| < 2
    double mostUlp = 1;    ///< the promise

    const Activation& subject() const;  ///< the catalogue's
    std::string name() const;           ///< "silu:slope"

    /// Errors are in ULP of the exact result, or of this where that is larger.
    double floor(float x) const { return hasRoot && std::abs(x) < 2 ? 0.125 : 0; }
};

std::span<const Reference> references();

}  // namespace actiscope::exhaustive
