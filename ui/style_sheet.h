// The style sheet of Qt's own widgets, filled with a palette and sizes.
#pragma once

#include <QString>

#include <functional>

namespace actiscope::ui {

struct Palette;

/// resources/theme/style.qss with every "@role" replaced by the palette's colour and every "12dp" by px(12) pixels.
QString styleSheet(const Palette& palette, const std::function<int(double)>& px);

}  // namespace actiscope::ui
