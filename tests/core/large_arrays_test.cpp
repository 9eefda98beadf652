// Arrays that are large enough for other threads and for stores past the caches: the same results, bit for bit.
#include "core/simd/large_arrays.h"

#include "core/crew.h"
#include "core/expression/formula.h"
#include "core/simd/dispatch.h"
#include "tests/core/every_kernel.h"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace {

using namespace actiscope;
using namespace actiscope::test;
using simd::LargeArrays;

constexpr std::size_t never = std::numeric_limits<std::size_t>::max();
constexpr LargeArrays neither{.shared = never, .streamed = never};
constexpr LargeArrays streamed{.shared = never, .streamed = 0};
constexpr LargeArrays shared{.shared = 0, .streamed = never};
constexpr LargeArrays both{.shared = 0, .streamed = 0};

constexpr std::size_t offsets = 16;
constexpr std::uint32_t guard = 0x7fedcba9;

/// Where the arrays of a call lie, in elements from the start of a line of the cache.
struct Places {
    std::size_t input = 0;
    std::size_t value = 0;
    std::size_t slope = 0;
};

/// Room for an array at any place in a line; what surrounds it is watched.
class Guarded {
public:
    Guarded(std::size_t length, std::size_t place)
        : all_(length + 4 * offsets, std::bit_cast<float>(guard)), from_(offsets), length_(length)
    {
        while (reinterpret_cast<std::uintptr_t>(all_.data() + from_) / sizeof(float) % offsets != place)
            ++from_;
    }
    std::span<float> span() { return std::span(all_).subspan(from_, length_); }
    bool isIntact() const
    {
        const auto isGuard = [](float each) { return std::bit_cast<std::uint32_t>(each) == guard; };
        const auto inner = all_.begin() + static_cast<std::ptrdiff_t>(from_);
        return std::all_of(all_.begin(), inner, isGuard) &&
               std::all_of(inner + static_cast<std::ptrdiff_t>(length_), all_.end(), isGuard);
    }

private:
    std::vector<float> all_;
    std::size_t from_;
    std::size_t length_;
};

/// Value and slope together at any place, and each over the input.
void expectValueAndSlopeAt(const Activation& activation, std::span<const float> x, const Places& places,
                           const Execution& execution, const LargeArrays& large)
{
    const std::vector<double> values = activation.defaults();
    std::vector<float> value(x.size());
    std::vector<float> slope(x.size());
    simd::evaluate(activation, values, x, {.value = value, .slope = slope}, {.target = execution.target}, neither);
    Guarded input(x.size(), places.input);
    Guarded first(x.size(), places.value);
    Guarded second(x.size(), places.slope);
    const auto expectSame = [&](std::span<const float> gotValue, std::span<const float> gotSlope) {
        EXPECT_TRUE(std::ranges::equal(gotValue, value, isSame));
        EXPECT_TRUE(std::ranges::equal(gotSlope, slope, isSame));
        EXPECT_TRUE(input.isIntact() && first.isIntact() && second.isIntact());
    };
    const auto compute = [&](std::span<float> valueAt, std::span<float> slopeAt) {
        std::ranges::copy(x, input.span().begin());
        simd::evaluate(activation, values, input.span(), {.value = valueAt, .slope = slopeAt}, execution, large);
        expectSame(valueAt, slopeAt);
    };
    compute(first.span(), second.span());
    compute(input.span(), second.span());
    compute(first.span(), input.span());
}

TEST(LargeArrays, GiveTheSameStreamedAtEveryAlignmentAndLength)
{
    const std::vector<float> x = sampleInputs(3 * 4096 + 100);
    const Activation& elu = *findById("elu");
    for (const Target target : supportedTargets())
        for (std::size_t place = 0; place < offsets; ++place)
            for (const std::size_t length : {0, 1, 63, 4095, 4096, 4113, 8300, 3 * 4096 + 100}) {
                SCOPED_TRACE(std::string(name(target)) + ", " + std::to_string(length) + " from " +
                             std::to_string(place));
                const Places apart{.input = 5 * place % offsets, .value = place, .slope = (place + 3) % offsets};
                const Places alike{.input = place, .value = place, .slope = place};
                for (const Places& places : {apart, alike})
                    expectValueAndSlopeAt(elu, std::span(x).first(length), places, {.target = target}, streamed);
            }
}

