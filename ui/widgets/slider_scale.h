// Where a value stands on a slider's track, and what one step of it is: pure functions.
#pragma once

#include <span>

namespace actiscope::ui {

/// A track from `low` (fraction 0) to `high` (fraction 1): linear, logarithmic (both ends positive), or bent: linear
/// around zero and logarithmic far from it, so that 0, 1 and 50 all have room.
struct SliderScale {
    double low = 0;
    double high = 1;
    double step = 0.01;  ///< one arrow key on a linear track; a logarithmic one has 20 steps in a decade
    bool isLogarithmic = false;
    double knee = 0;  ///< > 0: bent, linear up to about this size; not together with isLogarithmic
    bool operator==(const SliderScale&) const = default;

    /// In [0, 1]; values beyond the ends stand at the ends.
    double fractionOf(double value) const;
    /// fraction in [0, 1]; the ends are exact.
    double valueAt(double fraction) const;
    /// The value that a thumb at this fraction stands for: a round number, no finer than a pixel of the track needs.
    double roundValueAt(double fraction, double pixels) const;
    /// `steps` arrow keys away (0.1 with Shift, 10 with Ctrl), inside of the track; free of binary noise (0.1 + 0.2 is
    /// 0.3).
    double stepped(double value, double steps) const;
};

/// The next tick above or below the value, the value itself where there is none. ticks: ascending.
double nextTick(std::span<const double> ticks, double value, bool isUp);

/// Rounded to `digits` significant decimal digits.
double roundedTo(double value, int digits);

}  // namespace actiscope::ui
