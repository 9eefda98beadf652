// Where the names of curves and the sentences of regions stand, so that none covers another.
#pragma once

#include "ui/figure/figure.h"
#include "ui/plot/plot_style.h"
#include "ui/plot/polyline.h"
#include "ui/plot/text_widths.h"

#include <QStringList>

#include <map>

namespace actiscope::ui {

struct PlacedText {
    QStringList lines{};
    QRectF rect;
    Qt::Alignment alignment = Qt::AlignLeft;
    QColor colour{};
    bool isBold = true;
    bool hasGround = false;         ///< stands on a pattern, which its own ground calms
    std::vector<CurveId> curves{};  ///< empty: a region's sentence
};

/// Where labels beside curves stood before, by their first curve, in data x: they move only when they must.
using LabelMemory = std::map<CurveId, double>;

/// right: how far labels beyond the right edge may reach, px. Labels for which there is no room are left out, the first
/// ones of the panel last.
std::vector<PlacedText> layoutLabels(const FigurePanel& panel, const PixelMap& map, double right,
                                     const PlotStyle& style, LabelMemory& memory, TextWidths& widths);

}  // namespace actiscope::ui
