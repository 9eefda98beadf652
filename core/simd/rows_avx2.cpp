#include "core/simd/rows_avx2.h"
#include "core/simd/rows.h"

constinit const actiscope::simd::RowTable actiscope::simd::avx2Rows{.softmax = softmaxRows<Avx2Rows>,
                                                                    .logSoftmax = logSoftmaxRows<Avx2Rows>,
                                                                    .softmaxInDouble = nullptr,
                                                                    .logSoftmaxInDouble = nullptr};
