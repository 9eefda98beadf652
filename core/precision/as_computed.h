// An activation as a number format computes it.
#pragma once

#include "core/analysis/sampling.h"
#include "core/catalogue.h"
#include "core/precision/number_format.h"

#include <memory>
#include <span>
#include <vector>

namespace actiscope {

class RoundedFormula;

/// The two models agree in what they take: x and the parameters are rounded to the format. Then
/// - rounded: f is exact and rounded once, the best that the format can do;
/// - textbook: every operation of the textbook's formula is rounded to the format, the scale's multiplication last.
/// Where
///   the catalogue names no such formula, it is as above; a formula that a user wrote is its own textbook.
/// Where a rounded parameter would not be valid (CELU's alpha becoming 0), it is taken as it is. The activation
/// outlives this. Not for several threads at a time.
class FormatFunction {
public:
    /// values: as Activation::parameters(), scale included.
    FormatFunction(const Activation& activation, std::span<const double> values, NumberFormat format, LensModel model);
    ~FormatFunction();
    FormatFunction(FormatFunction&&) noexcept;

    NumberFormat format() const { return format_; }
    /// A number of the format, or an infinity or NaN where it has none.
    double operator()(double x) const;
    /// The same for all of x.
    std::vector<double> computed(std::span<const double> x) const;
    /// f at x as it is given, in double precision, with the parameters as the format has them.
    std::vector<double> exact(std::span<const double> x) const;

private:
    const Activation& activation_;
    NumberFormat format_;
    std::vector<double> values_;
    std::unique_ptr<RoundedFormula> formula_;
};

/// The formula that the textbook's model computes: the catalogue's text, or the user's. Empty where there is none.
std::string_view textbookOf(const Activation& activation);

/// All numbers of the format in the range where they are at most `count`, ascending; else `count` evenly spaced ones
/// and, so that what happens close to 0 is not missed, four in each octave. Without repetition.
std::vector<double> numbersIn(const Interval& range, NumberFormat format, int count);

/// What is computed, for drawing: a step for each number of the format, from the middle between it and the one before
/// to the middle between it and the next, where those are fewer than `count`; else points. Gaps (NaN) where it is no
/// finite number.
Samples staircase(const FormatFunction& function, const SampleRange& range);

}  // namespace actiscope
