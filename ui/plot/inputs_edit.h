// Moving and stretching a law of inputs by the pixels of a hand: pure arithmetic.
#pragma once

#include "core/inputs.h"

#include <cstddef>
#include <optional>

namespace actiscope::ui {

/// What the widths of a law can be set to by hand and slider.
inline constexpr double leastDeviation = 1e-3;
inline constexpr double mostDeviation = 1e3;

/// The grip (of FigureInputs::grips; nothing: the body) moves the law and does not stretch it.
bool isMove(const Inputs& inputs, std::optional<std::size_t> grip);

/// The two below leave a law as it is where a hand would make none of it (see problem()).
/// The law `origin` after its grip was taken at x = from and brought to x = to. Its numbers are as round as a pixel,
/// which is `pixel` wide, allows.
Inputs dragged(const Inputs& origin, std::optional<std::size_t> grip, double from, double to, double pixel);

/// `factor` times as wide around its middle.
Inputs stretched(const Inputs& origin, double factor);

}  // namespace actiscope::ui
