// Number formats: their facts, rounding to them, the distance of their numbers, and all their numbers in order.
#pragma once

#include "core/precision/lens.h"

#include <cstdint>
#include <string_view>

namespace actiscope {

/// Sign, exponent and fraction, with subnormal numbers.
struct FormatFacts {
    std::string_view name;      ///< "bfloat16", "float8 E4M3"
    std::string_view standard;  ///< where it is defined
    int bits = 32;
    int exponentBits = 8;
    int fractionBits = 23;      ///< stored: a number has one bit more
    int lowestExponent = -126;  ///< of the smallest normal number
    bool hasInfinity = true;    ///< E4M3 has none: its place is taken by numbers, and one pattern is NaN
    double largest = 0;
    double smallestNormal = 0;
    double smallest = 0;  ///< above 0: subnormal
    double epsilon = 0;   ///< from 1 to the next number

    int digits() const { return fractionBits + 1; }  ///< binary, of a normal number
};

/// float32, float16 (binary16): IEEE 754. bfloat16: float32's first half. float8: OCP 8-bit Floating Point
/// Specification 1.0, where E4M3 reaches 448 and is also called E4M3FN.
const FormatFacts& factsOf(NumberFormat format);
/// "float32 float16 bfloat16 float8_e4m3 float8_e5m2".
std::string_view identifier(NumberFormat format);

/// The nearest number of the format, the even one of two. What is too large becomes infinite, or NaN in E4M3: the
/// conversion without saturation, which the OCP specification allows and PyTorch takes (ONNX's Cast saturates to
/// ±largest unless its attribute `saturate` is 0). NaN stays; zeros keep their sign.
double roundTo(double x, NumberFormat format);

/// The distance of the format's numbers around x: from |x| to the next one beyond. Below the smallest normal number
/// that of the subnormal ones, beyond the largest that of the largest ones, at infinities too. NaN of NaN.
double ulp(double x, NumberFormat format);

/// The numbers of the format in order, without infinities and NaN: 0 is ±0, 1 the smallest above it, −1 its negative.
std::int64_t greatestOrdinal(NumberFormat format);
/// ordinal: at most greatestOrdinal() either way.
double numberAt(std::int64_t ordinal, NumberFormat format);
/// number: finite and of the format.
std::int64_t ordinalOf(double number, NumberFormat format);

}  // namespace actiscope
