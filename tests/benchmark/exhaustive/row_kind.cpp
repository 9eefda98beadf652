#include "row_kind.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace actiscope::exhaustive {

namespace {

using Random = std::mt19937_64;
constexpr float inf = std::numeric_limits<float>::infinity();

float uniform(Random& random, float low, float high)
{
    return std::uniform_real_distribution<float>(low, high)(random);
}

/// Uniform in bit patterns.
float anyFinite(Random& random)
{
    const auto size = std::bit_cast<float>(static_cast<std::uint32_t>(random() % 0x7f800000));
    return random() % 2 == 0 ? size : -size;
}

std::size_t anyPlace(Random& random, std::span<float> row)
{
    return static_cast<std::size_t>(random() % row.size());
}

void normal(Random& random, std::span<float> row, float deviation)
{
    std::normal_distribution<float> distribution(0, deviation);
    std::ranges::generate(row, [&] { return distribution(random); });
}

void usual(Random& random, std::span<float> row)
{
    normal(random, row, 3);
}

void wide(Random& random, std::span<float> row)
{
    normal(random, row, 60);
}

void hugeSpread(Random& random, std::span<float> row)
{
    std::ranges::generate(row, [&] { return anyFinite(random); });
}

void equal(Random& random, std::span<float> row)
{
    std::ranges::fill(row, anyFinite(random));
}

void nearlyEqual(Random& random, std::span<float> row)
{
    const float middle = uniform(random, -1, 1) * std::ldexp(1.0F, static_cast<int>(random() % 64) - 32);
    for (float& x : row) {
        x = middle;
        for (auto places = random() % 4; places > 0; --places)
            x = std::nextafter(x, inf);
    }
}

void oneDominates(Random& random, std::span<float> row)
{
    normal(random, row, 1);
    row[anyPlace(random, row)] = uniform(random, 10, 120);
}

void tinyTerms(Random& random, std::span<float> row)
{
    const float depth = uniform(random, 5, 103);
    std::ranges::generate(row, [&] { return uniform(random, -depth - 2, -depth); });
    row[anyPlace(random, row)] = 0;
}

void underflowing(Random& random, std::span<float> row)
{
    std::ranges::generate(row, [&] { return uniform(random, -110, -80); });
    row[anyPlace(random, row)] = uniform(random, -1, 1);
}

void farFromZero(Random& random, std::span<float> row)
{
    const float middle = uniform(random, -1, 1) * 0x1p20F;
    std::ranges::generate(row, [&] { return middle + uniform(random, -20, 20); });
}

void subnormal(Random& random, std::span<float> row)
{
    std::ranges::generate(row, [&] {
        const auto size = std::bit_cast<float>(static_cast<std::uint32_t>(random() % 0x00800000));
        return random() % 2 == 0 ? size : -size;
    });
}

void rising(Random& random, std::span<float> row)
{
    const float length = uniform(random, 1, 100);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = -length * static_cast<float>(row.size() - i) / static_cast<float>(row.size());
}

void masked(Random& random, std::span<float> row)
{
    usual(random, row);
    const std::size_t kept = anyPlace(random, row);
    for (std::size_t i = 0; i < row.size(); ++i)
        if (i != kept && random() % 2 == 0)
            row[i] = -inf;
}

void atTheLimits(Random& random, std::span<float> row)
{
    constexpr float largest = std::numeric_limits<float>::max();
    constexpr float some[] = {largest, -largest, 0, -0.0F, 1};
    std::ranges::generate(row, [&] { return some[random() % std::size(some)]; });
}

void undefined(Random& random, std::span<float> row)
{
    usual(random, row);
    if (random() % 3 == 0)
        std::ranges::fill(row, -inf);
    else
        row[anyPlace(random, row)] = random() % 2 == 0 ? inf : std::numeric_limits<float>::quiet_NaN();
}

constexpr RowKind kinds[] = {
    {"normal", usual},
    {"wide", wide},
    {"any float", hugeSpread},
    {"equal", equal},
    {"neighbours", nearlyEqual},
    {"one dominates", oneDominates},
    {"tiny terms", tinyTerms},
    {"underflow", underflowing},
    {"far from 0", farFromZero},
    {"subnormal", subnormal},
    {"rising", rising},
    {"masked by -inf", masked},
    {"largest floats", atTheLimits},
    {"NaN, inf, all -inf", undefined},
};

}  // namespace

std::span<const RowKind> rowKinds()
{
    return kinds;
}

std::vector<RowShape> rowShapes()
{
    std::vector<RowShape> shapes;
    for (std::size_t columns = 1; columns <= 70; ++columns)
        shapes.push_back({columns, 37});  // no multiple of any number of lanes
    for (const std::size_t columns : {100, 127, 128, 129, 255, 256, 257, 1000, 1023, 4095, 4096, 4097, 10000})
        shapes.push_back({columns, 3});
    return shapes;
}

}  // namespace actiscope::exhaustive
