#include "core/precision/number_format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace actiscope {

namespace {

constexpr double power(int exponent)
{
    double result = 1;
    for (; exponent > 0; --exponent)
        result *= 2;
    for (; exponent < 0; ++exponent)
        result /= 2;
    return result;
}

/// All facts follow from the widths of the fields.
constexpr FormatFacts made(std::string_view name, std::string_view standard, int exponentBits, int fractionBits,
                           bool hasInfinity)
{
    const int bias = (1 << (exponentBits - 1)) - 1;
    const int top = hasInfinity ? bias : bias + 1;
    // Without infinities the top exponent holds numbers, all but the last of which is NaN.
    const double topDigits = 2 - power(-fractionBits) * (hasInfinity ? 1 : 2);
    return {.name = name,
            .standard = standard,
            .bits = 1 + exponentBits + fractionBits,
            .exponentBits = exponentBits,
            .fractionBits = fractionBits,
            .lowestExponent = 1 - bias,
            .hasInfinity = hasInfinity,
            .largest = topDigits * power(top),
            .smallestNormal = power(1 - bias),
            .smallest = power(1 - bias - fractionBits),
            .epsilon = power(-fractionBits)};
}

constexpr std::array<FormatFacts, numberFormats.size()> allFacts{
    made("float32", "IEEE 754 binary32", 8, 23, true),
    made("float16", "IEEE 754 binary16", 5, 10, true),
    made("bfloat16", "The first 16 bits of binary32", 8, 7, true),
    made("float8 E4M3", "OCP 8-bit Floating Point Specification 1.0", 4, 3, false),
    made("float8 E5M2", "OCP 8-bit Floating Point Specification 1.0", 5, 2, true),
};

/// The exponent of the last bit of the numbers around x, which is finite.
int lastBit(double x, const FormatFacts& format)
{
    const int exponent = x == 0 ? format.lowestExponent : std::max(std::ilogb(x), format.lowestExponent);
    return exponent - format.fractionBits;
}

}  // namespace

const FormatFacts& factsOf(NumberFormat format)
{
    return allFacts[static_cast<std::size_t>(format)];
}

std::string_view identifier(NumberFormat format)
{
    static constexpr std::array<std::string_view, numberFormats.size()> identifiers{"float32", "float16", "bfloat16",
                                                                                    "float8_e4m3", "float8_e5m2"};
    return identifiers[static_cast<std::size_t>(format)];
}

double roundTo(double x, NumberFormat format)
{
    if (x == 0 || std::isnan(x))
        return x;
    if (format == NumberFormat::float32)
        return static_cast<double>(static_cast<float>(x));
    const FormatFacts& of = factsOf(format);
    const double beyond =
        of.hasInfinity ? std::numeric_limits<double>::infinity() : std::numeric_limits<double>::quiet_NaN();
    if (std::isinf(x))
        return std::copysign(beyond, x);
    const int last = lastBit(x, of);
    const double rounded = std::ldexp(std::nearbyint(std::ldexp(x, -last)), last);
    return std::abs(rounded) <= of.largest ? rounded : std::copysign(beyond, x);
}

double ulp(double x, NumberFormat format)
{
    if (std::isnan(x))
        return x;
    const FormatFacts& of = factsOf(format);
    return std::ldexp(1.0, lastBit(std::clamp(x, -of.largest, of.largest), of));
}

std::int64_t greatestOrdinal(NumberFormat format)
{
    return ordinalOf(factsOf(format).largest, format);
}

double numberAt(std::int64_t ordinal, NumberFormat format)
{
    const FormatFacts& of = factsOf(format);
    const std::int64_t perExponent = std::int64_t{1} << of.fractionBits;
    const std::int64_t size = ordinal < 0 ? -ordinal : ordinal;
    // The bits of a number, read as an integer, count it.
    const std::int64_t exponent = std::max<std::int64_t>(size / perExponent, 1) - 1;
    const std::int64_t digits = size - exponent * perExponent;
    const double number =
        std::ldexp(static_cast<double>(digits), of.lowestExponent - of.fractionBits + static_cast<int>(exponent));
    return ordinal < 0 ? -number : number;
}

std::int64_t ordinalOf(double number, NumberFormat format)
{
    const FormatFacts& of = factsOf(format);
    const std::int64_t perExponent = std::int64_t{1} << of.fractionBits;
    const int last = lastBit(number, of);
    const auto digits = static_cast<std::int64_t>(std::ldexp(std::abs(number), -last));
    const std::int64_t size = digits + (last + of.fractionBits - of.lowestExponent) * perExponent;
    return number < 0 ? -size : size;
}

}  // namespace actiscope
