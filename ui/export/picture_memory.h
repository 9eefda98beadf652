// A picture that memory does not hold is told of in a sentence.
#pragma once

#include <new>

namespace actiscope::ui {

/// Throws WorkError.
[[noreturn]] void failForMemory();

/// What work() returns. Throws WorkError where there is not enough memory for it.
template <class Work>
auto withinMemory(const Work& work)
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        failForMemory();
    }
}

}  // namespace actiscope::ui
