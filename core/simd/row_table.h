// What each target offers for functions of rows. Plain data, so that looking at it runs none of its target's code.
#pragma once

#include <cstddef>

namespace actiscope::simd {

/// x, result: rows × columns numbers, row after row, columns ≥ 1; result may be x itself. Any alignment.
using SingleRowKernel = void (*)(const float* x, std::size_t rows, std::size_t columns, float* result);
using DoubleRowKernel = void (*)(const double* x, std::size_t rows, std::size_t columns, double* result);

struct RowTable {
    SingleRowKernel softmax;
    SingleRowKernel logSoftmax;
    DoubleRowKernel softmaxInDouble;     ///< null but in the baseline's table
    DoubleRowKernel logSoftmaxInDouble;  ///< as above
};

extern const RowTable baselineRows;
extern const RowTable avx2Rows;
extern const RowTable avx512Rows;

}  // namespace actiscope::simd
