// The options of `actiscope export`, in the order of its help.
#pragma once

#include "app/flatness.h"
#include "app/law.h"
#include "app/options.h"

#include <string_view>

namespace actiscope::app::exporting {

/// A figure's file by its ending: what may follow the value of -o.
bool isFigureFile(std::string_view word);

inline constexpr Option outputOption{
    .name = "-o",
    .value = "FILE...",
    .help = "the files to write, each in the format of its ending: .png, .svg, .pdf, .tex, .py, .csv, .gif, .webp",
    .isRepeatable = true,
    .takesToo = isFigureFile};
inline constexpr Option formulaeOption{.name = "--formula",
                                       .value = "TEXT",
                                       .help =
                                           "a formula of x as one more curve, after those that have names; see "
                                           "\"actiscope evaluate --help\"; may be repeated",
                                       .isRepeatable = true};
inline constexpr Option sessionOption{
    .name = "--session",
    .value = "FILE",
    .help = "begin with a saved session, or with the session and the settings that an exported figure carries"};
inline constexpr Option defaultsOption{
    .name = "--defaults", .value = {}, .help = "take the session of FILE alone, not the settings that it carries"};
inline constexpr Option pageOption{.name = "--page", .value = "PAGE", .help = "whose figure: curves, the only one yet"};

inline constexpr Option rangeOption{.name = "--range", .value = "LO:HI", .help = "the part of the x axis (-6:6)"};
inline constexpr Option yRangeOption{
    .name = "--y-range",
    .value = "[PANEL=]LO:HI|none",
    .help =
        "the part of the y axis of a panel, \"value\" if none is named (none: what the curves take); may be repeated",
    .isRepeatable = true};
inline constexpr Option logSlopeOption{.name = "--log-slope",
                                       .value = {},
                                       .help = "draw |f'| over decades; its --y-range is in powers of ten",
                                       .hasOpposite = true};
inline constexpr Option relativeEpsilonOption{
    .name = relativeOption.name, .value = {}, .help = relativeOption.help, .hasOpposite = true};
inline constexpr Option scaleOption{.name = "--scale", .value = "S", .help = "multiply every curve (1)"};
inline constexpr Option selectOption{
    .name = "--select",
    .value = "CURVE|N|none",
    .help =
        "the curve whose regions shade the panels: a name, or its place from 1 on (the first one where something "
        "speaks of it)"};
inline constexpr Option referenceOption{
    .name = "--reference", .value = "CURVE|N", .help = "what the panel \"difference\" subtracts: a name, or a place"};

inline constexpr Option panelsOption{
    .name = "--panels",
    .value = "PART,...",
    .help = "what is drawn: value, slope, curvature, difference, roundoff, regions, lanes, statistics, grid (value)"};
inline constexpr Option noNotesOption{
    .name = "--no-notes", .value = {}, .help = "leave out the notes that the session keeps", .hasOpposite = true};
inline constexpr Option insetOption{.name = "--inset",
                                    .value = "X0:X1,Y0:Y1[@PANEL]|none",
                                    .help = "draw this part of a panel again, larger, in a corner of it"};

inline constexpr Option sizeOption{.name = "--size",
                                   .value = "SIZE",
                                   .help =
                                       "WIDTHxHEIGHT with mm, pt, in or px (1/96 in), or one-column, two-column, "
                                       "slide, a4, square (160x100mm); a word brings letters and lines of its own"};
inline constexpr Option dpiOption{
    .name = "--dpi", .value = "N", .help = "dots per inch of pictures (300; with --sweep 150)"};
inline constexpr Option fontOption{
    .name = "--font", .value = "FAMILY", .help = "the family of all texts, one that is installed (Inter)"};
inline constexpr Option fontSizeOption{.name = "--font-size", .value = "LENGTH", .help = "of labels and numbers (8pt)"};
inline constexpr Option lineWidthOption{.name = "--line-width", .value = "LENGTH", .help = "of curves (1pt)"};
inline constexpr Option paletteOption{
    .name = "--palette", .value = "NAME", .help = "screen, colour-safe, greyscale or black (screen)"};
inline constexpr Option dashesOption{
    .name = "--dashes", .value = {}, .help = "tell curves apart by dashes as well", .hasOpposite = true};
inline constexpr Option emphasiseOption{
    .name = "--emphasise", .value = {}, .help = "draw the selected curve thicker than the others", .hasOpposite = true};
inline constexpr Option legendOption{
    .name = "--legend",
    .value = "PLACE",
    .help = "direct (names at the curves' ends), inside, right, below or none (direct)"};
inline constexpr Option noGridOption{
    .name = "--no-grid", .value = {}, .help = "leave out the grid lines", .hasOpposite = true};
inline constexpr Option themeOption{.name = "--theme", .value = "NAME", .help = "light or dark (light)"};
inline constexpr Option transparentOption{
    .name = "--transparent", .value = {}, .help = "draw on no ground at all", .hasOpposite = true};

inline constexpr Option titleOption{
    .name = "--title", .value = "TEXT", .help = "above the figure; mathematics between dollars: \"$x^2$\""};
inline constexpr Option xTitleOption{
    .name = "--x-title", .value = "TEXT", .help = "of the x axis (x); an empty one leaves it out"};
inline constexpr Option yTitleOption{.name = "--y-title",
                                     .value = "[PANEL=]TEXT",
                                     .help =
                                         "of a panel's y axis, \"value\" if none is named; an empty one leaves it "
                                         "out; may be repeated",
                                     .isRepeatable = true};
inline constexpr Option languageOption{
    .name = "--language", .value = "CODE", .help = "of the labels: en or zh_CN (en)"};

inline constexpr Option outlinesOption{
    .name = "--outlines", .value = {}, .help = "SVG: texts as shapes, which need no fonts", .hasOpposite = true};
inline constexpr Option pointsOption{.name = "--points",
                                     .value = "N|none",
                                     .help = "points of a curve in .tex, .py and .csv (none: as many as it takes)"};
inline constexpr Option dataRangeOption{
    .name = "--data-range", .value = "LO:HI|none", .help = "x of a .csv file (none: what is visible)"};

inline constexpr Option sweepOption{
    .name = "--sweep",
    .value = "NAME=FROM:TO:COUNT|none",
    .help =
        "let a parameter run in COUNT frames, for a .gif or numbered .png files: alpha, scale or epsilon, which move "
        "all curves, or CURVE.PARAMETER"};
inline constexpr Option durationOption{.name = "--duration", .value = "TIME", .help = "of all frames, in s or ms (4s)"};
inline constexpr Option backAndForthOption{
    .name = "--back-and-forth", .value = {}, .help = "let it run back again, in as much time", .hasOpposite = true};

inline constexpr Option captionOption{
    .name = "--caption", .value = {}, .help = "print a caption for the figure on standard output"};
inline constexpr Option printCommandOption{
    .name = "--print-command", .value = {}, .help = "print the command that makes the figure, and write no file"};

inline constexpr Option options[] = {
    outputOption,    formulaeOption,  sessionOption,  defaultsOption,     pageOption,      panelsOption,
    rangeOption,     yRangeOption,    logSlopeOption, scaleOption,        epsilonOption,   relativeEpsilonOption,
    selectOption,    referenceOption, normalOption,   uniformOption,      insetOption,     noNotesOption,
    sizeOption,      dpiOption,       fontOption,     fontSizeOption,     lineWidthOption, paletteOption,
    dashesOption,    emphasiseOption, legendOption,   noGridOption,       themeOption,     transparentOption,
    titleOption,     xTitleOption,    yTitleOption,   languageOption,     outlinesOption,  pointsOption,
    dataRangeOption, sweepOption,     durationOption, backAndForthOption, captionOption,   printCommandOption};

inline constexpr Operands curvesOperand{
    .name = "CURVE...",
    .help = "activations, each as NAME or NAME:PARAMETER=VALUE,...; see \"actiscope list\"",
    .least = 0,
    .most = 1000};

inline constexpr Syntax syntax{.operands = curvesOperand, .options = options};

}  // namespace actiscope::app::exporting
