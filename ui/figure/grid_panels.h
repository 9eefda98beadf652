// Small multiples: one cell per curve, f and f ′ over the same axes in all of them.
#pragma once

#include "ui/figure/figure.h"
#include "ui/theme.h"

#include <QSizeF>

namespace actiscope::ui {

/// What a cell shows, sampled by the caller.
struct GridCurve {
    const Curve* curve = nullptr;
    std::optional<SharedSamples> value{};  ///< nothing where its panel is not shown
    std::optional<SharedSamples> slope{};
    const RegionAnalysis* regions = nullptr;  ///< null where regions are not shown
    QString name{};
    QColor colour{};
    bool isSelected = false;
    bool isHovered = false;
    bool isFaded = false;
};

/// One panel a curve, in the order given, all of y range `y`.
std::vector<FigurePanel> gridPanels(const std::vector<GridCurve>& curves, Interval x, Interval y);

/// How many cells stand side by side, so that they come near to the shape of a picture in an area of this size.
int gridColumns(std::size_t cells, QSizeF area);

}  // namespace actiscope::ui
