// The benchmark's references against exact values.
#include "tests/benchmark/kernels/reference.h"
#include "tests/core/reference_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace actiscope::benchmarks {

namespace {

/// The first float32 group is the one at default parameters.
const reference::Group& singleDefaults(const reference::File& file)
{
    return *std::ranges::find_if(file.groups, &reference::Group::isSingle);
}

/// Errors are reported to 0.01 ULP of float32, of which this is a tiny part.
constexpr double tolerance = 1e-11;

double error(double got, long double exact, double floor)
{
    // Below every float, and beyond: nothing is measured there.
    if (std::abs(exact) < 0x1p-200L || std::abs(exact) > 0x1p200L)
        return 0;
    const long double size = std::max(std::abs(exact), static_cast<long double>(floor));
    return static_cast<double>(std::abs(got - exact) / size);
}

void expectAgreement(const Reference& known, Quantity quantity, std::span<const double> x,
                     std::span<const long double> exact)
{
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (!std::isfinite(x[i]) || std::isnan(exact[i]))
            continue;
        EXPECT_LT(error(known.of(quantity)(x[i]), exact[i], known.floor(quantity, x[i])), tolerance)
            << known.activation << (quantity == Quantity::value ? " value at " : " slope at ") << x[i];
    }
}

}  // namespace

TEST(BenchmarkReference, AgreesWithExactValues)
{
    for (const Activation& activation : catalogue()) {
        const Reference* const known = findReference(std::string(activation.id()));
        if (!known)
            continue;
        const reference::File file = reference::read(known->activation);
        const reference::Group& group = singleDefaults(file);
        expectAgreement(*known, Quantity::value, group.x, group.exact[0]);
        expectAgreement(*known, Quantity::slope, group.x, group.exact[1]);
    }
}

TEST(BenchmarkReference, RowsSumToOne)
{
    const std::vector<float> row{1, 2, 3, 50};
    double sum = 0;
    for (const double x : findRowReference("softmax")(row))
        sum += x;
    EXPECT_NEAR(sum, 1, 1e-15);
    // log(1 + e⁻⁴⁷ + …) of the highest has all its digits.
    EXPECT_NEAR(findRowReference("log_softmax")(row).back() / -(std::exp(-47) + std::exp(-48) + std::exp(-49)), 1,
                1e-14);
}

}  // namespace actiscope::benchmarks
