// How far a float result is from the exact one, and whether it is the nearest float: one result at a time, for good.
#pragma once

#include "estimate.h"
#include "reference.h"

#include <optional>

namespace actiscope::exhaustive {

struct Verdict {
    double ulp = 0;  ///< an upper bound, exact to 2^-10; infinite where a NaN or an infinity is wrong or missing
    bool isCorrectlyRounded = false;
    bool isByMpfr = false;
};

/// What a result is judged by.
struct Yardstick {
    double mostUlp = 0;
    double floor = 0;  ///< errors are in ULP of the exact result, or of this where that is larger
};

/// Nothing where the estimate, finite and within `error`, leaves open which float is nearest to the exact result, how
/// large its ULP is, or whether yardstick.mostUlp is exceeded.
std::optional<Verdict> judge(const Estimate& estimate, double error, const Yardstick& yardstick, float got);

/// By MPFR alone. exact: finite.
Verdict judgeExactly(const Real& exact, double floor, float got);

/// x: any. MPFR decides what the row's estimate leaves open.
Verdict judge(const Reference& row, float x, const Estimate& estimate, float got);

/// What can only be right or wrong: limits and NaN.
Verdict judgeSpecial(float expected, float got);

}  // namespace actiscope::exhaustive
