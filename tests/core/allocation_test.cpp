// evaluate() allocates nothing: the allocations of this thread are counted while it runs.
#include "core/evaluate.h"

#include "core/crew.h"
#include "core/simd/large_arrays.h"
#include "tests/core/every_kernel.h"

#include <cstdlib>
#include <new>

// AddressSanitizer's own operators see more than these.
#ifndef __SANITIZE_ADDRESS__

namespace {

thread_local std::size_t allocations = 0;

void* counted(void* memory)
{
    ++allocations;
    return memory ? memory : throw std::bad_alloc();
}

}  // namespace

// The forms for arrays and without exceptions call these.
void* operator new(std::size_t size)
{
    return counted(std::malloc(size > 0 ? size : 1));
}

void* operator new(std::size_t size, std::align_val_t alignment)
{
    const auto unit = static_cast<std::size_t>(alignment);
    return counted(std::aligned_alloc(unit, (size + unit - 1) / unit * unit));
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::align_val_t) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t, std::align_val_t) noexcept
{
    std::free(memory);
}

namespace {

using namespace actiscope;
using namespace actiscope::test;

constexpr std::size_t lengths[] = {0, 1, 15, 16, 17, 67, 5003};

template <class Call>
std::size_t allocationsOf(Call call)
{
    const std::size_t before = allocations;
    call();
    return allocations - before;
}

class Allocations : public testing::Test {
protected:
    // What a process's first call looks up stays.
    Allocations() { (void)evaluateAt(catalogue().front(), catalogue().front().defaults(), 1); }

    const std::vector<float> x = sampleInputs(5003);
    std::vector<float> y = std::vector<float>(x.size());
};

TEST_F(Allocations, AreCounted)
{
    // Called, not as expressions, which the compiler may leave out.
    EXPECT_EQ(allocationsOf([] { ::operator delete(::operator new(8)); }), 1);
    constexpr std::align_val_t alignment{64};
    EXPECT_EQ(allocationsOf([] { ::operator delete(::operator new(8, alignment), alignment); }), 1);
}

TEST_F(Allocations, AreNoneForAQuantityAtAnyLengthApartAndInPlace)
{
    forEveryKernel([&](const Activation& activation, std::size_t quantity, Target target) {
        const std::vector<double> values = activation.defaults();
        std::vector<std::span<float>> gradients;
        for (const std::size_t length : lengths) {
            const std::span<float> to = std::span(y).first(length);
            const Outputs<float> outputs = only(activation, quantity, to, gradients);
            const std::span<const float> from = std::span(x).first(length);
            EXPECT_EQ(allocationsOf([&] { evaluate(activation, values, from, outputs, target); }), 0) << length;
            EXPECT_EQ(allocationsOf([&] { evaluate(activation, values, to, outputs, target); }), 0)
                << length << " in place";
        }
    });
}

template <class T>
void expectNoneForAllTogether(const Activation& activation, std::size_t length, auto... target)
{
    const std::vector<double> values = activation.defaults();
    const std::vector<float> singles = sampleInputs(length);
    const std::vector<T> x(singles.begin(), singles.end());
    std::vector<std::vector<T>> results(quantityCount(activation), std::vector<T>(length));
    const std::vector<std::span<T>> to(results.begin(), results.end());
    const Outputs<T> outputs{.value = to[0], .slope = to[1], .curvature = to[2], .gradients = std::span(to).subspan(3)};
    EXPECT_EQ(allocationsOf([&] { evaluate(activation, values, std::span(x), outputs, target...); }), 0)
        << activation.id() << ", " << length;
}

TEST_F(Allocations, AreNoneForAllQuantitiesTogetherInEitherPrecision)
{
    for (const Activation& activation : catalogue()) {
        for (const std::size_t length : lengths) {
            for (const Target target : supportedTargets())
                expectNoneForAllTogether<float>(activation, length, target);
            expectNoneForAllTogether<double>(activation, length);
        }
    }
}

TEST_F(Allocations, AreNoneForAScaleOfZeroAndForOnePoint)
{
    for (const Activation& activation : catalogue()) {
        std::vector<double> values = activation.defaults();
        EXPECT_EQ(allocationsOf([&] { (void)evaluateAt(activation, values, 0.5); }), 0) << activation.id();
        values[activation.scaleIndex()] = 0;
        EXPECT_EQ(allocationsOf([&] { evaluate(activation, values, x, {.value = y}, Target::baseline); }), 0)
            << activation.id();
    }
}

TEST_F(Allocations, AreNoneForArraysThatAreStreamedAndSharedWithACrew)
{
    Crew crew(1);
    const simd::LargeArrays large{.shared = 0, .streamed = 0};
    for (const Activation& activation : catalogue()) {
        const std::vector<double> values = activation.defaults();
        const Execution execution{.target = activeTarget(), .crew = &crew};
        EXPECT_EQ(allocationsOf([&] { simd::evaluate(activation, values, x, {.value = y}, execution, large); }), 0)
            << activation.id();
    }
}

}  // namespace

#endif
