// How far a float result is from the exact one, and whether it is the nearest float: one result at a time, for good.
#pragma once

#include "estimate.h"
#include "reference.h"

namespace actiscope::exhaustive {

struct Verdict {
    double ulp = 0;  ///< an upper bound, exact to 2^-10; infinite where a NaN or an infinity is wrong or missing
    bool isCorrectlyRounded = false;
    bool isByMpfr = false;
};

/// x: any. MPFR decides where the estimate leaves open which float is nearest to the exact result, how large its ULP
/// is, or whether the promise is exceeded.
Verdict judge(const Reference& row, float x, const Estimate& estimate, float got);

/// By MPFR alone. x: finite.
Verdict judgeExactly(const Reference& row, float x, float got);

}  // namespace actiscope::exhaustive
