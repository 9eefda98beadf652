// The runs of a text where they stand, and their glyphs as shapes: the same for painter and SVG.
#pragma once

#include "ui/export/drawing.h"
#include "ui/export/text_setting.h"

#include <QPainterPath>

#include <vector>

namespace actiscope::ui {

struct PlacedRun {
    const TextRun* run = nullptr;  ///< of the text that was given
    QPointF at{};                  ///< pt, from the text's `at`, before it is turned
};

/// From left to right, by the text's anchor.
std::vector<PlacedRun> placedRuns(const DrawnText& text, const Typefaces& faces);

/// For an em of emSize, on a base line through (0, 0); to be filled by the winding rule, in which it is.
QPainterPath outlineOf(const TextRun& run, const Typefaces& faces);

}  // namespace actiscope::ui
