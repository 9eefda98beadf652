// One panel of a sheet: its axes, curves and regions, and the words on it.
#pragma once

#include "ui/export/sheet_source.h"

namespace actiscope::ui {

/// Where a panel stands on its page, pt.
struct PanelPlace {
    QRectF rect{};
    double right = 0;  ///< how far names may reach
    bool isLowest = true;
    bool isLeftmost = true;
    QSizeF area{};  ///< of all panels together
};

/// The axis of x; an empty title: none.
QString xTitleOf(const FigureSettings& settings);

/// height: of the panel, pt.
SheetAxis yAxisOf(const SheetSource& source, const FigurePanel& panel, double height);

SheetPanel panelOf(const SheetSource& source, const Figure& figure, std::size_t index, const PanelPlace& place);

/// What the two lines of a cell are, f and f ′; at (0, 0).
SheetLegend cellKey(const SheetSource& source, double width);

}  // namespace actiscope::ui
