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

/// What the catalogue states of a quantity, at the default parameters.
struct Promise {
    double mostUlp = 0;
    double floorSize = 0;
    double reach = 0;

    /// Errors are in ULP of the exact result, or of this where that is larger.
    double floor(float x) const { return std::abs(x) < reach ? floorSize : 0; }
};

struct Reference {
    std::string_view activation;  ///< an id of the catalogue, at its default parameters
    Quantity quantity = Quantity::value;
    void (*estimate)(std::span<const float> x, std::span<Estimate> to) = nullptr;  ///< of finite x
    double bound = 0;  ///< of every Estimate's error, relative to its magnitude
    Real (*exact)(const Real& x) = nullptr;
    float atMinusInfinity = 0;
    float atInfinity = 0;
    Promise promise{};  ///< references() reads it in the catalogue

    const Activation& subject() const;  ///< the catalogue's
    std::string name() const;           ///< "silu:slope"
};

std::span<const Reference> references();

}  // namespace actiscope::exhaustive
