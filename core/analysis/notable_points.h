// The points of a curve that a reader asks for: roots, extrema, inflections, kinks, fixed points, the steepest one.
#pragma once

#include "core/catalogue.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace actiscope {

/// A point of a curve, or an interval all of whose points are of the kind (ReLU is 0 for every x ≤ 0).
struct NotablePoint {
    enum class Kind {
        root,        ///< f(x) = 0
        minimum,     ///< local and strict: a plateau has none
        maximum,     ///< likewise
        inflection,  ///< f″ changes its sign, and f′ does not jump
        kink,        ///< f′ jumps and f does not
        jump,        ///< f jumps
        fixedPoint,  ///< f(x) = x
        steepest,  ///< |f′| is the greatest of the whole line, or nears it from one side; not where that is an interval
    };
    /// The limits from one side. They differ from the other side's at kinks and jumps only.
    struct Side {
        double value = 0;
        double slope = 0;
    };
    Kind kind = Kind::root;
    double x = 0;      ///< where an interval begins
    double to = 0;     ///< x, or where an interval of roots or fixed points ends
    double y = 0;      ///< f(x)
    double slope = 0;  ///< f′(x); at a break the convention's; of the steepest point the steeper side's
    Side left;         ///< towards x from below
    Side right;        ///< towards x from above

    bool isInterval() const { return to > x; }
};

inline constexpr std::size_t mostNotablePoints = 200;

/// "root", "minimum", … "fixed_point", "steepest".
std::string_view identifier(NotablePoint::Kind kind);

/// All of them within the range, by x and then by kind. Intervals are cut at the ends of the range. x is right to 1e-12
/// relative (1e-15 near 0), as far as the digits of f, f′ or f″ let it: roots and fixed points that merely touch are
/// found where the slopes agree. Of more than 200 points, those nearest to the middle of the range (which is 0 where an
/// end is infinite). Features as narrow as SlopeFunction's analysis may miss can be missed, but for those that span at
/// least 1/100 of a finite range.
/// values: as Activation::parameters(), scale included. Throws std::invalid_argument if range.low > range.high.
std::vector<NotablePoint> notablePoints(const Activation& activation, std::span<const double> values,
                                        const Interval& range);

/// "root (-6, 0) | kink 0 | fixed_point (0, 6)": for tests and the clipboard.
std::string describe(std::span<const NotablePoint> points);

}  // namespace actiscope
