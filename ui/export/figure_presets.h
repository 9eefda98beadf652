// Sizes that figures usually have: in the dialog by their names, on the command line by their words.
#pragma once

#include "ui/export/figure_settings.h"

#include <QLatin1String>
#include <QString>

#include <array>

namespace actiscope::ui {

struct FigurePreset {
    QLatin1String word;  ///< of --size
    FigureSize size;
    /// How large letters and lines are where a figure of that size is usually seen.
    double fontSize = 8;   ///< pt
    double lineWidth = 1;  ///< pt
    int dotsPerInch = 300;
};

inline constexpr std::array figurePresets{
    FigurePreset{QLatin1String("one-column"), {88, 66, LengthUnit::millimetre}},
    FigurePreset{QLatin1String("two-column"), {180, 120, LengthUnit::millimetre}},
    FigurePreset{QLatin1String("slide"),
                 {13.333, 7.5, LengthUnit::inch},
                 20,
                 2.5,
                 144},  // 16:9, as presentation programs have it
    FigurePreset{
        QLatin1String("a4"), {170, 120, LengthUnit::millimetre}, 10, 1.25},  // as wide as the text of a handout
    FigurePreset{QLatin1String("square"), {100, 100, LengthUnit::millimetre}},
};

/// For people, in the program's language: "One column".
QString nameOf(const FigurePreset& preset);

}  // namespace actiscope::ui
