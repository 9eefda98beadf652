#include "tests/benchmark/kernels/arrays.h"

#include <sys/mman.h>

#include <algorithm>
#include <new>
#include <random>

namespace actiscope::benchmarks {

Pages::Pages(std::size_t count, Sharing sharing) : bytes_(count * sizeof(float))
{
    const int flags = MAP_ANONYMOUS | (sharing == Sharing::withChildren ? MAP_SHARED : MAP_PRIVATE | MAP_NORESERVE);
    void* const mapped = mmap(nullptr, bytes_, PROT_READ | PROT_WRITE, flags, -1, 0);
    if (mapped == MAP_FAILED)
        throw std::bad_alloc();
    data_ = static_cast<float*>(mapped);
}

Pages::~Pages()
{
    munmap(data_, bytes_);
}

void Pages::release() const
{
    madvise(data_, bytes_, MADV_DONTNEED);
}

Arrays::Arrays()
    : samples_(longest, Pages::Sharing::withNobody),
      first_(longest, Pages::Sharing::withNobody),
      second_(longest, Pages::Sharing::withNobody),
      blockInput_(block, Pages::Sharing::withChildren),
      blockResult_(block, Pages::Sharing::withChildren)
{
    std::mt19937 generator(1);
    std::normal_distribution<float> normal(0, 3);
    std::generate_n(samples_.data(), block, [&] { return normal(generator); });
    for (std::size_t from = block; from < longest; from += block)
        std::copy_n(samples_.data(), block, samples_.data() + from);
}

void Arrays::releaseOutputs() const
{
    first_.release();
    second_.release();
}

}  // namespace actiscope::benchmarks
