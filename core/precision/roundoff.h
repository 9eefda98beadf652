// What is lost where a number format computes a function: errors in units of the last place, and where no digit is
// left.
#pragma once

#include "core/precision/as_computed.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace actiscope {

/// What became of a result, beside the exact one.
enum class Fate {
    kept,        ///< at least its first binary digit is right
    lost,        ///< wrong by half of it or more: not one digit is right
    vanished,    ///< 0, where the format has numbers nearer to it
    infinite,    ///< infinite, where the format holds it
    notANumber,  ///< NaN, where the format holds it
    underflow,   ///< too small for the format: 0 is the best it has
    overflow,    ///< too large for the format: infinite, or NaN in a format without infinities
};

/// "kept", "lost", "vanished", "infinite", "not_a_number", "underflow", "overflow".
std::string_view identifier(Fate fate);

struct Roundoff {
    double x = 0;  ///< a number of the format
    double computed = 0;
    double exact = 0;  ///< f(x) in double precision
    double ulps =
        0;  ///< |computed − exact| in ulp() of the exact; ∞ where that is not finite, NaN where f is not defined
    Fate fate = Fate::kept;
};

/// At every x, rounded to the format first.
std::vector<Roundoff> roundoff(const FormatFunction& function, std::span<const double> x);

/// An interval of the format's numbers with one fate.
struct FateRange {
    Fate fate = Fate::lost;
    double from = 0;
    double to = 0;
    bool operator==(const FateRange&) const = default;
};

struct RoundoffSummary {
    std::vector<Roundoff> results;    ///< by x
    Roundoff worst{};                 ///< the greatest finite error among them
    std::vector<FateRange> ranges{};  ///< all but those that are kept and the numbers next to 0, ascending
};

/// Over the numbers of the format in the range: all, or some 2000 of them and the neighbourhood of 0. The ends of the
/// ranges are solved to neighbouring numbers of the format; where kept and lost results alternate, one of the changes
/// is the end.
RoundoffSummary summarise(const FormatFunction& function, const Interval& range);

/// Errors below it are drawn as it: most results are right to the last bit, which a logarithm cannot show.
inline constexpr double leastUlps = 0.01;

/// log10 of the errors in ULP, at least that of leastUlps; a gap (NaN) where the error is not finite.
Samples errorDecades(std::span<const Roundoff> results);
/// Whole decades from leastUlps to beyond the greatest error, at least to 10 ULP.
Interval fitErrorDecades(const RoundoffSummary& summary);

/// "vanished (-0.001953125, 0) | overflow (89, inf)": for tests and the clipboard.
std::string describe(std::span<const FateRange> ranges);

}  // namespace actiscope
