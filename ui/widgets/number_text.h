// Numbers as people read and type them: real minus signs, tabular digits, infinity, and as many digits as are worth it.
#pragma once

#include "core/activation.h"

#include <QString>

#include <optional>

namespace actiscope::ui {

/// The shortest text that reads back to the same value, with a real minus sign: "−0.1", "∞", "1e−7".
QString shortText(double value);

/// Rounded correctly to this many decimals: "−0.753"; what rounds to zero has no sign. "∞", "−∞"; "–" for NaN.
QString fixedText(double value, int decimals);

/// How many decimals a read-out is worth where a pixel spans `pixel` of its axis: the last digit is at most a third of
/// a pixel, which is what the eye can still tell. Never negative.
int decimalsFor(double pixel);

/// As fixedText with decimalsFor(pixel), of at most 6 digits but for large whole numbers, so that a list keeps room for
/// names; "1.4×10³⁰" where these are not enough (|value| ≥ 1e8, or a pixel and a value that are too small).
QString readoutText(double value, double pixel);

/// A place on an axis on which a pixel spans `pixel`, as fixedText with decimalsFor(pixel); with an exponent, as people
/// type it, where that would be a row of zeros: "−5.1e−101".
QString placeText(double value, double pixel);

/// "(−∞, −4.6052)", "[0, ∞)"; "{0}" for a single point.
QString intervalText(const Interval& interval);

/// What a field made of the text in it: a value, or a sentence that says what is wrong with it.
struct ReadNumber {
    std::optional<double> value;
    QString problem;
};

/// Accepts what core's reader does, real minus signs, ∞ and full-width digits, with space around. A decimal comma is
/// refused, because 1,234 means different numbers to different readers.
ReadNumber readTyped(const QString& text);

}  // namespace actiscope::ui
