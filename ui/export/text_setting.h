// How long texts of a figure are, and with which fonts they are set: the same for every kind of file.
#pragma once

#include "ui/export/drawing.h"

#include <QFont>

namespace actiscope::ui {

/// Fonts are asked for at this size in px, without hinting, and what they draw is scaled: so a text is as wide at 8 pt
/// as its letters say, whatever the resolution.
inline constexpr int emSize = 100;

struct Typefaces {
    QStringList text;
    QStringList math;
    bool operator==(const Typefaces&) const = default;
};

/// family: empty for the usual ones. Chinese is found in each of them.
Typefaces typefaces(const QString& family);

/// Of emSize; superscripts and subscripts as any run: their size is the run's.
QFont fontOf(const TextRun& run, const Typefaces& faces);

/// pt.
double widthOf(const TextRun& run, const Typefaces& faces);
double widthOf(const std::vector<TextRun>& runs, const Typefaces& faces);

/// Of capitals, and of the part below the line, for a font size in pt: what boxes around texts are made from.
inline constexpr double capHeight = 0.73;
inline constexpr double descent = 0.22;

}  // namespace actiscope::ui
