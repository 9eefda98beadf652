// The one reader and the one writer of numbers: command line, files, number fields. Independent of any locale.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace actiscope {

/// Reads the whole of `text`: decimal with sign and exponent, hexadecimal float (0x1.8p-3), inf, nan; a leading +
/// is allowed, surrounding space is not. Nothing where it is not a number. Correctly rounded; beyond the largest
/// double it is an infinity, below the smallest a zero.
std::optional<double> readNumber(std::string_view text) noexcept;

/// As above, rounded once to single precision.
std::optional<float> readSingle(std::string_view text) noexcept;

/// The shortest text that reads back to the same value: "0.1", "-0", "1e+22", "inf", "-inf", "nan".
std::string writeNumber(double value);
std::string writeNumber(float value);

/// Writes writeNumber(value) at `to` without allocating and returns its end; at most 32 characters.
char* writeNumber(char* to, double value) noexcept;
char* writeNumber(char* to, float value) noexcept;

}  // namespace actiscope
