#include "tests/benchmark/kernels/accuracy.h"

#include "tests/benchmark/kernels/expected.h"
#include "tests/core/measured_error.h"

#include <algorithm>

namespace actiscope::benchmarks {

const Expected& AccuracyWalk::expected(const Task& task)
{
    const auto [at, isNew] = expected_.try_emplace(task);
    if (isNew && stride_ != 0)
        at->second = task.columns != 0 ? expectedRows(task.activation, task.columns)
                                       : expectedElements(task.activation, task.quantity, stride_);
    return at->second;
}

std::optional<Accuracy> AccuracyWalk::measure(LibraryProcess& library, std::size_t entry, std::size_t columns)
{
    const Entry& offered = library.entries()[entry];
    const Expected& wanted = expected({offered.activation, offered.quantity, columns});
    if (wanted.inputs.empty())
        return std::nullopt;
    Accuracy accuracy;
    const std::size_t block = columns != 0 ? Arrays::block / columns * columns : Arrays::block;
    for (std::size_t from = 0; from < wanted.inputs.size(); from += block) {
        const std::size_t count = std::min(block, wanted.inputs.size() - from);
        std::copy_n(wanted.inputs.data() + from, count, arrays_.blockInput().data());
        library.evaluateBlock(entry, count, columns);
        for (std::size_t i = 0; i < count; ++i) {
            const auto error = static_cast<double>(
                reference::ulpError(arrays_.blockResult()[i], wanted.exact[from + i], wanted.floors[from + i]));
            accuracy.everywhere = std::max(accuracy.everywhere, error);
            if (wanted.isNear[from + i])
                accuracy.near = std::max(accuracy.near, error);
        }
    }
    return accuracy;
}

}  // namespace actiscope::benchmarks
