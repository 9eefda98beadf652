#include "core/expression/bracket.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace actiscope::expression {
namespace {

/// Neighbouring doubles are neighbouring integers.
std::int64_t rankOf(double x)
{
    const auto bits = std::bit_cast<std::int64_t>(x);
    return bits < 0 ? std::numeric_limits<std::int64_t>::min() - bits : bits;
}

double numberOf(std::int64_t rank)
{
    return std::bit_cast<double>(rank < 0 ? std::numeric_limits<std::int64_t>::min() - rank : rank);
}

}  // namespace

Change findChange(double low, double high, const StateOf& stateOf)
{
    constexpr std::size_t inside = 62;
    std::array<double, inside + 1> x{low};
    std::array<int, inside + 1> state{};
    std::int64_t from = rankOf(low);
    std::int64_t to = rankOf(high);
    while (static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from) > 1) {
        const std::uint64_t width = static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from);
        const std::size_t count = static_cast<std::size_t>(std::min<std::uint64_t>(width - 1, inside));
        const auto place = [&](std::size_t i) {
            const std::uint64_t step = width / (count + 1);
            return static_cast<std::int64_t>(static_cast<std::uint64_t>(from) + step * i);
        };
        for (std::size_t i = 0; i <= count; ++i)
            x[i] = numberOf(place(i));
        stateOf(std::span(x).first(count + 1), std::span(state).first(count + 1));
        const auto changed =
            std::ranges::find_if(state.begin() + 1, state.begin() + static_cast<std::ptrdiff_t>(count) + 1,
                                 [&](int s) { return s != state[0]; });
        const auto index = static_cast<std::size_t>(changed - state.begin());
        const std::int64_t base = place(index - 1);
        to = index > count ? to : place(index);
        from = base;
    }
    return {numberOf(from), numberOf(to)};
}

}  // namespace actiscope::expression
