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

struct TextPiece {
    QString text{};
    double x = 0;  ///< from the run's start, for an em of emSize
};

/// Words, and every other character by itself, each where it stands in the whole run. Fonts have further glyphs for
/// signs beside digits ("−1", "< 0"); Qt's PDFs know of no characters for them, so that a copied "−1" would be "1".
std::vector<TextPiece> piecesOf(const TextRun& run, const Typefaces& faces);

/// For an em of emSize, on a base line through (0, 0); to be filled by the winding rule, in which it is.
QPainterPath outlineOf(const TextRun& run, const Typefaces& faces);

}  // namespace actiscope::ui
