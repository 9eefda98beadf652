#include "tests/benchmark/kernels/expected.h"

#include "tests/benchmark/kernels/reference.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>

namespace actiscope::benchmarks {

namespace {

/// Both signs of every stride-th float in [from, to).
void addRange(std::vector<float>& inputs, float from, float to, std::size_t stride)
{
    const auto last = std::bit_cast<std::uint32_t>(to);
    for (std::uint64_t bits = std::bit_cast<std::uint32_t>(from); bits < last; bits += stride) {
        const float x = std::bit_cast<float>(static_cast<std::uint32_t>(bits));
        inputs.push_back(x);
        inputs.push_back(-x);
    }
}

std::vector<float> walk(std::size_t stride)
{
    constexpr std::size_t denser = 10;
    constexpr std::size_t multiple = 64;
    std::vector<float> inputs;
    addRange(inputs, 0, std::numeric_limits<float>::infinity(), stride);
    addRange(inputs, 0x1p-12f, 128, std::max<std::size_t>(stride / denser, 1));
    inputs.resize((inputs.size() + multiple - 1) / multiple * multiple);
    return inputs;
}

bool isSubnormal(double x)
{
    return x != 0 && std::abs(x) < std::numeric_limits<float>::min();
}

}  // namespace

Expected expectedElements(const std::string& activation, Quantity quantity, std::size_t stride)
{
    const Reference* const reference = findReference(activation);
    const auto function = reference ? reference->of(quantity) : nullptr;
    if (!function || stride == 0)
        return {};
    Expected expected{.inputs = walk(stride)};
    for (const float x : expected.inputs) {
        const double exact = function(x);
        expected.exact.push_back(exact);
        expected.floors.push_back(reference->floor(quantity, x));
        expected.isNear.push_back(std::abs(x) <= 4 && !isSubnormal(x) && !isSubnormal(exact));
    }
    return expected;
}

Expected expectedRows(const std::string& activation, std::size_t columns)
{
    const auto function = findRowReference(activation);
    if (!function)
        return {};
    Expected expected;
    std::mt19937 generator(2);
    const std::size_t count = Arrays::block / columns * columns;
    for (const float deviation : {3.0f, 30.0f}) {
        std::normal_distribution<float> normal(0, deviation);
        std::generate_n(std::back_inserter(expected.inputs), count, [&] { return normal(generator); });
        expected.isNear.resize(expected.inputs.size(), deviation == 3);
    }
    for (std::size_t from = 0; from < expected.inputs.size(); from += columns)
        std::ranges::copy(function(std::span(expected.inputs).subspan(from, columns)),
                          std::back_inserter(expected.exact));
    expected.floors.resize(expected.inputs.size());
    for (std::size_t i = 0; i < expected.inputs.size(); ++i)
        expected.isNear[i] = expected.isNear[i] && !isSubnormal(expected.exact[i]);
    return expected;
}

}  // namespace actiscope::benchmarks