/// All quantities in one call.
std::vector<std::vector<float>> computeAll(const Activation& activation, std::span<const float> x,
                                           const Execution& execution, const LargeArrays& large)
{
    std::vector<std::vector<float>> results(quantityCount(activation), std::vector<float>(x.size()));
    const std::vector<std::span<float>> to(results.begin(), results.end());
    simd::evaluate(activation, activation.defaults(), x,
                   {.value = to[0], .slope = to[1], .curvature = to[2], .gradients = std::span(to).subspan(3)},
                   execution, large);
    return results;
}

TEST(LargeArrays, GiveTheSameStreamedSharedAndBothForEveryQuantityTogether)
{
    const std::vector<float> x = sampleInputs(4 * 4096 + 13);
    Crew crew(2);
    for (const Activation& activation : catalogue())
        for (const Target target : supportedTargets()) {
            const auto expected = computeAll(activation, x, {.target = target}, neither);
            for (const LargeArrays& large : {streamed, shared, both}) {
                const auto got = computeAll(activation, x, {.target = target, .crew = &crew}, large);
                for (std::size_t quantity = 0; quantity < got.size(); ++quantity)
                    EXPECT_TRUE(std::ranges::equal(got[quantity], expected[quantity], isSame))
                        << kernelName(activation, quantity, target) << (large.shared == 0 ? ", shared" : "")
                        << (large.streamed == 0 ? ", streamed" : "");
            }
        }
}

TEST(LargeArrays, GiveTheSameInPlaceSharedAndStreamed)
{
    const std::vector<float> x = sampleInputs(20000);
    Crew crew(2);
    for (const char* id : {"relu", "silu", "snake"})
        for (const Target target : supportedTargets())
            expectValueAndSlopeAt(*findById(id), x, {.input = 3, .value = 3, .slope = 7},
                                  {.target = target, .crew = &crew}, both);
}

TEST(LargeArrays, AreSharedForFormulasToo)
{
    const std::vector<float> x = sampleInputs(3 * 4096 + 5);
    const auto formula = makeFormula("x / (1 + exp(-a*x))");
    Crew crew(2);
    const auto expected = computeAll(*formula, x, {.target = Target::baseline}, neither);
    const auto got = computeAll(*formula, x, {.target = Target::baseline, .crew = &crew}, shared);
    for (std::size_t quantity = 0; quantity < got.size(); ++quantity)
        EXPECT_TRUE(std::ranges::equal(got[quantity], expected[quantity], isSame)) << quantity;
}

TEST(LargeArrays, AreSharedByThoseWhoAskForIt)
{
    const Activation& tanh = *findById("tanh");
    const std::vector<float> x = sampleInputs(3 * simd::largeArrays().shared + 1);
    std::vector<float> alone(x.size());
    std::vector<float> together(x.size());
    Crew crew(1);
    evaluate(tanh, tanh.defaults(), x, {.value = alone});
    for (const std::size_t length : {std::size_t{1}, simd::largeArrays().shared, x.size()}) {
        const std::span to = std::span(together).first(length);
        evaluate(tanh, tanh.defaults(), std::span(x).first(length), {.value = to}, {.crew = &crew});
        EXPECT_TRUE(std::ranges::equal(to, std::span(alone).first(length), isSame)) << length;
    }
}

TEST(LargeArrays, AreRefusedAsSmallOnesAre)
{
    const Activation& relu = *findById("relu");
    const std::vector<float> x(10000, 1);
    std::vector<float> wrong(9999, 77);
    Crew crew(1);
    EXPECT_THROW(simd::evaluate(relu, relu.defaults(), x, {.value = wrong}, {.crew = &crew}, both),
                 std::invalid_argument);
    EXPECT_EQ(wrong, std::vector<float>(9999, 77));
}

#if defined(__SSE2__)
TEST(LargeArrays, LeaveTheModesOfTheFloatingPointUnitAlone)
{
    // Rounding, flush to zero, denormals as zero and the exception masks; the low six bits only record.
    constexpr unsigned modes = ~0x3fU;
    const unsigned before = __builtin_ia32_stmxcsr() & modes;
    const std::vector<float> x = sampleInputs(10000);
    Crew crew(1);
    for (const Activation& activation : catalogue())
        for (const Target target : supportedTargets()) {
            (void)computeAll(activation, x, {.target = target, .crew = &crew}, both);
            ASSERT_EQ(__builtin_ia32_stmxcsr() & modes, before) << activation.id();
        }
}
#endif

TEST(Kernels, AreThoseOfTheActivation)
{
    for (const Activation& activation : catalogue())
        for (const Target target : compiledTargets())
            EXPECT_EQ(simd::kernelsOf(target, activation).id, activation.id());
}

}  // namespace
