#include "core/simd/large_arrays.h"

#include <algorithm>
#include <limits>

#if __has_include(<unistd.h>)
#include <unistd.h>
#endif

namespace actiscope::simd {

#ifdef ACTISCOPE_X86_KERNELS
namespace {

/// In bytes; as much of the last-level cache as this machine can count on.
std::size_t lastLevelCache() noexcept
{
    constexpr std::size_t mebibyte = std::size_t{1} << 20;
#ifdef _SC_LEVEL3_CACHE_SIZE
    const long size = sysconf(_SC_LEVEL3_CACHE_SIZE);
    const long processors = sysconf(_SC_NPROCESSORS_ONLN);
    // A virtual machine sees all of a cache that it shares with strangers; hardly a CPU has more for each processor.
    if (size > 0 && processors > 0)
        return std::min(static_cast<std::size_t>(size), static_cast<std::size_t>(processors) * 16 * mebibyte);
#endif
    // More than most have: to stream too early costs the reader of the results more than it saves.
    return 64 * mebibyte;
}

}  // namespace
#endif

const LargeArrays& largeArrays() noexcept
{
    static const LargeArrays large{
        // The cheapest kernel takes some 50 µs for that; to wake a helper takes up to 7 from this thread, and 20 until
        // it helps.
        .shared = std::size_t{256} << 10,
#ifdef ACTISCOPE_X86_KERNELS
        // One array alone fills the cache, so that input and result need twice as much: little of the result would be
        // left there for whoever reads it next.
        .streamed = lastLevelCache() / sizeof(float),
#else
        .streamed = std::numeric_limits<std::size_t>::max(),
#endif
    };
    return large;
}

}  // namespace actiscope::simd
