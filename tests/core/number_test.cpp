// Numbers as text: what is read, how it is rounded, and that writing is undone by reading.
#include "core/number.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <random>

namespace {

using namespace actiscope;

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double smallest = std::numeric_limits<double>::denorm_min();
constexpr double largest = std::numeric_limits<double>::max();

TEST(ReadNumber, takesEveryFormOfTheCommandLine)
{
    const struct {
        std::string_view text;
        double value;
    } rows[] = {
        {"0.1", 0.1},      {"+0.1", 0.1},          {"-12", -12},       {".5", 0.5},         {"5.", 5},
        {"1e3", 1000},     {"1E+3", 1000},         {"2.5e-3", 0.0025}, {"0x1.8p-3", .1875}, {"0X1P3", 8},
        {"-0x.8p0", -0.5}, {"0xff", 255},          {"inf", infinite},  {"-inf", -infinite}, {"+inf", infinite},
        {"INF", infinite}, {"infinity", infinite}, {"0", 0},           {"000.500", 0.5},    {"0e99999999999", 0},
    };
    for (const auto& row : rows) {
        ASSERT_TRUE(readNumber(row.text)) << row.text;
        EXPECT_EQ(*readNumber(row.text), row.value) << row.text;
        EXPECT_EQ(readSingle(row.text), static_cast<float>(row.value)) << row.text;
    }
    EXPECT_TRUE(std::isnan(*readNumber("nan")));
    EXPECT_TRUE(std::isnan(*readSingle("NaN")));
    EXPECT_TRUE(std::signbit(*readNumber("-0")));
}

TEST(ReadNumber, refusesWhatIsNotWhollyANumber)
{
    for (const std::string_view text :
         {"",      " ",   " 1",     "1 ",      "1,5", "1_000", "one", "--1",  "+-1",   "-+1",
          "1e",    "1e+", ".",      "-",       "+",   "-.",    "0x",  "0x1p", "0xinf", "0xnan",
          "1.5.2", "1f",  "nan(1)", "infinit", "\t1", "1\n",   "$",   "1e5x", "0b1",   "١"}) {
        EXPECT_FALSE(readNumber(text)) << '"' << text << '"';
        EXPECT_FALSE(readSingle(text)) << '"' << text << '"';
    }
    EXPECT_FALSE(readNumber(std::string_view("1\0", 2)));
}

TEST(ReadNumber, roundsBeyondTheEndsOfTheRangeAsInsideIt)
{
    const struct {
        std::string_view text;
        double value;
    } rows[] = {
        {"1e309", infinite},
        {"-1e309", -infinite},
        {"1.7976931348623158e308", largest},   // less than half an ULP above
        {"1.7976931348623159e308", infinite},  // more
        {"0x1.fffffffffffff7p1023", largest},
        {"0x1.fffffffffffff8p1023", infinite},
        {"0x1p1024", infinite},
        {"1e99999999999999999999", infinite},
        {"1e-99999999999999999999", 0},
        {"100000000000000000000000000000000000000000e300", infinite},
        {"0.00000000000000000000000000000000000000001e-300", 0},
        {"3e-324", smallest},
        {"2.4703282292062327e-324", 0},  // less than half the smallest
        {"2.4703282292062329e-324", smallest},
        {"0x1p-1074", smallest},
        {"0x1p-1075", 0},  // a tie, to even
        {"0x1.8p-1075", smallest},
    };
    for (const auto& row : rows)
        EXPECT_EQ(readNumber(row.text), row.value) << row.text;
}

TEST(ReadSingle, roundsOnceFromTheText)
{
    // Just above the middle between two floats, but so little that a double would be the middle itself.
    EXPECT_EQ(readSingle("16777217.0000000001"), 16777218.0F);
    EXPECT_EQ(readSingle("16777217"), 16777216.0F);
    EXPECT_EQ(readSingle("0x1.00000100000001p0"), 0x1.000002p0F);
    EXPECT_EQ(readSingle("0x1.000001p0"), 1.0F);
    EXPECT_EQ(readSingle("0x1.fffffep127"), std::numeric_limits<float>::max());
    EXPECT_EQ(readSingle("0x1.ffffffp127"), std::numeric_limits<float>::infinity());
    EXPECT_EQ(readSingle("0x1p-150"), 0.0F);
    EXPECT_EQ(readSingle("0x1.1p-150"), std::numeric_limits<float>::denorm_min());
    EXPECT_EQ(readSingle("7.006492321624085354618e-46"), 0.0F);  // a little less than 2^-150
    EXPECT_EQ(readSingle("7.00649232162408536e-46"), std::numeric_limits<float>::denorm_min());
}

TEST(ReadNumber, agreesWithTheCLibraryOnRandomDecimals)
{
    std::mt19937_64 random(20);
    std::uniform_int_distribution<int> digit('0', '9'), length(1, 25), exponent(-345, 330), smallExponent(-50, 45);
    for (int i = 0; i < 20000; ++i) {
        std::string text;
        for (int n = length(random); n > 0; --n)
            text.push_back(static_cast<char>(digit(random)));
        if (random() % 2)
            text.push_back('.');
        text.push_back(static_cast<char>(digit(random)));
        const std::string wide = text + 'e' + std::to_string(exponent(random));
        const std::string narrow = text + 'e' + std::to_string(smallExponent(random));
        ASSERT_EQ(readNumber(wide), std::strtod(wide.c_str(), nullptr)) << wide;
        ASSERT_EQ(readSingle(narrow), std::strtof(narrow.c_str(), nullptr)) << narrow;
    }
}

TEST(WriteNumber, takesTheShortestForm)
{
    EXPECT_EQ(writeNumber(0.1), "0.1");
    EXPECT_EQ(writeNumber(0.1F), "0.1");
    EXPECT_EQ(writeNumber(1.0 / 3), "0.3333333333333333");
    EXPECT_EQ(writeNumber(1.0F / 3), "0.33333334");
    EXPECT_EQ(writeNumber(-0.0), "-0");
    EXPECT_EQ(writeNumber(3.0), "3");
    EXPECT_EQ(writeNumber(1e22), "1e+22");
    EXPECT_EQ(writeNumber(smallest), "5e-324");
    EXPECT_EQ(writeNumber(infinite), "inf");
    EXPECT_EQ(writeNumber(-infinite), "-inf");
    EXPECT_EQ(writeNumber(std::numeric_limits<double>::quiet_NaN()), "nan");
    EXPECT_EQ(writeNumber(-std::numeric_limits<float>::quiet_NaN()), "nan");
}

TEST(WriteNumber, isUndoneByReading)
{
    std::mt19937_64 random(7);
    char text[32];
    for (int i = 0; i < 20000; ++i) {
        const auto number = std::bit_cast<double>(random());
        if (!std::isnan(number)) {
            const char* const end = writeNumber(text, number);
            ASSERT_LE(end, text + 32);
            ASSERT_EQ(readNumber(std::string_view(text, end)), number) << writeNumber(number);
        }
        const auto single = std::bit_cast<float>(static_cast<std::uint32_t>(random()));
        if (!std::isnan(single)) {
            const char* const end = writeNumber(text, single);
            ASSERT_LE(end, text + 32);
            ASSERT_EQ(readSingle(std::string_view(text, end)), single) << writeNumber(single);
        }
    }
}

}  // namespace
