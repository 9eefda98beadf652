// Lengths that every kind of file draws alike.
#pragma once

namespace actiscope::ui {

// In font sizes: a figure at 16 pt is one at 8 pt, twice as large.
inline constexpr double tickLength = 0.35;
inline constexpr double tickGap = 0.35;  ///< from a tick to its number
inline constexpr double pointRadius = 0.33;
inline constexpr double pointRim = 0.13;
inline constexpr double leastRegion = 0.17;  ///< so that it is seen
inline constexpr double insetSize = 0.85;    ///< of the numbers of a magnified window

/// pt, of axes and rules, for a font size in pt.
constexpr double axisWidth(double em)
{
    return 0.06 * em;
}

}  // namespace actiscope::ui
