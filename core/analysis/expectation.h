// Moments of an activation and of its slope under a continuous law.
#pragma once

#include "core/analysis/law.h"
#include "core/catalogue.h"

#include <functional>
#include <span>

namespace actiscope {

struct Moments {
    double mean = 0;               ///< E f
    double variance = 0;           ///< Var f
    double slopeMean = 0;          ///< E f′
    double slopeSecondMoment = 0;  ///< E f′²
};

/// Quadrature on intervals that never straddle a break, refined until every moment is right to 1e-12 of its size (the
/// variance: of the variance, as far as the rounding of f lets it). Gauss–Hermite would not do: for ReLU it is wrong by
/// 1e-3 with 150 nodes. Closed forms are not used: they reach no more digits, and there is none for most activations.
///
/// shape: of the activation at these values; its domain and breaks are used. landmarks: places where the slope changes
/// its character (ends of regions), so that narrow features are not missed. Inputs outside of the domain are left out:
/// the moments are those of the others, NaN where there is none. What diverges or overflows is infinite, and NaN where
/// it diverges to both infinities; that f overflows is not enough where it grows like an exponential.
/// isCancelled: asked now and then; the result is then of no use.
Moments moments(const Activation& activation, std::span<const double> values, const Shape& shape, const Law& law,
                std::span<const double> landmarks, const std::function<bool()>& isCancelled);

}  // namespace actiscope
