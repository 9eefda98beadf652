// What is walked: the float results of an activation that a row of the table is about.
#pragma once

#include "core/evaluate.h"

#include <span>
#include <string_view>

namespace actiscope::exhaustive {

enum class Quantity { value, slope };

inline std::string_view name(Quantity quantity)
{
    return quantity == Quantity::value ? "value" : "slope";
}

/// That quantity alone to `to`; the other one to `other`, unless it is empty.
inline Outputs<float> outputs(Quantity quantity, std::span<float> to, std::span<float> other = {})
{
    return quantity == Quantity::value ? Outputs<float>{.value = to, .slope = other}
                                       : Outputs<float>{.value = other, .slope = to};
}

}  // namespace actiscope::exhaustive
