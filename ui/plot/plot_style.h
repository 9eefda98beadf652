// Colours, fonts and sizes of a plot on the screen, as a value.
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

}  // namespace actiscope::ui
