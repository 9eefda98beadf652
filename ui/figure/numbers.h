// Numbers as a reader wants them: short, with a real minus sign.
#pragma once

#include <QString>

namespace actiscope::ui {

/// At most `digits` significant digits, no trailing zeros, U+2212 as minus: "−4.6052", "0.01", "2×10⁶", "∞".
QString shortNumber(double value, int digits = 5);

/// The same always with a power of ten: "7.5×10⁵", "−10⁶". value: finite, not 0.
QString withPower(double value, int digits = 5);

/// With at most so many digits after the point and no trailing zeros: "1234567.891".
QString plainNumber(double value, int decimals);

/// As many digits after the point as `resolution` (the worth of a pixel, say) gives a meaning to: value −1.40021 with
/// resolution 0.01 is "−1.40".
QString numberTo(double value, double resolution);

/// A share of all in per cent to one digit, without the sign: "0.0", "< 0.1", "99.9", "> 99.9"; "–" for NaN.
QString percentNumber(double share);

/// "1", "10", "10⁻²".
QString powerOfTen(int exponent);

/// 10 to the power of `decade`, beyond what double holds, too: "0.02", "5×10⁻⁷".
QString numberOfDecades(double decade, int digits = 5);

}  // namespace actiscope::ui
