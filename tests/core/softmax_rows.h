// Rows of logits that are hard for softmax, by name.
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <ostream>
#include <random>
#include <string>
#include <vector>

namespace actiscope::test {

using Random = std::mt19937;

struct LogitRow {
    std::string name;
    std::function<std::vector<float>(std::size_t count, Random& random)> make;
};

inline void PrintTo(const LogitRow& row, std::ostream* out)
{
    *out << row.name;
}

inline float uniform(Random& random, float low, float high)
{
    return std::uniform_real_distribution<float>(low, high)(random);
}

inline std::vector<float> normalRow(std::size_t count, Random& random, float mean, float deviation)
{
    std::normal_distribution<float> distribution(mean, deviation);
    std::vector<float> x(count);
    std::ranges::generate(x, [&] { return distribution(random); });
    return x;
}

inline std::vector<float> uniformRow(std::size_t count, Random& random, float low, float high)
{
    std::vector<float> x(count);
    std::ranges::generate(x, [&] { return uniform(random, low, high); });
    return x;
}

inline float& anyOf(std::vector<float>& x, Random& random)
{
    return x[random() % x.size()];
}

/// `count` equal logits of any size up to 10.
inline std::vector<float> equalRow(std::size_t count, Random& random)
{
    return std::vector<float>(count, uniform(random, -10, 10));
}

inline LogitRow normal(std::string name, float mean, float deviation)
{
    return {std::move(name),
            [=](std::size_t count, Random& random) { return normalRow(count, random, mean, deviation); }};
}

/// A row of `make` with changes.
template <class Make, class Change>
LogitRow changed(std::string name, Make make, Change change)
{
    return {std::move(name), [=](std::size_t count, Random& random) {
                std::vector<float> x = make(count, random);
                change(x, random);
                return x;
            }};
}

inline std::vector<LogitRow> finiteRows()
{
    const auto ordinary = [](std::size_t count, Random& random) { return normalRow(count, random, 0, 3); };
    const auto anyFloats = [](std::size_t count, Random& random) {
        std::vector<float> x(count);
        std::uniform_int_distribution<std::uint32_t> sizes(0, 0x7f7fffff);
        for (float& each : x) {
            const float size = std::bit_cast<float>(sizes(random));
            each = random() % 2 ? size : -size;
        }
        return x;
    };
    return {
        normal("ordinary", 0, 3),
        normal("nearly_equal", 0, 0.1F),
        normal("wide", 0, 60),
        normal("far_above_0", 100, 10),
        normal("far_below_0", -300, 30),
        normal("about_minus_400", -400, 40),
        normal("at_100000", 1e5F, 20),
        normal("huge", 0, 1e30F),
        {"any_floats", anyFloats},
        {"spread_over_200", [](std::size_t count, Random& random) { return uniformRow(count, random, -100, 100); }},
        {"equal", equalRow},
        changed("two_kinds", equalRow,
                [](auto& x, Random& random) {
                    const float other = x[0] + uniform(random, -30, 30);
                    for (float& each : x)
                        each = random() % 2 ? other : each;
                }),
        changed("one_among_equal", equalRow,
                [](auto& x, Random& random) { anyOf(x, random) += uniform(random, 0, 110); }),
        changed("tiny_terms_that_add_up", equalRow,
                [](auto& x, Random& random) { anyOf(x, random) += uniform(random, 15, 19); }),
        changed("one_above_all", ordinary,
                [](auto& x, Random& random) { anyOf(x, random) += uniform(random, 0, 140); }),
        changed("several_maxima", ordinary,
                [](auto& x, Random& random) {
                    const float most = std::ranges::max(x);
                    for (float& each : x)
                        each = random() % 4 ? each : most;
                }),
        {"subnormal_results",
         [](std::size_t count, Random& random) {
             std::vector<float> x = uniformRow(count, random, -104, -85);
             anyOf(x, random) = 0;
             return x;
         }},
    };
}

/// Rows with an infinite logit or a NaN.
inline std::vector<LogitRow> rowsBeyondNumbers()
{
    constexpr float infinity = std::numeric_limits<float>::infinity();
    const auto ordinary = [](std::size_t count, Random& random) { return normalRow(count, random, 0, 3); };
    const auto setOne = [](float value) { return [=](auto& x, Random& random) { anyOf(x, random) = value; }; };
    return {
        changed("one_nan", ordinary, setOne(std::numeric_limits<float>::quiet_NaN())),
        changed("one_infinity", ordinary, setOne(infinity)),
        changed("one_minus_infinity", ordinary, setOne(-infinity)),
        changed("many_minus_infinities", ordinary,
                [](auto& x, Random& random) {
                    for (float& each : x)
                        each = random() % 3 ? -infinity : each;
                }),
        {"only_minus_infinities", [](std::size_t count, Random&) { return std::vector<float>(count, -infinity); }},
    };
}

}  // namespace actiscope::test
