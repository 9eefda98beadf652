// The words for what a figure may be: of exported files' settings and of the command line alike.
#pragma once

#include "ui/export/figure_settings.h"
#include "ui/session_words.h"

#include <QLatin1String>

#include <array>
#include <utility>

namespace actiscope::ui {

inline constexpr Words<LengthUnit, 4> lengthUnitWords{{{LengthUnit::millimetre, QLatin1String("mm")},
                                                       {LengthUnit::point, QLatin1String("pt")},
                                                       {LengthUnit::inch, QLatin1String("in")},
                                                       {LengthUnit::pixel, QLatin1String("px")}}};
inline constexpr Words<FigurePalette, 4> paletteWords{{{FigurePalette::screen, QLatin1String("screen")},
                                                       {FigurePalette::colourSafe, QLatin1String("colour-safe")},
                                                       {FigurePalette::greyscale, QLatin1String("greyscale")},
                                                       {FigurePalette::black, QLatin1String("black")}}};
inline constexpr Words<LegendPlace, 5> legendWords{{{LegendPlace::direct, QLatin1String("direct")},
                                                    {LegendPlace::inside, QLatin1String("inside")},
                                                    {LegendPlace::right, QLatin1String("right")},
                                                    {LegendPlace::below, QLatin1String("below")},
                                                    {LegendPlace::none, QLatin1String("none")}}};

/// The parts of a figure besides its panels, which panelWords name.
inline constexpr std::array<std::pair<bool FigureParts::*, QLatin1String>, 5> partWords{
    {{&FigureParts::regions, QLatin1String("regions")},
     {&FigureParts::lanes, QLatin1String("lanes")},
     {&FigureParts::statistics, QLatin1String("statistics")},
     {&FigureParts::grid, QLatin1String("grid")},
     {&FigureParts::notes, QLatin1String("notes")}}};

/// What a sweep of all curves may move: session files and the command line name it so.
inline constexpr std::array sharedSweepWords{QLatin1String("alpha"), QLatin1String("scale"), QLatin1String("epsilon")};

}  // namespace actiscope::ui
