#include "tests/benchmark/kernels/accuracy.h"

#include "tests/benchmark/kernels/reference.h"
#include "tests/core/measured_error.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace actiscope::benchmarks {

namespace {

constexpr float nearby = 4;

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

bool isSubnormal(double x)
{
    return x != 0 && std::abs(x) < std::numeric_limits<float>::min();
}

void include(Accuracy& accuracy, float x, double exact, double error)
{
    if (std::abs(x) <= nearby && !isSubnormal(x) && !isSubnormal(exact))
        accuracy.near = std::max(accuracy.near, error);
    if (error > accuracy.everywhere) {
        accuracy.everywhere = error;
        accuracy.worstInput = x;
    }
}

}  // namespace

AccuracyWalk::AccuracyWalk(std::size_t stride, const Arrays& arrays) : arrays_(arrays)
{
    if (stride == 0)
        return;
    constexpr std::size_t denser = 10;
    addRange(inputs_, 0, std::numeric_limits<float>::infinity(), stride);
    addRange(inputs_, 0x1p-12f, 128, std::max<std::size_t>(stride / denser, 1));
    // Whole vectors only.
    inputs_.resize((inputs_.size() + 63) / 64 * 64);
}

const std::vector<double>& AccuracyWalk::exact(const std::string& activation, Quantity quantity)
{
    std::vector<double>& results = exact_[{activation, quantity}];
    if (results.empty()) {
        const auto function = findReference(activation)->of(quantity);
        results.resize(inputs_.size());
        std::ranges::transform(inputs_, results.begin(), [&](float x) { return function(x); });
    }
    return results;
}

std::optional<Accuracy> AccuracyWalk::measure(LibraryProcess& library, std::size_t entry)
{
    const Entry& offered = library.entries()[entry];
    const Reference* const reference = findReference(offered.activation);
    if (!reference || !reference->of(offered.quantity) || inputs_.empty())
        return std::nullopt;
    const std::vector<double>& results = exact(offered.activation, offered.quantity);
    Accuracy accuracy;
    for (std::size_t from = 0; from < inputs_.size(); from += Arrays::block) {
        const std::size_t count = std::min(Arrays::block, inputs_.size() - from);
        std::copy_n(inputs_.data() + from, count, arrays_.blockInput().data());
        library.evaluateBlock(entry, count);
        for (std::size_t i = 0; i < count; ++i) {
            const float x = inputs_[from + i];
            const double floor = reference->floor(offered.quantity, x);
            const auto error = reference::ulpError(arrays_.blockResult()[i], results[from + i], floor);
            include(accuracy, x, results[from + i], static_cast<double>(error));
        }
    }
    return accuracy;
}

}  // namespace actiscope::benchmarks
