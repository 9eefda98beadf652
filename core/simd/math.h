// Elementary functions over double lanes: what the activations' formulas call. Found through their arguments: a
// formula writes `exp(x)`.
//
// All are accurate to a few ULP of double over the whole range, tails included, with gradual underflow; none needs a
// fused multiply-add for that. NaN gives NaN.
#pragma once

#include "core/simd/exponential.h"
#include "core/simd/normal.h"
#include "core/simd/periodic.h"
