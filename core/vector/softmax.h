// Softmax and its logarithm, over the rows of a matrix.
#pragma once

#include "core/evaluate.h"

#include <cstddef>
#include <span>

namespace actiscope {

/// e^(x_i) / Σ e^(x_j) over each row. logits, result: rows × columns, row after row; any number of rows.
///
/// Within 2 ULP of the exact result for all finite logits, however far they spread; subnormal results too, nothing is
/// flushed to zero. A logit of −∞ gives 0. A row gives NaN throughout where it has a NaN or a +∞, or nothing but −∞:
/// there the limit depends on the way to it, and 0/0 or ∞/∞ is what the formula says.
///
/// The result may be the logits themselves; else they must not overlap. Does not allocate and uses one thread; leaves
/// the modes of the floating-point unit as they are. Without a target it is activeTarget(), which may throw
/// RequestError. Throws std::invalid_argument where columns is 0, where the sizes differ or are no multiple of columns,
/// or where this CPU does not support the target; nothing is written then.
void softmax(std::span<const float> logits, std::size_t columns, std::span<float> result, Target target);
void softmax(std::span<const float> logits, std::size_t columns, std::span<float> result);

/// x_i − log Σ e^(x_j) over each row; all else as above. A logit of −∞ gives −∞. Where one logit outweighs all others
/// its result is −log(1 + what is left), and keeps all digits.
void logSoftmax(std::span<const float> logits, std::size_t columns, std::span<float> result, Target target);
void logSoftmax(std::span<const float> logits, std::size_t columns, std::span<float> result);

/// The same in double precision, within 4 ULP. Always the baseline's code, so that the digits are the same on every
/// machine.
void softmax(std::span<const double> logits, std::size_t columns, std::span<double> result);
void logSoftmax(std::span<const double> logits, std::size_t columns, std::span<double> result);

}  // namespace actiscope
