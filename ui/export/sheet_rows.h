// What stands under the panels of a figure in a file: the inputs' bell, the lanes of regions, the table of statistics.
#pragma once

#include "ui/export/sheet.h"
#include "ui/export/text_setting.h"
#include "ui/theme.h"

#include <functional>

namespace actiscope::ui {

/// How much room they take.
struct SheetRows {
    double height = 0;     ///< pt, of all together
    double nameWidth = 0;  ///< pt, beside the lanes
    bool namesStandLeft = false;
    double inputs = 0;  ///< heights of the parts
    double laneHeading = 0;
    double lanePitch = 0;
    bool lanesAreNamed = true;
    double nameSize = 8;  ///< pt, of their names
    double table = 0;
    std::vector<std::vector<QString>> tableRows{};
};

SheetRows rowsFor(const Session& session, const Figure& figure, const FigureSettings& settings, const QRectF& page,
                  const Typefaces& faces);

/// area: under the axis, as wide as the panels. look: a curve's line, by its id and colour.
void fillRows(Sheet& sheet, const SheetRows& rows, const Figure& figure, const QRectF& area, const QRectF& page,
              const Typefaces& faces, const Palette& palette,
              const std::function<LineLook(CurveId, const QColor&)>& look);

}  // namespace actiscope::ui
