// Where the names of curves and the sentences of regions stand, so that none covers another.
#pragma once

#include "ui/figure/figure.h"
#include "ui/plot/curve_trace.h"
#include "ui/plot/plot_style.h"
#include "ui/plot/text_widths.h"

#include <QStringList>

#include <map>

namespace actiscope {
class Crew;
}

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

/// What is remembered from frame to frame.
struct LabelStore {
    LabelMemory places;
    TextWidths widths;
    std::vector<CurveTrace> traces;  ///< of the panel's curves, in their order
};

/// Brings the traces up to date where a text is to keep off them, shared out to the crew: before layoutLabels() and
/// placeTexts().
void traceCurves(LabelStore& store, const FigurePanel& panel, const PixelMap& map, Crew* crew);

/// right: how far labels beyond the right edge may reach, px. Labels for which there is no room are left out, the first
/// ones of the panel last.
struct LabelRules {
    double mostAway = 2.5;        ///< lines that a name beyond the right edge may stand from its curve's end
    std::vector<QRectF> taken{};  ///< px, where something else stands
};

std::vector<PlacedText> layoutLabels(const FigurePanel& panel, const PixelMap& map, double right,
                                     const PlotStyle& style, LabelStore& store, const LabelRules& rules = {});

}  // namespace actiscope::ui
