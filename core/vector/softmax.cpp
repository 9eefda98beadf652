#include "core/vector/softmax.h"

#include "core/simd/row_table.h"

#include <stdexcept>
#include <string>

namespace actiscope {

namespace {

using simd::RowTable;

template <class T>
void checkShape(std::string_view function, std::span<const T> logits, std::size_t columns, std::span<T> result)
{
    if (columns == 0)
        throw std::invalid_argument(std::string(function) + ": rows of 0 columns");
    if (logits.size() % columns != 0)
        throw std::invalid_argument(std::string(function) + ": " + std::to_string(logits.size()) +
                                    " logits are no rows of " + std::to_string(columns) + " columns");
    if (result.size() != logits.size())
        throw std::invalid_argument(std::string(function) + ": a result of " + std::to_string(result.size()) +
                                    " numbers for " + std::to_string(logits.size()) + " logits");
}

const RowTable& tableOf(std::string_view function, Target target)
{
    if (!isSupported(target))
        throw std::invalid_argument(std::string(function) + ": this CPU does not support " + std::string(name(target)));
    switch (target) {
#ifdef ACTISCOPE_X86_KERNELS
        case Target::avx2:
            return simd::avx2Rows;
        case Target::avx512:
            return simd::avx512Rows;
#endif
        default:
            return simd::baselineRows;
    }
}

template <class T, class Kernel>
void run(Kernel kernel, std::span<const T> logits, std::size_t columns, std::span<T> result)
{
    kernel(logits.data(), logits.size() / columns, columns, result.data());
}

}  // namespace

void softmax(std::span<const float> logits, std::size_t columns, std::span<float> result, Target target)
{
    checkShape("softmax", logits, columns, result);
    run(tableOf("softmax", target).softmax, logits, columns, result);
}

void softmax(std::span<const float> logits, std::size_t columns, std::span<float> result)
{
    softmax(logits, columns, result, activeTarget());
}

void logSoftmax(std::span<const float> logits, std::size_t columns, std::span<float> result, Target target)
{
    checkShape("logSoftmax", logits, columns, result);
    run(tableOf("logSoftmax", target).logSoftmax, logits, columns, result);
}

void logSoftmax(std::span<const float> logits, std::size_t columns, std::span<float> result)
{
    logSoftmax(logits, columns, result, activeTarget());
}

void softmax(std::span<const double> logits, std::size_t columns, std::span<double> result)
{
    checkShape("softmax", logits, columns, result);
    run(simd::baselineRows.softmaxInDouble, logits, columns, result);
}

void logSoftmax(std::span<const double> logits, std::size_t columns, std::span<double> result)
{
    checkShape("logSoftmax", logits, columns, result);
    run(simd::baselineRows.logSoftmaxInDouble, logits, columns, result);
}

}  // namespace actiscope
