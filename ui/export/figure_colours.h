// The colours and dashes of figures in files: what tells curves apart on paper.
#pragma once

#include "ui/export/sheet.h"
#include "ui/theme.h"

namespace actiscope::ui {

/// The theme's with the curves' colours exchanged for those of the settings' palette. For grey and black figures texts
/// and lines are what survives a copying machine.
Palette paletteOf(const FigureSettings& settings);

/// Curves are told apart by dashes alone, or by dashes and lightness.
bool isColourless(const FigureSettings& settings);

SheetColours sheetColours(const FigureSettings& settings, const Palette& palette);

/// Names of curves stand in the curve's colour where it is dark enough to be read, else in the text's.
QColor nameColour(const QColor& curve, const FigureSettings& settings, const Palette& palette);

/// The dash pattern of a curve's slot of the palette, pt; empty: solid. Slot 0 is solid. Longer patterns for thicker
/// lines, so that they are told apart as well.
std::vector<double> dashesOf(int slot, const FigureSettings& settings);

}  // namespace actiscope::ui
