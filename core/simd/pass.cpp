#include "core/simd/pass.h"

#include "core/simd/dispatch.h"

#include <algorithm>
#include <array>

namespace actiscope::simd {

namespace {

/// The last few elements, through the same kernel, in a copy that fills a vector. Apart: its arrays would slow down
/// every other call.
[[gnu::noinline]] void runRest(const Pass& pass, const float* x, std::size_t count, std::size_t lanes)
{
    constexpr std::size_t mostLanes = 16;
    std::array<float, mostLanes> input{};
    std::array<float, mostLanes> first;
    std::array<float, mostLanes> second;
    std::copy_n(x, count, input.data());
    pass.kernel(input.data(), lanes, pass.parameters, first.data(), second.data());
    std::copy_n(first.data(), count, pass.first);
    if (pass.second)
        std::copy_n(second.data(), count, pass.second);
}

void run(const Pass& pass, const float* x, std::size_t count, std::size_t lanes)
{
    // Not a division, which takes as long as a short loop: lanes are a power of two.
    const std::size_t rest = count & (lanes - 1);
    const std::size_t whole = count - rest;
    if (whole != 0)
        pass.kernel(x, whole, pass.parameters, pass.first, pass.second);
    if (rest != 0)
        runRest(pass.from(whole), x + whole, rest, lanes);
}

}  // namespace

void run(std::span<const Pass> passes, const float* x, std::size_t from, std::size_t count, Target target)
{
    const std::size_t lanes = tableOf(target).lanes;
    if (passes.size() == 1)
        return run(passes.front().from(from), x + from, count, lanes);
    constexpr std::size_t block = 2048;
    for (const std::size_t end = from + count; from < end; from += block)
        for (const Pass& pass : passes)
            run(pass.from(from), x + from, std::min(block, end - from), lanes);
}

}  // namespace actiscope::simd
