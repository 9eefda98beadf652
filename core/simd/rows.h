// Softmax and its logarithm over rows, in float lanes.
#pragma once

#include "core/simd/long_rows.h"
#include "core/simd/row_table.h"
#include "core/simd/short_rows.h"

namespace actiscope::simd {

template <class R>
void softmaxRows(const float* x, std::size_t rows, std::size_t columns, float* result)
{
    if (columns <= longestShortRow)
        return forShortRows<R, softmaxOfShortRows<R>, softmaxOfLongRow<R>>(x, rows, columns, result);
    for (std::size_t row = 0; row < rows; ++row)
        softmaxOfLongRow<R>(x + row * columns, columns, result + row * columns);
}

template <class R>
void logSoftmaxRows(const float* x, std::size_t rows, std::size_t columns, float* result)
{
    if (columns <= longestShortRow)
        return forShortRows<R, logSoftmaxOfShortRows<R>, logSoftmaxOfLongRow<R>>(x, rows, columns, result);
    for (std::size_t row = 0; row < rows; ++row)
        logSoftmaxOfLongRow<R>(x + row * columns, columns, result + row * columns);
}

}  // namespace actiscope::simd
