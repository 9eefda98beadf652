// Number formats: every number of the small ones, decoded here by the definition of the bits, and what lies between.
#include "core/precision/number_format.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <vector>

namespace {

using namespace actiscope;

/// Sign, exponent and fraction as the standards lay them out.
struct Layout {
    NumberFormat format;
    int exponentBits;
    int fractionBits;
    int bias;
};
constexpr Layout layouts[] = {
    {NumberFormat::float32, 8, 23, 127}, {NumberFormat::float16, 5, 10, 15},   {NumberFormat::bfloat16, 8, 7, 127},
    {NumberFormat::float8e4m3, 4, 3, 7}, {NumberFormat::float8e5m2, 5, 2, 15},
};

/// The number of a bit pattern without its sign; infinity and NaN as they are.
double decoded(unsigned pattern, const Layout& layout)
{
    const unsigned fraction = pattern & ((1u << layout.fractionBits) - 1);
    const int exponent = static_cast<int>(pattern >> layout.fractionBits);
    const int last = (1 << layout.exponentBits) - 1;
    const double part = fraction / std::pow(2.0, layout.fractionBits);
    if (layout.format == NumberFormat::float8e4m3) {
        if (pattern == 0x7f)
            return std::nan("");
    } else if (exponent == last) {
        return fraction == 0 ? std::numeric_limits<double>::infinity() : std::nan("");
    }
    return exponent == 0 ? part * std::pow(2.0, 1 - layout.bias) : (1 + part) * std::pow(2.0, exponent - layout.bias);
}

/// The patterns from 0 to the largest number: all of them, or of float32 every 10007th and those around powers of two.
std::vector<unsigned> patterns(const Layout& layout)
{
    std::vector<unsigned> all;
    const unsigned count = 1u << (layout.exponentBits + layout.fractionBits);
    for (unsigned pattern = 0; pattern<count; pattern += count> 65536 ? 10007 : 1)
        if (std::isfinite(decoded(pattern, layout)))
            all.push_back(pattern);
    if (count > 65536)
        for (unsigned exponent = 0; exponent < 255; ++exponent)
            for (const unsigned pattern : {(exponent << 23) + 1, exponent << 23, ((exponent + 1) << 23) - 1})
                all.push_back(pattern);
    return all;
}

bool isSame(double a, double b)
{
    return std::memcmp(&a, &b, sizeof a) == 0 || (std::isnan(a) && std::isnan(b));
}

TEST(NumberFormats, haveTheFactsOfTheirStandards)
{
    const struct {
        NumberFormat format;
        const char* name;
        int bits;
        double largest, smallestNormal, smallest, epsilon;
    } rows[] = {
        {NumberFormat::float32, "float32", 32, 3.4028234663852885981e38, 1.1754943508222875080e-38,
         1.4012984643248170709e-45, 1.1920928955078125e-7},
        {NumberFormat::float16, "float16", 16, 65504, 6.103515625e-5, 5.9604644775390625e-8, 9.765625e-4},
        {NumberFormat::bfloat16, "bfloat16", 16, 3.3895313892515354759e38, 1.1754943508222875080e-38,
         9.1835496157991211560e-41, 7.8125e-3},
        {NumberFormat::float8e4m3, "float8 E4M3", 8, 448, 0.015625, 0.001953125, 0.125},
        {NumberFormat::float8e5m2, "float8 E5M2", 8, 57344, 6.103515625e-5, 1.52587890625e-5, 0.25},
    };
    for (const auto& row : rows) {
        const FormatFacts& facts = factsOf(row.format);
        EXPECT_EQ(facts.name, row.name);
        EXPECT_EQ(facts.bits, row.bits) << row.name;
        EXPECT_EQ(facts.largest, row.largest) << row.name;
        EXPECT_EQ(facts.smallestNormal, row.smallestNormal) << row.name;
        EXPECT_EQ(facts.smallest, row.smallest) << row.name;
        EXPECT_EQ(facts.epsilon, row.epsilon) << row.name;
    }
}

TEST(NumberFormats, roundEveryNumberToItselfAndCountItByItsBits)
{
    for (const Layout& layout : layouts)
        for (const unsigned pattern : patterns(layout))
            for (const int sign : {1, -1}) {
                const double number = sign * decoded(pattern, layout);
                ASSERT_TRUE(isSame(roundTo(number, layout.format), number)) << number;
                ASSERT_EQ(ordinalOf(number, layout.format), sign * static_cast<std::int64_t>(pattern)) << number;
                ASSERT_EQ(numberAt(sign * static_cast<std::int64_t>(pattern), layout.format), number) << pattern;
            }
}

TEST(NumberFormats, roundWhatLiesBetweenToTheNearestAndHalvesToEven)
{
    for (const Layout& layout : layouts)
        for (const unsigned pattern : patterns(layout)) {
            const double low = decoded(pattern, layout);
            const double high = decoded(pattern + 1, layout);
            if (!std::isfinite(high))
                continue;
            const double middle = low / 2 + high / 2;  // exact in double
            const double even = pattern % 2 == 0 ? low : high;
            for (const double sign : {1.0, -1.0}) {
                const auto rounded = [&](double x) { return sign * roundTo(sign * x, layout.format); };
                ASSERT_EQ(rounded(middle), even) << sign * middle;
                ASSERT_EQ(rounded(std::nextafter(middle, 0)), low) << sign * middle;
                ASSERT_EQ(rounded(std::nextafter(middle, 1e300)), high) << sign * middle;
                ASSERT_EQ(rounded(low + (high - low) * 0.3), low) << sign * middle;
                ASSERT_EQ(rounded(low + (high - low) * 0.8), high) << sign * middle;
            }
            ASSERT_EQ(ulp(low, layout.format), high - low) << low;
            ASSERT_EQ(ulp(-low, layout.format), high - low) << low;
            ASSERT_EQ(ulp(middle, layout.format), high - low) << middle;
        }
}

TEST(NumberFormats, loseWhatIsTooLargeOrTooSmallAsTheyAreDefinedTo)
{
    const double inf = std::numeric_limits<double>::infinity();
    const double nan = std::nan("");
    const struct {
        const char* what;
        NumberFormat format;
        double x, rounded;
    } rows[] = {
        {"float16: half a unit beyond the largest is a tie, to even", NumberFormat::float16, 65520, inf},
        {"float16: less than that is the largest", NumberFormat::float16, 65519.999, 65504},
        {"float16: the far negative", NumberFormat::float16, -1e300, -inf},
        {"bfloat16 reaches as far as float32", NumberFormat::bfloat16, 3.3e38, 0x1.fp127},
        {"bfloat16 overflows", NumberFormat::bfloat16, 3.4e38, inf},
        {"float32 overflows", NumberFormat::float32, 3.4028236e38, inf},
        {"E4M3 has no infinity", NumberFormat::float8e4m3, inf, nan},
        {"E4M3: a tie, to even, is its largest", NumberFormat::float8e4m3, 464, 448},
        {"E4M3: beyond that there is nothing", NumberFormat::float8e4m3, 464.1, nan},
        {"E5M2: infinity", NumberFormat::float8e5m2, inf, inf},
        {"E5M2: a tie, to even", NumberFormat::float8e5m2, 61440, inf},
        {"E5M2: less than that", NumberFormat::float8e5m2, 61439, 57344},
        {"half of the smallest is a tie, to zero", NumberFormat::float8e4m3, 0.0009765625, 0},
        {"and keeps its sign", NumberFormat::float8e4m3, -0.0009765625, -0.0},
        {"more than half is the smallest", NumberFormat::float8e4m3, 0.000977, 0.001953125},
        {"far below", NumberFormat::float16, 5e-324, 0},
        {"zero", NumberFormat::float16, -0.0, -0.0},
        {"NaN", NumberFormat::bfloat16, nan, nan},
    };
    for (const auto& row : rows) {
        const double rounded = roundTo(row.x, row.format);
        EXPECT_TRUE(isSame(rounded, row.rounded)) << row.what << ": " << rounded;
    }
    EXPECT_EQ(ulp(inf, NumberFormat::float16), 32);
    EXPECT_EQ(ulp(0, NumberFormat::float8e5m2), 1.52587890625e-5);
    EXPECT_TRUE(std::isnan(ulp(nan, NumberFormat::float16)));
}

TEST(NumberFormats, areAllListedInOrder)
{
    for (const Layout& layout : layouts) {
        if (factsOf(layout.format).bits > 16)
            continue;
        const std::int64_t last = greatestOrdinal(layout.format);
        EXPECT_EQ(numberAt(last, layout.format), factsOf(layout.format).largest);
        EXPECT_EQ(numberAt(0, layout.format), 0);
        EXPECT_EQ(numberAt(-1, layout.format), -factsOf(layout.format).smallest);
        for (std::int64_t i = -last; i < last; ++i)
            ASSERT_LT(numberAt(i, layout.format), numberAt(i + 1, layout.format)) << i;
    }
}

}  // namespace
