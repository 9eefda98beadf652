// Where an SVG file keeps what it was made from: <metadata><figure xmlns="…">JSON</figure></metadata>.
#pragma once

#include <QLatin1String>

namespace actiscope::ui {

inline constexpr QLatin1String svgFigureNamespace("urn:actiscope:figure");

}  // namespace actiscope::ui
