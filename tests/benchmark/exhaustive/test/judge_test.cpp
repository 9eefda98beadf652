// Whether a wrong result would be found: the judge against results whose error is known, and against MPFR alone.
#include "../judge.h"
#include "../expectation.h"

#include "core/number.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>
#include <memory>
#include <random>
#include <stdexcept>
#include <vector>

namespace actiscope::exhaustive {
namespace {

constexpr float inf = std::numeric_limits<float>::infinity();
constexpr float nan = std::numeric_limits<float>::quiet_NaN();
constexpr float least = 0x1p-149F;

const Reference& row(std::string_view name)
{
    for (const Reference& each : references())
        if (each.name() == name)
            return each;
    throw std::invalid_argument(std::string(name));
}

Verdict verdict(std::string_view name, float x, float got)
{
    Estimate estimate;
    row(name).estimate({&x, 1}, {&estimate, 1});
    return judge(row(name), x, estimate, got);
}

struct Case {
    const char* what;
    const char* row;
    float x, got;
    double ulp;  ///< rounded to 3 digits
    bool isCorrectlyRounded;
};

TEST(Judge, MeasuresKnownErrors)
{
    for (const Case& each : {
             Case{"right", "exponential:value", 0, 1, 0, true},
             {"one above", "exponential:value", 0, 0x1.000002p0F, 1, false},
             {"one below a power of two", "exponential:value", 0, 0x1.fffffep-1F, 0.5, false},
             {"the wrong sign", "tanh:value", 10, -1, 0x1p25, false},
             {"zero is zero, whatever its sign", "relu:value", -1, -0.0F, 0, true},
             {"a product's error", "leaky_relu:slope", -1, 0.01F, 0, true},
             {"overflow", "exponential:value", 89, inf, 0, true},
             {"overflow to the largest", "exponential:value", 89, 0x1.fffffep127F, inf, false},
             {"overflow to the other side", "leaky_relu:value", -inf, inf, inf, false},
             {"underflow", "exponential:value", -104, 0, 0.49, true},
             {"underflow to the least", "exponential:value", -110, least, 1, false},
             {"halfway but for the square", "silu:value", least, least, 0.5, true},
             {"halfway but for the square, down", "silu:value", least, 0, 0.5, false},
             {"halfway on the left", "gelu:value", -least, 0, 0.5, true},
             {"next to a root, of an eighth", "silu:slope", -1.2784646F, 0x1p-23F, 8, false},
             {"a limit", "sigmoid:value", inf, 1, 0, true},
             {"another limit", "tanh:value", -inf, -0x1.fffffep-1F, inf, false},
             {"NaN of NaN", "gelu:value", nan, nan, 0, true},
             {"a number of NaN", "relu:value", nan, 0, inf, false},
             {"NaN of a number", "gelu:slope", -1e30F, nan, inf, false},
         }) {
        const Verdict got = verdict(each.row, each.x, each.got);
        if (std::isinf(each.ulp))
            EXPECT_EQ(got.ulp, each.ulp) << each.what;
        else
            EXPECT_NEAR(got.ulp, each.ulp, 0.03 * std::max(each.ulp, 1.0)) << each.what;
        EXPECT_EQ(got.isCorrectlyRounded, each.isCorrectlyRounded) << each.what;
    }
}

TEST(Judge, OfLimitsAnySignOfZeroIsRight)
{
    const auto expected = std::make_unique<Expectation>();
    const std::vector<float> x{-inf, inf, nan, -200};
    const std::vector<float> got{-0.0F, 1, nan, 0.0F};
    std::vector<double> ulp(x.size());
    Tally tally;
    expected->prepare(row("silu:slope"), x);
    expected->measure(got, ulp, tally);
    EXPECT_EQ(tally.wrongUnderflows, 1U) << "that of −200 alone";
}

/// Finite inputs, most of them where the functions are busy.
std::vector<float> inputs(std::mt19937& random)
{
    std::uniform_int_distribution<std::uint32_t> anywhere(0, 0x7f7fffff);
    std::uniform_int_distribution<std::uint32_t> busy(0x33000000, 0x43000000);  // from 2^-25 to 128
    std::vector<float> x(256);
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = std::copysign(std::bit_cast<float>(i % 8 == 0 ? anywhere(random) : busy(random)),
                             i % 2 == 0 ? 1.0F : -1.0F);
    return x;
}

/// The nearest float, or a neighbour up to two places away.
std::vector<float> results(const Reference& reference, std::span<const float> x, std::mt19937& random)
{
    std::vector<float> got;
    for (const float each : x) {
        got.push_back(reference.exact(each).toFloat());
        for (auto places = random() % 3; places > 0; --places)
            got.back() = std::nextafter(got.back(), random() % 2 == 0 ? inf : -inf);
    }
    return got;
}

TEST(Judge, SaysOfEveryRowWhatMpfrAloneSays)
{
    std::mt19937 random(7);
    const auto expected = std::make_unique<Expectation>();
    for (const Reference& reference : references()) {
        const std::vector<float> x = inputs(random);
        const std::vector<float> got = results(reference, x, random);
        std::vector<double> ulp(x.size());
        Tally tally;
        expected->prepare(reference, x);
        expected->measure(got, ulp, tally);
        std::uint64_t correctlyRounded = 0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            if (!(ulp[i] < expected->limit()[i])) {  // left open
                const Verdict verdict = judge(reference, x[i], expected->estimate(i), got[i]);
                tally.correctlyRounded += verdict.isCorrectlyRounded;
                ulp[i] = verdict.ulp;
            }
            const Verdict exact = judgeExactly(reference.exact(x[i]), reference.promise.floor(x[i]), got[i]);
            correctlyRounded += exact.isCorrectlyRounded;
            const std::string where = reference.name() + " at " + writeNumber(x[i]) + ", got " + writeNumber(got[i]);
            if (std::isinf(exact.ulp))
                EXPECT_EQ(ulp[i], exact.ulp) << where;
            else
                EXPECT_NEAR(ulp[i], exact.ulp, 0x1p-10) << where;
        }
        EXPECT_EQ(tally.correctlyRounded, correctlyRounded) << reference.name();
    }
}

}  // namespace
}  // namespace actiscope::exhaustive
