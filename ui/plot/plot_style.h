// Colours, fonts and sizes of a plot as a value, so that a file can have others than the window.
#pragma once

#include "ui/theme.h"

#include <QFont>

namespace actiscope::ui {

struct PlotStyle {
    Palette palette = lightPalette();
    QFont text{};     ///< labels, lane names
    QFont bold{};     ///< the selected curve's
    QFont numbers{};  ///< of the axes
    QFont title{};    ///< of panels
    QFont symbol{};   ///< italic serif: f, f ′
    double scale = 1;

    /// px at 100 % to px.
    double px(double at100Percent) const { return at100Percent * scale; }
};

PlotStyle screenStyle(const Theme& theme);

/// The look of files: 100 % is 1/96 inch.
PlotStyle fileStyle(bool isDark);

}  // namespace actiscope::ui
