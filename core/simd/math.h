// Elementary functions over double lanes: what the activations' formulas call. Found through their arguments: a
// formula writes `exp(x)`.
//
// All are accurate to a few ULP of double over the whole range, tails included, with gradual underflow; none needs a
// fused multiply-add for that. NaN gives NaN.
#pragma once

#include "core/simd/exponential.h"
#include "core/simd/normal.h"
#include "core/simd/periodic.h"

namespace actiscope::simd {

/// Formulas see this in place of an infinite x, and its negative below zero: they need to be right for finite x only,
/// up to this size, and yet their limits come out. One that has no limit there returns NaN for
/// `abs(x) == infinityStandsIn`, which no finite single-precision number equals.
constexpr double infinityStandsIn = 0x1p300;

}  // namespace actiscope::simd
