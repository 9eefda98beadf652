// What a sheet is made from, and what all of its parts ask of that.
#pragma once

#include "ui/export/sheet.h"
#include "ui/export/text_setting.h"
#include "ui/figure/make_figure.h"
#include "ui/theme.h"

namespace actiscope::ui {

struct SheetSource {
    Session shown{};  ///< as the settings have it
    FigureSettings settings{};
    Palette palette{};
    Typefaces faces{};
    double em = 8;  ///< pt, the font's size
};

SheetSource sourceOf(const Session& session, const FigureSettings& settings);

/// Curves sampled for a panel of this size, cells for all panels together, pt.
FigureOptions optionsFor(const SheetSource& source, QSizeF panel, QSizeF area);

/// width: of the settings' line width.
LineLook lookOf(const SheetSource& source, const Curve& curve, const QColor& colour, double opacity, double width = 1);

/// The shown curves, without a place.
std::vector<LegendEntry> legendEntries(const SheetSource& source);

}  // namespace actiscope::ui
