// Where an SVG file keeps what it was made from: <metadata><figure xmlns="…">JSON</figure></metadata>.
#pragma once

#include "ui/export/carried_text.h"

#include <QLatin1String>

#include <optional>

namespace actiscope::ui {

inline constexpr QLatin1String svgFigureElement("figure");
inline constexpr QLatin1String svgFigureNamespace("urn:actiscope:figure");

/// The first such element's text; nothing where a whole file has none. Files that declare entities are not
/// read on.
std::optional<CarriedText> findSvgFigure(const QByteArray& svg, qsizetype longest);

}  // namespace actiscope::ui
