#include "core/simd/rows_avx512.h"
#include "core/simd/rows.h"

constinit const actiscope::simd::RowTable actiscope::simd::avx512Rows{.softmax = softmaxRows<Avx512Rows>,
                                                                      .logSoftmax = logSoftmaxRows<Avx512Rows>,
                                                                      .softmaxInDouble = nullptr,
                                                                      .logSoftmaxInDouble = nullptr};
