// What a number format is looked at through: which format, and how it computes.
#pragma once

#include <array>

namespace actiscope {

/// A number format that networks compute in.
enum class NumberFormat { float32, float16, bfloat16, float8e4m3, float8e5m2 };
inline constexpr std::array numberFormats{NumberFormat::float32, NumberFormat::float16, NumberFormat::bfloat16,
                                          NumberFormat::float8e4m3, NumberFormat::float8e5m2};

enum class LensModel {
    rounded,   ///< input and result are rounded, all between is exact
    textbook,  ///< every operation of the textbook's formula is rounded
};

/// The selected curve as a number format computes it.
struct Lens {
    bool isOn = false;
    NumberFormat format = NumberFormat::bfloat16;
    LensModel model = LensModel::textbook;
    bool operator==(const Lens&) const = default;
};

}  // namespace actiscope
