#include "core/simd/double_rows.h"
#include "core/simd/row_table.h"
#include "core/simd/target_baseline.h"

constinit const actiscope::simd::RowTable actiscope::simd::baselineRows{
    .softmax = softmaxInDoubleLanes<Baseline, float>,
    .logSoftmax = logSoftmaxInDoubleLanes<Baseline, float>,
    .softmaxInDouble = softmaxInDoubleLanes<Baseline, double>,
    .logSoftmaxInDouble = logSoftmaxInDoubleLanes<Baseline, double>};
