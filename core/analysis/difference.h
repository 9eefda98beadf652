// Two curves compared: where they are farthest apart, and their difference for drawing.
#pragma once

#include "core/analysis/sampling.h"
#include "core/catalogue.h"

#include <span>

namespace actiscope {

/// A curve as it is evaluated. values: as Activation::parameters(), scale included.
struct EvaluatedCurve {
    const Activation& activation;
    std::span<const double> values;
};

/// Where |f − g| (or |f′ − g′|, |f″ − g″|) is greatest.
struct Deviation {
    double x = 0;  ///< an end of the range, a break (where a one-sided limit is greatest) or a solved point between
    double value =
        0;  ///< f − g there, with its sign; ±∞ where it grows without bound towards an end; NaN: nowhere defined
    bool operator==(const Deviation&) const = default;
};

/// Over the part of the range where both are defined; infinite ends are allowed, and the limits there count. Solved to
/// the last digits that the difference leaves of double precision: the value to 1e-15 of the greater of both curves, x
/// of a smooth maximum of f − g or f′ − g′ to 1e-10 relative where the curves differ by more than 1e-5 of their size.
/// Functions that agree everywhere: value 0 at the lower end. Throws std::invalid_argument unless range.low ≤
/// range.high.
Deviation greatestDeviation(const EvaluatedCurve& f, const EvaluatedCurve& g, const Interval& range, Quantity quantity);

/// f − g (or that of the slopes or curvatures) for drawing, in double precision throughout, so that differences of the
/// last digits are seen. Breaks of both curves are sampled from both sides. Throws as sample() does.
Samples sampleDifference(const EvaluatedCurve& f, const EvaluatedCurve& g, const SampleRange& range, Quantity quantity);

}  // namespace actiscope
